package io.orgdeck.core.exchange;

import java.util.List;
import java.util.Optional;

/**
 * A file of rows and columns as somebody typed it: every cell is text, and nothing is computed.
 *
 * @param name   of the file, for messages
 * @param sheets in their order; a file without sheets, such as CSV, has one of its own name
 */
public record Spreadsheet(String name, List<Sheet> sheets) {

	public Spreadsheet {
		sheets = List.copyOf(sheets);
	}

	/** The sheet of that name, in upper or lower case. */
	public Optional<Sheet> sheet(String sheetName) {
		return sheets.stream().filter(sheet -> sheet.name().strip().equalsIgnoreCase(sheetName)).findFirst();
	}

	/**
	 * One sheet.
	 *
	 * @param rows those that hold something, from top to bottom
	 */
	public record Sheet(String name, List<Row> rows) {
		public Sheet {
			rows = List.copyOf(rows);
		}
	}

	/**
	 * One row.
	 *
	 * @param number as the program shows it, from 1
	 * @param cells  from the first column on; shorter than the sheet is wide when nothing follows
	 */
	public record Row(int number, List<Cell> cells) {
		public Row {
			cells = List.copyOf(cells);
		}

		/** The cell in a column, from 0; empty beyond the last. */
		public Cell cell(int column) {
			return column < cells.size() ? cells.get(column) : Cell.EMPTY;
		}

		public boolean isBlank() {
			return cells.stream().allMatch(Cell::isBlank);
		}
	}

	/**
	 * One cell.
	 *
	 * @param text    what was typed; a formula begins with an equals sign
	 * @param formula whether the program would compute it
	 * @param merged  whether it is one of several cells that were made into one
	 */
	public record Cell(String text, boolean formula, boolean merged) {

		public static final Cell EMPTY = new Cell("", false, false);

		public static Cell of(String text) {
			return text == null || text.isEmpty() ? EMPTY : new Cell(text, false, false);
		}

		public boolean isBlank() {
			return text.isBlank();
		}
	}
}
