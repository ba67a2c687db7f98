package io.orgdeck.core.exchange;

import io.orgdeck.core.tables.Place;
import io.orgdeck.model.Vote;
import io.orgdeck.model.deck.Question;

/**
 * An answer as somebody wrote it down.
 *
 * @param session  id of the session to which it belongs; the assessment may not have it yet
 * @param question in the assessment's deck
 * @param round    1 or more
 * @param vote     participant, answer, comment
 * @param place    where it stands
 */
public record Response(String session, Question question, int round, Vote vote, Place place) {

	/** The same answer for another session and round. */
	Response in(String otherSession, int otherRound) {
		return new Response(otherSession, question, otherRound, vote, place);
	}
}
