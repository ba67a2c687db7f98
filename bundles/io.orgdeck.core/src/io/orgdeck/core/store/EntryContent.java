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

	/** Content whose length and checksum are found out by reading it once; reading it again must give the same bytes. */
	static EntryContent measured(Opener opener) throws IOException {
		var crc = new CRC32();
		var buffer = new byte[1 << 16];
		long size = 0;
		try (InputStream in = opener.open()) {
			for (int got; (got = in.read(buffer)) >= 0; size += got) {
				crc.update(buffer, 0, got);
			}
		}
		return stored(crc.getValue(), size, opener);
	}

	/** The same bytes encrypted. What has been packed is packed inside. */
	static EntryContent sealed(String entry, Opener plain, FileKey key) throws IOException {
		byte[] salt = SealingInputStream.freshSalt();
		return measured(() -> new SealingInputStream(plain.open(), key, entry, salt));
	}

	/**
	 * Packs the bytes. What would then look like a zip bomb stays unpacked, so that whatever we write can be read again.
	 */
	static EntryContent packed(byte[] bytes) throws IOException {
		EntryContent deflated = deflated(bytes);
		return deflated.packed() >= bytes.length || Limits.isBomb(deflated.packed(), bytes.length) ? plain(bytes) : deflated;
	}

	/** The bytes as they are. */
	static EntryContent plain(byte[] bytes) {
		var crc = new CRC32();
		crc.update(bytes);
		return stored(crc.getValue(), bytes.length, () -> new ByteArrayInputStream(bytes));
	}

	/** Packs the bytes, whatever comes out. */
	static EntryContent deflated(byte[] bytes) throws IOException {
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
		return new EntryContent(ZipEntry.DEFLATED, crc.getValue(), bytes.length, packed.length,
				() -> new ByteArrayInputStream(packed));
	}
}
