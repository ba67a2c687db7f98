package io.orgdeck.ui.plan.strategy;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Question;

/** The questions of an assessment's deck by the number under which they are printed. */
public final class Questions {

	private Questions() {
	}

	/** The number as printed on the card and the question itself. */
	public static String label(Question question) {
		return NLS.bind(Messages.questionLabel, number(question), Objects.requireNonNullElse(question.getText(), ""));
	}

	/** The number as printed on the card. */
	public static String number(Question question) {
		var card = question.getCard();
		return card == null ? "" : NLS.bind(Messages.questionNumber, card.getCode(), card.getQuestions().indexOf(question) + 1);
	}

	/** Every question that can be rated, in the order of the deck. */
	public static List<Question> all(Assessment assessment) {
		return assessment.getDeck() == null ? List.of() : Decks.rateable(assessment.getDeck());
	}
}
