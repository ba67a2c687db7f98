package io.orgdeck.example.page;

import org.eclipse.osgi.util.NLS;

/** Texts of this plug-in. Another language is a file messages_xx.properties beside the first. */
final class Messages extends NLS {

	public static String longAction;
	public static String next;
	public static String nobody;
	public static String open;
	public static String owner;
	public static String owners;
	public static String unnamed;

	static {
		initializeMessages("io.orgdeck.example.page.messages", Messages.class);
	}

	private Messages() {
	}
}
