package io.orgdeck.ui.room.facilitator;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import io.orgdeck.core.planning.SessionQuestions;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/** The questions that a session asks, in the order in which the cards were chosen. Places count from 0. */
record QuestionOrder(List<Question> questions) {

	static QuestionOrder of(Session session) {
		return new QuestionOrder(SessionQuestions.of(session));
	}

	/** The first question of a card; empty when it has none. */
	OptionalInt firstOf(Card card) {
		return IntStream.range(0, questions.size()).filter(i -> questions.get(i).getCard() == card).findFirst();
	}

	/** The last question of the card to which the one at that place belongs. */
	int lastOfCard(int place) {
		int last = place;
		while (last + 1 < questions.size() && cardOf(last + 1) == cardOf(place)) {
			last++;
		}
		return last;
	}

	/** The first question of the card behind that of the question at that place, or of the card before. @param by 1 or -1 */
	OptionalInt firstOfCardBeside(int place, int by) {
		for (int next = place; next >= 0 && next < questions.size(); next += by) {
			if (cardOf(next) != cardOf(place)) {
				return firstOf(cardOf(next));
			}
		}
		return OptionalInt.empty();
	}

	private Card cardOf(int place) {
		return questions.get(place).getCard();
	}
}
