package io.orgdeck.ui.export;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String exportBrowse;
	public static String exportChoose;
	public static String exportClose;
	public static String exportDone;
	public static String exportDoneWarnings;
	public static String exportEarlier;
	public static String exportFormat;
	public static String exportKeep;
	public static String exportLead;
	public static String exportNoChoice;
	public static String exportNoExporter;
	public static String exportNoProgram;
	public static String exportOpen;
	public static String exportPasswordAgain;
	public static String exportPasswordsDiffer;
	public static String exportReplace;
	public static String exportReplaces;
	public static String exportRunning;
	public static String exportStyles;
	public static String exportTells;
	public static String exportTellsNot;
	public static String exportTellsWrite;
	public static String exportTitle;
	public static String packBack;
	public static String packDone;
	public static String packEarlier;
	public static String packFolder;
	public static String packLooking;
	public static String packMaking;
	public static String packMeant;
	public static String packMore;
	public static String packOpen;
	public static String packRefused;
	public static String packReplaces;
	public static String packTitle;
	public static String packTyped;
	public static String packWhere;
	public static String planAdded;
	public static String planBack;
	public static String planFresh;
	public static String planHeading;
	public static String planKeeps;
	public static String planKeepsEdited;
	public static String planKeptHint;
	public static String planLead;
	public static String planMine;
	public static String planOut;
	public static String planOutcome;
	public static String planPart;
	public static String planRemoved;
	public static String planReplaces;
	public static String planReplacesEdited;
	public static String planSame;
	public static String planTitle;
	public static String planUpdate;
	public static String stylesFace;
	public static String stylesHeading;
	public static String stylesLead;
	public static String stylesNoFile;
	public static String stylesOurs;
	public static String stylesRole;
	public static String stylesSample;
	public static String stylesStyle;
	public static String stylesTheme;
	public static String stylesTitle;
	public static String stylesUse;
	public static String stylesWords;
	public static String warmUpFailed;
	public static String noExporter;
	public static String calendarTitle;
	public static String packFolderEasyRead;
	public static String packFolderExempt;
	public static String packFolderGroup;
	public static String packFolderPublic;
	public static String packFolderStaff;

	static {
		NLS.initializeMessages("io.orgdeck.ui.export.messages", Messages.class);
	}

	private Messages() {
	}
}
