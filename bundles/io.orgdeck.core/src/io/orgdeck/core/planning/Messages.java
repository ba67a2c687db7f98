package io.orgdeck.core.planning;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String actOnDecision;
	public static String addAction;
	public static String addAgendaItem;
	public static String addAim;
	public static String addCards;
	public static String addDecision;
	public static String addFromFindings;
	public static String addMilestone;
	public static String bringBackVersion;
	public static String changeAdded;
	public static String changeDue;
	public static String changeMoved;
	public static String changeNone;
	public static String changeOwner;
	public static String changeRemoved;
	public static String changeStatus;
	public static String changeTitle;
	public static String chooseCards;
	public static String deadlineDue;
	public static String deadlineNone;
	public static String deadlineOverdue;
	public static String deadlineToday;
	public static String groupUnnamed;
	public static String holdMeeting;
	public static String itemCards;
	public static String itemFurtherCards;
	public static String itemOwnChoice;
	public static String itemRange;
	public static String itemWholePack;
	public static String keepVersion;
	public static String laneEverybody;
	public static String laneOther;
	public static String meetingNumbered;
	public static String moveAction;
	public static String moveActions;
	public static String moveAgendaItem;
	public static String moveAim;
	public static String moveDates;
	public static String moveMilestone;
	public static String planMeeting;
	public static String planSession;
	public static String reasonAgenda;
	public static String reasonFinding;
	public static String reasonGuide;
	public static String reasonGuideAs;
	public static String reasonLowScore;
	public static String reasonRecommendation;
	public static String reasonSplitVotes;
	public static String reasonWithNote;
	public static String removeAction;
	public static String removeActions;
	public static String removeAgendaItems;
	public static String removeAims;
	public static String removeDecisions;
	public static String removeMeetings;
	public static String removeMilestones;
	public static String removeVersions;
	public static String renameAction;
	public static String setNextMeeting;
	public static String setStatus;
	public static String setStatusOfMany;
	public static String setUpGroup;
	public static String setUpGroups;
	public static String standingCancelled;
	public static String standingHeld;
	public static String standingOverdue;
	public static String standingPlanned;
	public static String takeAgenda;
	public static String titleFinding;
	public static String titleLow;
	public static String titleSplit;
	public static String unholdMeeting;
	public static String whyFinding;
	public static String whyLow;
	public static String whyRecommendation;
	public static String whyRecommendationOn;
	public static String whySplit;
	public static String whyWithFindings;

	static {
		NLS.initializeMessages("io.orgdeck.core.planning.messages", Messages.class);
	}

	private Messages() {
	}
}
