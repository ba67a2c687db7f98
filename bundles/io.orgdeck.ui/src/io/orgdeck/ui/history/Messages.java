package io.orgdeck.ui.history;

import org.eclipse.osgi.util.NLS;

/** Texts of undo and redo. */
final class Messages extends NLS {

	static String redo;
	static String redoStep;
	static String undo;
	static String undoStep;

	static {
		initializeMessages("io.orgdeck.ui.history.messages", Messages.class);
	}

	private Messages() {
	}
}
