package io.orgdeck.export.word.internal.paper;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;

/** How values read on paper. */
public final class ValueFormat {

	private static final String NOTHING = "–";
	private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

	private final DateTimeFormatter longDate;
	private final DateTimeFormatter shortDate;
	private final NumberFormat whole;
	private final NumberFormat score;
	private final NumberFormat share;

	public ValueFormat(Locale locale) {
		this(locale, 1);
	}

	/** @param decimals of a score, as {@link io.orgdeck.core.scoring.Scale#decimals} says for its deck */
	public ValueFormat(Locale locale, int decimals) {
		longDate = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
		shortDate = DateTimeFormatter.ofPattern("d MMM yyyy", locale);
		whole = numbers(NumberFormat.getIntegerInstance(locale), 0);
		score = numbers(NumberFormat.getNumberInstance(locale), decimals);
		share = numbers(NumberFormat.getPercentInstance(locale), 0);
	}

	private static NumberFormat numbers(NumberFormat format, int decimals) {
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format;
	}

	public String date(LocalDate date) {
		return longDate.format(date);
	}

	/** The paragraphs of a text: blank lines part them, and blank ones are left out. */
	public static List<String> paragraphs(String text) {
		return text.isBlank() ? List.of() : List.of(BLANK_LINE.split(text.strip()));
	}

	/** What stands in a cell of that column. */
	public String cell(Cell cell, Column column) {
		return switch (cell) {
			case Cell.Text text -> text.text();
			case Cell.Number number -> number(number.value(), column.type());
			case Cell.Day day -> shortDate.format(day.date());
			case Cell.Empty empty -> NOTHING;
			case Cell.Suppressed suppressed -> Messages.Cell_withheld;
		};
	}

	private String number(double value, ColumnType type) {
		if (!Double.isFinite(value)) {
			return NOTHING;
		}
		return switch (type) {
			case INTEGER -> whole.format(value);
			case PERCENT -> share.format(value);
			case NUMBER -> score.format(value);
			case TEXT, LONG_TEXT, DAY -> value == Math.rint(value) ? whole.format(value) : score.format(value);
		};
	}
}
