package io.orgdeck.ui.paper;

import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.steps.NextStep;

/** There is something to recommend to a board, and the paper is not begun. */
public final class WritePaper implements NextStep {

	@Override
	public boolean isDue(Assessment assessment) {
		return !assessment.getRecommendations().isEmpty()
				&& (assessment.getPaper() == null || Texts.isBlank(assessment.getPaper().getPurpose()));
	}
}
