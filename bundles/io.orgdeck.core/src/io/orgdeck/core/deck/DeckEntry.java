package io.orgdeck.core.deck;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import java.io.IOException;
import java.util.Optional;

/**
 * A deck that can be used, with where it came from.
 *
 * @param deck        the deck; shared, so copy it before changing anything
 * @param contributor the plug-in or file that brings it
 * @param sample      makes a new sample client that uses this deck, when the contributor ships one
 */
public record DeckEntry(Deck deck, String contributor, Optional<Sample> sample) {

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
