package io.orgdeck.export.excel.internal.response;

import org.eclipse.osgi.util.NLS;

/** Texts of the response sheet. */
final class Messages extends NLS {

	public static String answered;
	public static String answers;
	public static String answers_meaning;
	public static String choose_text;
	public static String choose_title;
	public static String column_answer;
	public static String column_card;
	public static String column_comment;
	public static String column_id;
	public static String column_levels;
	public static String column_reason;
	public static String column_reminder;
	public static String column_statement;
	public static String doesNotApply_meaning;
	public static String dontKnow_meaning;
	public static String howTo;
	public static String howTo_choose;
	public static String howTo_comment;
	public static String howTo_doesNotApply;
	public static String howTo_paper;
	public static String howTo_return;
	public static String noGroup;
	public static String noParticipant;
	public static String noRound;
	public static String noSession;
	public static String page;
	public static String participant;
	public static String participant_text;
	public static String privacy;
	public static String privacy_text;
	public static String reminder_answer;
	public static String reminder_reason;
	public static String sheet_answers;
	public static String sheet_instructions;
	public static String sheet_participant;

	static {
		NLS.initializeMessages("io.orgdeck.export.excel.internal.response.messages", Messages.class);
	}

	private Messages() {
	}
}
