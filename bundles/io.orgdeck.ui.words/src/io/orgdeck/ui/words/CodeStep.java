package io.orgdeck.ui.words;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.steps.NextStep;

/** Many comments have come in, and nobody has coded any. */
public final class CodeStep implements NextStep {

	/** Fewer are read as they stand. */
	private static final int MANY = 20;

	@Override
	public boolean isDue(Assessment assessment) {
		return assessment.getPassages().isEmpty() && assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.filter(ballot -> ballot.getVotes() != null).flatMap(ballot -> ballot.getVotes().stream())
				.filter(vote -> !Typed.isBlank(vote.comment())).limit(MANY).count() == MANY;
	}
}
