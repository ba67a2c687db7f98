package io.orgdeck.ui.plugins;

import org.eclipse.osgi.util.NLS;

/** Texts about plug-ins of others. */
final class Messages extends NLS {

	public static String cancel;
	public static String goOn;
	public static String install;
	public static String installFile;
	public static String installFolder;
	public static String installTitle;
	public static String kinds;
	public static String lead;
	public static String leftOut;
	public static String manage;
	public static String name;
	public static String nameAndReason;
	public static String none;
	public static String notSaid;
	public static String reading;
	public static String remove;
	public static String removeAsk;
	public static String removeNow;
	public static String removeTitle;
	public static String replaces;
	public static String restart;
	public static String restartNeeded;
	public static String rights;
	public static String state;
	public static String title;
	public static String turnOff;
	public static String turnOn;
	public static String vendor;
	public static String version;
	public static String whichFolder;

	static {
		initializeMessages("io.orgdeck.ui.plugins.messages", Messages.class);
	}

	private Messages() {
	}
}
