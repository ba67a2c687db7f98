package io.orgdeck.ui.plan.strategy.board;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String actionHeading;
	public static String actionPlace;
	public static String actions;
	public static String addHere;
	public static String aim;
	public static String aimActions;
	public static String aimLine;
	public static String aimNone;
	public static String aimOfGroup;
	public static String aimText;
	public static String aims;
	public static String aimsEmpty;
	public static String anyOwner;
	public static String anyStatus;
	public static String board;
	public static String boardHelp;
	public static String cardLabel;
	public static String changeAim;
	public static String changeAimText;
	public static String changeDescription;
	public static String changeDue;
	public static String changeFinished;
	public static String changeGroupName;
	public static String changeLead;
	public static String changeMeasure;
	public static String changeMembers;
	public static String changeMilestoneDate;
	public static String changeMilestoneReached;
	public static String changeMilestoneTitle;
	public static String changeOwner;
	public static String changeRemit;
	public static String changeShownBy;
	public static String changeStart;
	public static String changeTimeFrame;
	public static String changeTitle;
	public static String changeWaitsFor;
	public static String closeDetails;
	public static String codeAfter;
	public static String comesFrom;
	public static String comfortable;
	public static String compact;
	public static String dependsLine;
	public static String description;
	public static String due;
	public static String emptyCell;
	public static String evidence;
	public static String filterWords;
	public static String finished;
	public static String full;
	public static String groupCards;
	public static String groupCardsNone;
	public static String groupHeading;
	public static String groupLead;
	public static String groupMembers;
	public static String groupName;
	public static String groupNextMeeting;
	public static String lead;
	public static String measure;
	public static String measureLine;
	public static String members;
	public static String menuAdd;
	public static String menuAll;
	public static String menuAlone;
	public static String menuGroup;
	public static String menuOpen;
	public static String menuPropose;
	public static String menuRemove;
	public static String menuRename;
	public static String menuStatus;
	public static String milestoneDate;
	public static String milestoneReached;
	public static String milestoneTitle;
	public static String milestones;
	public static String milestonesEmpty;
	public static String nextMeeting;
	public static String noEvidence;
	public static String noGroup;
	public static String noGroupHint;
	public static String noLead;
	public static String noMeeting;
	public static String noOwner;
	public static String none;
	public static String notRated;
	public static String nothingChosen;
	public static String oneAction;
	public static String oneMember;
	public static String originLine;
	public static String overdueOnly;
	public static String owner;
	public static String people;
	public static String remit;
	public static String score;
	public static String shownBy;
	public static String shownByLine;
	public static String shownOf;
	public static String start;
	public static String startGroups;
	public static String startHere;
	public static String startPropose;
	public static String startsFrom;
	public static String status;
	public static String target;
	public static String timeFrame;
	public static String title;
	public static String titleField;
	public static String toolAdd;
	public static String toolAlone;
	public static String toolPropose;
	public static String toolSetUp;
	public static String waitsFor;
	public static String waitsForNobody;
	public static String waitsInCircle;
	public static String yes;

	static {
		initializeMessages("io.orgdeck.ui.plan.strategy.board.messages", Messages.class);
	}

	private Messages() {
	}
}
