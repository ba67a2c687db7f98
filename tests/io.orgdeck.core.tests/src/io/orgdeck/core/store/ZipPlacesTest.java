package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ROBUSTNESS 12, 38: where the parts of a zip file may lie, however it was packed, and how large each may be. */
class ZipPlacesTest {

	private static final byte[] FIRST = "the first part".getBytes(StandardCharsets.UTF_8);
	private static final byte[] SECOND = "the second part, which is longer".getBytes(StandardCharsets.UTF_8);
	private static final int CENTRAL_BYTES = 46;

	@TempDir
	Path folder;

	/** Two parts as they are, one after the other. */
	private static byte[] zip(byte[] first, byte[] second) throws IOException {
		var out = new ByteArrayOutputStream();
		var writer = new ZipWriter(out);
		writer.add("a", EntryContent.plain(first), new NullProgressMonitor());
		writer.add("b", EntryContent.plain(second), new NullProgressMonitor());
		writer.finish();
		return out.toByteArray();
	}

	private static ByteBuffer little(byte[] zip) {
		return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Where the record of the part stands in the table of contents. */
	private static int record(byte[] zip, int number) {
		return little(zip).getInt(zip.length - 6) + number * (CENTRAL_BYTES + 1);
	}

	private static byte[] read(byte[] zip, String name) throws IOException {
		var reader = new ZipReader(ByteSource.of(zip));
		return reader.read(reader.entry(name).orElseThrow(), 1000);
	}

	private static String refusal(byte[] zip) {
		return assertThrows(DamagedException.class, () -> new ZipReader(ByteSource.of(zip))).getMessage();
	}

	@Test
	void thePartsMayBeListedInAnyOrder() throws IOException {
		byte[] zip = zip(FIRST, SECOND);
		byte[] listed = zip.clone();
		int length = CENTRAL_BYTES + 1;
		System.arraycopy(zip, record(zip, 0), listed, record(zip, 1), length);
		System.arraycopy(zip, record(zip, 1), listed, record(zip, 0), length);
		assertArrayEquals(FIRST, read(listed, "a"));
		assertArrayEquals(SECOND, read(listed, "b"));
	}

	@Test
	void aPartThatLiesInsideAnotherIsRefused() throws IOException {
		byte[] inner = zip(FIRST, SECOND);
		int start = 30 + 1 + FIRST.length;
		byte[] hidden = Arrays.copyOfRange(inner, start, start + 30 + 1 + SECOND.length);
		byte[] zip = zip(hidden, SECOND);
		assertArrayEquals(SECOND, read(zip, "b"));
		little(zip).putInt(record(zip, 1) + 42, 30 + 1);
		assertEquals("its part b is damaged", refusal(zip));
	}

	@Test
	void aPartThatReachesIntoTheTableOfContentsIsRefused() throws IOException {
		byte[] zip = zip(FIRST, SECOND);
		little(zip).putInt(record(zip, 1) + 20, SECOND.length + 1).putInt(record(zip, 1) + 24, SECOND.length + 1);
		assertEquals("its part b is damaged", refusal(zip));
	}

	@Test
	void aPartMayHaveNotesOfAnotherProgramBeforeIt() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.setComment("packed elsewhere");
			var entry = new ZipEntry("a");
			entry.setExtra(new byte[] { 0x55, 0x54, 5, 0, 1, 0, 0, 0, 0 });
			zip.putNextEntry(entry);
			zip.write(FIRST);
			zip.putNextEntry(new ZipEntry("b"));
			zip.write(SECOND);
		}
		assertArrayEquals(FIRST, read(out.toByteArray(), "a"));
		assertArrayEquals(SECOND, read(out.toByteArray(), "b"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\", ":", "/", "\0" })
	void aNameThatCouldLeadElsewhereIsRefused(String name) throws IOException {
		byte[] zip = zip(FIRST, SECOND);
		byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
		zip[record(zip, 0) + CENTRAL_BYTES] = bytes[0];
		zip[30] = bytes[0];
		assertTrue(refusal(zip).endsWith("has a name that leads out of the file"), refusal(zip));
	}

	@Test
	void anEmptyArchiveHasNoParts() throws IOException {
		var out = new ByteArrayOutputStream();
		new ZipWriter(out).finish();
		assertTrue(new ZipReader(ByteSource.of(out.toByteArray())).entries().isEmpty());
		assertEquals("it ends too early", refusal(new byte[0]));
	}

	/** A file with one part of so many bytes that do not pack well. */
	private Path archive(String name, int size) throws IOException {
		Path file = folder.resolve("pack.jar");
		try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
			zip.putNextEntry(new ZipEntry(name));
			for (int i = 0; i < size; i += 32) {
				zip.write(Integer.toHexString(i * 0x9E3779B9).repeat(4).substring(0, 4).repeat(8).getBytes(StandardCharsets.US_ASCII), 0,
						Math.min(32, size - i));
			}
		}
		return file;
	}

	@Test
	void aDescriptionMayBeAsLargeAsOneMegabyte() throws IOException {
		int limit = 1 << 20;
		try (Archive archive = Archive.open(archive("plugin.xml", limit))) {
			assertEquals(limit, archive.read("plugin.xml", Archive.Kind.DESCRIPTION).orElseThrow().length);
			assertTrue(archive.read("other.xml", Archive.Kind.DESCRIPTION).isEmpty());
		}
		Path larger = archive("plugin.xml", limit + 1);
		try (Archive archive = Archive.open(larger)) {
			assertEquals(limit + 1, archive.read("plugin.xml", Archive.Kind.MODEL).orElseThrow().length);
			String refusal = assertThrows(StoreException.class, () -> archive.read("plugin.xml", Archive.Kind.DESCRIPTION)).getMessage();
			assertEquals(larger + " could not be read (its part plugin.xml is larger than 1 MB). Restore it from a backup, or ask whoever"
					+ " sent it to send it again.", refusal);
		}
	}

	@Test
	void aManifestMayBeAsLargeAs64Kilobytes() throws IOException {
		Path file = archive("manifest.json", (64 << 10) + 1);
		String refusal = assertThrows(StoreException.class, () -> new AssessmentStore().read(file)).getMessage();
		assertTrue(refusal.contains("its part manifest.json is larger than 64 kB"), refusal);
	}

	@Test
	void whatIsNoArchiveIsRefusedInASentence() throws IOException {
		Path missing = folder.resolve("missing.jar");
		assertEquals(missing + " is not there. Check the name, or look for the file in another folder.",
				assertThrows(StoreException.class, () -> Archive.open(missing)).getMessage());
		Path text = Files.writeString(folder.resolve("text.jar"), "no archive");
		assertEquals(text + " could not be read (it ends too early). Restore it from a backup, or ask whoever sent it to send it again.",
				assertThrows(StoreException.class, () -> Archive.open(text)).getMessage());
	}
}
