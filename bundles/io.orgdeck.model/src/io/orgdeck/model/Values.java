package io.orgdeck.model;

import java.math.BigDecimal;
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

	public static PictureData pictureData(String text) {
		return isEmpty(text) ? null : PictureData.parse(text);
	}

	/** A finite number; anything else that Java reads as one, such as NaN, is none. */
	public static double figure(String text) {
		double figure = isEmpty(text) ? 0 : Double.parseDouble(text);
		if (!Double.isFinite(figure)) {
			throw new IllegalArgumentException("Not a finite number: " + text);
		}
		return figure + 0.0; // there is one zero
	}

	/** A number in the shortest way, in every country the same: 1, 0.25, -2. */
	public static String text(double figure) {
		return figure == 0 ? "0" : BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
	}

	public static String text(Object value) {
		return value == null ? null : value instanceof Double figure ? text(figure.doubleValue()) : value.toString();
	}

	private static boolean isEmpty(String text) {
		return text == null || text.isEmpty();
	}
}
