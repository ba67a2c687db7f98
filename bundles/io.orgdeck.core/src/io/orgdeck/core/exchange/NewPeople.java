package io.orgdeck.core.exchange;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import io.orgdeck.core.people.Newcomer;
import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.model.assessment.Assessment;

/**
 * Gives numbers to people who have answered and whom the assessment does not have, the same in all files of one import. Ids follow
 * from how the other program knows them, so that a file that is read again brings nobody anew.
 */
public final class NewPeople {

	private final String assessment;
	private final Map<String, NewParticipant> byId = new HashMap<>();
	private int last;

	/** @param assessment into which the people shall come; only read */
	public NewPeople(Assessment assessment) {
		this.assessment = assessment.getId();
		this.last = ParticipantNumbers.highest(assessment);
	}

	/** The id of the respondent whom the other program knows by that key. */
	public String id(String key) {
		return UUID.nameUUIDFromBytes(("respondent " + assessment + '\n' + key).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/** The newcomer of that id, with a number of their own. */
	public NewParticipant of(String id, Newcomer who) {
		return byId.computeIfAbsent(id, unseen -> new NewParticipant(++last, id, who));
	}
}
