package io.orgdeck.ui.decks.editor;

import java.util.function.BooleanSupplier;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.ui.parts.Value;

/**
 * A value that is there to be changed only where something holds, and shows nothing elsewhere.
 *
 * @param value what is shown and changed
 * @param holds whether it means anything now
 */
record Where<T>(Value<T> value, BooleanSupplier holds) implements Value<T> {

	@Override
	public T get() {
		return holds.getAsBoolean() ? value.get() : null;
	}

	@Override
	public void set(T now, Gesture gesture) {
		if (holds.getAsBoolean()) {
			value.set(now, gesture);
		}
	}

	@Override
	public boolean isEditable() {
		return value.isEditable() && holds.getAsBoolean();
	}
}
