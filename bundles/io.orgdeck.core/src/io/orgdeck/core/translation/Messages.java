package io.orgdeck.core.translation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String noTag;
	public static String notComplete;
	public static String notInstalled;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
