package io.orgdeck.core.edits;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.model.PictureData;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Picture;

/** Puts pictures on cards and takes them off. */
public final class PictureEdits {

	private final DeckDocument document;

	public PictureEdits(DeckDocument document) {
		this.document = document;
	}

	/** The place on a card of the deck. */
	public PicturePlace on(Card card) {
		return new OnCard(card);
	}

	/** The place on a card of the deck that this one builds on, which itself stays as it is. */
	public PicturePlace onBase(Card card) {
		return new OnBase(card);
	}

	private void execute(String label, Card card, Runnable edit) {
		document.execute(NLS.bind(label, Texts.or(card.getCode(), "").strip()), edit);
	}

	private static Picture picture(PictureData data) {
		Picture picture = DeckFactory.eINSTANCE.createPicture();
		picture.setData(data);
		return picture;
	}

	private final class OnCard implements PicturePlace {

		private final Card card;

		OnCard(Card card) {
			this.card = card;
		}

		@Override
		public Picture shown() {
			return card.getPicture();
		}

		@Override
		public Picture own() {
			return card.getPicture();
		}

		@Override
		public boolean exists() {
			return EcoreUtil.isAncestor(document.content(), card);
		}

		@Override
		public void put(PictureData data) {
			execute(Messages.putPicture, card, () -> {
				if (card.getPicture() == null) {
					card.setPicture(picture(data));
				} else {
					card.getPicture().setData(data);
				}
			});
		}

		@Override
		public void remove() {
			execute(Messages.removePicture, card, () -> card.setPicture(null));
		}
	}

	private final class OnBase implements PicturePlace {

		private final Card card;

		OnBase(Card card) {
			this.card = card;
		}

		private Optional<CardChange> change() {
			return Overlay.change(document.content(), card.getId());
		}

		private CardChange changed() {
			return change().orElseGet(() -> {
				CardChange change = DeckFactory.eINSTANCE.createCardChange();
				change.setCard(card.getId());
				document.content().getChanges().add(change);
				return change;
			});
		}

		@Override
		public Picture shown() {
			return own() != null ? own() : change().filter(CardChange::isWithoutPicture).isPresent() ? null : card.getPicture();
		}

		@Override
		public Picture own() {
			return change().map(CardChange::getPicture).orElse(null);
		}

		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public void put(PictureData data) {
			execute(Messages.putPicture, card, () -> {
				CardChange change = changed();
				change.setWithoutPicture(false);
				if (change.getPicture() == null) {
					change.setPicture(picture(data));
				} else {
					change.getPicture().setData(data);
				}
			});
		}

		@Override
		public void remove() {
			execute(Messages.removePicture, card, () -> set(card.getPicture() != null));
		}

		private void set(boolean without) {
			CardChange change = changed();
			change.setPicture(null);
			change.setWithoutPicture(without);
		}

		@Override
		public boolean isChanged() {
			return change().filter(change -> change.getPicture() != null || change.isWithoutPicture()).isPresent();
		}

		@Override
		public void putBack() {
			execute(Messages.putPictureBack, card, () -> set(false));
		}
	}
}
