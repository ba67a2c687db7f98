package io.orgdeck.export.word.internal;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.paper.BoardPaper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The paper for the board in Word. Options beside those of {@link RevisingExporter}: {@link BoardPaper#PASSWORD} and
 * {@link BoardPaper#STYLE}.
 */
public final class BoardPaperExporter implements RevisingExporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new BoardPaper(report, options).write(out, monitor);
	}

	@Override
	public List<PlannedChange> plan(ReportModel report, ExportOptions options, IProgressMonitor monitor) throws IOException {
		return new BoardPaper(report, options).plan(monitor);
	}
}
