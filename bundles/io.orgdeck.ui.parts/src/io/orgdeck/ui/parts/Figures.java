package io.orgdeck.ui.parts;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.scoring.Scale;

/** How figures are written on screen. */
public final class Figures {

	/** Stands where there is no figure. */
	public static final String NONE = "–";

	private Figures() {
	}

	/**
	 * A score, or that there is none.
	 *
	 * @param part the deck, dimension or question that it is a score of, which says how many decimals it wants
	 */
	public static String score(OptionalDouble score, EObject part) {
		return score.isPresent() ? score(score.getAsDouble(), part) : NONE;
	}

	public static String score(double score, EObject part) {
		return score(score, Scale.decimals(part));
	}

	public static String score(double score, int decimals) {
		return String.format(Locale.getDefault(), "%." + decimals + "f", score);
	}

	/** A difference with its sign and as many decimals. */
	public static String shift(double difference, EObject part) {
		int decimals = Scale.decimals(part);
		return Math.abs(difference) < 0.5 * Math.pow(10, -decimals) ? "±0"
				: String.format(Locale.getDefault(), "%+." + decimals + "f", difference).replace('-', '−');
	}

	/** A median or quartile: without a decimal where it is a whole number. */
	public static String level(OptionalDouble value, EObject part) {
		if (value.isEmpty()) {
			return NONE;
		}
		double number = value.getAsDouble();
		return number == Math.rint(number) ? String.valueOf((long) number) : score(number, part);
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
