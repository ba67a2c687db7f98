package io.orgdeck.ui.ratings;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.edits.VoteEdits.Place;
import io.orgdeck.core.scoring.AskedVotes;
import io.orgdeck.core.scoring.OnlyIf;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/**
 * Whom a question is asked of at one place, and why not of the others. It tells no more than the answers to the other question, which
 * this page shows as well.
 */
final class AskedOf {

	private final Optional<OnlyIf> condition;
	private final Votes given;
	private final Votes counted;

	private AskedOf(Optional<OnlyIf> condition, Votes given, Votes counted) {
		this.condition = condition;
		this.given = given;
		this.counted = counted;
	}

	/** @param place empty where no session has asked the question */
	static AskedOf of(Question question, Optional<Place> place, AskedVotes votes) {
		Optional<OnlyIf> condition = votes.conditions().condition(question);
		if (condition.isEmpty()) {
			return new AskedOf(condition, Votes.NONE, Votes.NONE);
		}
		Session session = place.map(Place::session).orElse(null);
		Optional<Ballot> deciding = place.flatMap(Place::ballot).map(votes::deciding).orElseGet(() -> votes.deciding(question, session));
		return new AskedOf(condition, deciding.map(Ballot::getVotes).orElse(Votes.NONE), deciding.map(votes::counting).orElse(Votes.NONE));
	}

	/** Whether a participant with that number is asked, so that what they answer counts. */
	boolean isAsked(int number) {
		return condition.isEmpty() || answer(counted, number).filter(condition.get()::holds).isPresent();
	}

	/** Why somebody is not asked, as a sentence; empty for those who are. */
	Optional<String> whyNot(int number) {
		if (isAsked(number)) {
			return Optional.empty();
		}
		Question earlier = condition.orElseThrow().earlier();
		String name = Names.code(earlier);
		if (answer(given, number).isEmpty()) {
			return Optional.of(NLS.bind(Messages.notAnsweredBefore, name));
		}
		return Optional.of(answer(counted, number)
				.map(answer -> NLS.bind(Messages.answeredBefore, name, AnswerText.words(answer, Scale.of(earlier))))
				.orElseGet(() -> NLS.bind(Messages.notAskedBefore, name)));
	}

	private static Optional<Answer> answer(Votes votes, int number) {
		return Objects.requireNonNullElse(votes, Votes.NONE).of(number).map(Vote::answer);
	}
}
