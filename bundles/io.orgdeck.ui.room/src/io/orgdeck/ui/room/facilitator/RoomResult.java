package io.orgdeck.ui.room.facilitator;

import java.util.List;
import java.util.Optional;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.GivenFigures;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Takeover;

/** What the votes of the room become in the assessment: whose place they take, and what may be told of them. */
final class RoomResult {

	private final AssessmentDocument document;
	private final Facilitation room;

	RoomResult(AssessmentDocument document, Facilitation room) {
		this.document = document;
		this.room = room;
	}

	/** Which results of earlier sessions the first vote on each question replaces; empty when it replaces none on this one. */
	Optional<Takeover> takeover() {
		var counting = CountingVotes.of(document.content());
		return room.question().flatMap(question -> counting.takeoverBy(room.session(), List.of(question)))
				.flatMap(onThisOne -> counting.takeoverBy(room.session(), room.questions()));
	}

	/** What may be told of typed answers; empty where the guard keeps it back, or where other votes are the result of the question. */
	Optional<GivenFigures> figures() {
		boolean last = room.round() == Facilitation.SECOND_ROUND || !room.hasVotes(Facilitation.SECOND_ROUND);
		return room.question().filter(asked -> last && Scale.of(asked).isTyped()).flatMap(asked -> {
			var guard = DisclosureGuard.of(document.content());
			boolean here = guard.given(asked).toOptional().flatMap(QuestionScore::session).filter(room.session()::equals).isPresent();
			return here ? guard.figures(asked).toOptional() : Optional.empty();
		});
	}
}
