package io.orgdeck.core.deck;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	static String deckDuplicateId;
	static String deckNoFile;
	static String deckNoProvider;
	static String deckNoSource;
	static String deckOtherId;
	static String deckTwice;
	static String deckUnusable;

	static {
		NLS.initializeMessages("io.orgdeck.core.deck.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
