package io.orgdeck.ui.parts;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;

/** How figures are written on screen. */
public final class Figures {

	/** Stands where there is no figure. */
	public static final String NONE = "–";

	private Figures() {
	}

	/** A score with one decimal. */
	public static String score(OptionalDouble score) {
		return score.isPresent() ? score(score.getAsDouble()) : NONE;
	}

	public static String score(double score) {
		return String.format(Locale.getDefault(), "%.1f", score);
	}

	/** A difference with its sign and one decimal. */
	public static String shift(double difference) {
		return Math.abs(difference) < 0.05 ? "±0" : String.format(Locale.getDefault(), "%+.1f", difference).replace('-', '−');
	}

	/** A median or quartile: without a decimal where it is a whole number. */
	public static String level(OptionalDouble value) {
		if (value.isEmpty()) {
			return NONE;
		}
		double number = value.getAsDouble();
		return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.getDefault(), "%.1f", number);
	}

	/** A share from 0 to 1 as per cent. */
	public static String share(double share) {
		return NumberFormat.getPercentInstance().format(share);
	}

	/** A day, or nothing. */
	public static String day(LocalDate day) {
		return day == null ? "" : DayForm.standard().format(day);
	}
}
