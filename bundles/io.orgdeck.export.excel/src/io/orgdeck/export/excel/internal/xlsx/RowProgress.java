package io.orgdeck.export.excel.internal.xlsx;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Tells a monitor about rows, not so often that it costs time, and stops when the user wants it. */
final class RowProgress {

	private static final int STEP = 256;

	private final IProgressMonitor monitor;
	private int rows;

	RowProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	void rowBegins() {
		if (++rows % STEP == 0) {
			monitor.worked(STEP);
			check();
		}
	}

	void check() {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
