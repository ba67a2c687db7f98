package io.orgdeck.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;

/** Begins a file and, while a test wants it to, goes on until somebody cancels, or lacks a library. */
public final class PatientExporter implements Exporter {

	static volatile boolean untilCancelled;
	static volatile boolean lacksLibrary;

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		out.write('x');
		out.flush();
		while (untilCancelled) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
		}
	}

	@Override
	public List<String> warnings(ReportModel report) {
		if (lacksLibrary) {
			throw new NoClassDefFoundError("org/apache/commons/lang3/ArrayUtils");
		}
		return List.of();
	}
}
