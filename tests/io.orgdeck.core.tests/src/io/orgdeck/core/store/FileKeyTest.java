package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ROBUSTNESS 61: what a file's key is made of. */
class FileKeyTest {

	private static final Derivation CHEAP = new Derivation.Argon2id(64, 1, 1);
	private static final char[] PASSWORD = "whisper-it-quietly".toCharArray();

	@Test
	void guessingAPasswordCostsTheMemoryThatTheStandardAsksFor() {
		assertEquals(new Derivation.Argon2id(65_536, 3, 4), FileKey.create(PASSWORD.clone()).wrapped().derivation());
	}

	/** RFC 9106, section 5.3, has secret and associated data; this one is from the reference implementation's own tests. */
	@Test
	void theKeyIsTheOneOfTheReferenceImplementation() throws Exception {
		byte[] key = new Derivation.Argon2id(65_536, 2, 1).key("password".toCharArray(), "somesalt".getBytes(StandardCharsets.UTF_8))
				.getEncoded();
		assertEquals("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7", HexFormat.of().formatHex(key));
	}

	@Test
	void aRecoveryKeyOpensTheFileAndAnotherDoesNot() throws DamagedException {
		FileKey.Recoverable made = FileKey.create(PASSWORD, CHEAP).recoverable();
		WrappedKey kept = WrappedKey.parse(made.key().wrapped().toJson());
		String typed = new String(made.recovery());
		assertTrue(typed.matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}"), typed);
		for (String spelling : List.of(typed, typed.replace("-", ""), typed.toLowerCase(Locale.ROOT).replace('-', ' '),
				typed.replace('0', 'O').replace('1', 'l'))) {
			assertTrue(FileKey.open(kept, spelling.toCharArray()).orElseThrow().isSame(made.key()), spelling);
		}
		assertTrue(FileKey.open(kept, PASSWORD).orElseThrow().isSame(made.key()));
		assertTrue(FileKey.open(kept, FileKey.create(PASSWORD, CHEAP).recoverable().recovery()).isEmpty());
		assertTrue(FileKey.open(FileKey.create(PASSWORD, CHEAP).wrapped(), made.recovery()).isEmpty());
	}

	@Test
	void nothingIsTheSameTwiceAlthoughThePasswordIs() {
		WrappedKey one = FileKey.create(PASSWORD, CHEAP).wrapped();
		WrappedKey other = FileKey.create(PASSWORD, CHEAP).wrapped();
		assertFalse(Arrays.equals(one.salt(), other.salt()));
		assertFalse(Arrays.equals(one.nonce(), other.nonce()));
		assertFalse(Arrays.equals(one.key(), other.key()));
	}

	@Test
	void thePasswordIsTheCallersToWipe() throws DamagedException {
		char[] typed = PASSWORD.clone();
		FileKey key = FileKey.create(typed, CHEAP);
		assertTrue(FileKey.open(key.wrapped(), typed).orElseThrow().isSame(key));
		assertArrayEquals(PASSWORD, typed);
		assertFalse(key.isSame(null));
	}

	@Test
	void aKeyOpensTheFileThatItMadeAndNoOther(@TempDir Path folder) throws Exception {
		FileKey key = FileKey.create(PASSWORD, CHEAP);
		Path file = folder.resolve("client.assessment");
		new AssessmentStore().write(Fixture.assessment(), file, WriteOptions.NEW_FILE.with(Wrapping.NEW.with(Optional.of(key))),
				new NullProgressMonitor());
		assertTrue(key.opens(file));
		assertFalse(FileKey.create(PASSWORD, CHEAP).opens(file));
		assertFalse(key.opens(folder.resolve("missing.assessment")));
		Path plain = folder.resolve("plain.assessment");
		new AssessmentStore().write(Fixture.assessment(), plain, WriteOptions.NEW_FILE, new NullProgressMonitor());
		assertFalse(key.opens(plain));
		Path text = Files.writeString(folder.resolve("words.assessment"), "no archive");
		assertFalse(key.opens(text));
		assertEquals(32, key.keyOf("attachments/a", new byte[16]).getEncoded().length);
	}
}
