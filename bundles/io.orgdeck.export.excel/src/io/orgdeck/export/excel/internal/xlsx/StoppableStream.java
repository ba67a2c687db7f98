package io.orgdeck.export.excel.internal.xlsx;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Asks between two pieces of a file whether to stop, and leaves closing to the stream's owner. */
final class StoppableStream extends FilterOutputStream {

	private final RowProgress progress;

	StoppableStream(OutputStream out, RowProgress progress) {
		super(out);
		this.progress = progress;
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		progress.check();
		out.write(bytes, offset, length);
	}

	@Override
	public void close() throws IOException {
		flush();
	}
}
