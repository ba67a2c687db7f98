package io.orgdeck.ui.recovery;

import org.eclipse.osgi.util.NLS;

/** Texts of the offer of unsaved work. */
final class Messages extends NLS {

	public static String changedSince;
	public static String comparing;
	public static String differences;
	public static String file;
	public static String isProtected;
	public static String later;
	public static String lead;
	public static String more;
	public static String name;
	public static String neverSaved;
	public static String nothingDiffers;
	public static String notTidy;
	public static String open;
	public static String putAside;
	public static String title;
	public static String when;

	static {
		initializeMessages("io.orgdeck.ui.recovery.messages", Messages.class);
	}

	private Messages() {
	}
}
