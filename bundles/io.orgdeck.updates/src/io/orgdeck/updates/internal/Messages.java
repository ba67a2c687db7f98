package io.orgdeck.updates.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String ask;
	public static String backTo;
	public static String backToInstalled;
	public static String fetched;
	public static String installed;
	public static String newer;
	public static String newest;
	public static String noCommand;
	public static String nobody;

	static {
		initializeMessages("io.orgdeck.updates.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
