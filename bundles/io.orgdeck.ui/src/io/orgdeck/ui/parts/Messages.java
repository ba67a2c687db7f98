package io.orgdeck.ui.parts;

import org.eclipse.osgi.util.NLS;

/** Texts of the building blocks. */
final class Messages extends NLS {

	public static String add;
	public static String choose;
	public static String copyData;
	public static String copyPicture;
	public static String moveDown;
	public static String moveUp;
	public static String notADay;
	public static String notANumber;
	public static String notATime;
	public static String pages;
	public static String pickDay;
	public static String remove;
	public static String searchWords;
	public static String take;
	public static String tickAll;
	public static String today;
	public static String untickAll;

	static {
		initializeMessages("io.orgdeck.ui.parts.messages", Messages.class);
	}

	private Messages() {
	}
}
