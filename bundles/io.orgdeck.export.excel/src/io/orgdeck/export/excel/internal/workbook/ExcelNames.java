package io.orgdeck.export.excel.internal.workbook;

/** The names in a workbook: of table objects, such as RatingsTable, and of their columns, such as Ratings_value. */
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

	private static String capital(String id) {
		return Character.toUpperCase(id.charAt(0)) + id.substring(1);
	}
}
