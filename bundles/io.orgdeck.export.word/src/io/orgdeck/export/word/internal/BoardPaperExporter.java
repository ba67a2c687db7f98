package io.orgdeck.export.word.internal;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.word.internal.paper.BoardPaper;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.core.runtime.IProgressMonitor;

/** The paper for the board in Word. */
public final class BoardPaperExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new BoardPaper(report, options).write(out, monitor);
	}
}
