package io.orgdeck.ui.ratings;

/**
 * The selected cells of a grid: a block with one cell that has the focus.
 *
 * @param row       the row with the focus
 * @param column    the column with the focus
 * @param anchorRow where the selection began; it reaches from there to the focus
 * @param anchorColumn where the selection began
 */
record CellRange(int row, int column, int anchorRow, int anchorColumn) {

	static final CellRange START = at(0, 0);

	static CellRange at(int row, int column) {
		return new CellRange(row, column, row, column);
	}

	/** The selection after the focus has moved; extended from the anchor, or a single cell. */
	CellRange moved(int toRow, int toColumn, boolean extend) {
		return extend ? new CellRange(toRow, toColumn, anchorRow, anchorColumn) : at(toRow, toColumn);
	}

	/** The same selection kept within a table of that size. */
	CellRange within(int rows, int columns) {
		int lastRow = Math.max(0, rows - 1);
		int lastColumn = Math.max(0, columns - 1);
		return new CellRange(Math.min(row, lastRow), Math.min(column, lastColumn), Math.min(anchorRow, lastRow),
				Math.min(anchorColumn, lastColumn));
	}

	int top() {
		return Math.min(row, anchorRow);
	}

	int bottom() {
		return Math.max(row, anchorRow);
	}

	int left() {
		return Math.min(column, anchorColumn);
	}

	int right() {
		return Math.max(column, anchorColumn);
	}

	boolean contains(int aRow, int aColumn) {
		return aRow >= top() && aRow <= bottom() && aColumn >= left() && aColumn <= right();
	}

	boolean isSingle() {
		return row == anchorRow && column == anchorColumn;
	}

	boolean hasFocus(int aRow, int aColumn) {
		return row == aRow && column == aColumn;
	}
}
