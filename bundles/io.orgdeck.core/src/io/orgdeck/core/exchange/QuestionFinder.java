package io.orgdeck.core.exchange;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the questions of a deck by what stands in a row: the id, or the card and the wording when the id is damaged. */
final class QuestionFinder {

	private final Map<String, List<Question>> byId = new HashMap<>();
	private final Map<String, List<Question>> byWording = new HashMap<>();

	QuestionFinder(Deck deck) {
		for (Question question : Decks.rateable(deck)) {
			byId.computeIfAbsent(key(question.getId()), unseen -> new ArrayList<>()).add(question);
			byWording.computeIfAbsent(wording(question.getCard().getCode(), question.getText()), unseen -> new ArrayList<>())
					.add(question);
		}
	}

	/** The question with that id, whatever its case and the blanks around it. */
	Optional<Question> byId(String id) {
		return only(byId.get(key(id)));
	}

	/** The only question on that card with that wording. */
	Optional<Question> byWording(String card, String text) {
		return only(byWording.get(wording(card, text)));
	}

	/** Whether the question reads as it does in the deck, apart from blanks and case. */
	static boolean sameWording(Question question, String text) {
		return key(question.getText()).equals(key(text));
	}

	private static Optional<Question> only(List<Question> questions) {
		return questions != null && questions.size() == 1 ? Optional.of(questions.getFirst()) : Optional.empty();
	}

	private static String wording(String card, String text) {
		return key(card) + '\n' + key(text);
	}

	private static String key(String text) {
		return text == null ? "" : text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
