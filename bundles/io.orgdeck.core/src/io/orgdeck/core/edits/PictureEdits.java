package io.orgdeck.core.edits;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.model.PictureData;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Picture;

/** Puts pictures on cards and takes them off; every method is one undoable step. */
public final class PictureEdits {

	private final DeckDocument document;

	public PictureEdits(DeckDocument document) {
		this.document = document;
	}

	/** Puts a picture on a card. Another one that takes its place keeps what was said of the first. */
	public void put(Card card, PictureData data) {
		document.execute(NLS.bind(Messages.putPicture, name(card)), () -> {
			if (card.getPicture() == null) {
				Picture picture = DeckFactory.eINSTANCE.createPicture();
				picture.setData(data);
				card.setPicture(picture);
			} else {
				card.getPicture().setData(data);
			}
		});
	}

	/** Takes the picture off a card, with what was said of it. */
	public void remove(Card card) {
		document.execute(NLS.bind(Messages.removePicture, name(card)), () -> card.setPicture(null));
	}

	private static String name(Card card) {
		return Texts.or(card.getCode(), "").strip();
	}
}
