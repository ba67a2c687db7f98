package io.orgdeck.core.deck;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.DeckFlaws.Flaw;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** What is wrong with the pictures on cards of a deck, each in a sentence with its remedy. */
final class PictureFlaws {

	private PictureFlaws() {
	}

	static Stream<Flaw> of(Deck deck) {
		return Decks.cards(deck).stream().filter(card -> card.getPicture() != null).flatMap(card -> flaw(card).stream());
	}

	private static Optional<Flaw> flaw(Card card) {
		String name = Names.onScreen().full(card);
		if (!CardPicture.isReadable(card)) {
			return Optional.of(new Flaw(card, NLS.bind(Messages.flawPictureNotShown, name), false));
		}
		return Texts.isBlank(card.getPicture().getWords())
				? Optional.of(new Flaw(card, NLS.bind(Messages.flawPictureNoWords, name), true))
				: Optional.empty();
	}
}
