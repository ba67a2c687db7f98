package io.orgdeck.core.store;

import io.orgdeck.model.deck.Deck;

/** Reads and writes card decks, <code>.carddeck</code>. */
public final class DeckStore extends Store<Deck> {

	/** Ending of file names, without the dot. */
	public static final String EXTENSION = "carddeck";

	public DeckStore() {
		super(Deck.class, "orgdeck-carddeck");
	}

	@Override
	public String extension() {
		return EXTENSION;
	}

	@Override
	String kindOfFile() {
		return Messages.Store_aDeck;
	}

	@Override
	String fileVersion(Deck deck) {
		return deck.getFileVersion();
	}

	@Override
	void setFileVersion(Deck deck, String version) {
		deck.setFileVersion(version);
	}
}
