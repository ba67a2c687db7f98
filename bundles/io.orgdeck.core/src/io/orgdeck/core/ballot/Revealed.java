package io.orgdeck.core.ballot;

import java.util.Optional;

import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.assessment.Assessment;

/** What the disclosure guard lets be told of the votes of a ballot. */
final class Revealed {

	private Revealed() {
	}

	/**
	 * In the words of the scale on which people have voted. Withheld as well when the votes are not the result of their question, of which alone the guard knows what it
	 * gives away.
	 */
	static Disclosed<BallotState.Result> of(Assessment assessment, Place place, Scale scale) {
		var guard = DisclosureGuard.of(assessment);
		var score = guard.any(place.question()).toOptional().filter(
				shown -> shown.session().filter(place.session()::equals).isPresent() && isLast(place)
						&& shown.distribution().scale().hasLevelsOf(scale));
		return score.<Disclosed<BallotState.Result>>map(
				shown -> new Disclosed.Shown<>(new BallotState.Result(shown.distribution().on(scale), shown.median(),
						scale.isTyped() ? guard.figures(place.question()).toOptional() : Optional.empty())))
				.orElseGet(() -> new Disclosed.Suppressed<>(guard.threshold()));
	}

	private static boolean isLast(Place place) {
		return place.session().getBallots().stream()
				.filter(ballot -> ballot.getQuestion() == place.question() && ballot.getVotes() != null && !ballot.getVotes().isEmpty())
				.noneMatch(ballot -> ballot.getRound() > place.round());
	}
}
