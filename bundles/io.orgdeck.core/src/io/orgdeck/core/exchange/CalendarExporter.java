package io.orgdeck.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.calendar.SentCalendar;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.StoreException;

/**
 * The dates of an assessment as a calendar. What is gone is cancelled as far as earlier files tell: those of the same assessment
 * beside the new one, the one that it replaces among them, or the one that the option {@code earlier} names.
 */
public final class CalendarExporter implements Exporter {

	private static final String EARLIER = "earlier";

	@Override
	public List<String> warnings(ReportModel report) {
		return report.calendar().stream().filter(entry -> !CalendarFile.isMeant(entry.day()))
				.map(entry -> NLS.bind(Messages.calendar_noSuchYear, entry.title(), entry.day().getYear())).toList();
	}

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		var calendar = new CalendarFile(report.title(), report.id(), report.client(), report.calendar());
		calendar.write(sent(options, report.id(), calendar.uids()), out, options.clock(), monitor);
	}

	/** What people's calendars know already. */
	private static SentCalendar sent(ExportOptions options, String assessment, List<String> uids) throws StoreException {
		if (options.values().containsKey(EARLIER)) {
			return SentCalendar.read(Path.of(options.values().get(EARLIER)));
		}
		return options.target().map(target -> SentCalendar.around(target, sent -> sent.tellsOf(assessment, uids)))
				.orElse(SentCalendar.NONE);
	}
}
