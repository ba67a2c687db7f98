package io.orgdeck.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.document.OwnState;

/** Who signed a file, and whether it was changed since. */
@ExtendWith(OwnState.class)
class FileSignatureTest {

	@TempDir
	private Path folder;

	@Test
	void aChangedFileIsFoundAndSoIsAChangedSignature() throws IOException {
		Path deck = Files.writeString(folder.resolve("deck.carddeck"), "cards");
		assertEquals(Optional.empty(), FileSignature.of(deck));
		SigningKey key = SigningKey.findOrMake();
		Path signature = FileSignature.sign(deck, "Müller & Co", key, false);
		assertEquals("deck.carddeck.sig", signature.getFileName().toString());
		assertEquals(new FileSignature("Müller & Co", key.key(), true), FileSignature.of(deck).orElseThrow());

		Files.writeString(deck, "Cards");
		assertFalse(FileSignature.of(deck).orElseThrow().intact());
		assertThrows(IOException.class, () -> FileSignature.sign(deck, "Somebody", key, false), "an earlier one is not replaced unasked");

		String other = Files.readString(signature).replace("Müller", "Meyer");
		Files.writeString(signature, other);
		IOException told = assertThrows(IOException.class, () -> FileSignature.of(deck));
		assertTrue(told.getMessage().contains("has been changed itself"), told.getMessage());
		Files.writeString(signature, "no signature");
		assertThrows(IOException.class, () -> FileSignature.of(deck));
	}
}
