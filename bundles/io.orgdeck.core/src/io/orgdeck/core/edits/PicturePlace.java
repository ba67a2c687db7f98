package io.orgdeck.core.edits;

import io.orgdeck.model.PictureData;
import io.orgdeck.model.deck.Picture;

/** Where a deck can have a picture: on a card of its own, or on one of the deck that it builds on. Every change is one undoable step. */
public interface PicturePlace {

	/** What is seen there; null for none. */
	Picture shown();

	/** The same where the deck brings it, so that something can be said of it; null where the other deck does, and for none. */
	Picture own();

	/** Whether the card is still in the deck. */
	boolean exists();

	/** Puts a picture there. Another one that takes its place keeps what was said of the first. */
	void put(PictureData data);

	/** Takes the picture off, with what was said of it. */
	void remove();

	/** Whether the other deck says something else. */
	default boolean isChanged() {
		return false;
	}

	/** Lets the card have what it has in the other deck. */
	default void putBack() {
	}
}
