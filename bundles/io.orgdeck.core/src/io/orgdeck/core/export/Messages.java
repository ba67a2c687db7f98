package io.orgdeck.core.export;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String earlierFile;
	public static String everythingExempt;
	public static String fileThere;
	public static String filesTask;
	public static String exemptIsForBoard;
	public static String exporterBadExtension;
	public static String exporterBadId;
	public static String exporterNoClass;
	public static String exporterNoName;
	public static String exporterTwice;
	public static String exportDifference;
	public static String exportDifferenceQuestions;
	public static String exporterUnusable;
	public static String exportFailed;
	public static String exportTask;
	public static String language;
	public static String languageDescription;
	public static String no;
	public static String noDraft;
	public static String noOtherAssessment;
	public static String nothingExempt;
	public static String openElsewhere;
	public static String optionAmbiguous;
	public static String optionBadDefault;
	public static String optionBadFile;
	public static String optionBadId;
	public static String optionBadKind;
	public static String optionBadOne;
	public static String optionBadValue;
	public static String optionNoChoices;
	public static String optionNoFile;
	public static String optionNoName;
	public static String optionNone;
	public static String optionNothing;
	public static String optionTwice;
	public static String optionUnknown;
	public static String readbackUnusable;
	public static String tagAim;
	public static String tagEvery;
	public static String tagNoCards;
	public static String whichGroup;
	public static String yes;
	public static String tablesUnusable;

	static {
		NLS.initializeMessages("io.orgdeck.core.export.messages", Messages.class);
	}

	private Messages() {
	}
}
