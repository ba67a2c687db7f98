package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ROBUSTNESS 12: files that mean harm are refused in a sentence, quickly and without eating memory. */
class HostileFilesTest {

	private static final Duration NO_HANG = Duration.ofSeconds(60);
	private static final String HEAD = "<a:Assessment xmlns:a='http://orgdeck.io/assessment/1' id='a' fileVersion='1.0'";

	@TempDir
	Path folder;

	private interface Filling {
		void fill(ZipOutputStream zip) throws IOException;
	}

	private Path zip(Filling filling) throws IOException {
		Path file = folder.resolve("hostile.assessment");
		try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			put(zip, "manifest.json", "{\"format\":\"orgdeck-assessment\",\"version\":\"1.0\"}");
			filling.fill(zip);
		}
		return file;
	}

	private static void put(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(content.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String refusal(Path file) {
		return assertTimeoutPreemptively(NO_HANG,
				() -> assertThrows(StoreException.class, () -> new AssessmentStore().read(file)).getMessage());
	}

	private static String refusal(String xml) {
		return assertTimeoutPreemptively(NO_HANG,
				() -> assertThrows(StoreException.class, () -> Fixture.read(xml)).getMessage());
	}

	@Test
	void entitiesThatMultiplyAreRefused() {
		var doctype = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'ha'>");
		for (int i = 1; i < 30; i++) {
			doctype.append("<!ENTITY e%d '&e%d;&e%d;'>".formatted(i, i - 1, i - 1));
		}
		refusal(doctype + "]>" + HEAD + " title='&e29;'/>");
	}

	@Test
	void entitiesThatReachOutsideAreRefused() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		refusal("<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + HEAD + "><groups name='&e;'/></a:Assessment>");
		refusal("<!DOCTYPE x SYSTEM '" + secret.toUri() + "'>" + HEAD + "/>");
	}

	@Test
	void referencesToOtherDocumentsAreNotFollowed() throws Exception {
		Path other = folder.resolve("other.assessment");
		Files.writeString(other, Fixture.xml(Fixture.assessment()));
		var loaded = Fixture.read(HEAD + "><targets id='t'><dimension href='" + other.toUri() + "#structure'/></targets>"
				+ "<sessions id='s'><attendance href='http://example.org/#p'/></sessions></a:Assessment>");
		for (String elsewhere : new String[] { other.toUri() + "#structure", "http://example.org/#p" }) {
			assertTrue(loaded.report().problems().stream().anyMatch(problem -> problem.message().contains(elsewhere)),
					loaded.report().toString());
		}
		assertTrue(loaded.content().getSessions().get(0).getAttendance().isEmpty());
		assertEquals(null, loaded.content().getTargets().get(0).getDimension());
	}

	@Test // ROBUSTNESS 16
	void partsThatClaimToStandElsewhereKeepWhatStandsHere() throws Exception {
		String whole = Fixture.xml(Fixture.assessment());
		var loaded = Fixture.read(whole.replace("<deck id=", "<deck href=\"http://example.org/#d\" id=")
				.replace("<cards id=\"K1\"", "<cards href=\"other#K1\" id=\"K1\""));
		assertEquals(2, loaded.report().problems().size(), loaded.report().toString());
		assertEquals(whole, Fixture.xml(loaded.content()));
	}

	@Test
	void elementsNestedWithoutEndAreRefused() {
		int deep = 200_000;
		String refusal = refusal(HEAD + ">" + "<x>".repeat(deep) + "</x>".repeat(deep) + "</a:Assessment>");
		assertTrue(refusal.contains("nested"), refusal);
		String old = HEAD.replace("assessment/1", "assessment/0");
		refusal(old + ">" + "<x>".repeat(deep) + "</x>".repeat(deep) + "</a:Assessment>");
	}

	@Test
	void aZipBombIsRefused() throws IOException {
		Path bomb = zip(zip -> {
			zip.putNextEntry(new ZipEntry("model.xml"));
			var spaces = new byte[1 << 20];
			for (int i = 0; i < 300; i++) {
				zip.write(spaces);
			}
			zip.closeEntry();
		});
		assertTrue(refusal(bomb).contains("model.xml"));
	}

	@Test
	void anEntryThatIsLargerThanItSaysIsRefused() throws IOException {
		Path bomb = zip(zip -> put(zip, "model.xml", HEAD + "/>" + " ".repeat(1 << 20)));
		byte[] bytes = Files.readAllBytes(bomb);
		var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		int directory = buffer.getInt(bytes.length - 6);
		int model = directory + 46 + buffer.getShort(directory + 28) + buffer.getShort(directory + 30);
		buffer.putInt(model + 24, 100);
		Files.write(bomb, bytes);
		assertTrue(refusal(bomb).contains("model.xml"));
	}

	@Test
	void namesThatClimbOutAreRefused() throws IOException {
		for (String name : new String[] { "../evil", "a/../../evil", "/etc/passwd", "C:evil", "..\\evil", "attachments/.." }) {
			Path file = zip(zip -> {
				put(zip, "model.xml", HEAD + "/>");
				put(zip, name, "x");
			});
			assertTrue(refusal(file).contains("leads out of the file"), name);
		}
	}

	@Test
	void aHundredThousandEntriesAreRefused() throws IOException {
		Path file = zip(zip -> {
			put(zip, "model.xml", HEAD + "/>");
			for (int i = 0; i < 65_000; i++) {
				put(zip, "attachments/" + i, "");
			}
		});
		assertTrue(refusal(file).contains("10000 parts"));
		Path more = zip(zip -> {
			for (int i = 0; i < 100_000; i++) {
				put(zip, "attachments/" + i, "");
			}
		});
		refusal(more);
	}

	@Test
	void anEntryThatIsThereTwiceIsRefused() throws IOException {
		var out = new ByteArrayOutputStream();
		var writer = new ZipWriter(out);
		writer.add("manifest.json", EntryContent.packed("{}".getBytes(StandardCharsets.UTF_8)), new NullProgressMonitor());
		writer.add("manifest.jsoN", EntryContent.packed("{}".getBytes(StandardCharsets.UTF_8)), new NullProgressMonitor());
		writer.finish();
		String twice = out.toString(StandardCharsets.ISO_8859_1).replace("jsoN", "json");
		Path file = Files.writeString(folder.resolve("twice.assessment"), twice, StandardCharsets.ISO_8859_1);
		assertTrue(refusal(file).contains("manifest.json"));
	}

	@Test
	void aManifestOfNonsenseIsRefused() throws IOException {
		for (String manifest : new String[] { "", "[]", "{}", "null", "{\"format\":[],\"version\":\"1.0\"}",
				"{\"format\":\"orgdeck-assessment\",\"version\":1}", "[".repeat(60_000) }) {
			Path file = folder.resolve("hostile.assessment");
			try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
				put(zip, "manifest.json", manifest);
				put(zip, "model.xml", HEAD + "/>");
			}
			assertTrue(refusal(file).contains("manifest"), manifest);
		}
	}

	@Test
	void textThatPacksLikeABombIsWrittenSoThatItCanBeRead() throws Exception {
		var assessment = Fixture.assessment();
		assessment.getSessions().get(0).setNotes("z".repeat(20 << 20));
		Path file = folder.resolve("repeated.assessment");
		new AssessmentStore().write(assessment, file, new NullProgressMonitor());
		assertEquals(20 << 20, new AssessmentStore().read(file).content().getSessions().get(0).getNotes().length());
	}

	@Test
	void millionsOfEscapedSignsAreNoBomb() throws Exception {
		var assessment = Fixture.assessment();
		assessment.getSessions().get(0).setNotes("&<\n".repeat(1 << 20));
		assertEquals(3 << 20, Fixture.read(Fixture.xml(assessment)).content().getSessions().get(0).getNotes().length());
	}
}
