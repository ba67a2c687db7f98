package io.orgdeck.cli.internal;

import org.eclipse.osgi.util.NLS;

/** Words of the command line; descriptions of commands and options stand in help.properties. */
final class Messages extends NLS {

	static String deckLine;
	static String exporterLine;
	static String issueLine;
	static String noCommand;
	static String noDeckCommand;
	static String noProblems;
	static String noSample;
	static String noSuchDeck;
	static String noSuchFormat;
	static String severityError;
	static String severityInfo;
	static String severityWarning;
	static String summaryCounts;
	static String summaryDimension;
	static String summaryHead;
	static String summaryNoValue;
	static String summaryOverall;
	static String targetExists;
	static String targetIsFolder;
	static String targetNoFolder;

	static {
		NLS.initializeMessages("io.orgdeck.cli.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
