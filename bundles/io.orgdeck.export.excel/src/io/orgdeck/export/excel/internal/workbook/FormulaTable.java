package io.orgdeck.export.excel.internal.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.Formula;

/** A table in the making whose cells know how they are worked out. */
final class FormulaTable {

	private final String id;
	private final List<Column> columns = new ArrayList<>();
	private final List<List<Cell>> rows = new ArrayList<>();
	private final List<List<String>> expressions = new ArrayList<>();

	FormulaTable(String id) {
		this.id = id;
	}

	/** All columns have to be there before the first row. */
	void column(String columnId, String label, ColumnType type) {
		columns.add(new Column(columnId, label, type, 1));
	}

	/** Begins a row without anything in it. */
	void row() {
		rows.add(new ArrayList<>(Collections.nCopies(columns.size(), Cell.EMPTY)));
		expressions.add(new ArrayList<>(Collections.nCopies(columns.size(), null)));
	}

	void value(String columnId, Cell value) {
		rows.getLast().set(indexOf(columnId), value);
	}

	void formula(String columnId, String expression, Cell value) {
		rows.getLast().set(indexOf(columnId), value);
		expressions.getLast().set(indexOf(columnId), expression);
	}

	void formula(String columnId, String expression, double value) {
		formula(columnId, expression, Cell.of(value));
	}

	/** A cell of the row that has begun, from the same sheet. */
	String at(String columnId) {
		return '$' + ExcelNames.cell(rows.size(), indexOf(columnId));
	}

	/** The cells of the row that has begun from one column to another. */
	String from(String first, String last) {
		return at(first) + ':' + at(last);
	}

	int indexOf(String columnId) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(columnId)) {
				return i;
			}
		}
		throw new IllegalArgumentException("No column " + columnId + '.');
	}

	Table table(String caption, String note, String whenEmpty) {
		return new Table(id, caption, columns, rows, note, whenEmpty);
	}

	CellExtras extras() {
		return new CellExtras() {
			@Override
			public Formula formula(int row, int column) {
				String expression = row < expressions.size() ? expressions.get(row).get(column) : null;
				return expression == null ? null : new Formula(expression, rows.get(row).get(column));
			}
		};
	}
}
