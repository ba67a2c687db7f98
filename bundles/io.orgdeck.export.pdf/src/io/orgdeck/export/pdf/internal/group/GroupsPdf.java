package io.orgdeck.export.pdf.internal.group;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.NothingToExport;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.pdf.internal.handout.HandoutPdf;

/** The hand-outs of the working groups, a page for each. */
public final class GroupsPdf {

	/** Option: the name of the only group to write a page for; all when it is missing. */
	private static final String GROUP = "group";

	private final ReportModel report;
	private final ExportOptions options;
	private final Messages messages;

	public GroupsPdf(ReportModel report, ExportOptions options) {
		this.report = report;
		this.options = options;
		messages = Language.of(report.language()).texts(Messages.class);
	}

	public void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		new HandoutPdf(report, options, messages.title, chosen()).write(out, monitor);
	}

	private List<ReportSection> chosen() throws IOException {
		String wanted = options.values().getOrDefault(GROUP, "").strip();
		List<ReportSection> sheets = report.sheets().stream().filter(sheet -> wanted.isEmpty() || sheet.heading().equalsIgnoreCase(wanted))
				.toList();
		if (sheets.isEmpty()) {
			throw wanted.isEmpty() ? new NothingToExport(messages.noGroups)
					: new ExportException(NLS.bind(messages.noSuchGroup, wanted), null);
		}
		return sheets;
	}
}
