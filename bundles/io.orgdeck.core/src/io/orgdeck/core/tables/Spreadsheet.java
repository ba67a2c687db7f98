package io.orgdeck.core.tables;

import java.util.List;
import java.util.Optional;

import io.orgdeck.core.words.Typed;

/**
 * A file of rows and columns as somebody typed it: every cell is text, and nothing is computed. What else a person can put
 * into a spreadsheet (notes, text boxes, crossed-out answers) is there as well, so that no word is lost before somebody has
 * decided what it means.
 *
 * @param name    of the file, for messages
 * @param sheets  in their order; a file without sheets, such as CSV, has one of its own name
 * @param remarks what the reader found out or could not use, such as the encoding of a text file
 */
public record Spreadsheet(String name, List<Sheet> sheets, List<ImportProblem> remarks) {

	public Spreadsheet {
		sheets = List.copyOf(sheets);
		remarks = List.copyOf(remarks);
	}

	public Spreadsheet(String name, List<Sheet> sheets) {
		this(name, sheets, List.of());
	}

	/** The sheet of that name, however it is typed. */
	public Optional<Sheet> sheet(String sheetName) {
		return sheets.stream().filter(sheet -> Typed.same(sheet.name(), sheetName)).findFirst();
	}

	/**
	 * One sheet.
	 *
	 * @param rows   those that hold something, from top to bottom
	 * @param asides words that stand in no cell: text boxes, charts, headers and footers, addresses behind links
	 */
	public record Sheet(String name, List<Row> rows, List<Aside> asides) {
		public Sheet {
			rows = List.copyOf(rows);
			asides = List.copyOf(asides);
		}

		public Sheet(String name, List<Row> rows) {
			this(name, rows, List.of());
		}
	}

	/**
	 * Words that stand beside the cells.
	 *
	 * @param row    of the cell under their upper left corner, from 1; 0 for the sheet as a whole
	 * @param column of that cell, from 0; -1 for the sheet as a whole
	 */
	public record Aside(int row, int column, String text) {
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

		/** The cell in a column, from 0; empty beyond the last and before the first. */
		public Cell cell(int column) {
			return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
		}

		/** Whether somebody has noted something on one of its cells. */
		public boolean hasNotes() {
			for (Cell cell : cells) {
				if (!cell.note().isEmpty()) {
					return true;
				}
			}
			return false;
		}

		/** Whether no cell has words or a note. */
		public boolean isBlank() {
			return cells.stream().allMatch(cell -> cell.isBlank() && cell.note().isEmpty());
		}
	}

	/** What kind of thing a program takes a cell's content for. A text file knows texts alone. */
	public enum Kind {
		TEXT, NUMBER, DATE, BOOLEAN, FORMULA, ERROR
	}

	/**
	 * One cell.
	 *
	 * @param text   what it shows; a formula begins with an equals sign
	 * @param number the value behind a number or a date (days since the spreadsheet's first day), NaN for anything else
	 * @param merged whether it is one of several cells that were made into one
	 * @param struck whether all its words are crossed out
	 * @param note   what people have noted on the cell, with the answers to it, one to a line; empty for none
	 * @param shown  the words that a formula showed when the file was saved; empty where it showed a number, or is none
	 */
	public record Cell(String text, Kind kind, double number, boolean merged, boolean struck, String note, String shown) {

		/** A cell without a formula, or one that showed no words. */
		public Cell(String text, Kind kind, double number, boolean merged, boolean struck, String note) {
			this(text, kind, number, merged, struck, note, "");
		}

		public static final Cell EMPTY = new Cell("", Kind.TEXT, Double.NaN, false, false, "");

		/** A cell with a text and nothing else about it. */
		public static Cell of(String text) {
			return text == null || text.isEmpty() ? EMPTY : new Cell(text, Kind.TEXT, Double.NaN, false, false, "");
		}

		/** Whether the program would compute it. */
		public boolean formula() {
			return kind == Kind.FORMULA;
		}

		/** Whether there is nothing to see in it; there may be a note all the same. */
		public boolean isBlank() {
			return text.isEmpty() || Typed.isBlank(text);
		}

		/** The same cell with a note on it. */
		public Cell withNote(String words) {
			return new Cell(text, kind, number, merged, struck, words, shown);
		}

		/** The same cell as one of several that were made into one. */
		public Cell asMerged() {
			return new Cell(text, kind, number, true, struck, note, shown);
		}
	}
}
