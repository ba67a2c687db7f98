package io.orgdeck.core.report;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.words.Language;

/** How values read on paper, in the paper's language. */
public final class ValueFormat {

	private static final String NOTHING = "–";
	private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

	private final Language language;
	private final NumberFormat whole;
	private final NumberFormat score;
	private final NumberFormat share;

	public ValueFormat(Language language) {
		this(language, 1);
	}

	/** @param decimals of a score, as {@link io.orgdeck.core.scoring.Scale#decimals} says for its deck */
	public ValueFormat(Language language, int decimals) {
		this.language = language;
		whole = numbers(NumberFormat.getIntegerInstance(language.locale()), 0);
		score = numbers(NumberFormat.getNumberInstance(language.locale()), decimals);
		share = numbers(NumberFormat.getPercentInstance(language.locale()), 0);
	}

	private static NumberFormat numbers(NumberFormat format, int decimals) {
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format;
	}

	/** A day in running text. */
	public String date(LocalDate date) {
		return language.day(date);
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
			case Cell.Day day -> language.shortDay(day.date());
			case Cell.Empty empty -> NOTHING;
			case Cell.Suppressed suppressed -> language.texts(Messages.class).withheld;
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
