package io.orgdeck.ui.decks.editor;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Overlay;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Value;

/** What a deck changes about the cards of the one that it builds on. */
final class CardChanges {

	private final DeckDocument document;

	CardChanges(DeckDocument document) {
		this.document = document;
	}

	/** What is changed about a card of the base. */
	Optional<CardChange> of(Card card) {
		return card == null ? Optional.empty() : Overlay.change(document.content(), card.getId());
	}

	/**
	 * One thing that can be changed about the card that is shown at the moment.
	 *
	 * @param label what a change does, with {0} for the card's code
	 */
	<T> Value<T> value(Supplier<Card> card, EAttribute feature, String label) {
		return new Value<>() {

			@Override
			public T get() {
				return existing().get();
			}

			@Override
			public void set(T value, Gesture gesture) {
				if (of(card.get()).isPresent()) {
					existing().set(value, gesture);
				} else if (value != null && !"".equals(value) && !Boolean.FALSE.equals(value)) {
					begin(value);
				}
			}

			private void begin(T value) {
				CardChange change = DeckFactory.eINSTANCE.createCardChange();
				change.setCard(card.get().getId());
				change.eSet(feature, value);
				document.execute(step(), () -> document.content().getChanges().add(change));
			}

			@Override
			public boolean isEditable() {
				return card.get() != null;
			}

			private FeatureValue<T> existing() {
				return new FeatureValue<>(document, () -> of(card.get()).orElse(null), feature, step());
			}

			private String step() {
				return card.get() == null ? label : NLS.bind(label, card.get().getCode());
			}
		};
	}
}
