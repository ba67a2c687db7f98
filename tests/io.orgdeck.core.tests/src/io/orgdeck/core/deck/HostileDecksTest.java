package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** S5, ROBUSTNESS 35 and 42: a deck that means harm is refused in a sentence before it costs time or memory. */
class HostileDecksTest {

	private static final String PLUGIN = "<plugin><extension point='io.orgdeck.core.decks'><deck id='d' resource='d.carddeck'/></extension></plugin>";
	private static final String HEAD = "<d:Deck xmlns:d='http://orgdeck.io/deck/1' id='d' fileVersion='1.1' title='D'>";
	private static final String END = "</d:Deck>";

	@TempDir
	private Path temp;

	private DeckFolder folder;
	private DeckRegistry registry;
	private final RecordingLog log = new RecordingLog();

	@BeforeEach
	void emptyFolder() throws Exception {
		folder = new DeckFolder(temp.resolve("decks"));
		registry = new DeckRegistry(new PrivateRegistry().registry(), folder, new ContributionLog(log));
	}

	private interface Content {
		void write(OutputStream out) throws IOException;
	}

	private static Content text(String text) {
		return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static Content repeated(String head, String element, int times, String end) {
		return out -> {
			out.write(head.getBytes(StandardCharsets.UTF_8));
			byte[] thousand = element.repeat(1_000).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < times / 1_000; i++) {
				out.write(thousand);
			}
			out.write(end.getBytes(StandardCharsets.UTF_8));
		};
	}

	private Path jar(Content plugin, Content deck, String... others) throws IOException {
		Path file = temp.resolve("hostile.jar");
		try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			put(zip, "plugin.xml", plugin);
			put(zip, "d.carddeck", deck);
			for (String other : others) {
				put(zip, other, text("x"));
			}
		}
		return file;
	}

	private static void put(ZipOutputStream zip, String name, Content content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		content.write(zip);
		zip.closeEntry();
	}

	private String refusal(Path file) throws IOException {
		String sentence = assertThrows(StoreException.class, () -> registry.install(file, true, new NullProgressMonitor())).getMessage();
		assertTrue(sentence.startsWith(file.toString()) && sentence.endsWith("."), sentence);
		assertFalse(sentence.contains("Exception") || sentence.contains("null"), sentence);
		assertFalse(Files.exists(folder.path()), "nothing is installed");
		try (Stream<Path> left = Files.list(temp)) {
			assertEquals(List.of(file), left.toList(), "nothing is left");
		}
		return sentence;
	}

	@Test
	void aDescriptionOfMillionsOfElementsIsRefusedUnread() throws IOException {
		assertTrue(refusal(jar(repeated("<plugin>", "<a/>", 20_000_000, "</plugin>"), text(HEAD + END))).contains("plugin.xml"));
		assertTrue(refusal(jar(repeated("<plugin>", "<a/>", 400_000, "</plugin>"), text(HEAD + END))).contains("plugin.xml"));
	}

	@Test
	void aDeckOfMillionsOfElementsIsRefused() throws IOException {
		refusal(jar(text(PLUGIN), repeated(HEAD, "<sections/>", 20_000_000, END)));
		Path bare = temp.resolve("hostile.jar");
		Files.delete(bare);
		Path file = temp.resolve("hostile.carddeck");
		for (String element : new String[] { "<sections/>", "<unheardOf/>" }) {
			try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
				repeated(HEAD, element, 501_000, END).write(out);
			}
			assertTrue(refusal(file).contains("500000 parts"));
		}
	}

	@Test
	void aDeckOfFaultsAloneIsRefused() throws IOException {
		Path file = temp.resolve("hostile.carddeck");
		try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
			repeated(HEAD + "<scales>", "<levels value='x'/>", 40_000, "</scales>" + END).write(out);
		}
		assertTrue(refusal(file).contains("20000 faults"));
		try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
			repeated(HEAD + "<sections><cards links='", "a ", 5_000_000, "'/></sections>" + END).write(out);
		}
		assertTrue(refusal(file).contains("4000000 parts"));
	}

	@Test
	void whatIsNoJarIsRefused() throws IOException {
		Path file = temp.resolve("hostile.jar");
		for (byte[] content : new byte[][] { {}, { 'P' }, { 'P', 'K' }, { 'P', 'K', 3, 4 }, { 0, 1, 2 },
				"<html/>".getBytes(StandardCharsets.UTF_8),
				new byte[100_000] }) {
			Files.write(file, content);
			refusal(file);
		}
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			put(zip, "some.txt", text("x"));
		}
		assertTrue(refusal(file).contains("holds no deck"));
	}

	@Test
	void aDescriptionOfNonsenseIsRefused() throws IOException {
		for (String plugin : new String[] { "", "<plugin>", "<plugin/>", "nonsense", "\0",
				"<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><plugin>&e;</plugin>",
				PLUGIN.replace("d.carddeck", "../d.carddeck"), PLUGIN.replace("d.carddeck", "no.carddeck"),
				PLUGIN.replace(" resource='d.carddeck'", ""),
				"<a>".repeat(100_000) }) {
			refusal(jar(text(plugin), text(HEAD + END)));
		}
	}

	@Test
	void entriesThatClimbOrAreTooManyAreRefused() throws IOException {
		assertTrue(refusal(jar(text(PLUGIN), text(HEAD + END), "../evil.class")).contains("leads out of the file"));
		assertTrue(refusal(
				jar(text(PLUGIN), text(HEAD + END), Stream.iterate(0, i -> i + 1).limit(100_000).map(i -> "c/" + i).toArray(String[]::new)))
				.length() > 40);
	}

	@Test
	void aHugeManifestIsRefused() throws IOException {
		Path file = temp.resolve("hostile.jar");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			put(zip, "META-INF/MANIFEST.MF", repeated("Manifest-Version: 1.0\n", "X: y\n", 10_000_000, ""));
			put(zip, "plugin.xml", text(PLUGIN));
			put(zip, "d.carddeck", text(HEAD + END));
		}
		assertTrue(refusal(file).contains("MANIFEST.MF"));
	}

	@Test
	void readingCanBeCancelled() throws IOException {
		Path file = temp.resolve("large.carddeck");
		try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
			repeated(HEAD, "<sections/>", 400_000, END).write(out);
		}
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> registry.install(file, true, monitor));
		assertThrows(OperationCanceledException.class, () -> DeckFolder.inspect(jar(text(PLUGIN), text(HEAD + END)), monitor));
		assertFalse(Files.exists(folder.path()));
	}

	@Test
	void anHonestJarIsInstalled() throws IOException {
		registry.install(jar(text(PLUGIN), text(HEAD + END), "META-INF/MANIFEST.MF", "a/", "a/B.class"), false, new NullProgressMonitor());
		assertEquals("D", registry.find("d").orElseThrow().deck().getTitle());
		assertTrue(log.messages().isEmpty(), () -> log.messages().toString());
	}
}
