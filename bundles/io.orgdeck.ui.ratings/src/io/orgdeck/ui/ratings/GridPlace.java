package io.orgdeck.ui.ratings;

/**
 * A cell of the grid as screen readers count them.
 *
 * @param row    of the votes, {@link #HEAD} for a question above them
 * @param column of the votes, {@link #HEAD} for a name beside them
 */
record GridPlace(int row, int column) {

	static final int HEAD = -1;

	static GridPlace at(CellRange selection) {
		return new GridPlace(selection.row(), selection.column());
	}

	static GridPlace name(int row) {
		return new GridPlace(row, HEAD);
	}

	static GridPlace question(int column) {
		return new GridPlace(HEAD, column);
	}

	boolean isVote() {
		return row != HEAD && column != HEAD;
	}
}
