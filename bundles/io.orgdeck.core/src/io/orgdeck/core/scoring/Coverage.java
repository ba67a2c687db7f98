package io.orgdeck.core.scoring;

import java.util.Collection;

/**
 * How many of the questions that can be asked have been asked; shown wherever a score is shown.
 *
 * @param asked   questions with an answer of any kind
 * @param askable rated questions
 */
public record Coverage(int asked, int askable) {

	static Coverage of(Collection<QuestionScore> questions) {
		return new Coverage((int) questions.stream().filter(QuestionScore::isAsked).count(), questions.size());
	}

	/** The share that has been asked, from 0 to 1; 0 when there is nothing to ask. */
	public double share() {
		return askable == 0 ? 0 : (double) asked / askable;
	}
}
