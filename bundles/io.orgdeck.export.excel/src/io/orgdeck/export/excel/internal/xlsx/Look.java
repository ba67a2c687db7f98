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
	/** A cell for somebody to write in, on a protected sheet. */
	INPUT,
	/** Sentences that explain the cell before. */
	ASIDE,
	/** Sentences on a form, without a rule below. */
	PROSE,
	/** A heading within a sheet. */
	HEADING,
	/** What a cell beside it is for. */
	LABEL,
	/** What is missing in a row of a form. */
	REMINDER,
	/** A sentence below a table. */
	NOTE,
	/** A word that leads to another sheet. */
	LINK
}
