package io.orgdeck.core.report;

import java.util.List;

/**
 * A table as data. Rows have one cell per column, in the order of the columns.
 *
 * @param id      stable name, one of the constants of {@link Tables} or made by a section
 * @param caption what the table shows
 * @param columns at least one
 * @param rows    may be empty; {@code whenEmpty} is then said instead
 * @param note    a sentence to stand below the table, or an empty text
 * @param whenEmpty sentence that stands in place of an empty table
 */
public record Table(String id, String caption, List<Column> columns, List<List<Cell>> rows, String note, String whenEmpty) {

	public Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		for (List<Cell> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException(
						"Table " + id + " has " + columns.size() + " columns and a row of " + row.size() + " cells.");
			}
		}
	}

	/** Position of the column with that id, from 0. */
	public int indexOf(String columnId) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(columnId)) {
				return i;
			}
		}
		throw new IllegalArgumentException("Table " + id + " has no column " + columnId + ".");
	}

	/** The cell of a row in the column with that id. */
	public Cell cell(int row, String columnId) {
		return rows.get(row).get(indexOf(columnId));
	}
}
