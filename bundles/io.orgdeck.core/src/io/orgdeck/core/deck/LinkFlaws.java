package io.orgdeck.core.deck;

import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.DeckFlaws.Flaw;
import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** Links in the text of cards that lead nowhere, each in a sentence with its remedy. */
final class LinkFlaws {

	private LinkFlaws() {
	}

	static Stream<Flaw> of(Deck deck) {
		return Decks.cards(deck).stream().flatMap(LinkFlaws::of);
	}

	private static Stream<Flaw> of(Card card) {
		return Stream.of(card.getParagraphs().stream(), card.getExamples().stream(), Stream.ofNullable(card.getPrompt()))
				.flatMap(texts -> texts).flatMap(marks -> FormattedText.deadLinks(marks).stream()).distinct()
				.map(address -> new Flaw(card, NLS.bind(Messages.flawDeadLink, Names.onScreen().full(card), address), true));
	}
}
