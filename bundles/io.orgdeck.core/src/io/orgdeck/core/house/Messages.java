package io.orgdeck.core.house;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String accent;
	public static String at;
	public static String cannotBeRead;
	public static String chartColour;
	public static String clientsOwn;
	public static String fileMissing;
	public static String fileNewer;
	public static String fileNone;
	public static String fileTooLarge;
	public static String fileUnreadable;
	public static String noColour;
	public static String noColours;
	public static String noDescription;
	public static String noJsonAt;
	public static String noLine;
	public static String noObject;
	public static String noPicture;
	public static String noText;
	public static String noVersion;
	public static String noYesOrNo;
	public static String quiet;
	public static String text;
	public static String unknown;

	static {
		NLS.initializeMessages("io.orgdeck.core.house.messages", Messages.class);
	}

	private Messages() {
	}
}
