package io.orgdeck.ui.ratings;

import io.orgdeck.core.planning.Attendance;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.ui.steps.NextStep;

/** A session was held, and no votes are there. */
public final class EnterVotes implements NextStep {

	@Override
	public boolean isDue(Assessment assessment) {
		var sessions = assessment.getSessions();
		return sessions.stream().anyMatch(session -> session.getStatus() == SessionStatus.HELD)
				&& sessions.stream().noneMatch(Attendance::hasVotes);
	}
}
