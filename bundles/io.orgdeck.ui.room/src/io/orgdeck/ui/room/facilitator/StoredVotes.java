package io.orgdeck.ui.room.facilitator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** All votes of a session as they stand at one moment, to find out where a step that was taken back has changed some. */
record StoredVotes(Map<Place, Votes> byPlace) {

	static final StoredVotes NONE = new StoredVotes(Map.of());

	static StoredVotes of(Session session) {
		return new StoredVotes(session.getBallots().stream().filter(ballot -> ballot.getVotes() != null).collect(Collectors
				.toMap(ballot -> new Place(session, ballot.getRound(), ballot.getQuestion()), ballot -> ballot.getVotes(),
						(first, last) -> last)));
	}

	Votes on(Place place) {
		return byPlace.getOrDefault(place, Votes.NONE);
	}

	/** The first place at which these votes are others than those before. @param questions in the order in which to look */
	Optional<Place> changedSince(StoredVotes before, Session session, List<Question> questions) {
		return questions.stream()
				.flatMap(question -> Stream.of(Facilitation.SILENT_ROUND, Facilitation.SECOND_ROUND)
						.map(round -> new Place(session, round, question)))
				.filter(place -> !before.on(place).equals(on(place))).findFirst();
	}
}
