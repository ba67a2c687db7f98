package io.orgdeck.ui.library;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Language;
import io.orgdeck.library.remote.Report;

/** What sending or getting has brought about, in words. */
final class ReportWords {

	private ReportWords() {
	}

	/** On one line. */
	static String inShort(Report report) {
		var parts = new ArrayList<String>();
		if (!report.written().isEmpty()) {
			parts.add(Language.onScreen().counted(Messages.gotCount, report.written().size()));
		}
		if (!report.sent().isEmpty()) {
			parts.add(Language.onScreen().counted(Messages.sentCount, report.sent().size()));
		}
		return parts.isEmpty() ? Messages.nothingNew : String.join("  ", parts);
	}

	/** Whether there is more than one line can say. */
	static boolean needsReading(Report report) {
		return !report.written().isEmpty() || !report.conflicts().isEmpty() || !report.notices().isEmpty();
	}

	/** All of it, a sentence a line; what somebody has to look at comes first. */
	static List<String> lines(Report report) {
		var lines = new ArrayList<String>();
		lines.addAll(report.notices());
		report.conflicts().forEach(line -> lines.add(NLS.bind(Messages.reportConflict, line)));
		report.written().forEach(path -> lines.add(NLS.bind(Messages.reportGot, path)));
		report.changes().forEach(line -> lines.add(NLS.bind(Messages.reportChange, line)));
		report.sent().forEach(path -> lines.add(NLS.bind(Messages.reportSent, path)));
		return lines;
	}
}
