package io.orgdeck.core.tables;

import java.util.regex.Pattern;

import io.orgdeck.core.tables.Spreadsheet.Cell;

/**
 * Keeps spreadsheets from taking texts in CSV files for formulas: such a text gets an apostrophe before it. It comes off again
 * from any kind of file, for tables are opened, sorted and saved by other programs before they come back.
 */
public final class FormulaGuard {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

	private FormulaGuard() {
	}

	public static String guarded(String text) {
		return FORMULA.matcher(text).matches() ? '\'' + text : text;
	}

	/** The text as it was before {@link #guarded}; an apostrophe that guards nothing stays. */
	public static String unguarded(String text) {
		return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
	}

	/** The cell as it was before its text was {@link #guarded}. */
	public static Cell unguarded(Cell cell) {
		String text = unguarded(cell.text());
		return text.equals(cell.text()) ? cell : new Cell(text, cell.kind(), cell.number(), cell.merged(), cell.struck(), cell.note());
	}
}
