package io.orgdeck.core.deck;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String deckDuplicateId;
	public static String deckFault;
	public static String deckNoFile;
	public static String deckNoProvider;
	public static String deckNoSource;
	public static String deckOtherId;
	public static String deckShipped;
	public static String deckTwice;
	public static String deckUnusable;
	public static String draftAttribution;
	public static String draftCard;
	public static String draftDimension;
	public static String draftMeaning;
	public static String draftNumber;
	public static String draftQuestion;
	public static String draftSection;
	public static String draftTag;
	public static String draftText;
	public static String draftUnit;
	public static String flawCardNoTitle;
	public static String flawCircle;
	public static String flawConditionCircle;
	public static String flawConditionEvery;
	public static String flawConditionLater;
	public static String flawConditionNoAnswers;
	public static String flawConditionNoLevels;
	public static String flawConditionNoQuestion;
	public static String flawDeadLink;
	public static String flawEmptyQuestion;
	public static String flawFewLevels;
	public static String flawGroupCircle;
	public static String flawGroupEmpty;
	public static String flawGroupLost;
	public static String flawGroupNoTag;
	public static String flawId;
	public static String flawLabelOtherAnswer;
	public static String flawLabelOtherValue;
	public static String flawLimit;
	public static String flawLimits;
	public static String flawNoCode;
	public static String flawNoDimensions;
	public static String flawNoId;
	public static String flawNoLicence;
	public static String flawNoScale;
	public static String flawNoTitle;
	public static String flawNoVersion;
	public static String flawNoWeight;
	public static String flawOtherLevels;
	public static String flawOwnLabelOtherAnswer;
	public static String flawPictureNotShown;
	public static String flawPictureNoWords;
	public static String flawSameCode;
	public static String flawSameGroup;
	public static String flawSameId;
	public static String flawSameValue;
	public static String flawSectionNoCode;
	public static String flawShortScale;
	public static String flawTagSeveral;
	public static String flawTags;
	public static String flawTargetNotRated;
	public static String flawTargetOther;
	public static String flawTreeOrder;
	public static String flawUnnamed;
	public static String flawYesNo;
	public static String folderAlready;
	public static String folderFlawed;
	public static String folderNoDeck;
	public static String folderNoId;
	public static String folderNotInstalled;
	public static String folderNotMade;
	public static String folderProviderClass;
	public static String folderRemoveFailed;
	public static String level_1;
	public static String level_1_fits;
	public static String level_2;
	public static String level_2_fits;
	public static String level_3;
	public static String level_3_fits;
	public static String level_4;
	public static String level_4_fits;
	public static String level_5;
	public static String level_5_fits;
	public static String overlayBaseMissing;
	public static String overlayNoCard;
	public static String overlayNoSection;
	public static String scale_standard;

	static {
		NLS.initializeMessages("io.orgdeck.core.deck.messages", Messages.class);
	}

	private Messages() {
	}
}
