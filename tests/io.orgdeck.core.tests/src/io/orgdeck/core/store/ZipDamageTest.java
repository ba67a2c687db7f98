package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ROBUSTNESS 11, 12: whatever of a zip file is damaged is noticed, and nothing is written that could not be read. */
class ZipDamageTest {

	private static final byte[] CONTENT = "word upon word upon word upon word".repeat(9).getBytes(StandardCharsets.UTF_8);
	private static final int CENTRAL_BYTES = 46;

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	/** A part as it is, one that is packed, and then the table of contents with a record for each. */
	private byte[] zip() throws IOException {
		var out = new ByteArrayOutputStream();
		var writer = new ZipWriter(out);
		writer.add("a", EntryContent.plain(CONTENT), monitor);
		writer.add("b", EntryContent.deflated(CONTENT), monitor);
		writer.finish();
		return out.toByteArray();
	}

	private static ByteBuffer little(byte[] zip) {
		return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static int place(byte[] zip, String what) {
		int directory = little(zip).getInt(zip.length - 6);
		return switch (what) {
			case "header a" -> 0;
			case "header b" -> 30 + 1 + CONTENT.length;
			case "record a" -> directory;
			case "record b" -> directory + CENTRAL_BYTES + 1;
			default -> zip.length - 22;
		};
	}

	@ParameterizedTest(name = "{0} + {1} = {2}: {3}")
	@CsvSource({
			"end, 4, 1, it ends too early", "end, 8, 1, it ends too early", "end, 20, 1, it ends too early",
			"end, 12, 3, its table of contents is damaged", "end, 16, 3, its table of contents is damaged",
			"record a, 0, 7, its table of contents is damaged", "record b, 0, 7, its table of contents is damaged",
			"record b, 28, 500, its table of contents is damaged", "record b, 30, 500, its table of contents is damaged",
			"record a, 46, 255, its table of contents is damaged",
			"record a, 8, 1, its part a is damaged", "record a, 10, 12, its part a is damaged", "record a, 20, 5, its part a is damaged",
			"record a, 42, 2, its part a is damaged", "record b, 42, 32767, it ends too early",
			"header a, 0, 7, its part a is damaged", "header b, 8, 0, its part b is damaged", "header b, 26, 2, its part b is damaged",
			"header b, 30, 99, its part b is damaged" })
	void aDamagedTableOfContentsIsRefused(String what, int offset, short value, String refusal) throws IOException {
		byte[] zip = zip();
		int at = place(zip, what) + offset;
		if (value < 256 && offset >= 30 && offset != 42 || value == 99) {
			zip[at] = (byte) value;
		} else {
			little(zip).putShort(at, value);
		}
		assertEquals(refusal, assertThrows(DamagedException.class, () -> new ZipReader(ByteSource.of(zip))).getMessage());
	}

	@Test
	void aTableOfContentsThatHoldsMoreThanItSaysIsRefused() throws IOException {
		byte[] zip = zip();
		little(zip).putShort(zip.length - 14, (short) 1).putShort(zip.length - 12, (short) 1);
		assertEquals("its table of contents is damaged",
				assertThrows(DamagedException.class, () -> new ZipReader(ByteSource.of(zip))).getMessage());
	}

	private static byte[] read(byte[] zip, String name) throws IOException {
		var reader = new ZipReader(ByteSource.of(zip));
		return reader.read(reader.entry(name).orElseThrow(), CONTENT.length);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "b" })
	void contentThatIsNotWhatWasPutInIsRefused(String name) throws IOException {
		byte[] whole = zip();
		assertArrayEquals(CONTENT, read(whole, name));
		int record = place(whole, "record " + name);
		byte[] otherChecksum = whole.clone();
		otherChecksum[record + 16] ^= 1;
		byte[] changed = whole.clone();
		changed[place(whole, "header " + name) + 31] ^= (byte) 0xFF;
		for (byte[] damaged : new byte[][] { otherChecksum, changed }) {
			assertEquals("its part " + name + " is damaged", assertThrows(DamagedException.class, () -> read(damaged, name)).getMessage());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 1 })
	void aPackedPartThatIsLongerOrShorterThanItSaysIsRefused(int difference) throws IOException {
		byte[] zip = zip();
		little(zip).putInt(place(zip, "record b") + 24, CONTENT.length + difference);
		var reader = new ZipReader(ByteSource.of(zip));
		ZipReader.Entry part = reader.entry("b").orElseThrow();
		assertThrows(DamagedException.class, () -> reader.read(part, 1000));
		try (InputStream in = reader.open(part)) {
			assertThrows(DamagedException.class, () -> in.transferTo(OutputStream.nullOutputStream()));
		}
	}

	@Test
	void aPackedPartThatEndsTooEarlyIsRefused() throws IOException {
		byte[] zip = zip();
		int record = place(zip, "record b");
		little(zip).putInt(record + 20, little(zip).getInt(record + 20) - 4);
		assertEquals("its part b is damaged", assertThrows(DamagedException.class, () -> read(zip, "b")).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "b" })
	void aPartCanBeReadByteByByteAndInJumps(String name) throws IOException {
		var reader = new ZipReader(ByteSource.of(zip()));
		try (InputStream in = reader.open(reader.entry(name).orElseThrow())) {
			assertFalse(in.markSupported());
			assertEquals(CONTENT[0], in.read());
			assertEquals(0, in.read(new byte[5], 2, 0));
			in.skipNBytes(CONTENT.length - 3);
			assertEquals(CONTENT[CONTENT.length - 2], in.read());
			assertEquals(CONTENT[CONTENT.length - 1], in.read());
			assertEquals(-1, in.read());
			assertEquals(0, in.skip(1));
		}
		try (InputStream lying = reader.openRaw(reader.entry("a").orElseThrow())) {
			assertEquals(CONTENT[0], lying.read());
			assertEquals(0, lying.read(new byte[1], 0, 0));
			assertArrayEquals(Arrays.copyOfRange(CONTENT, 1, CONTENT.length), lying.readAllBytes());
			assertEquals(-1, lying.read());
			assertEquals(0, lying.read(new byte[1], 0, 0));
		}
	}

	private static void add(ZipWriter writer, String name, EntryContent content, NullProgressMonitor monitor) throws IOException {
		writer.add(name, content, monitor);
	}

	@Test // ROBUSTNESS 1
	void nothingIsWrittenThatCouldNotBeReadAgain() throws IOException {
		var writer = new ZipWriter(new ByteArrayOutputStream());
		add(writer, "a", EntryContent.plain(CONTENT), monitor);
		assertThrows(IOException.class, () -> add(writer, "a", EntryContent.plain(CONTENT), monitor), "the same name twice");
		EntryContent.Opener opener = () -> new ByteArrayInputStream(CONTENT);
		long much = Limits.CONTAINER_BYTES - (2 << 20);
		assertEquals("the attachments are larger than 4 GB altogether", assertThrows(IOException.class,
				() -> add(writer, "c", new EntryContent(ZipEntry.STORED, 0, much + (2 << 20), much + (2 << 20), opener), monitor))
				.getMessage());
		for (int other : new int[] { -1, 1 }) {
			long stated = CONTENT.length + other;
			assertEquals("its part d is damaged", assertThrows(IOException.class, () -> add(new ZipWriter(new ByteArrayOutputStream()), "d",
					new EntryContent(ZipEntry.STORED, 0, stated, stated, opener), monitor)).getMessage());
		}
		monitor.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> add(writer, "e", EntryContent.plain(CONTENT), monitor));
	}

	@Test
	void aContainerTakesAsManyPartsAsCanBeReadAndNoMore() throws IOException {
		var out = new ByteArrayOutputStream();
		var writer = new ZipWriter(out);
		for (int i = 0; i < Limits.ENTRIES; i++) {
			writer.add("a" + i, EntryContent.plain(new byte[0]), monitor);
		}
		var refusal = assertThrows(IOException.class, () -> add(writer, "one more", EntryContent.plain(new byte[0]), monitor));
		assertEquals("it has more than 10000 parts", refusal.getMessage());
	}
}
