package io.orgdeck.ui.decks.editor;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.pages.DocumentPage;
import io.orgdeck.ui.pages.PageContext;

/** One page of the deck editor. */
abstract class DeckPage extends DocumentPage {

	protected LiveDeck live;

	@Override
	public void init(PageContext host) {
		super.init(host);
		live = host.get(LiveDeck.class);
	}

	protected final Deck deck() {
		return live.deck();
	}

	@Override
	protected final DeckDocument document() {
		return live.document();
	}
}
