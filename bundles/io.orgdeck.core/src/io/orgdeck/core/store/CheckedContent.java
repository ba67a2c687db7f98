package io.orgdeck.core.store;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

import org.eclipse.osgi.util.NLS;

/** The content of a zip entry; it ends well only with the length and the checksum that the entry states. */
final class CheckedContent extends FilterInputStream {

	private final String name;
	private final EntryContent stated;
	private final CRC32 crc = new CRC32();
	private long count;

	CheckedContent(InputStream in, String name, EntryContent stated) {
		super(in);
		this.name = name;
		this.stated = stated;
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		int got;
		try {
			got = super.read(target, offset, length);
		} catch (ZipException | EOFException e) {
			throw new DamagedException(NLS.bind(Messages.Zip_entry, name), e);
		}
		if (got > 0) {
			count += got;
			crc.update(target, offset, got);
		}
		boolean ended = got < 0;
		if (count > stated.size() || ended && (count < stated.size() || crc.getValue() != stated.crc())) {
			throw new DamagedException(NLS.bind(Messages.Zip_entry, name));
		}
		return got;
	}

	@Override
	public long skip(long n) throws IOException {
		var skipped = new byte[(int) Math.min(n, 8192)];
		return Math.max(0, read(skipped, 0, skipped.length));
	}

	@Override
	public boolean markSupported() {
		return false;
	}
}
