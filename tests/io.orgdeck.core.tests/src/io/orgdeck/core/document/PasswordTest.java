package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.Fixture;
import io.orgdeck.core.store.PasswordException;
import io.orgdeck.core.store.PasswordSource;
import io.orgdeck.core.store.ReadOptions;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Attachment;
import io.orgdeck.model.assessment.Evidence;

/** A protected file gives nothing away, and tells a wrong password from damage. */
@ExtendWith(OwnState.class)
class PasswordTest {

	private static final PasswordSource RIGHT = PasswordSource.of("Zuversicht ist grün".toCharArray());
	private static final PasswordSource WRONG = PasswordSource.of("zuversicht ist grün".toCharArray());
	private static final String SECRET = "whisper-it-quietly";

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void writeFile() throws StoreException {
		file = folder.resolve("client.assessment");
		new AssessmentStore().write(Fixture.assessment(), file, monitor);
	}

	private static char[] right() {
		return RIGHT.passwordOf("", false).orElseThrow();
	}

	private AssessmentDocument open(PasswordSource passwords) throws StoreException {
		return AssessmentDocument.open(file, OpenMode.EXCLUSIVE, passwords, monitor);
	}

	/** A document with a secret note and a secret attachment, protected and saved. */
	private AssessmentDocument protectedDocument() throws IOException {
		var document = open(PasswordSource.NONE);
		document.protect(right());
		document.execute("Write", () -> document.content().getSessions().getFirst().setNotes(SECRET));
		attach(document, SECRET.getBytes());
		document.copyForRecovery();
		document.save(monitor);
		return document;
	}

	private Attachment attach(AssessmentDocument document, byte[] content) throws IOException {
		Path outside = Files.write(Files.createTempFile("attached", null), content);
		Attachment attachment = document.attach(outside, monitor);
		Files.delete(outside);
		document.execute("Attach", () -> {
			Evidence evidence = Ids.create(AssessmentPackage.Literals.EVIDENCE);
			evidence.setAttachment(attachment);
			document.content().getEvidence().add(evidence);
		});
		return attachment;
	}

	private static byte[] read(AssessmentDocument document, Attachment attachment) throws IOException {
		try (var in = document.attachments().open(attachment)) {
			return in.readAllBytes();
		}
	}

	private void assertNothingInClear() throws IOException {
		for (Path place : List.of(folder, StateFolder.path())) {
			try (Stream<Path> all = Files.walk(place)) {
				for (Path each : all.filter(Files::isRegularFile).toList()) {
					String content = Files.readString(each, StandardCharsets.ISO_8859_1);
					assertFalse(content.contains(SECRET) || content.contains("Person 1") || content.contains("model.xml<"),
							each.toString());
					assertTrue(!content.startsWith("PK") || content.contains("\"encryption\""), each.toString());
				}
			}
		}
	}

	@Test
	void whatIsProtectedOpensWithThePasswordOnly() throws IOException {
		protectedDocument().close();
		assertFalse(assertThrows(PasswordException.class, () -> open(PasswordSource.NONE)).isWrong());
		assertTrue(assertThrows(PasswordException.class, () -> open(WRONG)).isWrong());
		assertFalse(Files.exists(LockFile.beside(file)));
		var document = open(RIGHT);
		assertEquals(SECRET, document.content().getSessions().getFirst().getNotes());
		assertArrayEquals(SECRET.getBytes(), read(document, document.content().getEvidence().getFirst().getAttachment()));
		assertTrue(document.isProtected());
		document.execute("Rename", () -> document.content().setTitle("still protected"));
		document.save(monitor);
		document.reload(monitor);
		assertEquals("still protected", document.content().getTitle());
		assertThrows(PasswordException.class, () -> new AssessmentStore().read(file));
	}

	@Test
	void thePasswordIsAskedForAgainAfterAWrongOne() throws IOException {
		protectedDocument().close();
		var answers = new ArrayDeque<>(List.of("no".toCharArray(), "nor this".toCharArray(), right()));
		var document = open((name, again) -> {
			assertEquals(answers.size() < 3, again);
			return Optional.of(answers.pop());
		});
		assertTrue(answers.isEmpty());
		assertEquals(SECRET, document.content().getSessions().getFirst().getNotes());
	}

	@Test
	void nothingStaysInClearOnDisk() throws Exception {
		var document = protectedDocument();
		Background.run("settle", () -> {}).get();
		assertNothingInClear();
		document.execute("More", () -> document.content().setTitle("More"));
		attach(document, (SECRET + SECRET).getBytes());
		document.copyForRecovery();
		assertNothingInClear();
		document.save(monitor);
		assertNothingInClear();
	}

	@Test
	void whatWasAttachedBeforeThePasswordIsEncryptedToo() throws Exception {
		var document = open(PasswordSource.NONE);
		var attachment = attach(document, SECRET.getBytes());
		document.copyForRecovery();
		document.protect(right());
		document.save(monitor);
		Background.run("settle", () -> {}).get();
		assertNothingInClear();
		assertArrayEquals(SECRET.getBytes(), read(document, attachment));
	}

	@Test
	void thePasswordCanBeChangedAndTakenAway() throws IOException {
		var document = protectedDocument();
		document.protect("another".toCharArray());
		assertEquals(DocumentState.DIRTY, document.state());
		document.save(monitor);
		document.close();
		assertThrows(PasswordException.class, () -> open(RIGHT));
		var again = open(PasswordSource.of("another".toCharArray()));
		again.unprotect();
		again.save(monitor);
		again.close();
		var clear = open(PasswordSource.NONE);
		assertFalse(clear.isProtected());
		assertArrayEquals(SECRET.getBytes(), read(clear, clear.content().getEvidence().getFirst().getAttachment()));
	}

	@Test
	void contentOfAnySizeSurvives() throws IOException {
		var document = protectedDocument();
		for (int size : new int[] { 0, 1, 65_535, 65_536, 65_537, 131_072, 300_000 }) {
			var content = new byte[size];
			new Random(size).nextBytes(content);
			var attachment = attach(document, content);
			assertArrayEquals(content, read(document, attachment));
			document.save(monitor);
			assertArrayEquals(content, read(document, attachment));
		}
	}

	@Test
	void damageIsNotTakenForAWrongPassword() throws IOException {
		protectedDocument().close();
		byte[] whole = Files.readAllBytes(file);
		for (int at : new int[] { 5, 20, 100, 500 }) {
			Files.write(file, withDamagedModel(whole, at));
			var refusal = assertThrows(StoreException.class, () -> open(RIGHT));
			assertFalse(refusal instanceof PasswordException);
			assertTrue(refusal.getMessage().contains("its part model.xml is damaged"), refusal.getMessage());
		}
		Files.write(file, whole);
		open(RIGHT);
	}

	/** Changes a byte of the encrypted model, and the zip's checksum with it, as somebody who tampers would. */
	private static byte[] withDamagedModel(byte[] whole, int offset) {
		byte[] bytes = whole.clone();
		var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		int directory = buffer.getInt(bytes.length - 6);
		int model = directory + 46 + buffer.getShort(directory + 28);
		int header = buffer.getInt(model + 42);
		int start = header + 30 + buffer.getShort(header + 26);
		int length = buffer.getInt(model + 20);
		bytes[start + offset % length] ^= 1;
		var crc = new CRC32();
		crc.update(bytes, start, length);
		buffer.putInt(model + 16, (int) crc.getValue());
		return bytes;
	}

	@Test
	void aManifestThatAsksForEndlessWorkIsRefused() throws IOException {
		protectedDocument().close();
		var plain = Files.readString(file, StandardCharsets.ISO_8859_1);
		assertTrue(plain.contains("\"memory\":65536"));
		Files.writeString(file, plain.replace("\"memory\":65536", "\"memory\":99999"), StandardCharsets.ISO_8859_1);
		assertThrows(StoreException.class, () -> open(RIGHT));
	}

	@Test
	void aTemplateForReadingKeepsTheKeyToItself() throws IOException {
		protectedDocument().close();
		var loaded = new AssessmentStore().read(file, ReadOptions.NONE.with(RIGHT));
		assertTrue(loaded.wrapping().key().isPresent());
		assertFalse(loaded.wrapping().toString().contains(SECRET));
	}

	/** S11: whoever knows only the password that was given up opens no earlier state. */
	@Test
	void backupsFollowAChangeOfPassword() throws IOException {
		var document = protectedDocument();
		Attachment attachment = document.content().getEvidence().getLast().getAttachment();
		document.execute("Write", () -> document.content().getSessions().getFirst().setNotes("Second"));
		document.save(monitor);
		PasswordSource fresh = PasswordSource.of("Tout va bien".toCharArray());
		document.protect("a step between".toCharArray());
		document.protect(fresh.passwordOf("", false).orElseThrow());
		document.save(monitor);
		document.close();
		List<Backup> backups = Backups.of(file).list();
		assertTrue(backups.size() >= 2, backups::toString);
		for (Backup backup : backups) {
			assertThrows(PasswordException.class, () -> new AssessmentStore().read(backup.file(), ReadOptions.NONE.with(RIGHT)));
			var earlier = new AssessmentStore().read(backup.file(), ReadOptions.NONE.with(fresh));
			assertArrayEquals(SECRET.getBytes(), earlier.attachments().open(attachment).readAllBytes());
		}
		assertEquals(List.of(), document.notices());
	}

	@Test
	void aBackupThatCannotBeMadeAnewIsTold() throws IOException {
		var document = protectedDocument();
		document.execute("Write", () -> document.content().getSessions().getFirst().setNotes("Second"));
		document.save(monitor);
		Path backup = Backups.of(file).list().getFirst().file();
		Path foreign = Files.copy(file, folder.resolve("foreign.assessment"));
		var other = AssessmentDocument.open(foreign, OpenMode.EXCLUSIVE, RIGHT, monitor);
		other.protect("nobody knows this one".toCharArray());
		other.save(monitor);
		other.close();
		Files.copy(foreign, backup, StandardCopyOption.REPLACE_EXISTING);
		document.protect("Tout va bien".toCharArray());
		document.save(monitor);
		assertTrue(document.notices().toString().contains("open with a former password"), document.notices().toString());
		document.close();
	}

	/** S11: an umlaut is one character on one keyboard and two on another. */
	@Test
	void aPasswordIsTheSameComposedOrDecomposed() throws IOException {
		protectedDocument().close();
		char[] decomposed = Normalizer.normalize(new String(right()), Normalizer.Form.NFD).toCharArray();
		assertFalse(Arrays.equals(decomposed, right()));
		open(PasswordSource.of(decomposed)).close();
		assertThrows(PasswordException.class, () -> open(WRONG));
	}
}
