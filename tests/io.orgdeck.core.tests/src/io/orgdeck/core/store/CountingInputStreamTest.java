package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

class CountingInputStreamTest {

	@Test
	void everyByteCountsOnceAndTheEndDoesNot() throws IOException {
		try (var in = new CountingInputStream(new ByteArrayInputStream(new byte[] { 0, -1, 2, 3, 4 }))) {
			assertEquals(0, in.read());
			assertEquals(255, in.read());
			assertEquals(2, in.count());
			assertEquals(3, in.readNBytes(new byte[8], 0, 8));
			assertEquals(5, in.count());
			assertEquals(-1, in.read());
			assertEquals(-1, in.read(new byte[2], 0, 2));
			assertEquals(5, in.count());
		}
	}
}
