package io.orgdeck.core.coding;

import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.deck.Question;

/**
 * Which words may be shown to others: those beside a vote only where the guard shows what came of the question, and those of the
 * silent round only where it shows both rounds.
 */
public final class Quotable {

	private final DisclosureGuard guard;
	private final CountingVotes counting;

	public Quotable(Assessment assessment, DisclosureGuard guard) {
		this.guard = guard;
		this.counting = CountingVotes.of(assessment);
	}

	/** Whether the votes of a ballot, and what was written beside them, may be listed. */
	public boolean isListed(Ballot ballot) {
		Question question = ballot.getQuestion();
		if (question == null || ballot.getVotes() == null || !QuestionLevels.isAsked(question)) {
			return false;
		}
		return guard.any(question).toOptional()
				.filter(shown -> counting.isResult(ballot) || shown.firstRound().isPresent() && counting.rounds(question).contains(ballot))
				.isPresent();
	}

	/**
	 * Whether a text may be quoted, to those for whom the guard is made. Answers that stand beside a result give no figures, so nothing can
	 * be subtracted from them: their words may be quoted where enough people answered.
	 */
	public boolean isQuotable(SpokenText text) {
		if (text.source() instanceof Ballot ballot) {
			return counts(ballot, text) && (isListed(ballot) || ballot.isBeside() && counting.votes(ballot).size() >= guard.threshold());
		}
		return text.question() == null || !QuestionLevels.isAsked(text.question()) || !guard.any(text.question()).isSuppressed();
	}

	/** Whether the words stand beside a vote of somebody to whom the question was put. */
	private boolean counts(Ballot ballot, SpokenText text) {
		return text.respondent() == null || counting.votes(ballot).of(text.respondent().getNumber()).isPresent();
	}
}
