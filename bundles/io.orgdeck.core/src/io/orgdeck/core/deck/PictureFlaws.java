package io.orgdeck.core.deck;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.DeckFlaws.Flaw;
import io.orgdeck.core.picture.CardPicture;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Picture;

/** What is wrong with the pictures that a deck puts on cards, each in a sentence with its remedy. */
final class PictureFlaws {

	private PictureFlaws() {
	}

	/** @param base the deck that it builds on, as far as it is known: to name its cards */
	static Stream<Flaw> of(Deck deck, Optional<Deck> base) {
		return Stream.concat(Decks.cards(deck).stream().flatMap(card -> flaw(card, card.getPicture(), card).stream()),
				deck.getChanges().stream().filter(change -> !change.isHidden())
						.flatMap(change -> flaw(change, change.getPicture(), named(change, base)).stream()));
	}

	private static EObject named(CardChange change, Optional<Deck> base) {
		return base.stream().flatMap(deck -> Decks.cards(deck).stream()).filter(card -> Objects.equals(card.getId(), change.getCard()))
				.map(EObject.class::cast).findFirst().orElse(change);
	}

	private static Optional<Flaw> flaw(EObject part, Picture picture, EObject named) {
		if (picture == null) {
			return Optional.empty();
		}
		String name = Names.onScreen().full(named);
		if (!CardPicture.isReadable(picture)) {
			return Optional.of(new Flaw(part, NLS.bind(Messages.flawPictureNotShown, name), false));
		}
		return Texts.isBlank(picture.getWords()) ? Optional.of(new Flaw(part, NLS.bind(Messages.flawPictureNoWords, name), true))
				: Optional.empty();
	}
}
