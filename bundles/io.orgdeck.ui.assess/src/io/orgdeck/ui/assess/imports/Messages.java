package io.orgdeck.ui.assess.imports;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String answerDifferent;
	public static String answerNew;
	public static String answerOf;
	public static String answerSame;
	public static String baseChoose;
	public static String baseKnown;
	public static String baseTitle;
	public static String baseUnknown;
	public static String importApply;
	public static String importAsked;
	public static String importAskedOne;
	public static String importBeside;
	public static String importCounts;
	public static String importCountsRemarks;
	public static String importKinds;
	public static String importLead;
	public static String importNothing;
	public static String importReplacesNothing;
	public static String importStep;
	public static String importTitle;
	public static String importUnreadable;
	public static String inCopy;
	public static String inFile;
	public static String inList;
	public static String leaveOut;
	public static String leaveOutOne;
	public static String mapApply;
	public static String mapCertain;
	public static String mapColumnHeading;
	public static String mapColumnMeans;
	public static String mapColumnPlace;
	public static String mapColumnState;
	public static String mapComment;
	public static String mapCommentBefore;
	public static String mapDoubtful;
	public static String mapEmail;
	public static String mapFiles;
	public static String mapGroup;
	public static String mapHeading;
	public static String mapKeep;
	public static String mapLead;
	public static String mapMachine;
	public static String mapMeans;
	public static String mapName;
	public static String mapNext;
	public static String mapNoAnswer;
	public static String mapNotUsed;
	public static String mapOpen;
	public static String mapOpenMany;
	public static String mapOpenOne;
	public static String mapOption;
	public static String mapPerhaps;
	public static String mapQuestion;
	public static String mapRole;
	public static String mapTable;
	public static String mapTitle;
	public static String mapTool;
	public static String mapUnknown;
	public static String mapUnknownWord;
	public static String mapUnused;
	public static String mapWord;
	public static String mapWords;
	public static String mergeApply;
	public static String mergeKinds;
	public static String mergeLead;
	public static String mergeNothing;
	public static String mergeReading;
	public static String mergeStep;
	public static String mergeTitle;
	public static String peopleApply;
	public static String peopleCounts;
	public static String peopleKinds;
	public static String peopleLead;
	public static String peopleLeftOut;
	public static String peopleLeftOutOne;
	public static String peopleNothing;
	public static String peopleTitle;
	public static String personDifferent;
	public static String personFilled;
	public static String personNew;
	public static String personSame;
	public static String placement;
	public static String placementAsked;
	public static String placementBeside;
	public static String placementCount;
	public static String placementInto;
	public static String remark;
	public static String remarkOf;
	public static String sheetsChoose;
	public static String sheetsClose;
	public static String sheetsDone;
	public static String sheetsEveryQuestion;
	public static String sheetsEverybody;
	public static String sheetsFirstRound;
	public static String sheetsFolder;
	public static String sheetsGroup;
	public static String sheetsLead;
	public static String sheetsNoExporter;
	public static String sheetsNobody;
	public static String sheetsNobodyIn;
	public static String sheetsOpen;
	public static String sheetsRound;
	public static String sheetsSecondRound;
	public static String sheetsSession;
	public static String sheetsTag;
	public static String sheetsTitle;
	public static String votesCancel;
	public static String votesChoose;
	public static String votesKind;
	public static String votesName;
	public static String votesNone;
	public static String votesTitle;
	public static String votesWarning;

	static {
		initializeMessages("io.orgdeck.ui.assess.imports.messages", Messages.class);
	}

	private Messages() {
	}
}
