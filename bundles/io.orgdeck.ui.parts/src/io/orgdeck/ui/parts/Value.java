package io.orgdeck.ui.parts;

import io.orgdeck.core.document.Gesture;

/**
 * Something a user can see and change in one field. Knows nothing of widgets.
 *
 * @param <T> what the field holds; null stands for nothing
 */
public interface Value<T> {

	/** What the document says now, or null. */
	T get();

	/**
	 * Changes the document by one step that can be undone.
	 *
	 * @param gesture values set in the same gesture are one step
	 */
	void set(T value, Gesture gesture);

	/** Whether there is something to change; a field without it cannot be used. */
	boolean isEditable();
}
