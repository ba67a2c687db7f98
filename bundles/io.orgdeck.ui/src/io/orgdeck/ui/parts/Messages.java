package io.orgdeck.ui.parts;

import org.eclipse.osgi.util.NLS;

/** Texts of the building blocks. */
final class Messages extends NLS {

	static String add;
	static String moveDown;
	static String moveUp;
	static String notADay;
	static String notANumber;
	static String notATime;
	static String pages;
	static String pickDay;
	static String remove;
	static String today;

	static {
		initializeMessages("io.orgdeck.ui.parts.messages", Messages.class);
	}

	private Messages() {
	}
}
