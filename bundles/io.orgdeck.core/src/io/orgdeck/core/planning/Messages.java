package io.orgdeck.core.planning;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String addAction;
	public static String addCards;
	public static String addFromFindings;
	public static String addFromFindingsOne;
	public static String deadlineDue;
	public static String deadlineNone;
	public static String deadlineOverdue;
	public static String deadlineOverdueOne;
	public static String deadlineToday;
	public static String groupOf;
	public static String groupUnnamed;
	public static String itemCards;
	public static String itemFurtherCards;
	public static String itemOwnChoice;
	public static String itemRange;
	public static String itemWholePack;
	public static String laneEverybody;
	public static String laneOther;
	public static String meetingTitle;
	public static String moveAction;
	public static String moveActions;
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
	public static String titleFinding;
	public static String titleLow;
	public static String titleSplit;
	public static String whyFinding;
	public static String whyLow;
	public static String whyLowOne;
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
