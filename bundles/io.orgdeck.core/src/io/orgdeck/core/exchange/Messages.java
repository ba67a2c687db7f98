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
	public static String import_author;
	public static String import_session;
	public static String place_cell;
	public static String place_row;
	public static String place_sheet;
	public static String reader_failed;
	public static String reader_incomplete;
	public static String reader_noFile;
	public static String reader_twice;
	public static String reader_unknownKind;
	public static String reader_unusable;
	public static String response_addParticipant;
	public static String response_extraRow;
	public static String response_formula;
	public static String response_formulaRemedy;
	public static String response_freshSheet;
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
