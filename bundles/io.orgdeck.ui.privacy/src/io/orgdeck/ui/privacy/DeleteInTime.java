package io.orgdeck.ui.privacy;

import java.time.LocalDate;

import io.orgdeck.core.privacy.DeleteBy;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.steps.NextStep;

/** Reminds of the day by which the assessment is to be deleted. */
public final class DeleteInTime implements NextStep {

	@Override
	public boolean isDue(Assessment assessment) {
		return DeleteBy.of(assessment, LocalDate.now()).isPresent();
	}

	@Override
	public String reason(Assessment assessment) {
		return DeleteBy.of(assessment, LocalDate.now()).map(DeleteBy::sentence).orElse("");
	}
}
