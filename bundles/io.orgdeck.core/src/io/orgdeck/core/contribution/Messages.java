package io.orgdeck.core.contribution;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String changed;
	public static String none;
	public static String unreadable;

	static {
		NLS.initializeMessages("io.orgdeck.core.contribution.messages", Messages.class);
	}

	private Messages() {
	}
}
