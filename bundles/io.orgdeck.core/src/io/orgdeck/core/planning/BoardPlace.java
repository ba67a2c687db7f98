package io.orgdeck.core.planning;

import io.orgdeck.model.deck.TimeFrame;

/** A place on the strategy board that can have the focus. */
public sealed interface BoardPlace {

	/** The column, counted from 0. */
	int column();

	/**
	 * The head of a column.
	 *
	 * @param column counted from 0
	 */
	record Head(int column) implements BoardPlace {
	}

	/**
	 * A place in a cell.
	 *
	 * @param column counted from 0
	 * @param lane   the time frame
	 * @param index  which of the cell's actions, counted from 0; in an empty cell 0, where an action could be
	 */
	record Slot(int column, TimeFrame lane, int index) implements BoardPlace {
	}
}
