package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** ROBUSTNESS 61: what is kept beside a protected file tells nobody anything without its key. */
class RecordSealTest {

	private static final byte[] VOTE = "P07 says 4".getBytes(StandardCharsets.UTF_8);

	private final RecordSeal seal = sealOf("whisper");

	private static RecordSeal sealOf(String password) {
		return new RecordSeal(Optional.of(FileKey.create(password.toCharArray(), new Derivation.Pbkdf2(2))));
	}

	private static boolean holds(byte[] bytes, byte[] part) {
		return HexFormat.of().formatHex(bytes).contains(HexFormat.of().formatHex(part));
	}

	@Test
	void aRecordIsReadBackByTheSameKeyAlone() throws IOException {
		byte[] record = seal.seal(VOTE);
		assertArrayEquals(VOTE, seal.open(record));
		assertThrows(DamagedException.class, () -> sealOf("whisper").open(record));
	}

	@Test
	void nothingOfItStandsInTheRecordAndNoTwoRecordsAreAlike() {
		byte[] record = seal.seal(VOTE);
		assertFalse(holds(record, VOTE));
		assertNotEquals(HexFormat.of().formatHex(record), HexFormat.of().formatHex(seal.seal(VOTE)));
	}

	@Test
	void anEmptyRecordIsOneToo() throws IOException {
		assertEquals(0, seal.open(seal.seal(new byte[0])).length);
	}

	@Test
	void whereverItIsChangedOrCutItIsRefused() {
		byte[] record = seal.seal(VOTE);
		for (int at = 0; at < record.length; at++) {
			byte[] changed = record.clone();
			changed[at] ^= 1;
			assertThrows(DamagedException.class, () -> seal.open(changed), "changed at " + at);
			byte[] cut = Arrays.copyOf(record, at);
			assertThrows(DamagedException.class, () -> seal.open(cut), "cut at " + at);
		}
	}

	@Test
	void besideAFileWithoutAPasswordItStaysAsItIs() throws IOException {
		var open = new RecordSeal(Optional.empty());
		assertArrayEquals(VOTE, open.seal(VOTE));
		assertArrayEquals(VOTE, open.open(VOTE));
		assertFalse(open.isTight());
		assertTrue(seal.isTight());
	}
}
