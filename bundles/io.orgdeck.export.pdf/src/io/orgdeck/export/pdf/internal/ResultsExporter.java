package io.orgdeck.export.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ResultsSheet;
import io.orgdeck.export.pdf.internal.handout.HandoutPdf;

/** The results to be taken along on paper, as a tagged PDF. */
public final class ResultsExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		var sheet = ResultsSheet.of(report);
		new HandoutPdf(report, options, sheet.heading(), List.of(sheet)).write(out, monitor);
	}
}
