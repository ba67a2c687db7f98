package io.orgdeck.ui.decks.editor;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Value;

/**
 * A reference to a part of the deck or of the one that it builds on.
 *
 * @param live  the deck
 * @param value the reference as it is stored
 */
record NamingValue<T extends Identified>(LiveDeck live, FeatureValue<T> value) implements Value<T> {

	@Override
	public T get() {
		return value.get();
	}

	@Override
	public void set(T part, Gesture gesture) {
		if (part == null) {
			value.set(null, gesture);
		} else if (part != value.get()) {
			live.document().execute(value.label(), () -> value.set(live.standIns().here(part), gesture));
		}
	}

	@Override
	public boolean isEditable() {
		return value.isEditable();
	}
}
