package io.orgdeck.ui.decks.cards;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.model.deck.Card;
import io.orgdeck.ui.parts.Layouts;

/** One card as it looks, with what the levels mean for its questions; nothing on it can be followed or changed. */
public final class CardPreview extends Composite {

	private final CardBand band;
	private final CardPaper paper;

	public CardPreview(Composite parent) {
		super(parent, SWT.BORDER);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		band = new CardBand(this);
		Layouts.wide().applyTo(band);
		paper = new CardPaper(this);
		Layouts.whole().applyTo(paper.control());
	}

	/** Shows a card. */
	public void show(Card card) {
		band.show(card);
		paper.show(CardText.of(card, true));
	}
}
