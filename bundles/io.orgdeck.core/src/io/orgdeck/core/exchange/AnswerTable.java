package io.orgdeck.core.exchange;

/** A table of answers of another program, before somebody has decided what its columns mean. Reading it changes nothing. */
public interface AnswerTable {

	/** Name of the file. */
	String file();

	/** The program that wrote the table, in a word or two. */
	String tool();

	/** How many people have answered. */
	int respondents();

	/** What the columns mean as far as it is certain unasked, and what has to be asked. */
	AnswerMapping mapping();

	/** The same with what was decided earlier, for another file of the same survey. */
	AnswerMapping mapping(AnswerMapping earlier);

	/** The answers. What is not used, and what is still doubtful, is told by file, sheet, row and column. */
	Responses read(AnswerMapping decided, NewPeople people);
}
