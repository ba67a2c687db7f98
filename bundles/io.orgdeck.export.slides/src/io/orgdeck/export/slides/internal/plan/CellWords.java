package io.orgdeck.export.slides.internal.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.words.Words;

/** How values of the report read on slides. */
final class CellWords {

	private final Words words;
	private final Messages messages;

	CellWords(Words words) {
		this.words = words;
		messages = words.language().texts(Messages.class);
	}

	String of(Cell cell, Column column) {
		return switch (cell) {
			case Cell.Text text -> text.text();
			case Cell.Number number -> number(number.value(), column.type());
			case Cell.Day day -> words.language().shortDay(day.date());
			case Cell.Empty empty -> messages.nothing;
			case Cell.Suppressed suppressed -> messages.withheld;
		};
	}

	/** What stands in a row of a table under a column. */
	String of(Table table, List<Cell> row, String column) {
		int at = table.indexOf(column);
		return of(row.get(at), table.columns().get(at));
	}

	private String number(double value, ColumnType type) {
		if (!Double.isFinite(value)) {
			return messages.nothing;
		}
		return switch (type) {
			case PERCENT -> percent(value);
			case NUMBER -> words.decimal(value);
			case INTEGER, TEXT, LONG_TEXT, DAY -> value == Math.rint(value) ? Long.toString((long) value) : words.decimal(value);
		};
	}

	static String percent(double share) {
		return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP) + "%";
	}

	/** The text of a cell, or an empty one where there are no words. */
	static String text(Cell cell) {
		return cell instanceof Cell.Text text ? text.text() : "";
	}
}
