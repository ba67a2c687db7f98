package io.orgdeck.core.exchange;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.orgdeck.core.calendar.CalendarEntry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The dates as an iCalendar file (RFC 5545) for Outlook, Google and Apple calendars. An entry keeps its UID from export to
 * export, so a calendar that reads the file again moves the entries instead of doubling them. Times carry no zone: they are
 * those on the client's wall. Whole days are free time, because nobody is busy all day with a date that is due.
 */
public final class CalendarExporter implements Exporter {

	private static final String MAKER = "-//Orgdeck//Orgdeck//EN"; //$NON-NLS-1$
	private static final String DOMAIN = "@orgdeck.io"; //$NON-NLS-1$

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		var calendar = new ICalendar();
		calendar.setProductId(MAKER);
		calendar.setName(report.title());
		calendar.getTimezoneInfo().setGlobalFloatingTime(true);
		var made = Date.from(options.clock().instant());
		for (CalendarEntry entry : report.calendar()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			calendar.addEvent(event(entry, report.client(), made));
		}
		var writer = new ICalWriter(out, ICalVersion.V2_0);
		writer.write(calendar);
		writer.flush();
	}

	private static VEvent event(CalendarEntry entry, String client, Date made) {
		var event = new VEvent();
		event.setUid(entry.id() + DOMAIN);
		event.setDateTimeStamp(made);
		event.setSummary(client.isBlank() ? entry.title() : client + ": " + entry.title()); //$NON-NLS-1$
		event.setDateStart(entry.begin().map(CalendarExporter::moment).orElse(day(entry.day())));
		entry.end().ifPresent(end -> event.setDateEnd(moment(end)));
		event.setTransparency(entry.starts().isEmpty());
		if (!entry.place().isBlank()) {
			event.setLocation(entry.place());
		}
		if (!entry.description().isBlank()) {
			event.setDescription(entry.description());
		}
		event.setStatus(switch (entry.certainty()) {
			case PLANNED -> Status.tentative();
			case CERTAIN -> Status.confirmed();
			case CANCELLED -> Status.cancelled();
		});
		return event;
	}

	private static ICalDate day(LocalDate date) {
		return new ICalDate(new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
	}

	private static ICalDate moment(LocalDateTime time) {
		return new ICalDate(new DateTimeComponents(time.getYear(), time.getMonthValue(), time.getDayOfMonth(), time.getHour(),
				time.getMinute(), time.getSecond(), false), true);
	}
}
