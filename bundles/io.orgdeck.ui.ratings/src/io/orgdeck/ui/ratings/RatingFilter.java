package io.orgdeck.ui.ratings;

import java.util.Optional;

import io.orgdeck.core.tags.Tags;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Dimension;

/**
 * Which votes are looked at.
 *
 * @param session   the session; empty for the votes that count, whichever session they come from
 * @param round     the round of that session, or {@link #LAST_ROUND}
 * @param card      questions of that card only
 * @param dimension questions of that dimension only
 * @param group     participants of that group only
 * @param tag       questions with that tag or of that group of tags only
 */
record RatingFilter(Optional<Session> session, int round, Optional<Card> card, Optional<Dimension> dimension,
		Optional<RespondentGroup> group, Optional<Tags.Tag> tag) {

	/** Stands for the highest round with votes, question by question; the first where there are none. */
	static final int LAST_ROUND = 0;

	static RatingFilter of(Optional<Session> session, int round) {
		return new RatingFilter(session, round, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
	}
}
