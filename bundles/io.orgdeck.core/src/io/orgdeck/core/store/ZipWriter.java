package io.orgdeck.core.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Writes a zip file of entries whose size is known beforehand. The same entries always give the same bytes. */
final class ZipWriter {

	private static final int BUFFER = 1 << 16;
	private static final short VERSION_NEEDED = 20;
	private static final short NAMES_ARE_UTF8 = 1 << 11;
	/** 1 January 1980, the earliest day that zip files know. */
	private static final short NO_DAY = 1 << 5 | 1;

	private final OutputStream out;
	private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
	private final Set<String> names = new HashSet<>();
	private long position;

	ZipWriter(OutputStream out) {
		this.out = out;
	}

	void add(String name, EntryContent content, IProgressMonitor monitor) throws IOException {
		byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
		if (!names.add(name) || names.size() > Limits.ENTRIES) {
			throw new IOException(NLS.bind(Messages.Zip_tooManyEntries, Limits.ENTRIES));
		}
		if (position + content.packed() + encoded.length + (1 << 20) > Limits.CONTAINER_BYTES) {
			throw new IOException(Messages.Zip_full);
		}
		ByteBuffer common = little(26).putShort(VERSION_NEEDED).putShort(NAMES_ARE_UTF8)
				.putShort((short) content.method()).putShort((short) 0).putShort(NO_DAY).putInt((int) content.crc())
				.putInt((int) content.packed()).putInt((int) content.size()).putShort((short) encoded.length)
				.putShort((short) 0);
		directory.write(little(6).putInt(ZipReader.DIRECTORY).putShort(VERSION_NEEDED).array());
		directory.write(common.array());
		directory.write(little(14).putInt(10, (int) position).array());
		directory.write(encoded);
		write(little(4).putInt(ZipReader.LOCAL).array());
		write(common.array());
		write(encoded);
		copy(name, content, monitor);
	}

	private void copy(String name, EntryContent content, IProgressMonitor monitor) throws IOException {
		long end = position + content.packed();
		var buffer = new byte[BUFFER];
		try (InputStream in = content.opener().open()) {
			for (int got; (got = in.read(buffer)) >= 0;) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				out.write(buffer, 0, got);
				position += got;
			}
		}
		if (position != end) {
			throw new IOException(NLS.bind(Messages.Zip_entry, name));
		}
	}

	private void write(byte[] bytes) throws IOException {
		out.write(bytes);
		position += bytes.length;
	}

	/** Writes the table of contents; the stream stays open. */
	void finish() throws IOException {
		long start = position;
		write(directory.toByteArray());
		write(little(22).putInt(ZipReader.END).putInt(0).putShort((short) names.size()).putShort((short) names.size())
				.putInt(directory.size()).putInt((int) start).putShort((short) 0).array());
	}

	private static ByteBuffer little(int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}
}
