package io.orgdeck.ui.editor.overview;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import io.orgdeck.core.planning.Attendance;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.SessionStatus;

/** What a consultant can do next, in the order of the work. */
enum NextStep {

	ADD_PEOPLE(assessment -> assessment.getParticipants().isEmpty()),
	PLAN_SESSION(assessment -> assessment.getSessions().isEmpty()),
	HOLD_SESSION(assessment -> isAny(assessment, SessionStatus.PLANNED)),
	ENTER_VOTES(assessment -> isAny(assessment, SessionStatus.HELD) && !hasVotes(assessment)),
	ADD_EVIDENCE(assessment -> hasVotes(assessment) && assessment.getEvidence().isEmpty()),
	WRITE_FINDINGS(assessment -> hasVotes(assessment) && assessment.getFindings().isEmpty()),
	RECOMMEND(assessment -> !assessment.getFindings().isEmpty() && assessment.getRecommendations().isEmpty()),
	FORM_GROUPS(assessment -> !assessment.getFindings().isEmpty()
			&& (assessment.getStrategy() == null || assessment.getStrategy().getGroups().isEmpty())),
	WRITE_PAPER(assessment -> !assessment.getRecommendations().isEmpty()
			&& (assessment.getPaper() == null || Texts.isBlank(assessment.getPaper().getPurpose()))),
	READ_RESULTS(NextStep::hasVotes);

	private final Predicate<Assessment> due;

	NextStep(Predicate<Assessment> due) {
		this.due = due;
	}

	/** The steps that are due now, the first one first. */
	static List<NextStep> of(Assessment assessment) {
		return Arrays.stream(values()).filter(step -> step.due.test(assessment)).toList();
	}

	private static boolean isAny(Assessment assessment, SessionStatus status) {
		return assessment.getSessions().stream().anyMatch(session -> session.getStatus() == status);
	}

	private static boolean hasVotes(Assessment assessment) {
		return assessment.getSessions().stream().anyMatch(Attendance::hasVotes);
	}
}
