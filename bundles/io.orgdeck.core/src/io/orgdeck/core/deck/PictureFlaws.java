package io.orgdeck.core.deck;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** What is wrong with the pictures on cards of a deck, each in a sentence with its remedy. */
final class PictureFlaws {

	/**
	 * What is wrong with the picture of one card.
	 *
	 * @param advice whether it can be seen all the same
	 */
	record PictureFlaw(Card card, String sentence, boolean advice) {
	}

	private PictureFlaws() {
	}

	static Stream<PictureFlaw> of(Deck deck) {
		return Decks.cards(deck).stream().filter(card -> card.getPicture() != null).flatMap(card -> flaw(card).stream());
	}

	private static Optional<PictureFlaw> flaw(Card card) {
		String name = Names.onScreen().full(card);
		if (!CardPicture.isReadable(card)) {
			return Optional.of(new PictureFlaw(card, NLS.bind(Messages.flawPictureNotShown, name), false));
		}
		return Texts.isBlank(card.getPicture().getWords())
				? Optional.of(new PictureFlaw(card, NLS.bind(Messages.flawPictureNoWords, name), true))
				: Optional.empty();
	}
}
