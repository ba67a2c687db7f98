package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** S12, D3: a deck is installed under an id that it keeps to itself, and never takes the place of another one unasked. */
class DeckIdTest {

	private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

	@TempDir
	private Path temp;

	private final RecordingLog log = new RecordingLog();
	private DeckFolder folder;
	private DeckRegistry registry;

	@BeforeEach
	void emptyFolder() throws Exception {
		folder = new DeckFolder(temp.resolve("decks"));
		var extensions = new PrivateRegistry()
				.with("<extension point='io.orgdeck.core.decks'><deck id='test.small' resource='data/small.carddeck'/></extension>");
		registry = new DeckRegistry(extensions.registry(), folder, new ContributionLog(log));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", ".x", "x.", "-x", "a b", "a/b", "..", "a\nb", "a:b", "a\u200Bb", "\u0301a" })
	void anIdThatNoDeckCanHaveIsRefusedInASentence(String id) throws IOException {
		Path file = write(deck(id, "1.0"));
		var refused = assertThrows(StoreException.class, () -> registry.install(file, true, MONITOR));
		assertTrue(refused.getMessage().endsWith(".") && refused.getMessage().contains(" id"), refused.getMessage());
		assertThrows(StoreException.class, () -> DeckFolder.inspect(file));
		assertThrows(StoreException.class, () -> new DeckPlugin(deck(id, "1.0")).write(new ByteArrayOutputStream()));
		assertEquals(1, DeckFlaws.of(deck(id, "1.0")).stream().filter(flaw -> !flaw.advice() && flaw.sentence().contains(" id")).count());
		assertFalse(Files.exists(folder.path()));
	}

	@Test
	void anIdWithoutEndIsRefused() {
		assertTrue(DeckId.flaw("x".repeat(100_000)).orElseThrow().length() < 400);
		assertTrue(DeckId.flaw("x".repeat(200)).isEmpty());
	}

	@Test
	void theIdOfADeckThatComesWithTheProductIsRefused() throws IOException {
		Path file = write(deck("test.small", "9.0"));
		var refused = assertThrows(StoreException.class, () -> registry.install(file, true, MONITOR));
		assertTrue(refused.getMessage().contains("\"test.small\""), refused.getMessage());
		assertTrue(registry.refusal("test.small").isPresent());
		assertTrue(registry.refusal("test.smaller").isEmpty());
		assertFalse(Files.exists(folder.path()));
	}

	@Test
	void idsOfAnyScriptStayApart() throws IOException {
		List<String> ids = List.of("deck.модель", "deck.оценка", "deck.______1", "deck.मॉडल", "deck.मूडल", "DECK.модель", "deck.组织",
				"deck.組織",
				"x".repeat(198) + "a", "x".repeat(198) + "b");
		for (String id : ids) {
			assertEquals("", DeckId.flaw(id).orElse(""));
			registry.install(write(deck(id, "1.0")), false, MONITOR);
			Path jar = temp.resolve("plugin.jar");
			Files.write(jar, plugin(deck(id + "2", "1.0")));
			registry.install(jar, false, MONITOR);
		}
		assertEquals(2 * ids.size() + 1, registry.decks().size());
		List<String> names = Stream.of("deck.модель", "deck.оценка", "deck.______", "my deck's", "a..b", "x".repeat(300))
				.map(DeckId::pluginName).toList();
		assertEquals(names.size(), names.stream().distinct().count());
		assertTrue(names.stream().allMatch(name -> name.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*")), names.toString());
		assertEquals("org.example.team-1", DeckId.pluginName("org.example.team-1"));
		try (Stream<Path> files = Files.list(folder.path())) {
			assertTrue(files.map(file -> file.getFileName().toString()).anyMatch(name -> name.startsWith("deck.модель-")));
		}
		for (String id : ids) {
			registry.remove(id);
			registry.remove(id + "2");
		}
		assertEquals(List.of("test.small"), registry.decks().stream().map(entry -> entry.deck().getId()).toList());
	}

	@Test
	void thePluginOfADeckInAnotherScriptHasAnUnmistakableName() throws IOException {
		assertEquals("deck.plain;singleton:=true", symbolicName("deck.plain"));
		assertTrue(symbolicName("deck.модель").matches("deck-[0-9a-f]{8};singleton:=true"), symbolicName("deck.модель"));
		assertNotEquals(symbolicName("deck.модель"), symbolicName("deck.оценка"));
	}

	@Test
	void aTitleOfTwoLinesIsNoHeaderOfThePlugin() throws IOException {
		Deck deck = deck("deck.plain", "1.0");
		deck.setTitle("Team\nBundle-Activator: evil.Activator");
		deck.setPublisher("Us\r\nRequire-Bundle: evil\u0085\u0000");
		var out = new ByteArrayOutputStream();
		new DeckPlugin(deck).write(out);
		try (var jar = new JarInputStream(new ByteArrayInputStream(out.toByteArray()))) {
			assertEquals("Team Bundle-Activator: evil.Activator", jar.getManifest().getMainAttributes().getValue("Bundle-Name"));
			assertEquals(null, jar.getManifest().getMainAttributes().getValue("Bundle-Activator"));
			assertEquals("io.orgdeck.core", jar.getManifest().getMainAttributes().getValue("Require-Bundle"));
		}
	}

	private static String symbolicName(String id) throws IOException {
		try (var jar = new JarInputStream(new ByteArrayInputStream(plugin(deck(id, "1.0"))))) {
			return jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
		}
	}

	@Test
	void nothingInstalledIsReplacedUnasked() throws IOException {
		registry.install(write(deck("team", "1.0")), false, MONITOR);
		Path newer = write(deck("team", "2.0"));
		var refused = assertThrows(StoreException.class, () -> registry.install(newer, false, MONITOR));
		assertTrue(refused.getMessage().contains("--force") && refused.getMessage().contains("1.0"), refused.getMessage());
		assertEquals("1.0", registry.find("team").orElseThrow().deck().getVersion());
		registry.install(newer, true, MONITOR);
		assertEquals("2.0", registry.find("team").orElseThrow().deck().getVersion());
	}

	@Test
	void decksInstalledUnderOldNamesWorkAndGiveWayToTheirOwnIdOnly() throws IOException {
		Files.createDirectories(folder.path());
		Path old = folder.path().resolve("deck.______.jar");
		Files.write(old, plugin(deck("deck.модель", "1.0")));
		Path spaced = folder.path().resolve("a_b.carddeck");
		Files.copy(write(deck("a b", "1.0")), spaced);
		Path hidden = folder.path().resolve(".x.carddeck");
		Files.copy(write(deck(".x", "1.0")), hidden);

		assertEquals("1.0", registry.find("deck.модель").orElseThrow().deck().getVersion());
		assertTrue(registry.find("a b").isPresent());
		registry.install(write(deck("deck.оценка", "1.0")), false, MONITOR);
		registry.install(write(deck("deck.______1", "1.0")), false, MONITOR);
		assertTrue(Files.exists(old));
		Path newer = write(deck("deck.модель", "2.0"));
		assertThrows(StoreException.class, () -> registry.install(newer, false, MONITOR));
		registry.install(newer, true, MONITOR);
		assertFalse(Files.exists(old));
		assertEquals("2.0", registry.find("deck.модель").orElseThrow().deck().getVersion());
		registry.remove("a b");
		registry.remove(".x");
		assertFalse(Files.exists(spaced) || Files.exists(hidden));
		assertEquals(4, registry.decks().size());
	}

	@Test
	void aDeckWithoutAnIdInTheFolderIsLoggedAndTheOthersWork() throws IOException {
		Files.createDirectories(folder.path());
		Files.copy(write(deck(" ", "1.0")), folder.path().resolve("nameless.carddeck"));
		registry.install(write(deck("team", "1.0")), false, MONITOR);
		assertEquals(List.of("test.small", "team"), registry.decks().stream().map(entry -> entry.deck().getId()).toList());
		assertTrue(log.messages().getFirst().contains("nameless.carddeck"), () -> log.messages().toString());
	}

	@Test
	void idsMadeOfTitlesStayDistinctAndUsableInEveryScript() {
		List<String> titles = List.of("Модель", "Оценка", "Мой", "Мои", "मॉडल", "मूडल", "组织", "組織", "★", "☆", "…", "نموذج", "نَموذج",
				"Team", "long ".repeat(100), "long ".repeat(101));
		List<String> slugs = titles.stream().map(Slug::of).toList();
		assertEquals(titles.size(), slugs.stream().distinct().count(), slugs.toString());
		slugs.forEach(slug -> assertEquals("", DeckId.flaw("deck." + slug).orElse("")));
		assertEquals("worker-s-cafe", Slug.of(" Wörker’s  CAFÉ! "));
		assertEquals(Slug.of("Мой"), Slug.of("Мои\u0306"));
		assertEquals("x", Slug.of("  "));
	}

	private static Deck deck(String id, String version) {
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		deck.setId(id);
		deck.setVersion(version);
		deck.setTitle("Title");
		deck.setLicence("Free");
		return deck;
	}

	private Path write(Deck deck) throws IOException {
		Path file = Files.createTempFile(temp, "deck", ".carddeck");
		if (deck.getId() == null || deck.getId().isEmpty()) {
			Files.writeString(file, "<d:Deck xmlns:d='http://orgdeck.io/deck/1' fileVersion='1.1' title='Title' "
					+ (deck.getId() == null ? "" : "id=''") + "/>");
		} else {
			new DeckStore().write(deck, file, MONITOR);
		}
		return file;
	}

	private static byte[] plugin(Deck deck) throws IOException {
		var out = new ByteArrayOutputStream();
		new DeckPlugin(deck).write(out);
		return out.toByteArray();
	}
}
