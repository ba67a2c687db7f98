package io.orgdeck.core.deckmap;

import java.util.Arrays;
import java.util.List;

/** What the cells of a column mean for a deck. */
public enum Meaning {
	/** Nothing; what stands there is told and not taken. */
	NOTHING,
	/** The section of the deck; an empty cell means the one above. */
	SECTION,
	/** The card; an empty cell means the one above. Without such a column each question has a card of its own. */
	CARD,
	/** The code that tells the row from others. */
	CODE,
	/** What is asked. */
	QUESTION,
	/** What stands on the card to be read. */
	TEXT,
	/** The dimension that the question counts towards; without such a column, the section. */
	DIMENSION,
	/** A mark in the rows that ask something; the others stand above them. */
	ASKED,
	/** How deep the row stands among the others, as a number from 0 or 1. */
	DEPTH,
	/** How much the question counts. */
	WEIGHT,
	/** Tags of the question; or a mark, and the column's heading is the tag. */
	TAGS,
	/** After which answer to another question it is asked, such as: Q1 = Yes. */
	ONLY_IF,
	/** The level that the question should reach, by its value or name. */
	TARGET,
	/** What one level means for the question; the column says which. */
	LEVEL,
	/** All answers in one cell. */
	ANSWERS,
	/** How the question is answered: with yes or no, a number, words. */
	KIND,
	/** The name of the set of answers, which stands on another sheet. */
	ANSWER_SET,
	/** What another column says, in another language; its heading names both, such as: question[fr]. */
	TRANSLATION,
	/** An illustration from practice. */
	EXAMPLE,
	/** Where to read on. */
	REFERENCE,
	/** On a sheet of answers: the name of the set; an empty cell means the one above. */
	SET,
	/** On a sheet of answers: the number that the answer stands for. */
	VALUE,
	/** On a sheet of answers: the answer. */
	LABEL,
	/** On a sheet of answers: when it fits. */
	DESCRIPTOR;

	private static final List<Meaning> OF_ANSWERS = List.of(SET, VALUE, LABEL, DESCRIPTOR);

	/** What a column can mean on a sheet of that kind. */
	public static List<Meaning> on(SheetRole role) {
		return Arrays.stream(values()).filter(
				one -> one == NOTHING || one == TRANSLATION || role == SheetRole.ANSWERS == OF_ANSWERS.contains(one)).toList();
	}

	/** Whether several columns of one sheet can mean that. */
	public boolean isRepeatable() {
		return switch (this) {
			case NOTHING, TEXT, LEVEL, TRANSLATION, EXAMPLE, REFERENCE, TAGS, DESCRIPTOR -> true;
			default -> false;
		};
	}

	/** Whether an empty cell means what stands above it. */
	boolean goesDown() {
		return this == SECTION || this == CARD || this == DIMENSION || this == SET;
	}
}
