package io.orgdeck.ui.decks.mapping;

import org.eclipse.osgi.util.NLS;

/** Texts of the window in which a table becomes a deck. */
final class Messages extends NLS {

	public static String after;
	public static String before;
	public static String cardOf;
	public static String column;
	public static String columnContents;
	public static String columnHeading;
	public static String columnMeaning;
	public static String columns;
	public static String deckTitle;
	public static String emptySheet;
	public static String guessing;
	public static String heading;
	public static String headingRow;
	public static String lead;
	public static String levelLabel;
	public static String levelNumber;
	public static String make;
	public static String making;
	public static String noCards;
	public static String noDeck;
	public static String outline;
	public static String remarks;
	public static String role;
	public static String sheet;
	public static String summary;
	public static String takenAs;
	public static String title;

	static {
		NLS.initializeMessages("io.orgdeck.ui.decks.mapping.messages", Messages.class);
	}

	private Messages() {
	}
}
