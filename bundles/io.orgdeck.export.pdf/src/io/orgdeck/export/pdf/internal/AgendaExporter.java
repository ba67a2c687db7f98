package io.orgdeck.export.pdf.internal;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.export.pdf.internal.agenda.AgendasPdf;

/** The agendas of sessions for those who come, as a tagged PDF. */
public final class AgendaExporter implements Exporter {

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor) throws IOException {
		new AgendasPdf(report, options).write(out, monitor);
	}
}
