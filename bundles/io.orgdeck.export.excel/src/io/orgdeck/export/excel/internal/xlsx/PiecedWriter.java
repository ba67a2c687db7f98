package io.orgdeck.export.excel.internal.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes UTF-8 of text that comes in very many small pieces, for one thread: Java's own buffered writer takes a lock for
 * each of them.
 */
final class PiecedWriter extends Writer {

	private static final int FULL = 1 << 14;

	private final Writer out;
	private final StringBuilder pending = new StringBuilder(2 * FULL);

	PiecedWriter(OutputStream out) {
		this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
	}

	@Override
	public void write(int c) throws IOException {
		pending.append((char) c);
		passOn(FULL);
	}

	@Override
	public void write(char[] characters, int offset, int length) throws IOException {
		pending.append(characters, offset, length);
		passOn(FULL);
	}

	@Override
	public void write(String text) throws IOException {
		pending.append(text);
		passOn(FULL);
	}

	@Override
	public void write(String text, int offset, int length) throws IOException {
		pending.append(text, offset, offset + length);
		passOn(FULL);
	}

	@Override
	public void flush() throws IOException {
		passOn(0);
		out.flush();
	}

	@Override
	public void close() throws IOException {
		passOn(0);
		out.close();
	}

	private void passOn(int atLeast) throws IOException {
		if (pending.length() >= atLeast) {
			out.append(pending);
			pending.setLength(0);
		}
	}
}
