package io.orgdeck.core.deck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;

/**
 * A deck that can be used, with where it came from.
 *
 * @param deck        the deck; shared, so copy it before changing anything
 * @param contributor the plug-in or file that brings it
 * @param file        the file in the folder of installed decks; empty for a deck of a plug-in, which cannot be removed
 * @param sample      makes a new sample client that uses this deck, when the contributor ships one
 */
public record DeckEntry(Deck deck, String contributor, Optional<Path> file, Optional<Sample> sample) {

	/** Makes a sample client. */
	@FunctionalInterface
	public interface Sample {

		/**
		 * @return a new assessment with its own copy of the deck
		 * @throws IOException with a sentence when the sample cannot be read
		 */
		Assessment create() throws IOException;
	}
}
