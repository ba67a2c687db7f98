package io.orgdeck.core.deck;

import io.orgdeck.model.deck.Deck;

/** Makes a deck in code, for the extension point {@code io.orgdeck.core.decks}; a resource is the simpler way. */
public interface DeckProvider {

	/**
	 * @return a new deck; the caller may change it
	 * @throws Exception when there is none; the deck is then left out and the reason logged
	 */
	Deck deck() throws Exception;
}
