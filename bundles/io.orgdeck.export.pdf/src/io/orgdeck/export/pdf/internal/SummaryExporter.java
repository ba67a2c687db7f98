package io.orgdeck.export.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.pdf.internal.paper.BoardPaperPdf;
import io.orgdeck.export.pdf.internal.summary.SummaryPdf;

/** The board paper summed up on one page, as a tagged PDF. */
public final class SummaryExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new SummaryPdf(report, options).write(out, monitor);
	}

	@Override
	public List<String> warnings(ReportModel report) {
		return BoardPaperPdf.warnings(report);
	}
}
