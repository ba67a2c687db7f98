package io.orgdeck.ui.outline;

import org.eclipse.osgi.util.NLS;

/** Texts of outline and properties. */
final class Messages extends NLS {

	public static String changeProperty;
	public static String no;
	public static String properties;
	public static String yes;

	static {
		initializeMessages("io.orgdeck.ui.outline.messages", Messages.class);
	}

	private Messages() {
	}
}
