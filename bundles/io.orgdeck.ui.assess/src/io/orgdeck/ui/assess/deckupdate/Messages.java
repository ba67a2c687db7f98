package io.orgdeck.ui.assess.deckupdate;

import org.eclipse.osgi.util.NLS;

/** Texts of the update of a deck. */
final class Messages extends NLS {

	public static String added;
	public static String addedWhy;
	public static String after;
	public static String asksTheSame;
	public static String before;
	public static String card;
	public static String cancel;
	public static String changed;
	public static String changedWhy;
	public static String chooseFile;
	public static String close;
	public static String counts;
	public static String deckFiles;
	public static String dimension;
	public static String kept;
	public static String keptWhy;
	public static String lead;
	public static String looking;
	public static String noDeck;
	public static String noneNewer;
	public static String notThere;
	public static String onlyChanges;
	public static String perhapsWhy;
	public static String question;
	public static String questions;
	public static String removed;
	public static String removedWhy;
	public static String same;
	public static String sameWhy;
	public static String step;
	public static String title;
	public static String update;
	public static String votes;
	public static String votesMany;
	public static String votesNone;
	public static String votesOne;
	public static String weight;
	public static String whatHappens;

	static {
		initializeMessages("io.orgdeck.ui.assess.deckupdate.messages", Messages.class);
	}

	private Messages() {
	}
}
