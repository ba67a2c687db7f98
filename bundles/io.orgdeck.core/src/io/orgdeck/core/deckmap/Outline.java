package io.orgdeck.core.deckmap;

/** How the rows of a sheet hang together where no column says it. A row with deeper ones below it is a section or a card, one without a question. */
public enum Outline {
	/** Every row is a question. */
	NONE,
	/** A row in which one cell alone is filled stands above those that follow. */
	HEADING_ROWS,
	/** Blanks before the question say how deep it stands. */
	INDENTATION,
	/** The numbers in the column of codes say it: 1, 1.1, 1.1.1. */
	NUMBERING,
	/** A column of depths says it. */
	DEPTHS
}
