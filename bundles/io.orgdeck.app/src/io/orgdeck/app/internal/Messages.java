package io.orgdeck.app.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
public class Messages extends NLS {

	public static String about;
	public static String appearanceDark;
	public static String appearanceLead;
	public static String appearanceLight;
	public static String appearanceSystem;
	public static String days;
	public static String daysComputers;
	public static String daysWhere;
	public static String language;
	public static String languageComputers;
	public static String languageLater;
	public static String noProduct;
	public static String noScreen;
	public static String percent;
	public static String recentClear;
	public static String recentFile;
	public static String recentNone;
	public static String saveChanges;
	public static String saveWhich;
	public static String typeSize;
	public static String typeSizeLater;
	public static String welcome;
	public static String welcomeAgain;
	public static String welcomeCards;
	public static String welcomeCardsText;
	public static String welcomeNew;
	public static String welcomeNewText;
	public static String welcomeNext;
	public static String welcomeOpen;
	public static String welcomeOpenText;
	public static String welcomeSample;
	public static String welcomeSampleText;
	public static String welcomeSheet;
	public static String welcomeSheetText;
	public static String welcomeTitle;
	public static String welcomeTour;
	public static String welcomeTourText;
	public static String windowNumber;

	static {
		initializeMessages("io.orgdeck.app.internal.messages", Messages.class);
	}
}
