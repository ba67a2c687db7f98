package io.orgdeck.ui.editor.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of the overview. */
final class Messages extends NLS {

	static String actionWords;
	static String actions;
	static String agreement;
	static String asked;
	static String askedOf;
	static String assessmentTitle;
	static String barWords;
	static String changeClientName;
	static String changeContact;
	static String changeDescription;
	static String changeGroupDescription;
	static String changeGroupName;
	static String changeParticipantGroup;
	static String changeParticipantName;
	static String changeParticipantRole;
	static String changeSector;
	static String changeThreshold;
	static String changeTitle;
	static String clientHeading;
	static String clientName;
	static String contact;
	static String coverage;
	static String coverageWords;
	static String date;
	static String description;
	static String dimension;
	static String dimensionsHeading;
	static String evidence;
	static String group;
	static String groupDescription;
	static String groupName;
	static String groupsEmpty;
	static String groupsHeading;
	static String groupsMany;
	static String groupsNone;
	static String groupsOne;
	static String name;
	static String nextEvidence;
	static String nextEvidenceWhy;
	static String nextFindings;
	static String nextFindingsWhy;
	static String nextGroups;
	static String nextGroupsWhy;
	static String nextHold;
	static String nextHoldWhy;
	static String nextPaper;
	static String nextPaperWhy;
	static String nextPeople;
	static String nextPeopleWhy;
	static String nextPlan;
	static String nextPlanWhy;
	static String nextRecommend;
	static String nextRecommendWhy;
	static String nextResults;
	static String nextResultsWhy;
	static String nextStepsHeading;
	static String nextVotes;
	static String nextVotesWhy;
	static String noDimensions;
	static String noGroup;
	static String noVotesYet;
	static String number;
	static String ofScale;
	static String ofScaleUncapped;
	static String overall;
	static String overviewTitle;
	static String participants;
	static String participantsEmpty;
	static String participantsHeading;
	static String people;
	static String problems;
	static String problemsNone;
	static String problemsSome;
	static String removeVoter;
	static String removeVoters;
	static String removeVotersTitle;
	static String role;
	static String score;
	static String scoreOfTarget;
	static String sector;
	static String session;
	static String sessionWords;
	static String sessions;
	static String sessionsEmpty;
	static String state;
	static String threshold;
	static String thresholdHint;

	static {
		initializeMessages("io.orgdeck.ui.editor.overview.messages", Messages.class);
	}

	private Messages() {
	}
}
