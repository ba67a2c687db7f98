package io.orgdeck.ui.decks;

import org.eclipse.osgi.util.NLS;

/** Texts of what is done with decks as a whole. */
final class Messages extends NLS {

	public static String begin;
	public static String buildOnLead;
	public static String buildOnName;
	public static String buildOnTitle;
	public static String cancel;
	public static String chooseFile;
	public static String close;
	public static String copyLead;
	public static String copyName;
	public static String copyReport;
	public static String copyTitle;
	public static String deck;
	public static String deckName;
	public static String emptySheetName;
	public static String error;
	public static String facts;
	public static String importKinds;
	public static String importReading;
	public static String importTitle;
	public static String install;
	public static String installAbout;
	public static String installKinds;
	public static String installLacksBase;
	public static String installLacksIdentity;
	public static String installReading;
	public static String installReplaces;
	public static String installTitle;
	public static String installWorking;
	public static String installed;
	public static String kind;
	public static String newLead;
	public static String newName;
	public static String newTitle;
	public static String noExporter;
	public static String noProgram;
	public static String notStated;
	public static String note;
	public static String open;
	public static String openDeck;
	public static String openFolder;
	public static String pluginLead;
	public static String pluginName;
	public static String pluginTitle;
	public static String printA4;
	public static String printA5;
	public static String printAll;
	public static String printLead;
	public static String printOne;
	public static String printSome;
	public static String printTitle;
	public static String remedy;
	public static String remove;
	public static String removeLead;
	public static String removeNone;
	public static String removeTitle;
	public static String reportErrors;
	public static String reportNotes;
	public static String reportOneNote;
	public static String reportUnusable;
	public static String reportUsable;
	public static String row;
	public static String rowAndColumn;
	public static String sheetAndCell;
	public static String sheetLead;
	public static String sheetName;
	public static String sheetText;
	public static String sheetTitle;
	public static String sheetWorkbook;
	public static String sizeOfDeck;
	public static String sizeOfOne;
	public static String sizeOfOverlay;
	public static String title;
	public static String what;
	public static String where;
	public static String writing;
	public static String written;

	static {
		initializeMessages("io.orgdeck.ui.decks.messages", Messages.class);
	}

	private Messages() {
	}
}
