package io.orgdeck.core.exchange;

import java.io.IOException;
import java.io.OutputStream;
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

/**
 * Dates as an iCalendar file (RFC 5545) for Outlook, Google and Apple calendars. An entry keeps its UID from file to file, and its
 * SEQUENCE counts the seconds since 2020, so that a later file moves what an earlier one has told, without anybody having to remember
 * it. Dates are written as text, so that neither the computer's zone nor its calendar can touch them: they are those on the client's
 * wall. Whole days are free time, because nobody is busy all day with a date that is due.
 *
 * @param title      what the calendar is called
 * @param assessment id of the assessment that the dates are from
 * @param client     stands before each entry; may be empty
 * @param entries    the dates; one that calendars do not know is left out
 */
public record CalendarFile(String title, String assessment, String client, List<CalendarEntry> entries) {

	private static final String DOMAIN = "@orgdeck.io";
	private static final String BEGINS = "DTSTART";
	private static final String ENDS = "DTEND";
	private static final Instant FIRST_REVISION = Instant.parse("2020-01-01T00:00:00Z");

	/** Years that Outlook knows; one date outside them and it refuses the whole file. */
	private static final int FIRST_YEAR = 1601;
	private static final int LAST_YEAR = 4500;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

	public CalendarFile {
		entries = List.copyOf(entries);
	}

	/** Whether calendars know the day. */
	static boolean isMeant(LocalDate day) {
		return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
	}

	/** The UIDs of what is written. */
	List<String> uids() {
		return entries.stream().filter(entry -> isMeant(entry.day())).map(entry -> entry.id() + DOMAIN).toList();
	}

	/** Writes the dates for somebody who has been told none. */
	public void write(OutputStream out, Clock clock, IProgressMonitor monitor) throws IOException {
		write(SentCalendar.NONE, out, clock, monitor);
	}

	/** Writes the dates. @param sent what people's calendars know already, of which what is gone is cancelled */
	void write(SentCalendar sent, OutputStream out, Clock clock, IProgressMonitor monitor) throws IOException {
		var calendar = new ICalendar();
		calendar.setProductId(SentCalendar.MAKER);
		calendar.setMethod(Method.publish());
		calendar.setName(words(title));
		calendar.addExperimentalProperty("X-WR-CALNAME", escaped(words(title)));
		calendar.addExperimentalProperty(SentCalendar.ASSESSMENT, assessment);
		for (CalendarEntry entry : entries.stream().filter(one -> isMeant(one.day())).toList()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			var event = event(entry.id() + DOMAIN, sent, clock);
			describe(event, entry, client);
			calendar.addEvent(event);
		}
		sent.gone(uids(), LocalDate.now(clock)).forEach(gone -> calendar.addEvent(cancelled(gone, sent, clock)));
		var writer = new ICalWriter(new FoldedLines(out), ICalVersion.V2_0);
		writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
		writer.write(calendar);
		writer.flush();
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
