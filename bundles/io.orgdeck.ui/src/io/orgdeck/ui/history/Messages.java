package io.orgdeck.ui.history;

import org.eclipse.osgi.util.NLS;

/** Texts of undo and redo. */
final class Messages extends NLS {

	public static String redo;
	public static String redoStep;
	public static String undo;
	public static String undoStep;

	static {
		initializeMessages("io.orgdeck.ui.history.messages", Messages.class);
	}

	private Messages() {
	}
}
