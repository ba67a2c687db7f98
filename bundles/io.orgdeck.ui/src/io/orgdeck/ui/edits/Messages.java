package io.orgdeck.ui.edits;

import org.eclipse.osgi.util.NLS;

/** Labels of steps and names of new things. */
final class Messages extends NLS {

	public static String addEvidence;
	public static String addFinding;
	public static String addGroup;
	public static String addItem;
	public static String addLateComer;
	public static String addOption;
	public static String addOptions;
	public static String addParticipant;
	public static String addParticipants;
	public static String addRecommendation;
	public static String addRemark;
	public static String allOfIt;
	public static String attachFile;
	public static String betweenLevels;
	public static String bringPeople;
	public static String changeAttendance;
	public static String changeComment;
	public static String changeImplication;
	public static String changeMark;
	public static String changePublication;
	public static String changeReason;
	public static String changeTarget;
	public static String chooseCard;
	public static String chooseCards;
	public static String clearVote;
	public static String clearVotes;
	public static String doNothing;
	public static String enterVote;
	public static String holdSession;
	public static String levelAndQuestion;
	public static String moveCard;
	public static String moveEvidence;
	public static String moveFinding;
	public static String moveGroup;
	public static String moveItem;
	public static String moveOption;
	public static String moveParticipant;
	public static String moveRecommendation;
	public static String moveSession;
	public static String newGroupName;
	public static String newItemTitle;
	public static String newParticipantName;
	public static String newSessionTitle;
	public static String pasteVotes;
	public static String planSession;
	public static String preferOption;
	public static String removeCard;
	public static String removeCards;
	public static String removeEvidence;
	public static String removeFile;
	public static String removeFinding;
	public static String removeFindings;
	public static String removeGroup;
	public static String removeGroups;
	public static String removeItem;
	public static String removeItems;
	public static String removeOption;
	public static String removeOptions;
	public static String removeParticipant;
	public static String removeParticipants;
	public static String removeRecommendation;
	public static String removeRecommendations;
	public static String removeRemark;
	public static String removeRemarks;
	public static String removeSession;
	public static String removeSessions;
	public static String removeTarget;
	public static String rescheduleSession;
	public static String someOfIt;

	static {
		initializeMessages("io.orgdeck.ui.edits.messages", Messages.class);
	}

	private Messages() {
	}
}
