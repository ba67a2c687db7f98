package io.orgdeck.export.excel.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.eclipse.osgi.util.NLS;

/**
 * Unpacks a workbook, and refuses files that are none, are damaged or would blow up in memory, before anything tries to
 * understand them. What counts is the directory at the end of the file, as it does for Excel.
 */
final class ZipCheck {

	private static final int MOST_BYTES = 20_000_000;
	private static final long MOST_UNPACKED = 60_000_000;
	private static final int MOST_PARTS = 10_000;
	/** First bytes of the container in which Excel keeps old and encrypted workbooks. */
	private static final byte[] OLD_OR_ENCRYPTED = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

	private long unpacked;

	private ZipCheck() {
	}

	/**
	 * The parts of a package by their names, which differ by more than case; no name begins with a slash.
	 *
	 * @throws IOException where the stream cannot be read; a {@link Refusal} where the file is not to be used
	 */
	static NavigableMap<String, byte[]> parts(InputStream in) throws IOException {
		byte[] file = in.readNBytes(MOST_BYTES + 1);
		if (file.length > MOST_BYTES) {
			throw new Refusal(NLS.bind(Messages.reading_tooLarge, MOST_BYTES / 1_000_000));
		}
		int start = OLD_OR_ENCRYPTED.length;
		if (file.length >= start && Arrays.equals(file, 0, start, OLD_OR_ENCRYPTED, 0, start)) {
			throw new Refusal(Messages.reading_oldOrEncrypted);
		}
		try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
			return new ZipCheck().unpacked(zip);
		} catch (Refusal refusal) {
			throw refusal;
		} catch (IOException | RuntimeException e) {
			throw new Refusal(Messages.reading_notAWorkbook, e);
		}
	}

	private NavigableMap<String, byte[]> unpacked(ZipFile zip) throws IOException {
		var parts = new TreeMap<String, byte[]>(String.CASE_INSENSITIVE_ORDER);
		int count = 0;
		for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
			if (++count > MOST_PARTS) {
				throw new Refusal(Messages.reading_bomb);
			}
			String name = entry.getName().replace('\\', '/').replaceFirst("^/+", "");
			if (name.endsWith("vbaProject.bin")) {
				throw new Refusal(Messages.reading_macros);
			}
			if (!entry.isDirectory() && !name.endsWith("/") && parts.put(name, bytes(zip, entry)) != null) {
				throw new Refusal(Messages.reading_damaged);
			}
		}
		if (parts.isEmpty()) {
			throw new Refusal(Messages.reading_notAWorkbook);
		}
		return parts;
	}

	private byte[] bytes(ZipFile zip, ZipArchiveEntry entry) throws IOException {
		if (!zip.canReadEntryData(entry)) {
			throw new Refusal(Messages.reading_locked);
		}
		byte[] bytes;
		try (InputStream in = zip.getInputStream(entry)) {
			bytes = in.readNBytes((int) (MOST_UNPACKED - unpacked) + 1);
		}
		unpacked += bytes.length;
		if (unpacked > MOST_UNPACKED) {
			throw new Refusal(Messages.reading_bomb);
		}
		var checksum = new CRC32();
		checksum.update(bytes);
		if (checksum.getValue() != entry.getCrc()) {
			throw new Refusal(Messages.reading_damaged);
		}
		return bytes;
	}
}
