package io.orgdeck.ui.decks.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.TextForm;

/**
 * Cards by their codes; upper and lower case make no difference.
 *
 * @param cards the cards that can be meant
 */
record CardForm(Supplier<List<Card>> cards) implements TextForm<Card> {

	@Override
	public String format(Card card) {
		return Objects.requireNonNullElse(card.getCode(), "");
	}

	@Override
	public Optional<Card> parse(String text) {
		return cards.get().stream().filter(card -> text.strip().equalsIgnoreCase(card.getCode())).findFirst();
	}

	@Override
	public String explain(String text) {
		return NLS.bind(Messages.noSuchCard, text);
	}
}
