package io.orgdeck.core.report;

/**
 * A column of a {@link Table}.
 *
 * @param id     stable name of the column within its table, for formulas, imports and tests
 * @param label  heading as people read it
 * @param type   what its cells hold
 * @param weight share of the table's width, relative to the other columns; 1 is a short word or number
 */
public record Column(String id, String label, ColumnType type, int weight) {

	/** What the cells of a column hold and how a number is shown. */
	public enum ColumnType {
		/** A code, name or short text on one line. */
		TEXT,
		/** Sentences that wrap. */
		LONG_TEXT,
		/** A count. */
		INTEGER,
		/** A score or other figure, shown with as many decimals on paper as the deck wants, and two in a workbook. */
		NUMBER,
		/** A share from 0 to 1, shown as per cent. */
		PERCENT,
		/** A calendar day. */
		DAY
	}
}
