package io.orgdeck.ui.parts;

import org.eclipse.osgi.util.NLS;

/** Texts of the building blocks. */
final class Messages extends NLS {

	public static String cardsNone;
	public static String chooseCards;
	public static String columns;
	public static String copyRows;
	public static String during;
	public static String nothingFits;
	public static String open;
	public static String questionsMany;
	public static String questionsNone;
	public static String questionsOne;
	public static String searchHint;
	public static String tag;
	public static String tagAll;
	public static String tagQuestions;
	public static String why;
	public static String agreement;
	public static String asked;
	public static String askedOf;
	public static String barWords;
	public static String dimension;
	public static String evidence;
	public static String noDimensions;
	public static String noNativeNames;
	public static String score;
	public static String scoreOfTarget;
	public static String withheld;
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
	public static String bold;
	public static String italic;
	public static String link;
	public static String linkAddress;
	public static String linkNoAddress;
	public static String list;
	public static String take;
	public static String tickAll;
	public static String today;
	public static String toolWithKeys;
	public static String untickAll;
	public static String changePictureCredit;
	public static String changePictureWords;
	public static String clipboard;
	public static String clipboardEmpty;
	public static String picture;
	public static String pictureChoose;
	public static String pictureCredit;
	public static String pictureNone;
	public static String pictureOf;
	public static String picturePaste;
	public static String pictureRefused;
	public static String pictureRemove;
	public static String pictureUntold;
	public static String pictureWords;

	static {
		initializeMessages("io.orgdeck.ui.parts.messages", Messages.class);
	}

	private Messages() {
	}
}
