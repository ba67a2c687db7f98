package io.orgdeck.ui.person;

import org.eclipse.osgi.util.NLS;

/** Texts about the person at this computer. */
final class Messages extends NLS {

	public static String name;
	public static String notKept;
	public static String question;

	static {
		initializeMessages("io.orgdeck.ui.person.messages", Messages.class);
	}

	private Messages() {
	}
}
