package io.orgdeck.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Status;

import io.orgdeck.core.calendar.CalendarEntry;
import io.orgdeck.core.calendar.CalendarEntry.Certainty;
import io.orgdeck.core.calendar.FoldedLines;
import io.orgdeck.core.calendar.SentCalendar;
import io.orgdeck.core.calendar.SentCalendar.SentEntry;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.Exporter;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.store.StoreException;

/**
 * The dates as an iCalendar file (RFC 5545) for Outlook, Google and Apple calendars. An entry keeps its UID from export to
 * export, and its SEQUENCE counts the seconds since 2020, so that a later file moves what an earlier one has told, without
 * anybody having to remember it. What is gone is cancelled as far as earlier files tell: those of the same assessment beside the
 * new one, the one that it replaces among them, or the one that the option {@code earlier} names. Dates are written as text, so
 * that neither the computer's zone nor its calendar can touch them: they are those on the client's wall. Whole days are free
 * time, because nobody is busy all day with a date that is due.
 */
public final class CalendarExporter implements Exporter {

	private static final String DOMAIN = "@orgdeck.io";
	private static final String EARLIER = "earlier";
	private static final String BEGINS = "DTSTART";
	private static final String ENDS = "DTEND";
	private static final Instant FIRST_REVISION = Instant.parse("2020-01-01T00:00:00Z");

	/** Years that Outlook knows; one date outside them and it refuses the whole file. */
	private static final int FIRST_YEAR = 1601;
	private static final int LAST_YEAR = 4500;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	@Override
	public List<String> warnings(ReportModel report) {
		return report.calendar().stream().filter(entry -> !isMeant(entry.day()))
				.map(entry -> NLS.bind(Messages.calendar_noSuchYear, entry.title(), entry.day().getYear())).toList();
	}

	@Override
	public void export(ReportModel report, ExportOptions options, OutputStream out, IProgressMonitor monitor)
			throws IOException {
		var calendar = new ICalendar();
		calendar.setProductId(SentCalendar.MAKER);
		calendar.setMethod(Method.publish());
		calendar.setName(words(report.title()));
		calendar.addExperimentalProperty("X-WR-CALNAME", escaped(words(report.title())));
		calendar.addExperimentalProperty(SentCalendar.ASSESSMENT, report.id());
		List<CalendarEntry> entries = report.calendar().stream().filter(entry -> isMeant(entry.day())).toList();
		List<String> uids = entries.stream().map(entry -> entry.id() + DOMAIN).toList();
		SentCalendar sent = sent(options, report.id(), uids);
		for (CalendarEntry entry : entries) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			var event = event(entry.id() + DOMAIN, sent, options.clock());
			describe(event, entry, report.client());
			calendar.addEvent(event);
		}
		sent.gone(uids, LocalDate.now(options.clock())).forEach(gone -> calendar.addEvent(cancelled(gone, sent, options.clock())));
		var writer = new ICalWriter(new FoldedLines(out), ICalVersion.V2_0);
		writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
		writer.write(calendar);
		writer.flush();
	}

	private static boolean isMeant(LocalDate day) {
		return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
	}

	/** What people's calendars know already. */
	private static SentCalendar sent(ExportOptions options, String assessment, List<String> uids) throws StoreException {
		if (options.values().containsKey(EARLIER)) {
			return SentCalendar.read(Path.of(options.values().get(EARLIER)));
		}
		return options.target().map(target -> SentCalendar.around(target, sent -> sent.tellsOf(assessment, uids)))
				.orElse(SentCalendar.NONE);
	}

	private static VEvent event(String uid, SentCalendar sent, Clock clock) {
		var event = new VEvent();
		var made = Date.from(clock.instant());
		event.setUid(uid);
		event.setDateTimeStamp(made);
		event.setLastModified(made);
		event.setSequence(sent.nextSequence(uid, (int) ChronoUnit.SECONDS.between(FIRST_REVISION, clock.instant())));
		return event;
	}

	private static void describe(VEvent event, CalendarEntry entry, String client) {
		event.setSummary(words(client.isBlank() ? entry.title() : client + ": " + entry.title()));
		if (entry.begin().isPresent()) {
			event.addExperimentalProperty(BEGINS, MOMENT.format(entry.begin().get()));
		} else {
			event.addExperimentalProperty(BEGINS, ICalDataType.DATE, DAY.format(entry.day()));
		}
		entry.end().ifPresent(end -> event.addExperimentalProperty(ENDS, MOMENT.format(end)));
		event.setTransparency(entry.starts().isEmpty() || entry.certainty() == Certainty.CANCELLED);
		if (!entry.place().isBlank()) {
			event.setLocation(words(entry.place()));
		}
		if (!entry.description().isBlank()) {
			event.setDescription(words(entry.description()));
		}
		event.setStatus(switch (entry.certainty()) {
			case PLANNED -> Status.tentative();
			case CERTAIN -> Status.confirmed();
			case CANCELLED -> Status.cancelled();
		});
	}

	private static VEvent cancelled(SentEntry gone, SentCalendar sent, Clock clock) {
		var event = event(gone.uid(), sent, clock);
		event.setSummary(words(gone.summary()));
		event.addExperimentalProperty(BEGINS, gone.isWholeDay() ? ICalDataType.DATE : null, gone.begins());
		event.setTransparency(true);
		event.setStatus(Status.cancelled());
		return event;
	}

	/** The text as a calendar can hold it: one kind of line ends, no other control characters. */
	private static String words(String text) {
		return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
	}
}
