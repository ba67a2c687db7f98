package io.orgdeck.ui.decks.editor;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.ui.parts.FeatureValue;
import io.orgdeck.ui.parts.Value;

/**
 * A feature that can be changed where it belongs to the deck, and only be read where it belongs to the one that the deck
 * builds on.
 *
 * @param live  the deck
 * @param value the feature
 */
record OwnValue<T>(LiveDeck live, FeatureValue<T> value) implements Value<T> {

	@Override
	public T get() {
		return value.get();
	}

	@Override
	public void set(T next, Gesture gesture) {
		if (isEditable()) {
			value.set(next, gesture);
		}
	}

	@Override
	public boolean isEditable() {
		var owner = value.owner().get();
		return owner != null && live.isOwn(owner);
	}
}
