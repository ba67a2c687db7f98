package io.orgdeck.export.excel.internal.xlsx;

/** The few ways a cell looks. */
public enum Look {
	/** Name of the client at the head of the first sheet. */
	TITLE,
	/** Line below the title. */
	SUBTITLE,
	/** Heading of a column of words. */
	HEADER,
	/** Heading of a column of figures. */
	FIGURE_HEADER,
	/** A word, code or name. */
	TEXT,
	/** Sentences that wrap. */
	WRAPPED,
	/** A count. */
	INTEGER,
	/** A score, two decimals. */
	NUMBER,
	/** A share as per cent. */
	PERCENT,
	/** A calendar day. */
	DAY,
	/** Says in words that a figure is withheld. */
	WITHHELD,
	/** A sentence below a table. */
	NOTE,
	/** A word that leads to another sheet. */
	LINK
}
