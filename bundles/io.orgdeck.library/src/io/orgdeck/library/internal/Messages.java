package io.orgdeck.library.internal;

import org.eclipse.osgi.util.NLS;

/** Words of the commands. */
final class Messages extends NLS {

	public static String contributionCount;
	public static String contributionFacts;
	public static String contributionHead;
	public static String contributionNothing;
	public static String contributionQuestion;
	public static String contributionUnsaid;
	public static String contributionWritten;
	public static String copy;
	public static String entryHead;
	public static String entryTags;
	public static String historyLine;
	public static String historyNoState;
	public static String historyNone;
	public static String listCount;
	public static String listNone;
	public static String listNothing;
	public static String loginGoOn;
	public static String loginName;
	public static String loginPassword;
	public static String loginYes;
	public static String noCommand;
	public static String poolAdded;
	public static String poolBeside;
	public static String poolHead;
	public static String poolKept;
	public static String poolKind;
	public static String poolKnown;
	public static String poolNoCommand;
	public static String poolNotThere;
	public static String poolNothing;
	public static String poolPublished;
	public static String poolReplaced;
	public static String poolWithdrawn;
	public static String portfolioAction;
	public static String portfolioLine;
	public static String portfolioNoActions;
	public static String portfolioNoDate;
	public static String portfolioNobody;
	public static String portfolioNone;
	public static String portfolioOverdue;
	public static String portfolioScore;
	public static String portfolioWithheld;
	public static String searchClosed;
	public static String searchMore;
	public static String searchNothing;
	public static String searchPlace;
	public static String sharedAt;
	public static String sharedNothing;
	public static String sharedNowhere;
	public static String sharedPasswordFile;
	public static String sharedSent;
	public static String sharedWritten;
	public static String tagDone;
	public static String tagNoFile;
	public static String tagNone;

	static {
		initializeMessages("io.orgdeck.library.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
