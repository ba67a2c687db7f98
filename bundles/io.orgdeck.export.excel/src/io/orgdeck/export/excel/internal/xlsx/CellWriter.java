package io.orgdeck.export.excel.internal.xlsx;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column.ColumnType;

/** Writes a report's cells natively: numbers as numbers, days as days, words as words. */
final class CellWriter {

	private final String withheldWord;
	private final int text;
	private final int quotedText;
	private final int wrapped;
	private final int quotedWrapped;
	private final int integer;
	private final int number;
	private final int percent;
	private final int day;
	private final int withheld;

	CellWriter(Styles styles, String withheldWord) {
		this.withheldWord = withheldWord;
		text = styles.of(Look.TEXT);
		quotedText = styles.quoted(Look.TEXT);
		wrapped = styles.of(Look.WRAPPED);
		quotedWrapped = styles.quoted(Look.WRAPPED);
		integer = styles.of(Look.INTEGER);
		number = styles.of(Look.NUMBER);
		percent = styles.of(Look.PERCENT);
		day = styles.of(Look.DAY);
		withheld = styles.of(Look.WITHHELD);
	}

	/** Writes a cell in the format that its kind and column ask for, or in {@code ownStyle} unless that is USUAL. */
	void write(RowWriter rows, int column, Cell cell, ColumnType type, int ownStyle) {
		switch (cell) {
			case Cell.Text words -> rows.shortened(column, words.text(),
					ownStyle != CellExtras.USUAL ? ownStyle : textStyle(words.text(), type));
			case Cell.Number figure -> rows.number(column, figure.value(),
					ownStyle != CellExtras.USUAL ? ownStyle : numberStyle(figure.value(), type));
			case Cell.Day on -> rows.day(column, on.date(), day, text);
			case Cell.Empty empty -> rows.blank(column, text);
			case Cell.Suppressed hidden -> rows.text(column, withheldWord, withheld);
		}
	}

	void write(RowWriter rows, int column, Formula formula, ColumnType type, int ownStyle) {
		rows.formula(column, formula, ownStyle != CellExtras.USUAL ? ownStyle : formulaStyle(formula.value(), type));
	}

	/** A formula whose result is a text now may give a figure later, so the column decides. */
	private int formulaStyle(Cell value, ColumnType type) {
		return switch (value) {
			case Cell.Number figure -> numberStyle(figure.value(), type);
			case Cell.Text words -> text;
			default -> type == ColumnType.TEXT || type == ColumnType.LONG_TEXT ? text : numberStyle(0, type);
		};
	}

	private int textStyle(String words, ColumnType type) {
		boolean wraps = type == ColumnType.LONG_TEXT;
		if (CellText.looksLikeFormula(words)) {
			return wraps ? quotedWrapped : quotedText;
		}
		return wraps ? wrapped : text;
	}

	private int numberStyle(double value, ColumnType type) {
		return switch (type) {
			case INTEGER -> integer;
			case PERCENT -> percent;
			case NUMBER -> number;
			case DAY, TEXT, LONG_TEXT -> value == Math.rint(value) ? integer : number;
		};
	}
}
