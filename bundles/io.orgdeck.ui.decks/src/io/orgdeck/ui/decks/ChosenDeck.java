package io.orgdeck.ui.decks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import io.orgdeck.core.deck.DeckEntry;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.parts.SelectedCards;

/**
 * The decks that a command could be about.
 *
 * @param decks  the deck that is open, and the installed ones
 * @param likely the one that the user most likely means: where the cursor is
 * @param cards  the cards of that deck that are selected
 */
record ChosenDeck(List<Deck> decks, Optional<Deck> likely, List<Card> cards) {

	static ChosenDeck of(ExecutionEvent event) {
		var part = HandlerUtil.getActivePart(event);
		var edited = Optional.ofNullable(HandlerUtil.getActiveEditor(event)).map(editor -> editor.getAdapter(DeckDocument.class))
				.map(DeckDocument::content);
		var selected = SelectedCards.of(HandlerUtil.getCurrentSelection(event));
		var ofSelection = selected.stream().findFirst().flatMap(ChosenDeck::deckOf);
		var likely = part instanceof IEditorPart ? edited.or(() -> ofSelection) : ofSelection.or(() -> edited);
		var decks = new ArrayList<Deck>();
		edited.ifPresent(decks::add);
		likely.filter(deck -> !decks.contains(deck)).ifPresent(decks::add);
		installed().stream().filter(deck -> decks.stream().noneMatch(known -> isSame(known, deck))).forEach(decks::add);
		return new ChosenDeck(List.copyOf(decks), likely,
				selected.stream().filter(card -> deckOf(card).equals(likely)).toList());
	}

	static List<Deck> installed() {
		return DeckRegistry.platform().decks().stream().map(DeckEntry::deck).toList();
	}

	private static boolean isSame(Deck one, Deck other) {
		return Objects.equals(one.getId(), other.getId()) && Objects.equals(one.getVersion(), other.getVersion());
	}

	private static Optional<Deck> deckOf(Card card) {
		EObject object = card;
		while (object != null && !(object instanceof Deck)) {
			object = object.eContainer();
		}
		return Optional.ofNullable((Deck) object);
	}
}
