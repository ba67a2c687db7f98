package io.orgdeck.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Takes some columns and rows of a table, for a place where the whole would be too much. */
final class TableViews {

	private final Table table;

	TableViews(Table table) {
		this.table = table;
	}

	/** The named columns of the rows that are accepted, under another id and caption; of those for targets the ones that the table has. */
	Table view(String id, String caption, Predicate<List<Cell>> rows, String... columnIds) {
		int[] picked = Arrays.stream(columnIds).filter(column -> !TargetColumns.IDS.contains(column) || has(column))
				.mapToInt(table::indexOf).toArray();
		return new Table(id, caption, Arrays.stream(picked).mapToObj(table.columns()::get).toList(),
				table.rows().stream().filter(rows).map(row -> Arrays.stream(picked).mapToObj(row::get).toList()).toList(), "",
				table.whenEmpty());
	}

	private boolean has(String columnId) {
		return table.columns().stream().anyMatch(column -> column.id().equals(columnId));
	}

	/** Accepts rows with that text in that column. */
	Predicate<List<Cell>> where(String columnId, String text) {
		int column = table.indexOf(columnId);
		Cell wanted = Cell.of(text);
		return row -> row.get(column).equals(wanted);
	}

	/** Accepts rows that have something in that column. */
	Predicate<List<Cell>> filled(String columnId) {
		int column = table.indexOf(columnId);
		return row -> !row.get(column).equals(Cell.EMPTY);
	}
}
