package io.orgdeck.ui.tour;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String again;
	public static String heading;
	public static String lead;
	public static String notKept;
	public static String numbered;
	public static String openFirst;
	public static String progress;
	public static String stepIncomplete;

	static {
		initializeMessages("io.orgdeck.ui.tour.messages", Messages.class);
	}

	private Messages() {
	}
}
