package io.orgdeck.ui.steps;

import io.orgdeck.model.assessment.Assessment;

/** Something that a consultant can do next. Free of state; needs a constructor without parameters. */
@FunctionalInterface
public interface NextStep {

	/** Whether it is due as the assessment stands. Asked after every change, so it answers at once. */
	boolean isDue(Assessment assessment);

	/** Why, as the assessment stands; empty where what the contribution says is enough. Asked while it is due. */
	default String reason(Assessment assessment) {
		return "";
	}
}
