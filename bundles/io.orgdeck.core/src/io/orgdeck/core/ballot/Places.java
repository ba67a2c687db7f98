package io.orgdeck.core.ballot;

import java.util.Optional;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;

/** Finds where votes belong, by the ids that outlive undo, reloading and the program. */
final class Places {

	private Places() {
	}

	static Optional<Place> of(Assessment assessment, Session session, String question, int round) {
		return assessment.getDeck() == null ? Optional.empty()
				: Decks.asked(assessment.getDeck()).stream().filter(known -> question.equals(known.getId())).findFirst()
						.map(found -> new Place(session, round, found));
	}

	static Optional<Place> of(Assessment assessment, JournalRecord.Opened opened) {
		return assessment.getSessions().stream().filter(session -> opened.session().equals(session.getId())).findFirst()
				.flatMap(session -> of(assessment, session, opened.question(), opened.round()));
	}
}
