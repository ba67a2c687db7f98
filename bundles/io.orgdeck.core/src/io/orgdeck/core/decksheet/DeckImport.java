package io.orgdeck.core.decksheet;

import java.util.List;
import java.util.Optional;

import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.model.deck.Deck;

/**
 * What became of a spreadsheet that describes a deck.
 *
 * @param deck     the deck; empty when a row could not be used
 * @param problems the errors because of which there is no deck, and warnings
 */
public record DeckImport(Optional<Deck> deck, List<ImportProblem> problems) {

	public DeckImport {
		problems = List.copyOf(problems);
	}
}
