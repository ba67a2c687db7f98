package io.orgdeck.export.excel.internal.reading;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String reading_bomb;
	public static String reading_damaged;
	public static String reading_formula;
	public static String reading_locked;
	public static String reading_lostSheet;
	public static String reading_macros;
	public static String reading_notAWorkbook;
	public static String reading_oldOrEncrypted;
	public static String reading_partStruck;
	public static String reading_partStruckRemedy;
	public static String reading_tooLarge;
	public static String reading_tooManyMerged;
	public static String reading_tooMuch;
	public static String reading_tooWide;

	static {
		NLS.initializeMessages("io.orgdeck.export.excel.internal.reading.messages", Messages.class);
	}

	private Messages() {
	}
}
