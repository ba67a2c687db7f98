package io.orgdeck.ui.library;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String allKinds;
	public static String backwards;
	public static String cancel;
	public static String cancelled;
	public static String chooseFolder;
	public static String chooseMessage;
	public static String chooseTitle;
	public static String clients;
	public static String columnAction;
	public static String columnAsked;
	public static String columnClient;
	public static String columnDeck;
	public static String columnDue;
	public static String columnFile;
	public static String columnGroup;
	public static String columnHeld;
	public static String columnNext;
	public static String columnOverdue;
	public static String columnOwner;
	public static String columnSessions;
	public static String columnTags;
	public static String copy;
	public static String countAll;
	public static String countFiles;
	public static String countFiltered;
	public static String daysOverdue;
	public static String editTags;
	public static String filter;
	public static String library;
	public static String lookAgain;
	public static String looking;
	public static String noDate;
	public static String noLibrary;
	public static String notOpened;
	public static String nothingHere;
	public static String openAssessment;
	public static String portfolioActions;
	public static String portfolioActionsHint;
	public static String portfolioFile;
	public static String portfolioFilter;
	public static String portfolioNone;
	public static String portfolioSave;
	public static String portfolioSaved;
	public static String portfolioScores;
	public static String portfolioScoresHint;
	public static String reading;
	public static String removeLibrary;
	public static String removeQuestion;
	public static String sortBy;
	public static String table;
	public static String tagsButton;
	public static String tagsCaption;
	public static String tagsLead;
	public static String withheld;

	static {
		initializeMessages("io.orgdeck.ui.library.messages", Messages.class);
	}

	private Messages() {
	}
}
