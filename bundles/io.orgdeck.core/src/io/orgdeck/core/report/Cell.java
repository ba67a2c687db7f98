package io.orgdeck.core.report;

import java.time.LocalDate;
import java.util.OptionalDouble;

import io.orgdeck.core.words.Words;

/** One value in a {@link Table}, with its kind, so that every exporter can write it natively. */
public sealed interface Cell {

	/** Words, never a formula whatever they begin with. */
	record Text(String text) implements Cell {
		public Text {
			text = text == null ? "" : text;
		}
	}

	/** A number in full precision; the column says how many decimals are shown. */
	record Number(double value) implements Cell {
	}

	/** A calendar day. */
	record Day(LocalDate date) implements Cell {
	}

	/** Nothing to say: not asked, not set. */
	record Empty() implements Cell {
	}

	/** Withheld by the disclosure guard. The value is not here, so nothing can leak it. */
	record Suppressed() implements Cell {
	}

	Cell EMPTY = new Empty();

	Cell SUPPRESSED = new Suppressed();

	static Cell of(String text) {
		return text == null || text.isEmpty() ? EMPTY : new Text(text);
	}

	static Cell of(double value) {
		return new Number(value);
	}

	static Cell of(OptionalDouble value) {
		return value.isPresent() ? new Number(value.getAsDouble()) : EMPTY;
	}

	static Cell of(LocalDate date) {
		return date == null ? EMPTY : new Day(date);
	}
}
