package io.orgdeck.core.translation;

import java.util.Optional;

import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Translation;

/**
 * A text of a deck beside its translation into one language.
 *
 * @param source      the text
 * @param translation what stands in the deck; empty where nobody has begun
 */
public record TranslatedText(DeckText source, Optional<Translation> translation) {

	/** How far a translation is. */
	public enum State {
		/** There is none, so readers get the deck's own words. */
		MISSING,
		/** The deck's own words have changed since. */
		STALE,
		/** It was made of the words as they stand. */
		CURRENT
	}

	public State state() {
		if (text().isEmpty()) {
			return State.MISSING;
		}
		return translation.map(Translation::getSource).filter(source.text()::equals).isPresent() ? State.CURRENT : State.STALE;
	}

	/** The translation; an empty text where there is none. */
	public String text() {
		return translation.map(Translation::getText).filter(text -> !Texts.isBlank(text)).orElse("");
	}
}
