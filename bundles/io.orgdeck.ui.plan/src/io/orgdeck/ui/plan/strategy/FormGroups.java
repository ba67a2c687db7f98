package io.orgdeck.ui.plan.strategy;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.steps.NextStep;

/** The next step of forming working groups, due when there are findings and no group works on them. */
public final class FormGroups implements NextStep {

	@Override
	public boolean isDue(Assessment assessment) {
		return !assessment.getFindings().isEmpty()
				&& (assessment.getStrategy() == null || assessment.getStrategy().getGroups().isEmpty());
	}
}
