package io.orgdeck.ui.ratings;

import org.eclipse.osgi.util.NLS;

/** Texts of the ratings page. */
final class Messages extends NLS {

	public static String afterVote;
	public static String agreement;
	public static String allCards;
	public static String allDimensions;
	public static String allGroups;
	public static String allTags;
	public static String answer;
	public static String answeredBefore;
	public static String card;
	public static String cellWords;
	public static String checked;
	public static String chooseSession;
	public static String comment;
	public static String comments;
	public static String dimension;
	public static String doesNotCount;
	public static String emptyFilter;
	public static String emptyPeople;
	public static String entered;
	public static String enteredOfAsked;
	public static String group;
	public static String inBrackets;
	public static String keys;
	public static String lastRound;
	public static String makeFinding;
	public static String median;
	public static String nextParticipant;
	public static String nextQuestion;
	public static String noVote;
	public static String notAnsweredBefore;
	public static String notAsked;
	public static String notAskedBefore;
	public static String notAskedWhy;
	public static String notPasted;
	public static String oneComment;
	public static String participant;
	public static String pasteTooHigh;
	public static String pasteTooWide;
	public static String pasteUnreadable;
	public static String pasteUnreadableTyped;
	public static String queried;
	public static String questionWords;
	public static String ratingsTitle;
	public static String reason;
	public static String round;
	public static String roundNumber;
	public static String session;
	public static String stay;
	public static String tag;
	public static String takeBack;
	public static String toCheck;
	public static String toPeople;
	public static String votes;
	public static String votesThatCount;

	static {
		initializeMessages("io.orgdeck.ui.ratings.messages", Messages.class);
	}

	private Messages() {
	}
}
