package io.orgdeck.ui.assess.overview;

import io.orgdeck.core.planning.Attendance;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.ui.steps.NextStep;

/** When each step of the work on an assessment is due. */
public final class WorkSteps {

	private WorkSteps() {
	}

	private static boolean isAny(Assessment assessment, SessionStatus status) {
		return assessment.getSessions().stream().anyMatch(session -> session.getStatus() == status);
	}

	private static boolean hasVotes(Assessment assessment) {
		return assessment.getSessions().stream().anyMatch(Attendance::hasVotes);
	}

	/** Nobody takes part yet. */
	public static final class AddPeople implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return assessment.getParticipants().isEmpty();
		}
	}

	/** There is no session. */
	public static final class PlanSession implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return assessment.getSessions().isEmpty();
		}
	}

	/** A session is planned. */
	public static final class HoldSession implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return isAny(assessment, SessionStatus.PLANNED);
		}
	}

	/** Nobody has voted, and nobody is about to in a session. */
	public static final class ImportAnswers implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return !hasVotes(assessment) && !isAny(assessment, SessionStatus.PLANNED);
		}
	}

	/** There are votes without evidence. */
	public static final class AddEvidence implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return hasVotes(assessment) && assessment.getEvidence().isEmpty();
		}
	}

	/** There are votes without findings. */
	public static final class WriteFindings implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return hasVotes(assessment) && assessment.getFindings().isEmpty();
		}
	}

	/** There are findings without recommendations. */
	public static final class Recommend implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return !assessment.getFindings().isEmpty() && assessment.getRecommendations().isEmpty();
		}
	}

	/** There are votes. */
	public static final class ReadResults implements NextStep {
		@Override
		public boolean isDue(Assessment assessment) {
			return hasVotes(assessment);
		}
	}
}
