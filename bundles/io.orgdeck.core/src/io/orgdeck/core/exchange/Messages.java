package io.orgdeck.core.exchange;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String answer_doesNotApply;
	public static String answer_doesNotApplyShort;
	public static String answer_dontKnow;
	public static String answer_dontKnowShort;
	public static String csv_afterQuote;
	public static String csv_notUtf8;
	public static String csv_openQuote;
	public static String csv_tooLarge;
	public static String deck_badColour;
	public static String deck_badColourRemedy;
	public static String deck_badKind;
	public static String deck_badKindRemedy;
	public static String deck_badWeight;
	public static String deck_badWeightRemedy;
	public static String deck_noCards;
	public static String deck_noCardsRemedy;
	public static String deck_noCode;
	public static String deck_noCodeRemedy;
	public static String deck_noLevel;
	public static String deck_noLevelRemedy;
	public static String deck_noQuestion;
	public static String deck_noQuestionRemedy;
	public static String deck_noSection;
	public static String deck_noSectionRemedy;
	public static String deck_otherSection;
	public static String deck_otherSectionRemedy;
	public static String deck_otherSheet;
	public static String deck_otherSheetRemedy;
	public static String deck_otherTitle;
	public static String deck_otherTitleRemedy;
	public static String deck_unknownColumn;
	public static String deck_unknownColumnRemedy;
	public static String deck_unknownKey;
	public static String deck_unknownKeyRemedy;
	public static String import_author;
	public static String import_comment;
	public static String import_participant;
	public static String import_question;
	public static String import_round;
	public static String import_session;
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
	public static String place_cell;
	public static String place_row;
	public static String place_sheet;
	public static String reader_failed;
	public static String reader_incomplete;
	public static String reader_noFile;
	public static String reader_reading;
	public static String reader_task;
	public static String reader_twice;
	public static String reader_unknownKind;
	public static String reader_unusable;
	public static String response_addParticipant;
	public static String response_extraRow;
	public static String response_formula;
	public static String response_formulaRemedy;
	public static String response_freshSheet;
	public static String response_leaveOut;
	public static String response_merged;
	public static String response_mergedRemedy;
	public static String response_noAnswer;
	public static String response_noAnswerRemedy;
	public static String response_noKeys;
	public static String response_noNumber;
	public static String response_noNumberCell;
	public static String response_noNumberRemedy;
	public static String response_noReason;
	public static String response_noReasonRemedy;
	public static String response_none;
	public static String response_noneRemedy;
	public static String response_onlyComment;
	public static String response_onlyCommentRemedy;
	public static String response_otherAssessment;
	public static String response_otherAssessmentRemedy;
	public static String response_otherDeck;
	public static String response_otherDeckRemedy;
	public static String response_otherWording;
	public static String response_otherWordingRemedy;
	public static String response_twice;
	public static String response_twiceRemedy;
	public static String response_unknownNumber;
	public static String response_unknownParticipant;
	public static String response_unknownQuestion;
	public static String response_unknownQuestionRemedy;
	public static String scale_badSize;
	public static String scale_badSizeRemedy;
	public static String scale_badValue;
	public static String scale_badValueRemedy;
	public static String scale_noColumns;
	public static String scale_noColumnsRemedy;
	public static String scale_own;
	public static String scale_standard;
	public static String scale_unlabelled;
	public static String table_beside;
	public static String table_besideRemedy;
	public static String table_columnTwice;
	public static String table_columnTwiceRemedy;
	public static String table_unusedColumn;
	public static String table_wider;
	public static String table_widerRemedy;
	public static String votes_badRound;
	public static String votes_badRoundRemedy;
	public static String votes_noParticipants;
	public static String votes_noParticipantsRemedy;
	public static String votes_unknownSession;
	public static String votes_unknownSessionRemedy;

	static {
		NLS.initializeMessages("io.orgdeck.core.exchange.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
