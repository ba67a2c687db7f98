package io.orgdeck.core.checks;

import java.time.LocalDate;
import java.util.List;

import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.WorkingGroup;

/**
 * What a check may know.
 *
 * @param assessment the assessment to look at
 * @param guard      what may be shown of its results: messages are read by others and must keep to it
 * @param today      the day on which the check is made
 */
public record CheckContext(Assessment assessment, DisclosureGuard guard, LocalDate today) {

	public static CheckContext of(Assessment assessment, LocalDate today) {
		return new CheckContext(assessment, DisclosureGuard.of(assessment), today);
	}

	/** Everybody's scores as far as they may be shown. */
	public Scores scores() {
		return guard.whole().shown();
	}

	public List<WorkingGroup> workingGroups() {
		return assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups();
	}

	/** The actions of all working groups. */
	public List<Action> actions() {
		return workingGroups().stream().flatMap(group -> group.getActions().stream()).toList();
	}

	/** The actions that are still to be finished: planned or in progress. */
	public List<Action> openActions() {
		return actions().stream().filter(action -> action.getStatus() != ActionStatus.DONE && action.getStatus() != ActionStatus.STOPPED)
				.toList();
	}
}
