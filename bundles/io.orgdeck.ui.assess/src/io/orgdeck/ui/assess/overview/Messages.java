package io.orgdeck.ui.assess.overview;

import org.eclipse.osgi.util.NLS;

/** Texts of the overview. */
final class Messages extends NLS {

	public static String actionWords;
	public static String actions;
	public static String aim;
	public static String aimEvery;
	public static String aimHint;
	public static String aimNone;
	public static String assessmentTitle;
	public static String changeAim;
	public static String changeClientName;
	public static String changeContact;
	public static String changeDescription;
	public static String changeGroupDescription;
	public static String changeGroupName;
	public static String changeLanguage;
	public static String changeParticipantEmail;
	public static String changeParticipantGroup;
	public static String changeParticipantName;
	public static String changeParticipantRole;
	public static String changeSector;
	public static String changeThreshold;
	public static String changeTitle;
	public static String clientHeading;
	public static String clientName;
	public static String clipboard;
	public static String comment;
	public static String commentAbout;
	public static String commentBy;
	public static String commentsEmpty;
	public static String commentsHeading;
	public static String contact;
	public static String coverage;
	public static String coverageWords;
	public static String date;
	public static String description;
	public static String dimensionsHeading;
	public static String email;
	public static String goThere;
	public static String group;
	public static String groupDescription;
	public static String groupName;
	public static String groupsEmpty;
	public static String groupsHeading;
	public static String groupsMany;
	public static String groupsNone;
	public static String groupsOne;
	public static String importPeople;
	public static String language;
	public static String languageHint;
	public static String languageNotInstalled;
	public static String languageOfDeck;
	public static String name;
	public static String nextStepsHeading;
	public static String nextUpdate;
	public static String nextUpdateWhy;
	public static String noGroup;
	public static String noVotesYet;
	public static String nobodyToPaste;
	public static String number;
	public static String ofScale;
	public static String ofScaleUncapped;
	public static String overall;
	public static String participants;
	public static String participantsEmpty;
	public static String participantsHeading;
	public static String pasteGroups;
	public static String pastePeople;
	public static String pastePeopleTitle;
	public static String pasteRoles;
	public static String pasteSecond;
	public static String people;
	public static String problems;
	public static String problemsNone;
	public static String problemsSome;
	public static String removeVoter;
	public static String removeVoters;
	public static String removeVotersTitle;
	public static String role;
	public static String sector;
	public static String session;
	public static String sessionWords;
	public static String sessions;
	public static String sessionsEmpty;
	public static String state;
	public static String threshold;
	public static String thresholdHint;

	static {
		initializeMessages("io.orgdeck.ui.assess.overview.messages", Messages.class);
	}

	private Messages() {
	}
}
