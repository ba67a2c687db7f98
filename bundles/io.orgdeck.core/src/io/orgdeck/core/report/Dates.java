package io.orgdeck.core.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in running text: the day, the month in words, the year. */
public final class Dates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private Dates() {
	}

	/** A day such as 14 March 2026, or an empty text for null. */
	public static String day(LocalDate date) {
		return date == null ? "" : DAY.format(date);
	}
}
