package io.orgdeck.ui.parts;

import java.util.Objects;
import java.util.stream.Stream;

import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;

/** What a level means: for this question, where the deck says so, or else in general. */
public final class LevelWords {

	private LevelWords() {
	}

	/** @return a sentence, or an empty text when the deck has none */
	public static String of(Question question, String levelId) {
		return Stream.concat(own(question, levelId), general(question, levelId)).filter(text -> text != null && !text.isBlank()).findFirst()
				.orElse("");
	}

	private static Stream<String> own(Question question, String levelId) {
		return question.getDescriptors().stream()
				.filter(words -> words.getLevel() != null && Objects.equals(levelId, words.getLevel().getId()))
				.map(LevelDescriptor::getText);
	}

	private static Stream<String> general(Question question, String levelId) {
		return question.getCard().getSection().eContainer() instanceof Deck deck
				? deck.getScales().stream().flatMap(scale -> scale.getLevels().stream())
						.filter(level -> Objects.equals(levelId, level.getId()))
						.map(Level::getDescriptor)
				: Stream.empty();
	}
}
