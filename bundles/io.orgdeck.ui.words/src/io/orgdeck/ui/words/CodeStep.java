package io.orgdeck.ui.words;

import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.coding.SpokenTexts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.ui.steps.NextStep;

/** Many comments have come in, and nobody has coded any. */
public final class CodeStep implements NextStep {

	/** Fewer are read as they stand. */
	private static final int MANY = 20;

	@Override
	public boolean isDue(Assessment assessment) {
		return assessment.getPassages().isEmpty() && SpokenTexts.of(assessment).stream().filter(CodeStep::isOfSomebody).count() >= MANY;
	}

	/** Beside a vote, or an answer to an open question. */
	private static boolean isOfSomebody(SpokenText text) {
		return text.respondent() != null || text.source() instanceof Comment;
	}
}
