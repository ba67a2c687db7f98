package io.orgdeck.core.people;

import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import java.util.stream.IntStream;

/** Gives participants their numbers. Votes are stored under them, so a number stands for one person for ever. */
public final class PersonNumber {

	private PersonNumber() {
	}

	/** A number that nobody has and no vote is stored under. */
	public static int next(Assessment assessment) {
		IntStream people = assessment.getParticipants().stream().mapToInt(Participant::getNumber);
		IntStream voters = assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.filter(ballot -> ballot.getVotes() != null).flatMap(ballot -> ballot.getVotes().stream()).mapToInt(Vote::participant);
		return IntStream.concat(people, voters).max().orElse(0) + 1;
	}
}
