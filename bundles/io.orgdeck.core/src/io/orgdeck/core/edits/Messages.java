package io.orgdeck.core.edits;

import org.eclipse.osgi.util.NLS;

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
	public static String changeMeaning;
	public static String changeOwnLabel;
	public static String changeOwnWord;
	public static String changePublication;
	public static String changeReason;
	public static String changeTarget;
	public static String chooseCard;
	public static String chooseCards;
	public static String clearVotes;
	public static String dealSlips;
	public static String doNothing;
	public static String enterVote;
	public static String holdSession;
	public static String leaveLevel;
	public static String levelAndQuestion;
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
	public static String deckMoveCard;
	public static String deckRemoveCard;
	public static String recoverVotes;
	public static String removeCards;
	public static String removeEvidence;
	public static String removeFile;
	public static String removeFindings;
	public static String removeGroups;
	public static String removeItems;
	public static String removeOptions;
	public static String removeParticipants;
	public static String removeRecommendations;
	public static String removeRemarks;
	public static String removeSessions;
	public static String removeTarget;
	public static String rescheduleSession;
	public static String slipName;
	public static String someOfIt;
	public static String doesNotApply;
	public static String doesNotApplyBecause;
	public static String dontKnow;
	public static String takeLevel;
	public static String takeVotes;
	public static String unknownLevel;
	public static String addCard;
	public static String addQuestion;
	public static String addReference;
	public static String addSection;
	public static String beginAnewStep;
	public static String duplicateCard;
	public static String duplicateCards;
	public static String moveCard;
	public static String moveCards;
	public static String moveSection;
	public static String newCardTitle;
	public static String newSectionTitle;
	public static String removeParts;
	public static String removeSection;
	public static String addAnswers;
	public static String addAnswersTo;
	public static String answerTo;
	public static String joinAuthor;
	public static String joinPeople;
	public static String joinSamePeople;
	public static String letAnswersCount;
	public static String letAnswersStandBeside;
	public static String reviewMark;
	public static String valueWas;

	static {
		NLS.initializeMessages("io.orgdeck.core.edits.messages", Messages.class);
	}

	private Messages() {
	}
}
