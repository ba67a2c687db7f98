package io.orgdeck.core.checks.rules;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String actionCircle;
	public static String actionCircleFix;
	public static String actionCircleThen;
	public static String actionOrder;
	public static String actionPastDate;
	public static String actionPastDateDone;
	public static String actionPastDateStop;
	public static String actionWithoutDate;
	public static String actionWithoutOwner;
	public static String actionWithoutOwnerAndDate;
	public static String actionWithoutOwnerFix;
	public static String aimWithoutQuestions;
	public static String aimWithoutQuestionsAll;
	public static String answersBeside;
	public static String answersBesideAdd;
	public static String answersBesideAddTo;
	public static String answersBesideCount;
	public static String answersNotHeld;
	public static String answersUnasked;
	public static String answersUnaskedTakeBack;
	public static String cardNotDiscussed;
	public static String cardNotDiscussedMark;
	public static String cardNotDiscussedRemove;
	public static String conditionUnclear;
	public static String dimensionWithoutGroup;
	public static String dimensionWithoutGroupFix;
	public static String evidenceUnproven;
	public static String evidenceUnprovenFix;
	public static String evidenceUnused;
	public static String findingAlone;
	public static String findingAloneFix;
	public static String groupSuppressed;
	public static String horizonEmpty;
	public static String implicationEmpty;
	public static String lowScore;
	public static String lowScoreAction;
	public static String lowScoreFix;
	public static String nobodyTold;
	public static String notApplicable;
	public static String notApplicableFix;
	public static String notApplicableWhere;
	public static String ownerLoad;
	public static String passageLost;
	public static String passageLostFix;
	public static String passageNames;
	public static String passageNamesFix;
	public static String recommendationAlone;
	public static String resultReplaced;
	public static String resultReplacedFix;
	public static String samePerson;
	public static String sessionNotHeld;
	public static String sessionNotHeldCancel;
	public static String sessionNotHeldHeld;
	public static String targetTwice;
	public static String targetTwiceFix;
	public static String targetUnfit;
	public static String targetUnfitFix;
	public static String yearNotMeant;
	public static String yearNotMeantFix;

	static {
		NLS.initializeMessages("io.orgdeck.core.checks.rules.messages", Messages.class);
	}

	private Messages() {
	}
}
