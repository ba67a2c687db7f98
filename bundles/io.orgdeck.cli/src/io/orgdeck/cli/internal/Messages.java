package io.orgdeck.cli.internal;

import org.eclipse.osgi.util.NLS;

/** Words of the command line; descriptions of commands and options stand in help.properties. */
public final class Messages extends NLS {

	public static String askPassword;
	public static String deckExportKinds;
	public static String deckInstalled;
	public static String deckLine;
	public static String emptyPasswordFile;
	public static String exporterLine;
	public static String exportWarning;
	public static String importAsked;
	public static String importAskedOne;
	public static String importBeside;
	public static String importDone;
	public static String importKept;
	public static String importNoSession;
	public static String importStep;
	public static String importWould;
	public static String issueLine;
	public static String mergeDone;
	public static String mergeJoined;
	public static String mergeStep;
	public static String noCommand;
	public static String noConsole;
	public static String noDeckCommand;
	public static String noPassword;
	public static String noFolder;
	public static String noPluginCommand;
	public static String noProblems;
	public static String noSample;
	public static String outputFailed;
	public static String noSuchDeck;
	public static String noSuchFormat;
	public static String nobody;
	public static String noSuchPart;
	public static String notSaid;
	public static String optionDefault;
	public static String optionLine;
	public static String passwordAgain;
	public static String passwordAsk;
	public static String passwordFile;
	public static String peopleDone;
	public static String peopleStep;
	public static String peopleWhat;
	public static String peopleWould;
	public static String planAdded;
	public static String planKept;
	public static String planKeptAsked;
	public static String planKeptEdited;
	public static String planKeptMine;
	public static String planLine;
	public static String planNew;
	public static String planRemoved;
	public static String planReplaced;
	public static String planReplacedEdited;
	public static String planReplaces;
	public static String planUnchanged;
	public static String planUnreadable;
	public static String pluginAsk;
	public static String pluginBrings;
	public static String pluginInstalled;
	public static String pluginLine;
	public static String pluginNobody;
	public static String pluginNone;
	public static String pluginNotInstalled;
	public static String pluginRights;
	public static String pluginsStuck;
	public static String severityError;
	public static String severityInfo;
	public static String severityWarning;
	public static String summaryCounts;
	public static String summaryDimension;
	public static String summaryHead;
	public static String summaryNoValue;
	public static String summaryVotes;
	public static String summaryVotesWithheld;
	public static String summaryWithheld;
	public static String summaryOverall;
	public static String targetEnding;
	public static String targetExists;
	public static String targetIsFolder;
	public static String targetNoFolder;
	public static String unreadablePasswordFile;
	public static String sameImpossible;
	public static String sameUnknown;
	public static String updateAdded;
	public static String updateChanged;
	public static String updateCounts;
	public static String updateDone;
	public static String updateDry;
	public static String updateHead;
	public static String updateKept;
	public static String updateLine;
	public static String updateLost;
	public static String updatePerhaps;
	public static String updateRemoved;
	public static String updateSame;
	public static String updateStep;

	static {
		NLS.initializeMessages("io.orgdeck.cli.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
