package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.language.ReaderLanguages;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** Understands answers in every language in which sheets may have been handed out, whatever the screen is in. */
final class SpokenAnswers {

	/** A language, and the questions as they are asked in it, by id; empty where the deck has no other words for it. */
	private record Spoken(Language language, Map<String, Question> questions) {

		Question asked(Question question) {
			return questions.getOrDefault(question.getId(), question);
		}
	}

	private final List<Spoken> spoken = new ArrayList<>();
	private final Map<Question, AnswerWords> words = new IdentityHashMap<>();

	SpokenAnswers(Assessment assessment) {
		for (String tag : ReaderLanguages.handedOut(assessment)) {
			Deck deck = ReaderLanguage.deck(assessment, tag);
			Map<String, Question> questions = new HashMap<>();
			if (deck != assessment.getDeck()) {
				Decks.asked(deck).forEach(question -> questions.put(question.getId(), question));
			}
			spoken.add(new Spoken(Language.of(tag), questions));
		}
	}

	AnswerWords of(Question question) {
		return words.computeIfAbsent(question, any -> {
			var known = new AnswerWords(Scale.of(question));
			spoken.forEach(one -> known.knowing(Scale.of(one.asked(question)), one.language()));
			return known;
		});
	}
}
