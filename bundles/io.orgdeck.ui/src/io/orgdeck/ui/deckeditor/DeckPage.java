package io.orgdeck.ui.deckeditor;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.ui.editor.DocumentPage;
import io.orgdeck.ui.editor.PageContext;

/** One page of the deck editor. */
abstract class DeckPage extends DocumentPage {

	protected final LiveDeck live;
	protected final PageContext context;

	protected DeckPage(LiveDeck live, PageContext context) {
		this.live = live;
		this.context = context;
	}

	protected final Deck deck() {
		return live.deck();
	}

	@Override
	protected final DeckDocument document() {
		return live.document();
	}
}
