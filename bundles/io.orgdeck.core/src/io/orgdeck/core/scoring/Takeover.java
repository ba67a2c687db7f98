package io.orgdeck.core.scoring;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.function.ToIntFunction;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Language;

/**
 * What would happen, or has happened, when answers of other people become the results of questions in place of earlier ones:
 * told in figures, so that somebody can decide.
 *
 * @param questions on how many questions
 * @param after     how many people's answers make, or would make, the result of a question
 * @param before    how many people's answers make, or made, it otherwise
 */
public record Takeover(int questions, Range after, Range before) {

	/** The fewest and the most people on any of the questions. */
	public record Range(int fewest, int most) {

		private static Range of(IntSummaryStatistics people) {
			return new Range(people.getMin(), people.getMax());
		}

		@Override
		public String toString() {
			return fewest == most ? String.valueOf(fewest) : NLS.bind(Messages.onScreen().takeoverRange, fewest, most);
		}
	}

	/**
	 * One question whose result changes hands.
	 *
	 * @param after  people whose answers make the new result
	 * @param before people whose answers made the one before
	 */
	public record Change(int after, int before) {
	}

	/** The whole of some changes, one for each question. */
	public static Takeover of(Collection<Change> changes) {
		if (changes.isEmpty()) {
			throw new IllegalArgumentException("A takeover has at least one question.");
		}
		return new Takeover(changes.size(), range(changes, Change::after), range(changes, Change::before));
	}

	private static Range range(Collection<Change> changes, ToIntFunction<Change> people) {
		return Range.of(changes.stream().mapToInt(people).summaryStatistics());
	}

	/** For example: "On 38 questions, 1 answer would replace 12 to 13." */
	public String would() {
		return sentence(Messages.onScreen().takeoverWould);
	}

	/** For example: "On 38 questions, 1 answer replaces 12 to 13." */
	public String does() {
		return sentence(Messages.onScreen().takeoverDoes);
	}

	private String sentence(String pattern) {
		var language = Language.onScreen();
		String where = language.counted(Messages.onScreen().takeoverQuestions, questions);
		return language.counted(pattern, after.most, where, after, before);
	}
}
