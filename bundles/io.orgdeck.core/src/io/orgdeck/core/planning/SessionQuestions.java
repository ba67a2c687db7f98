package io.orgdeck.core.planning;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.tags.TagFilter;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** What a session asks: the questions of its cards that the assessment aims at, and those that it has votes on. */
public final class SessionQuestions {

	private SessionQuestions() {
	}

	/** In the order in which the cards were chosen. */
	public static List<Question> of(Session session) {
		TagFilter aim = assessment(session) == null ? TagFilter.ALL : TagFilter.aim(assessment(session));
		Set<Question> voted = session.getBallots().stream().filter(ballot -> ballot.getVotes() != null && !ballot.getVotes().isEmpty())
				.map(Ballot::getQuestion).collect(Collectors.toSet());
		return session.getCards().stream().map(ChosenCard::getCard).filter(Objects::nonNull).distinct()
				.flatMap(card -> Decks.asked(card).stream()).filter(question -> aim.lets(question) || voted.contains(question)).toList();
	}

	private static Assessment assessment(EObject part) {
		return part.eContainer() instanceof Assessment assessment ? assessment : null;
	}
}
