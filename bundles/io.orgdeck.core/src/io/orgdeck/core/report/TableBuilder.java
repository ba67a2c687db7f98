package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.report.Column.ColumnType;

/** Puts a {@link Table} together, column by column and row by row. */
final class TableBuilder {

	private final String id;
	private final String caption;
	private final List<Column> columns = new ArrayList<>();
	private final List<List<Cell>> rows = new ArrayList<>();
	private String note = "";
	private String whenEmpty = "";

	TableBuilder(String id, String caption) {
		this.id = id;
		this.caption = caption;
	}

	TableBuilder column(String columnId, String label, ColumnType type, int weight) {
		columns.add(new Column(columnId, label, type, weight));
		return this;
	}

	TableBuilder text(String columnId, String label, int weight) {
		return column(columnId, label, ColumnType.TEXT, weight);
	}

	TableBuilder words(String columnId, String label, int weight) {
		return column(columnId, label, ColumnType.LONG_TEXT, weight);
	}

	TableBuilder count(String columnId, String label) {
		return column(columnId, label, ColumnType.INTEGER, 1);
	}

	TableBuilder number(String columnId, String label) {
		return column(columnId, label, ColumnType.NUMBER, 1);
	}

	TableBuilder percent(String columnId, String label) {
		return column(columnId, label, ColumnType.PERCENT, 1);
	}

	TableBuilder day(String columnId, String label) {
		return column(columnId, label, ColumnType.DAY, 2);
	}

	TableBuilder note(String sentence) {
		note = sentence;
		return this;
	}

	TableBuilder whenEmpty(String sentence) {
		whenEmpty = sentence;
		return this;
	}

	TableBuilder row(Cell... cells) {
		rows.add(List.of(cells));
		return this;
	}

	TableBuilder row(List<Cell> cells) {
		rows.add(List.copyOf(cells));
		return this;
	}

	Table build() {
		return new Table(id, caption, columns, rows, note, whenEmpty);
	}
}
