package io.orgdeck.app.internal.updates;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String address;
	public static String atStart;
	public static String bringing;
	public static String close;
	public static String didNotStart;
	public static String fetch;
	public static String fetched;
	public static String heading;
	public static String install;
	public static String key;
	public static String keyWrong;
	public static String leadBeside;
	public static String leadInstaller;
	public static String looking;
	public static String newest;
	public static String notProved;
	public static String notSet;
	public static String notes;
	public static String pageLead;
	public static String preferences;
	public static String ready;
	public static String restart;
	public static String showFolder;
	public static String size;
	public static String title;
	public static String useBefore;
	public static String useInstalled;
	public static String wentBack;

	static {
		initializeMessages("io.orgdeck.app.internal.updates.messages", Messages.class);
	}

	private Messages() {
	}
}
