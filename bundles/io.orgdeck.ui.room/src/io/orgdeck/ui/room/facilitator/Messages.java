package io.orgdeck.ui.room.facilitator;

import org.eclipse.osgi.util.NLS;

/** Texts of facilitator mode. */
final class Messages extends NLS {

	public static String add;
	public static String afterDiscussion;
	public static String allKeys;
	public static String allDone;
	public static String attendance;
	public static String cardsChoose;
	public static String cardsNotNow;
	public static String cardsPictures;
	public static String cardsRead;
	public static String cardsTitle;
	public static String changeNotes;
	public static String channelCount;
	public static String digits;
	public static String digitsToTen;
	public static String doesNotApply;
	public static String dontKnow;
	public static String doubtCount;
	public static String doubtDown;
	public static String doubtDownLeft;
	public static String doubtDownRight;
	public static String doubtLeaveOut;
	public static String doubtLeft;
	public static String doubtPicture;
	public static String doubtRight;
	public static String doubtSide;
	public static String doubtTitle;
	public static String doubtUp;
	public static String doubtUpLeft;
	public static String doubtUpRight;
	public static String figures;
	public static String firstRevealed;
	public static String firstRound;
	public static String group;
	public static String haveVoted;
	public static String helpTitle;
	public static String keyBack;
	public static String keyControl;
	public static String keyEnter;
	public static String keyEscape;
	public static String keySpace;
	public static String keys;
	public static String lateComer;
	public static String markDiscussed;
	public static String name;
	public static String noCards;
	public static String noGroup;
	public static String noPhones;
	public static String noQuestions;
	public static String noSession;
	public static String nobody;
	public static String notScored;
	public static String notes;
	public static String numberWithKey;
	public static String passOn;
	public static String passOnKeys;
	public static String phonesAddress;
	public static String phonesAdmission;
	public static String phonesByCode;
	public static String phonesByName;
	public static String phonesBySlip;
	public static String phonesCertificate;
	public static String phonesCertificateFiles;
	public static String phonesCertificateOf;
	public static String phonesCertificateTitle;
	public static String phonesGone;
	public static String phonesIn;
	public static String phonesNetwork;
	public static String phonesReach;
	public static String phonesResult;
	public static String phonesStart;
	public static String phonesStop;
	public static String phonesTitle;
	public static String questionOf;
	public static String revealedKeys;
	public static String scan;
	public static String secondRevealed;
	public static String secondRound;
	public static String sessionGone;
	public static String sharedKeys;
	public static String sharedTurn;
	public static String sharedVoted;
	public static String silentVotes;
	public static String slipsDeal;
	public static String slipsExplained;
	public static String slipsHint;
	public static String slipsNoGroups;
	public static String slipsTitle;
	public static String spokenLevel;
	public static String spokenOpen;
	public static String spokenTurn;
	public static String spokenVoted;
	public static String takesOver;
	public static String takesOverOne;
	public static String title;
	public static String typeCode;
	public static String whoCode;
	public static String whoFree;
	public static String whoGone;
	public static String whoHere;
	public static String whoHidden;
	public static String whoHideCodes;
	public static String whoHint;
	public static String whoHintNoPhones;
	public static String whoNoPhone;
	public static String whoNotYet;
	public static String whoPhone;
	public static String whoPrint;
	public static String whoRenew;
	public static String whoShowCodes;
	public static String whoTitle;
	public static String whoVote;
	public static String whoVoted;
	public static String whoVotedBy;

	static {
		initializeMessages("io.orgdeck.ui.room.facilitator.messages", Messages.class);
	}

	private Messages() {
	}
}
