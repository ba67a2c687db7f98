package io.orgdeck.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Turns one stream into another, a chunk at a time, and knows which chunk is the last one. */
abstract sealed class ChunkInputStream extends InputStream permits SealingInputStream, UnsealingInputStream {

	private final InputStream source;
	private final int size;
	private InputStream ready;
	private byte[] next;
	private long chunk;
	private boolean ended;

	/**
	 * @param size  of every chunk but the last one, which may be shorter
	 * @param ahead what comes out before the first chunk
	 */
	ChunkInputStream(InputStream source, int size, byte[] ahead) {
		this.source = source;
		this.size = size;
		ready = new ByteArrayInputStream(ahead);
	}

	/** What a chunk becomes. @param number of the chunk, counted from 0 */
	abstract byte[] turned(byte[] content, long number, boolean last) throws IOException;

	@Override
	public final int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public final int read(byte[] target, int offset, int length) throws IOException {
		int got = ready.read(target, offset, length);
		while (got < 0 && !ended) {
			turnNext();
			got = ready.read(target, offset, length);
		}
		return got;
	}

	private void turnNext() throws IOException {
		byte[] current = next == null ? source.readNBytes(size) : next;
		next = current.length < size ? new byte[0] : source.readNBytes(size);
		ended = next.length == 0;
		ready = new ByteArrayInputStream(turned(current, chunk++, ended));
	}

	@Override
	public final void close() throws IOException {
		source.close();
	}
}
