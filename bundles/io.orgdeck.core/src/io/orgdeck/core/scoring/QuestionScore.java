package io.orgdeck.core.scoring;

import java.util.Optional;
import java.util.OptionalDouble;

import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/**
 * What is known about one question: the votes of the last round that was held, and beside it, never mixed into it, how far
 * people agree and how strong the evidence is.
 *
 * @param question         the question
 * @param session          the latest session that asked it; empty when it has not been asked
 * @param ballot           the votes of the last round held in that session
 * @param distribution     how those votes spread
 * @param summary          median (the score), mean and quartiles, stated in values of the question's scale
 * @param agreement        the plain word for the spread; none under five votes
 * @param firstRound       how the silent votes spread, when a later round was held in the same session
 * @param firstRoundMedian the score of the silent votes, when a later round was held
 * @param evidence         the strongest evidence that speaks to the question
 */
public record QuestionScore(Question question, Optional<Session> session, Optional<Ballot> ballot, Distribution distribution,
		Summary summary, Optional<AgreementWord> agreement, Optional<Distribution> firstRound, OptionalDouble firstRoundMedian,
		EvidenceStrength evidence) {

	static QuestionScore of(Question question, Optional<Session> session, Optional<Ballot> ballot, Distribution last,
			Optional<Distribution> first, EvidenceStrength evidence) {
		OptionalDouble firstMedian = first.map(votes -> Summary.of(votes).median()).orElse(OptionalDouble.empty());
		return new QuestionScore(question, session, ballot, last, Summary.of(last), Agreement.word(last), first, firstMedian,
				evidence);
	}

	/** Whether anybody has answered, if only with "don't know". */
	public boolean isAsked() {
		return n() > 0 || distribution.answers() > 0;
	}

	/** How many votes are scored. */
	public int n() {
		return summary.n();
	}

	/** The score; empty when nobody has rated. */
	public OptionalDouble median() {
		return summary.median();
	}

	public OptionalDouble mean() {
		return summary.mean();
	}

	public OptionalDouble q1() {
		return summary.q1();
	}

	public OptionalDouble q3() {
		return summary.q3();
	}

	/** How many scored votes lie outside the most chosen level. */
	public int outsideMode() {
		return distribution.outsideMode();
	}

	public int dontKnow() {
		return distribution.dontKnow();
	}

	public int doesNotApply() {
		return distribution.doesNotApply();
	}

	/** How far the median moved from the silent round to the last one; empty when one of them is missing. */
	public OptionalDouble shift() {
		return firstRoundMedian.isPresent() && median().isPresent()
				? OptionalDouble.of(median().getAsDouble() - firstRoundMedian.getAsDouble())
				: OptionalDouble.empty();
	}

	/** Whether the score lies in the low end of the question's scale. */
	public boolean isLow() {
		return median().isPresent() && distribution.scale().isLow(median().getAsDouble());
	}
}
