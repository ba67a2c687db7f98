package io.orgdeck.core.deck;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** What is wrong with the levels that questions of a deck should reach, each in a sentence with its remedy. */
public final class TargetFlaws {

	/** What is wrong with the target of one question. */
	public record TargetFlaw(Question question, String sentence) {
	}

	private TargetFlaws() {
	}

	/** What makes targets none. */
	public static Stream<TargetFlaw> of(Deck deck) {
		return deck == null ? Stream.empty() : Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream())
				.flatMap(question -> sentence(question).map(said -> new TargetFlaw(question, said)).stream());
	}

	/** What is wrong with the target of a question; empty where it is fine or there is none. */
	public static Optional<String> sentence(Question question) {
		if (question.getTarget() == null) {
			return Optional.empty();
		}
		String name = Names.onScreen().full(question);
		if (!QuestionTargets.canHave(question)) {
			return Optional.of(NLS.bind(Messages.flawTargetNotRated, name));
		}
		return QuestionLevels.of(question).contains(question.getTarget()) ? Optional.empty()
				: Optional.of(NLS.bind(Messages.flawTargetOther, name, Values.text(question.getTarget().getValue())));
	}
}
