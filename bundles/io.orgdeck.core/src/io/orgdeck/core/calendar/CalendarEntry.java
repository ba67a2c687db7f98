package io.orgdeck.core.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that happens or is due on a day. Times are those on the client's wall: an entry at nine is at nine wherever the
 * calendar is opened.
 *
 * @param id          stable id of what it stands for; a calendar that is exported again replaces the entry by it
 * @param kind        what it stands for
 * @param title       one line
 * @param day         the day on which it begins
 * @param starts      when it begins; empty for something that has the whole day
 * @param minutes     how long it takes, 0 where nobody has said
 * @param place       or an empty text
 * @param description further lines, or an empty text
 * @param certainty   how far it can be relied on
 */
public record CalendarEntry(String id, Kind kind, String title, LocalDate day, Optional<LocalTime> starts, int minutes,
		String place, String description, Certainty certainty) {

	/** By day and time, whole days first, then by title: the order in which calendars list them. */
	public static final Comparator<CalendarEntry> BY_TIME = Comparator
			.comparing((CalendarEntry entry) -> entry.day().atTime(entry.starts().orElse(LocalTime.MIN)))
			.thenComparing(CalendarEntry::title);

	/** What an entry stands for. */
	public enum Kind {
		SESSION, GROUP_MEETING, ACTION_DUE, MILESTONE
	}

	/** How far an entry can be relied on. */
	public enum Certainty {
		PLANNED, CERTAIN, CANCELLED
	}

	/** When it begins; empty for something that has the whole day. */
	public Optional<LocalDateTime> begin() {
		return starts.map(day::atTime);
	}

	/** When it ends; empty for something that has the whole day and where nobody has said how long it takes. */
	public Optional<LocalDateTime> end() {
		return minutes == 0 ? Optional.empty() : begin().map(begin -> begin.plusMinutes(minutes));
	}
}
