package io.orgdeck.ui.deckeditor;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.parts.TextForm;

/**
 * Cards by their codes; upper and lower case make no difference.
 *
 * @param deck the deck whose cards are meant
 */
record CardForm(Supplier<Deck> deck) implements TextForm<Card> {

	@Override
	public String format(Card card) {
		return Objects.requireNonNullElse(card.getCode(), "");
	}

	@Override
	public Optional<Card> parse(String text) {
		return Decks.cards(deck.get()).stream().filter(card -> text.strip().equalsIgnoreCase(card.getCode())).findFirst();
	}

	@Override
	public String explain(String text) {
		return NLS.bind(Messages.noSuchCard, text);
	}
}
