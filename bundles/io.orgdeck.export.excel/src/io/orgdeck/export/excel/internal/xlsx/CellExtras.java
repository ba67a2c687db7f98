package io.orgdeck.export.excel.internal.xlsx;

/** What is special about some cells of a table; rows and columns count from 0 within the table. */
public interface CellExtras {

	/** Nothing special. */
	CellExtras NONE = new CellExtras() {
	};

	/** No format of its own. */
	int USUAL = -1;

	/** The living formula of a cell, or null where the value itself is written. */
	default Formula formula(int row, int column) {
		return null;
	}

	/** The format of a cell, or {@link #USUAL}. */
	default int style(int row, int column) {
		return USUAL;
	}
}
