package io.orgdeck.ui.decks;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deck.Overlay;
import io.orgdeck.model.deck.Deck;

/** What somebody should know of a deck before doing anything with it: its size, whose it is and on which terms it may be used. */
final class DeckFacts {

	private DeckFacts() {
	}

	static String of(Deck deck) {
		int cards = Decks.cards(deck).size();
		var size = Overlay.isOverlay(deck) ? NLS.bind(Messages.sizeOfOverlay, deck.getBasedOn(), cards)
				: NLS.bind(cards == 1 ? Messages.sizeOfOne : Messages.sizeOfDeck, cards, Decks.rateable(deck).size());
		return NLS.bind(Messages.facts,
				new Object[] { size, orNone(deck.getPublisher()), orNone(deck.getLicence()), orNone(deck.getAttribution()) });
	}

	static String orNone(String text) {
		return Objects.requireNonNullElse(text, "").isBlank() ? Messages.notStated : text;
	}
}
