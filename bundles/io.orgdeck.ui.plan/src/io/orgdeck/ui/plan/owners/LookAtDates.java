package io.orgdeck.ui.plan.owners;

import java.time.LocalDate;

import io.orgdeck.core.calendar.Reminders;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.ui.steps.NextStep;

/** Reminds of overdue actions and of meetings that are near, unless the user does not want to be reminded. */
public final class LookAtDates implements NextStep {

	@Override
	public boolean isDue(Assessment assessment) {
		return RemindersPage.areWanted() && !Reminders.of(assessment, LocalDate.now()).isEmpty();
	}

	@Override
	public String reason(Assessment assessment) {
		return Reminders.of(assessment, LocalDate.now()).sentence();
	}
}
