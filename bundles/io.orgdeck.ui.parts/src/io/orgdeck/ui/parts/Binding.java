package io.orgdeck.ui.parts;

/** Keeps one widget and what it shows together. */
public interface Binding {

	/** Shows what the document says now. */
	void refresh();

	/** Puts into the document what the user has begun to enter. */
	default void commit() {
	}
}
