package io.orgdeck.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;

/** Lacks a library when its work is done. */
public final class FaultyExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		out.write('a');
	}

	@Override
	public List<String> warnings(ReportModel report) {
		throw new NoClassDefFoundError("org/apache/commons/lang3/ArrayUtils");
	}
}
