package io.orgdeck.ui.plan.strategy.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** How closely the timeline is looked at. */
enum Zoom {
	MONTHS(4.0, 1), QUARTERS(1.5, 3), YEARS(0.5, 12);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.getDefault());

	private final double pixelsPerDay;
	private final int months;

	Zoom(double pixelsPerDay, int months) {
		this.pixelsPerDay = pixelsPerDay;
		this.months = months;
	}

	double pixelsPerDay() {
		return pixelsPerDay;
	}

	/** How many months a step has. */
	int months() {
		return months;
	}

	/** The beginning of the step of the scale in which a day lies. */
	LocalDate stepOf(LocalDate day) {
		int first = (day.getMonthValue() - 1) / months * months + 1;
		return LocalDate.of(day.getYear(), first, 1);
	}

	LocalDate next(LocalDate step) {
		return step.plusMonths(months);
	}

	/** What the scale says at a step. */
	String label(LocalDate step) {
		return switch (this) {
			case MONTHS -> MONTH.format(step);
			case QUARTERS -> NLS.bind(Messages.quarter, (step.getMonthValue() + 2) / 3, String.valueOf(step.getYear()));
			case YEARS -> String.valueOf(step.getYear());
		};
	}

	Zoom closer() {
		return values()[Math.max(0, ordinal() - 1)];
	}

	Zoom farther() {
		return values()[Math.min(values().length - 1, ordinal() + 1)];
	}
}
