package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ROBUSTNESS 61: what a file's key is made of. */
class FileKeyTest {

	private static final char[] PASSWORD = "whisper-it-quietly".toCharArray();

	@Test
	void guessingAPasswordCostsWhatOwaspAsksFor() {
		assertTrue(FileKey.create(PASSWORD.clone()).wrapped().iterations() >= 210_000);
	}

	@Test
	void nothingIsTheSameTwiceAlthoughThePasswordIs() {
		WrappedKey one = FileKey.create(PASSWORD, 2).wrapped();
		WrappedKey other = FileKey.create(PASSWORD, 2).wrapped();
		assertFalse(Arrays.equals(one.salt(), other.salt()));
		assertFalse(Arrays.equals(one.nonce(), other.nonce()));
		assertFalse(Arrays.equals(one.key(), other.key()));
	}

	@Test
	void thePasswordIsTheCallersToWipe() throws DamagedException {
		char[] typed = PASSWORD.clone();
		FileKey key = FileKey.create(typed, 2);
		assertTrue(FileKey.open(key.wrapped(), typed).orElseThrow().isSame(key));
		assertArrayEquals(PASSWORD, typed);
		assertFalse(key.isSame(null));
	}

	@Test
	void aKeyOpensTheFileThatItMadeAndNoOther(@TempDir Path folder) throws Exception {
		FileKey key = FileKey.create(PASSWORD, 2);
		Path file = folder.resolve("client.assessment");
		new AssessmentStore().write(Fixture.assessment(), file, WriteOptions.NEW_FILE.with(Wrapping.NEW.with(Optional.of(key))),
				new NullProgressMonitor());
		assertTrue(key.opens(file));
		assertFalse(FileKey.create(PASSWORD, 2).opens(file));
		assertFalse(key.opens(folder.resolve("missing.assessment")));
		Path plain = folder.resolve("plain.assessment");
		new AssessmentStore().write(Fixture.assessment(), plain, WriteOptions.NEW_FILE, new NullProgressMonitor());
		assertFalse(key.opens(plain));
		Path text = Files.writeString(folder.resolve("words.assessment"), "no archive");
		assertFalse(key.opens(text));
		assertEquals(32, key.keyOf("attachments/a", new byte[16]).getEncoded().length);
	}
}
