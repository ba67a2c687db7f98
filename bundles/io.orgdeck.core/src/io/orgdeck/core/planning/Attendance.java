package io.orgdeck.core.planning;

import java.util.Objects;

import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;

/** Who was there when a session was held. */
public final class Attendance {

	private Attendance() {
	}

	/** How many people were there: those who are ticked, or those who have voted where nobody took the names. */
	public static int of(Session session) {
		return session.getAttendance().isEmpty() ? voters(session) : session.getAttendance().size();
	}

	/** Whether anybody has voted in the session. */
	public static boolean hasVotes(Session session) {
		return session.getBallots().stream().map(Ballot::getVotes).anyMatch(votes -> votes != null && !votes.isEmpty());
	}

	/** How many people have voted in the session. */
	public static int voters(Session session) {
		return (int) session.getBallots().stream().map(Ballot::getVotes).filter(Objects::nonNull).flatMap(votes -> votes.stream())
				.mapToInt(Vote::participant).distinct().count();
	}
}
