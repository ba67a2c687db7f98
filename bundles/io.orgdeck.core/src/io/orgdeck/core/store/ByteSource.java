package io.orgdeck.core.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes that can be read at any place, from any thread. */
interface ByteSource extends Closeable {

	long size();

	/** Fills the buffer from that place on, as far as there are bytes; returns how many, or -1 at the end. */
	int read(ByteBuffer into, long position) throws IOException;

	/** Exactly that many bytes, in the byte order of zip files. */
	default ByteBuffer bytes(long position, int length) throws IOException {
		if (position < 0 || length < 0 || position > size() - length) {
			throw new DamagedException(Messages.Zip_tooShort);
		}
		var buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		while (buffer.hasRemaining()) {
			if (read(buffer, position + buffer.position()) < 0) {
				throw new DamagedException(Messages.Zip_tooShort);
			}
		}
		return buffer.flip();
	}

	/** The bytes from one place to another as a stream. */
	default InputStream stream(long from, long length) {
		return new InputStream() {
			private long position = from;

			@Override
			public int read() throws IOException {
				var one = new byte[1];
				return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
			}

			@Override
			public int read(byte[] target, int offset, int count) throws IOException {
				int wanted = (int) Math.min(count, from + length - position);
				if (wanted <= 0) {
					return count == 0 ? 0 : -1;
				}
				int got = ByteSource.this.read(ByteBuffer.wrap(target, offset, wanted), position);
				if (got > 0) {
					position += got;
				}
				return got;
			}
		};
	}

	static ByteSource of(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		long size;
		try {
			size = channel.size();
		} catch (IOException e) {
			channel.close();
			throw e;
		}
		return new ByteSource() {
			@Override
			public long size() {
				return size;
			}

			@Override
			public int read(ByteBuffer into, long position) throws IOException {
				return channel.read(into, position);
			}

			@Override
			public void close() throws IOException {
				channel.close();
			}
		};
	}

	static ByteSource of(byte[] bytes) {
		return new ByteSource() {
			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public int read(ByteBuffer into, long position) {
				int count = (int) Math.min(into.remaining(), bytes.length - position);
				if (count <= 0) {
					return -1;
				}
				into.put(bytes, (int) position, count);
				return count;
			}

			@Override
			public void close() {
				// nothing is held
			}
		};
	}
}
