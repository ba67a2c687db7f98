package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.model.assessment.Assessment;

/** ROBUSTNESS 61: a protected file opens with its password alone, and nobody can change a part of it unnoticed. */
class ProtectedFilesTest {

	private static final String SECRET = "whisper-it-quietly";
	private static final String PASSWORD = "Zuversicht ist grün";
	private static final String NAME = "attachments/a";
	/** So few that a test need not wait for it. */
	private static final Derivation CHEAP = new Derivation.Argon2id(128, 1, 4);
	private static final int CHUNK = SealingInputStream.CHUNK;

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private final FileKey key = FileKey.create(PASSWORD.toCharArray(), CHEAP);

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void writeFile() throws StoreException {
		Assessment assessment = Fixture.assessment();
		assessment.getSessions().getFirst().setNotes(SECRET);
		file = folder.resolve("client.assessment");
		new AssessmentStore().write(assessment, file, WriteOptions.NEW_FILE.with(Wrapping.NEW.with(Optional.of(key))), monitor);
	}

	private Loaded<Assessment> open(ReadOptions options) throws StoreException {
		return new AssessmentStore().read(file, options);
	}

	private static PasswordSource password(String password) {
		return PasswordSource.of(password.toCharArray());
	}

	@Test
	void thePasswordOpensTheFileAndNothingElseDoes() throws IOException {
		assertTrue(Protection.isProtected(file));
		assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(SECRET));
		assertEquals(SECRET, open(ReadOptions.NONE.with(password(PASSWORD))).content().getSessions().getFirst().getNotes());
		var needed = assertThrows(PasswordException.class, () -> open(ReadOptions.NONE));
		assertEquals(file + " is protected by a password. Open it with its password.", needed.getMessage());
		assertFalse(needed.isWrong());
		var wrong = assertThrows(PasswordException.class, () -> open(ReadOptions.NONE.with(password(PASSWORD + ' '))));
		assertEquals("The password of " + file + " is not right. Try again; letters must be large or small as they were.",
				wrong.getMessage());
		assertTrue(wrong.isWrong());
	}

	@Test
	void thePasswordIsAskedForUntilItIsRight() throws StoreException {
		var answers = new ArrayDeque<>(List.of("no", "nor this", PASSWORD));
		var again = new ArrayList<Boolean>();
		var given = new ArrayList<char[]>();
		open(ReadOptions.NONE.with((name, wrong) -> {
			again.add(wrong);
			given.add(answers.pop().toCharArray());
			return Optional.of(given.getLast());
		}));
		assertEquals(List.of(false, true, true), again);
		given.forEach(typed -> assertArrayEquals(new char[typed.length], typed, "wiped"));
	}

	@Test
	void theKeyOfAnOpenDocumentOpensItsFileAndNoOther() throws StoreException {
		assertEquals(SECRET, open(ReadOptions.NONE.knowing(Optional.of(key))).content().getSessions().getFirst().getNotes());
		FileKey other = FileKey.create(PASSWORD.toCharArray(), CHEAP);
		assertThrows(PasswordException.class, () -> open(ReadOptions.NONE.knowing(Optional.of(other))));
		assertTrue(key.isSame(key));
		assertFalse(key.isSame(other) || key.isSame(null));
	}

	@Test
	void aFileWithoutPasswordAndWhatIsNoFileOfOursNeedNone() throws IOException {
		Path clear = folder.resolve("clear.assessment");
		new AssessmentStore().write(Fixture.assessment(), clear, monitor);
		assertFalse(Protection.isProtected(clear));
		assertFalse(Protection.isProtected(Files.writeString(folder.resolve("notes.txt"), "notes")));
	}

	private byte[] sealed(byte[] content) throws IOException {
		return new SealingInputStream(new ByteArrayInputStream(content), key, NAME, SealingInputStream.freshSalt()).readAllBytes();
	}

	private byte[] unsealed(byte[] sealed, String name) throws IOException {
		try (var in = new UnsealingInputStream(new ByteArrayInputStream(sealed), key, name)) {
			return in.readAllBytes();
		}
	}

	private static byte[] random(int size) {
		var content = new byte[size];
		new Random(size).nextBytes(content);
		return content;
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 17 })
	void contentOfAnySizeSurvives(int size) throws IOException {
		byte[] content = random(size);
		byte[] sealed = sealed(content);
		assertArrayEquals(content, unsealed(sealed, NAME));
		var in = new UnsealingInputStream(new ByteArrayInputStream(sealed), key, NAME);
		for (byte expected : content) {
			assertEquals(expected & 0xFF, in.read());
		}
		assertEquals(-1, in.read());
	}

	/** Three chunks behind the salt, the last of them short. */
	@Test
	void chunksThatAreChangedExchangedOrGoneAreNoticed() throws IOException {
		int salt = SealingInputStream.SALT;
		int chunk = CHUNK + SealingInputStream.TAG;
		byte[] whole = sealed(random(2 * CHUNK + 5));
		byte[] exchanged = whole.clone();
		System.arraycopy(whole, salt, exchanged, salt + chunk, chunk);
		System.arraycopy(whole, salt + chunk, exchanged, salt, chunk);
		byte[] changed = whole.clone();
		changed[salt + chunk + 7] ^= 1;
		byte[] otherSalt = whole.clone();
		otherSalt[0] ^= 1;
		for (byte[] tampered : List.of(exchanged, changed, otherSalt, Arrays.copyOf(whole, salt + 2 * chunk),
				Arrays.copyOf(whole, whole.length - 1), Arrays.copyOf(whole, salt))) {
			var refusal = assertThrows(DamagedException.class, () -> unsealed(tampered, NAME));
			assertEquals("its part attachments/a is damaged", refusal.getMessage());
		}
		assertThrows(DamagedException.class, () -> unsealed(whole, "attachments/b"), "one part in place of another");
	}

	@ParameterizedTest
	@CsvSource({ "iterations, 0, false", "iterations, 1, true", "iterations, 3072, true", "iterations, 3073, false", "memory, 131072, true",
			"memory, 131073, false", "memory, 31, false", "lanes, 0, false", "lanes, 16, true", "lanes, 17, false",
			"memory, 2147483647, false", "salt, '', false", "cipher, AES-128-ECB, false", "derivation, MD5, false", "key, '', true" })
	void aManifestThatAsksForSomethingElseIsRefused(String name, String value, boolean taken) throws DamagedException {
		JsonObject manifest = JsonParser.parseString(new String(new Manifest("orgdeck-assessment",
				FormatVersion.CURRENT, Optional.of(key.wrapped())).toJson(), StandardCharsets.UTF_8))
				.getAsJsonObject();
		manifest.getAsJsonObject("encryption").addProperty(name, value);
		byte[] json = manifest.toString().getBytes(StandardCharsets.UTF_8);
		if (taken) {
			assertTrue(Manifest.parse(json).key().isPresent());
		} else {
			assertEquals("its manifest cannot be read", assertThrows(DamagedException.class, () -> Manifest.parse(json)).getMessage());
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "1, true", "500000, true", "500001, false" })
	void earlierFilesMayAskForSoManyIterations(int iterations, boolean taken) {
		var json = new JsonObject();
		json.addProperty("derivation", "PBKDF2-HMAC-SHA512");
		json.addProperty("iterations", iterations);
		if (taken) {
			assertEquals(new Derivation.Pbkdf2(iterations), Derivation.parse(json));
		} else {
			assertThrows(IllegalArgumentException.class, () -> Derivation.parse(json));
		}
	}

	/** S11: files of before were protected with what was typed, decomposed on some computers. */
	@Test
	void aFileThatWasProtectedWithADecomposedPasswordStillOpens() throws Exception {
		var random = new byte[32];
		byte[] salt = { 1, 2, 3, 4 };
		byte[] nonce = new byte[12];
		var spec = new PBEKeySpec("gru\u0308n".toCharArray(), salt, 10, 256);
		byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(derived, "AES"), new GCMParameterSpec(128, nonce));
		cipher.updateAAD("orgdeck file key".getBytes(StandardCharsets.UTF_8));
		var wrapped = new WrappedKey(new Derivation.Pbkdf2(10), salt, nonce, cipher.doFinal(random), Optional.empty());
		assertTrue(FileKey.open(wrapped, "gr\u00fcn".toCharArray()).isPresent());
		assertTrue(FileKey.open(wrapped, "gru\u0308n".toCharArray()).isPresent());
		assertTrue(FileKey.open(wrapped, "grun".toCharArray()).isEmpty());
	}
}
