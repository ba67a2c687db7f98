package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;

/**
 * What goes into an entry of a container, as it lies there.
 *
 * @param method {@link ZipEntry#STORED} or {@link ZipEntry#DEFLATED}
 * @param crc    CRC-32 of the unpacked bytes
 * @param size   number of unpacked bytes
 * @param packed number of bytes as they lie in the container
 * @param opener opens those bytes from their beginning
 */
record EntryContent(int method, long crc, long size, long packed, Opener opener) {

	/** Opens a stream, as often as it is asked to. */
	@FunctionalInterface
	interface Opener {
		InputStream open() throws IOException;
	}

	static EntryContent stored(long crc, long size, Opener opener) {
		return new EntryContent(ZipEntry.STORED, crc, size, size, opener);
	}

	/**
	 * Packs the bytes. What would then look like a zip bomb stays unpacked, so that whatever we write can be read again.
	 */
	static EntryContent packed(byte[] bytes) throws IOException {
		var crc = new CRC32();
		crc.update(bytes);
		var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
		var out = new ByteArrayOutputStream(bytes.length / 4 + 64);
		try (var deflating = new DeflaterOutputStream(out, deflater, 1 << 14)) {
			deflating.write(bytes);
		} finally {
			deflater.end();
		}
		byte[] packed = out.toByteArray();
		if (packed.length >= bytes.length || Limits.isBomb(packed.length, bytes.length)) {
			return stored(crc.getValue(), bytes.length, () -> new ByteArrayInputStream(bytes));
		}
		return new EntryContent(ZipEntry.DEFLATED, crc.getValue(), bytes.length, packed.length,
				() -> new ByteArrayInputStream(packed));
	}
}
