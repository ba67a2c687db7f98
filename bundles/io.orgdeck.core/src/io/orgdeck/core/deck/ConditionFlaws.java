package io.orgdeck.core.deck;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.OnlyIf;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** What is wrong with the conditions of a deck's questions, each in a sentence with its remedy. */
public final class ConditionFlaws {

	/**
	 * What is wrong with one condition.
	 *
	 * @param advice whether the deck is as good to work with all the same
	 */
	public record ConditionFlaw(Question question, String sentence, boolean advice) {
	}

	private ConditionFlaws() {
	}

	/** What makes conditions none, so that everybody is asked. */
	public static Stream<ConditionFlaw> wrong(Deck deck) {
		return deck == null ? Stream.empty() : of(deck).filter(flaw -> !flaw.advice());
	}

	/** All that is to be said of the conditions of a deck; of one that builds on another not what only both together can show. */
	static Stream<ConditionFlaw> of(Deck deck) {
		Conditions conditions = Conditions.of(deck);
		return Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream()).filter(Conditions::isSaid)
				.flatMap(question -> flaw(deck, conditions, question).stream());
	}

	private static Optional<ConditionFlaw> flaw(Deck deck, Conditions conditions, Question question) {
		Names names = Names.onScreen();
		Optional<OnlyIf.Flaw> flaw = conditions.flaw(question);
		if (flaw.isPresent()) {
			return flaw.filter(one -> one != OnlyIf.Flaw.NO_SUCH_QUESTION || !Overlay.isOverlay(deck))
					.map(one -> new ConditionFlaw(question, sentence(one, question, earlier(deck, question)), false));
		}
		OnlyIf only = conditions.condition(question).orElseThrow();
		String[] both = { names.full(question), names.full(only.earlier()) };
		if (conditions.isTooEarly(question)) {
			return Optional.of(new ConditionFlaw(question, NLS.bind(Messages.flawConditionLater, both[0], both[1]), true));
		}
		return only.answers().size() == QuestionLevels.of(only.earlier()).size()
				? Optional.of(new ConditionFlaw(question, NLS.bind(Messages.flawConditionEvery, both[0], both[1]), true))
				: Optional.empty();
	}

	private static String earlier(Deck deck, Question question) {
		return Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream())
				.filter(other -> question.getOnlyIf().equals(other.getId())).findFirst().map(Names.onScreen()::full)
				.orElse(question.getOnlyIf());
	}

	private static String sentence(OnlyIf.Flaw flaw, Question question, String earlier) {
		return NLS.bind(switch (flaw) {
			case NO_SUCH_QUESTION -> Messages.flawConditionNoQuestion;
			case CIRCLE -> Messages.flawConditionCircle;
			case NO_LEVELS -> Messages.flawConditionNoLevels;
			case NO_ANSWERS -> Messages.flawConditionNoAnswers;
		}, Names.onScreen().full(question), earlier);
	}
}
