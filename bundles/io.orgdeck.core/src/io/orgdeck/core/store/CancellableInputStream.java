package io.orgdeck.core.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Ends the reading of whoever reads from it as soon as somebody cancels. */
final class CancellableInputStream extends FilterInputStream {

	/** Bytes handed out at once, so that a parser that asks for much is stopped in good time, too. */
	private static final int PIECE = 1 << 16;

	private final IProgressMonitor monitor;

	CancellableInputStream(InputStream in, IProgressMonitor monitor) {
		super(in);
		this.monitor = monitor;
	}

	@Override
	public int read() throws IOException {
		check();
		return super.read();
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		check();
		return super.read(target, offset, Math.min(length, PIECE));
	}

	private void check() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
