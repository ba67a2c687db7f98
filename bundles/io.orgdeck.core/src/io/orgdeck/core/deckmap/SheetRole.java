package io.orgdeck.core.deckmap;

/** What a sheet is for. */
public enum SheetRole {
	/** A row for each question. */
	QUESTIONS,
	/** A row for each answer that questions take. */
	ANSWERS,
	/** Nothing that a deck needs. */
	NOTHING
}
