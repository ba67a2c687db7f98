package io.orgdeck.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.OwnState;
import io.orgdeck.core.document.StateFolder;

/** A key is backed up, restored and replaced, and those of others are known by name. */
@ExtendWith(OwnState.class)
class SigningKeyTest {

	private static final byte[] WORDS = "words".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;

	@Test
	void aPrintOfTheKeyBringsItBack() throws IOException {
		SigningKey key = SigningKey.findOrMake();
		Path backup = folder.resolve("key.txt");
		key.backup().write(backup);
		String text = Files.readString(backup);
		assertTrue(text.contains(Hashes.inShort(Hashes.ofKey(key.key()))), text);
		if (Files.getFileStore(backup).supportsFileAttributeView("posix")) {
			assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)));
		}
		SigningKey other = SigningKey.replace();
		assertNotEquals(key.key(), other.key());
		assertEquals(other.key(), SigningKey.find().orElseThrow().key());
		Files.writeString(backup, text.replace("\n", "\r\n  "));
		SigningKey again = SigningKey.restore(backup);
		assertEquals(key.key(), again.key());
		assertEquals(key.sign(WORDS), SigningKey.find().orElseThrow().sign(WORDS));
		try (var kept = Files.list(StateFolder.path().resolve("keys"))) {
			assertEquals(3, kept.count(), "those that gave way are kept");
		}
	}

	@Test
	void aBackupWithAWrongDigitIsRefusedAndTheKeyStays() throws IOException {
		SigningKey key = SigningKey.findOrMake();
		Path backup = folder.resolve("key.txt");
		String text = key.backup().text();
		for (String damaged : new String[] { text.substring(0, text.length() - 2), flipped(text, text.length() - 3),
				flipped(text, text.indexOf("\nkey\n") + 7), "", "no key" }) {
			Files.writeString(backup, damaged);
			IOException told = assertThrows(IOException.class, () -> SigningKey.restore(backup), damaged);
			assertTrue(told.getMessage().contains("is no backup of a signing key"), told.getMessage());
		}
		assertEquals(key.key(), SigningKey.find().orElseThrow().key());
	}

	private static String flipped(String text, int at) {
		return text.substring(0, at) + (text.charAt(at) == 'a' ? 'b' : 'a') + text.substring(at + 1);
	}

	@Test
	void whoseAKeyIsTheUserSays() throws IOException {
		SigningKey own = SigningKey.findOrMake();
		String others = "ab".repeat(32);
		assertEquals("your own", KnownKeys.read().whose(own.key()));
		assertEquals("one that you do not know", KnownKeys.read().whose(others));
		KnownKeys.read().with(others, " Müller \n& Co ").keep();
		assertEquals("known to you as “Müller & Co”", KnownKeys.read().whose(others));
		Path deck = Files.writeString(folder.resolve("deck.carddeck"), "cards");
		FileSignature.sign(deck, "The firm", own, false);
		String said = FileSignature.said(deck.getFileName(), FileSignature.of(deck));
		assertTrue(said.startsWith("deck.carddeck is as The firm signed it (key ") && said.endsWith(", your own)."), said);
		assertEquals("deck.carddeck is not signed.", FileSignature.said(deck.getFileName(), Optional.empty()));
		KnownKeys.read().without(others).keep();
		assertEquals("one that you do not know", KnownKeys.read().whose(others));
	}
}
