package io.orgdeck.export.excel.internal.workbook;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbook. */
final class Messages extends NLS {

	public static String answers_answer;
	public static String answers_caption;
	public static String answers_key;
	public static String answers_none;
	public static String answers_note;
	public static String answers_notScored;
	public static String answers_scale;
	public static String answers_value;
	public static String calculation_agreement;
	public static String calculation_around;
	public static String calculation_asked;
	public static String calculation_caption;
	public static String calculation_dimension;
	public static String calculation_dontKnow;
	public static String calculation_first;
	public static String calculation_firstMedian;
	public static String calculation_given;
	public static String calculation_last;
	public static String calculation_level;
	public static String calculation_lowerAbove;
	public static String calculation_lowerBelow;
	public static String calculation_n;
	public static String calculation_none;
	public static String calculation_notApplicable;
	public static String calculation_note;
	public static String calculation_question;
	public static String calculation_round;
	public static String calculation_scale;
	public static String calculation_scored;
	public static String calculation_silent;
	public static String calculation_upperAbove;
	public static String calculation_upperBelow;
	public static String calculation_upTo;
	public static String calculation_weight;
	public static String calculation_weighted;
	public static String charts_caption;
	public static String choices_answer;
	public static String choices_question;
	public static String choices_round;
	public static String column_partOf;
	public static String column_questionsThat;
	public static String column_shortName;
	public static String counted_caption;
	public static String counted_code;
	public static String deckLine;
	public static String dictionary_caption;
	public static String dictionary_codes;
	public static String dictionary_column_code;
	public static String dictionary_column_column;
	public static String dictionary_column_holds;
	public static String dictionary_column_kind;
	public static String dictionary_column_label;
	public static String dictionary_column_meaning;
	public static String dictionary_column_name;
	public static String dictionary_column_of;
	public static String dictionary_column_sheet;
	public static String dictionary_kind_dimension;
	public static String dictionary_kind_level;
	public static String dictionary_kind_section;
	public static String dictionary_note;
	public static String formulas_groups;
	public static String formulas_none;
	public static String formulas_over;
	public static String formulas_partly;
	public static String holds_day;
	public static String holds_integer;
	public static String holds_longText;
	public static String holds_number;
	public static String holds_percent;
	public static String holds_text;
	public static String made;
	public static String overview_contents;
	public static String overview_ratings;
	public static String overview_rows;
	public static String overview_sentences;
	public static String overview_sheet;
	public static String overview_what;
	public static String scoreFormulas_none;
	public static String scoreFormulas_over;
	public static String sheet_actions;
	public static String sheet_answers;
	public static String sheet_calculation;
	public static String sheet_charts;
	public static String sheet_codes;
	public static String sheet_comments;
	public static String sheet_counted;
	public static String sheet_deck;
	public static String sheet_dictionary;
	public static String sheet_distribution;
	public static String sheet_evidence;
	public static String sheet_findings;
	public static String sheet_groups;
	public static String sheet_levels;
	public static String sheet_longTexts;
	public static String sheet_meetings;
	public static String sheet_more;
	public static String sheet_overview;
	public static String sheet_questions;
	public static String sheet_ratings;
	public static String sheet_recommendations;
	public static String sheet_scores;
	public static String sheet_sessions;
	public static String sheet_workingGroups;
	public static String subject;
	public static String withheld;

	static {
		NLS.initializeMessages("io.orgdeck.export.excel.internal.workbook.messages", Messages.class);
	}

	private Messages() {
	}
}
