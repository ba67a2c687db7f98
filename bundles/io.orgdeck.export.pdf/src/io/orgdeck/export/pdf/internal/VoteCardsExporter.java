package io.orgdeck.export.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.pdf.internal.votecards.VoteCardsPdf;

/** Cards that people hold up to vote, as a tagged PDF. */
public final class VoteCardsExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new VoteCardsPdf(report, options).write(out, monitor);
	}
}
