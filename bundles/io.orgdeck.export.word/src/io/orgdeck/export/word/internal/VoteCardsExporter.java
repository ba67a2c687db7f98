package io.orgdeck.export.word.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.votecards.VoteCardsFile;

/** Cards that people hold up to vote, in Word. */
public final class VoteCardsExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new VoteCardsFile(report, options).write(out, monitor);
	}
}
