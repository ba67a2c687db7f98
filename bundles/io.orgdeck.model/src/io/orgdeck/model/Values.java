package io.orgdeck.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Turns attribute values into the text that stands in a file and back. An empty text is no value. Text that cannot be
 * read raises {@link IllegalArgumentException} or {@link java.time.format.DateTimeParseException}; whoever loads a
 * file reports it and goes on.
 */
public final class Values {

	private Values() {
	}

	public static LocalDate day(String text) {
		return isEmpty(text) ? null : LocalDate.parse(text);
	}

	public static Instant moment(String text) {
		return isEmpty(text) ? null : Instant.parse(text);
	}

	public static LocalTime clock(String text) {
		return isEmpty(text) ? null : LocalTime.parse(text);
	}

	public static Votes votes(String text) {
		return isEmpty(text) ? null : Votes.parse(text);
	}

	public static String text(Object value) {
		return value == null ? null : value.toString();
	}

	private static boolean isEmpty(String text) {
		return text == null || text.isEmpty();
	}
}
