package io.orgdeck.core.ballot;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.scoring.GivenText;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/**
 * A question as it was when its ballot opened. A value, so that a channel can show it on any thread.
 *
 * @param question id of the question
 * @param code     the card's printed code
 * @param title    the card's title
 * @param text     what is asked
 * @param language of the deck, as a BCP 47 tag, or an empty text
 * @param scale    that it is rated on
 * @param choices  the levels that it takes, lowest first
 * @param picture  of the card; empty where it has none that can be shown
 */
public record Asked(String question, String code, String title, String text, String language, Scale scale, List<Choice> choices,
		Optional<CardPicture> picture) {

	/**
	 * A level to choose.
	 *
	 * @param level      id of the level
	 * @param value      its number as it is written: 1, 0.25 or -2
	 * @param label      its name
	 * @param descriptor when it fits, for this question if the deck says so; or an empty text
	 */
	public record Choice(String level, String value, String label, String descriptor) {
	}

	/** As voters of the assessment read it. */
	static Asked of(Question question, Assessment assessment) {
		Deck deck = ReaderLanguage.deck(assessment);
		return of(deck == assessment.getDeck() ? question : Decks.asked(deck).stream()
				.filter(one -> Objects.equals(one.getId(), question.getId())).findFirst().orElse(question), deck);
	}

	private static Asked of(Question question, Deck deck) {
		var scale = Scale.of(question);
		return new Asked(question.getId(), text(question.getCard() == null ? null : question.getCard().getCode()),
				text(question.getCard() == null ? null : question.getCard().getTitle()),
				OnlyIfWords.in(Language.of(text(deck == null ? null : deck.getLanguage()))).before(question),
				text(deck == null ? null : deck.getLanguage()), scale,
				scale.steps().stream()
						.map(step -> new Choice(step.id(), step.number(), step.label(), QuestionLevels.meaning(question, step.id())))
						.toList(),
				Optional.ofNullable(question.getCard()).flatMap(CardPicture::of));
	}

	private static String text(String words) {
		return words == null ? "" : words;
	}

	/** Whether that is an answer to the question. */
	boolean takes(Answer answer) {
		return GivenText.fits(answer, scale) && (!(answer instanceof Answer.Given given) || TypedAnswer.isWithin(given, scale));
	}
}
