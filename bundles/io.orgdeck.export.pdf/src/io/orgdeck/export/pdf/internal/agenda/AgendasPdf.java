package io.orgdeck.export.pdf.internal.agenda;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportModel.Meeting;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.pdf.internal.handout.HandoutPdf;

/** The agendas of the sessions, each on a page of its own. */
public final class AgendasPdf {

	/** Option: the id of the only session; all when it is missing. */
	private static final String SESSION = "session";

	private final ReportModel report;
	private final ExportOptions options;
	private final Messages messages;

	public AgendasPdf(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
		messages = Language.of(report.language()).texts(Messages.class);
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		String wanted = options.values().getOrDefault(SESSION, "");
		List<ReportSection> sheets = report.meetings().stream().filter(meeting -> wanted.isEmpty() || meeting.id().equals(wanted))
				.map(Meeting::agenda).toList();
		if (sheets.isEmpty()) {
			throw new ExportException(messages.noSessions, null);
		}
		new HandoutPdf(report, options, messages.title, sheets).write(out, monitor);
	}
}
