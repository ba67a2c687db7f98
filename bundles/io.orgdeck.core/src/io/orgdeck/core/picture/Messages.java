package io.orgdeck.core.picture;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String damaged;
	public static String empty;
	public static String fileTooLarge;
	public static String noPicture;
	public static String photograph;
	public static String tooManyPixels;
	public static String vector;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
