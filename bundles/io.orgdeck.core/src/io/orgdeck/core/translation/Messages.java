package io.orgdeck.core.translation;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String notTranslated;
	public static String notUpToDate;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
