package io.orgdeck.core.tables;

import org.eclipse.osgi.util.NLS;

/**
 * Where in a spreadsheet something stands.
 *
 * @param file   name of the file
 * @param sheet  name of the sheet; empty for the file as a whole
 * @param row    as the program shows it, from 1; 0 for the sheet as a whole
 * @param column from 0; -1 for the row as a whole
 */
public record Place(String file, String sheet, int row, int column) {

	private static final int LETTERS = 26;

	/** A file as a whole. */
	public static Place of(String file) {
		return new Place(file, "", 0, -1);
	}

	/** The row in which it stands. */
	public Place wholeRow() {
		return new Place(file, sheet, row, -1);
	}

	/** The column's letter; empty for the row as a whole. */
	public String columnLetters() {
		return column < 0 ? "" : letters(column);
	}

	/** The place in words, with the column's letter. A file that is but one sheet is not named twice. */
	@Override
	public String toString() {
		String in = sheet.isEmpty() || sheet.equals(file) ? file : NLS.bind(Messages.place_sheet, file, sheet);
		if (row == 0) {
			return in;
		}
		return column < 0 ? NLS.bind(Messages.place_row, in, row)
				: NLS.bind(Messages.place_cell, new Object[] { in, row, letters(column) });
	}

	/** The letters by which a spreadsheet names a column, which is counted from 0. */
	static String letters(int column) {
		String last = String.valueOf((char) ('A' + column % LETTERS));
		return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
	}
}
