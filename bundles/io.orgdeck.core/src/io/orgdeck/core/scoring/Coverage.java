package io.orgdeck.core.scoring;

import java.util.Collection;

/**
 * How many of the questions that can be asked have been asked; shown wherever a score is shown. A question whose answers are
 * withheld has been asked.
 *
 * @param asked    questions with an answer of any kind
 * @param askable  rated questions
 * @param withheld of those asked, the ones whose answers the disclosure guard keeps back; no score is made of them
 */
public record Coverage(int asked, int askable, int withheld) {

	/** Of questions that may all be shown. */
	public Coverage(int asked, int askable) {
		this(asked, askable, 0);
	}

	static Coverage of(Collection<QuestionScore> questions) {
		return new Coverage((int) questions.stream().filter(QuestionScore::isAsked).count(), questions.size());
	}

	/** The same with some questions that looked as if they had not been asked, because their answers are withheld. */
	Coverage with(int more) {
		return new Coverage(asked + more, askable, withheld + more);
	}

	/** The share that has been asked, from 0 to 1; 0 when there is nothing to ask. */
	public double share() {
		return askable == 0 ? 0 : (double) asked / askable;
	}
}
