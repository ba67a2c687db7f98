package io.orgdeck.core.ballot;

import java.util.Optional;

import io.orgdeck.model.assessment.Participant;

/**
 * Somebody who has a vote.
 *
 * @param number the participant's number
 * @param name   what the person or the slip is called
 * @param group  the respondent group; an empty text for none
 */
public record Voter(int number, String name, String group) {

	static Voter of(Participant participant) {
		return new Voter(participant.getNumber(), Optional.ofNullable(participant.getName()).orElse(""),
				participant.getGroup() == null ? "" : Optional.ofNullable(participant.getGroup().getName()).orElse(""));
	}
}
