package io.orgdeck.core.privacy;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String aboutAddress;
	public static String aboutAgreed;
	public static String aboutAttached;
	public static String aboutAttended;
	public static String aboutDontKnow;
	public static String aboutEntry;
	public static String aboutGroup;
	public static String aboutMentions;
	public static String aboutName;
	public static String aboutNotApplicable;
	public static String aboutNotThere;
	public static String aboutNothing;
	public static String aboutNumber;
	public static String aboutPassages;
	public static String aboutPerhaps;
	public static String aboutRole;
	public static String aboutTitle;
	public static String aboutUnseen;
	public static String aboutVote;
	public static String aboutVotes;
	public static String deleteOverdue;
	public static String deleteSoon;
	public static String factsAgreed;
	public static String factsAsOf;
	public static String factsBasis;
	public static String factsCipher;
	public static String factsController;
	public static String factsDeleteBy;
	public static String factsHeld;
	public static String factsHeldAddresses;
	public static String factsHeldAttachments;
	public static String factsHeldComments;
	public static String factsHeldPeople;
	public static String factsHeldRoles;
	public static String factsHeldTexts;
	public static String factsHeldVotes;
	public static String factsLeaves;
	public static String factsLeavesNothing;
	public static String factsLeavesRoom;
	public static String factsLeavesSent;
	public static String factsNoPassword;
	public static String factsNotStated;
	public static String factsNotice;
	public static String factsNoticeOn;
	public static String factsOthers;
	public static String factsPassword;
	public static String factsPurpose;
	public static String factsRetention;
	public static String factsRights;
	public static String factsRightsAbout;
	public static String factsRightsDelete;
	public static String factsRightsForget;
	public static String factsSecured;
	public static String factsSeen;
	public static String factsSeenFile;
	public static String factsSeenPapers;
	public static String factsSeenQuotes;
	public static String factsSeenRoom;
	public static String factsTitle;
	public static String factsWhere;
	public static String factsWhereBackups;
	public static String factsWhereFile;
	public static String factsWhereLeft;
	public static String factsWhereLibrary;
	public static String factsWhereVotes;
	public static String forgotten;
	public static String groupNumber;
	public static String nobody;
	public static String ownerNumber;
	public static String person;
	public static String sessionNumber;
	public static String several;
	public static String someAssessment;
	public static String someClient;
	public static String somebody;
	public static String somebodyNumber;
	public static String textGone;
	public static String toldAttachment;
	public static String toldCopies;
	public static String toldFigure;
	public static String toldLeft;
	public static String toldMention;
	public static String toldNoFigures;
	public static String toldOverall;
	public static String toldPerhaps;
	public static String toldPerson;
	public static String toldQuestions;
	public static String toldSessions;
	public static String toldShared;
	public static String toldUnseen;
	public static String toldVotesGone;
	public static String toldVotesKept;
	public static String toldWaiting;

	static {
		NLS.initializeMessages("io.orgdeck.core.privacy.messages", Messages.class);
	}

	private Messages() {
	}
}
