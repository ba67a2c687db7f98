package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * What the columns and the words of a table of answers mean.
 *
 * @param tool    the program that wrote the table
 * @param columns in the order of the file
 * @param words   answers that are no level's own words
 */
public record AnswerMapping(String tool, List<Column> columns, List<Word> words) {

	/** How certain it is what something means. */
	public enum State {
		/** It is certain, or somebody has decided it. */
		CERTAIN,
		/** Somebody has to decide it. Nothing of it is taken before. */
		DOUBTFUL,
		/** It is not taken; what stands there is told. */
		UNUSED
	}

	/** What a column says of a respondent. */
	public enum Use {
		/** The answer to a question. */
		QUESTION,
		/** Filled where one of the answers to a question was chosen. */
		OPTION,
		/** Words beside the answer to a question. */
		COMMENT,
		/** Words on the survey as a whole, beside no answer. */
		WORDS, RESPONDENT, STARTED, SUBMITTED, EMAIL, NAME, FIRST_NAME, LAST_NAME, GROUP, ROLE,
		/** Whether the answers are a trial. */
		STATUS,
		/** What the program itself notes, such as the time taken. */
		MACHINE, UNUSED
	}

	/**
	 * One column.
	 *
	 * @param heading    as it reads, the rows of headings joined by a line break
	 * @param nth        1 for the first column with this heading, 2 for the next
	 * @param index      from 0; -1 where the file has no such column any more
	 * @param earlier    where it stood in an earlier file; -1 where none is known
	 * @param question   id of the question, or empty
	 * @param answer     what a filled cell means, for an option: one of the meanings of a {@link Word}
	 * @param candidates ids of questions that it may mean, the likeliest first
	 */
	public record Column(String heading, int nth, int index, int earlier, Use use, String question, String answer, State state,
			List<String> candidates) {

		public Column {
			candidates = List.copyOf(candidates);
		}

		/** Whether both are called the same. */
		boolean isCalledAs(Column other) {
			return nth == other.nth && heading.equals(other.heading);
		}

		/** The same column after somebody has decided that it holds answers to a question. */
		public Column asQuestion(String id) {
			return new Column(heading, nth, index, earlier, Use.QUESTION, id, answer, State.CERTAIN, candidates);
		}

		/** The same column after somebody has decided that it is not taken. */
		public Column asUnused() {
			return new Column(heading, nth, index, earlier, Use.UNUSED, "", "", State.UNUSED, candidates);
		}

		/** The same column after somebody has decided that it holds words on the survey as a whole. */
		public Column asWords() {
			return new Column(heading, nth, index, earlier, Use.WORDS, "", "", State.CERTAIN, candidates);
		}

		/** The same column with another meaning. */
		public Column with(Use other, String id, State certainty) {
			return new Column(heading, nth, index, earlier, other, id, answer, certainty, candidates);
		}

		/** The same column in another place, with the one where it stood before. */
		public Column at(int place, int before) {
			return new Column(heading, nth, place, before, use, question, answer, state, candidates);
		}
	}

	/**
	 * What a word means as an answer.
	 *
	 * @param scale   id of the rating scale, or empty for any
	 * @param word    as it stands in the cells
	 * @param meaning {@link #LEVEL} and the id of a level, {@link #DOES_NOT_APPLY}, {@link #DONT_KNOW}, {@link #NO_ANSWER}, or empty
	 */
	public record Word(String scale, String word, String meaning, State state) {

		/** The same word after somebody has decided what it means. */
		public Word as(String decided) {
			return new Word(scale, word, decided, State.CERTAIN);
		}
	}

	/** Begins the meaning of a word that is a level. */
	public static final String LEVEL = "level:";
	public static final String DOES_NOT_APPLY = "does-not-apply";
	public static final String DONT_KNOW = "dont-know";
	/** The word says that nothing was answered. */
	public static final String NO_ANSWER = "no-answer";

	public AnswerMapping {
		columns = List.copyOf(columns);
		words = List.copyOf(words);
	}

	/** Whether somebody has something to decide. */
	public boolean isDoubtful() {
		return columns.stream().anyMatch(column -> column.state == State.DOUBTFUL)
				|| words.stream().anyMatch(word -> word.state == State.DOUBTFUL);
	}

	/** The same with another column in place of one of that name, or with one more. */
	public AnswerMapping with(Column other) {
		var all = new ArrayList<>(columns);
		int at = all.indexOf(all.stream().filter(other::isCalledAs).findFirst().orElse(null));
		if (at < 0) {
			all.add(other);
		} else {
			all.set(at, other);
		}
		return new AnswerMapping(tool, all, words);
	}

	/** The same with another meaning for a word. */
	public AnswerMapping with(Word other) {
		return new AnswerMapping(tool, columns, words.stream()
				.map(word -> word.scale.equals(other.scale) && word.word.equals(other.word) ? other : word).toList());
	}
}
