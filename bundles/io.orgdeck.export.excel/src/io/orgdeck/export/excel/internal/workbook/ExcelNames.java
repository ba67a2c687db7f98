package io.orgdeck.export.excel.internal.workbook;

import org.apache.poi.ss.util.CellReference;

/** The names in a workbook: of table objects, such as RatingsTable, of their columns, such as Ratings_value, and of cells. */
final class ExcelNames {

	private ExcelNames() {
	}

	/** Name of a table object. */
	static String ofTable(String tableId) {
		return capital(tableId).replaceAll("[^A-Za-z0-9]", "_") + "Table";
	}

	static String ofColumn(String tableId, String columnId) {
		return capital(tableId) + '_' + columnId;
	}

	/** A cell of the sheet itself; row and column from 0. */
	static String cell(int row, int column) {
		return CellReference.convertNumToColString(column) + (row + 1);
	}

	/** A cell of another sheet. */
	static String cell(String sheet, int row, int column) {
		return new CellReference(sheet, row, column, false, false).formatAsString();
	}

	/** The cells of one row from one column to another. */
	static String cells(String sheet, int row, int first, int last) {
		return cell(sheet, row, first) + ':' + cell(row, last);
	}

	/** A text within a formula. */
	static String text(String words) {
		return '"' + words.replace("\"", "\"\"") + '"';
	}

	private static String capital(String id) {
		return Character.toUpperCase(id.charAt(0)) + id.substring(1);
	}
}
