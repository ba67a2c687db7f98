package io.orgdeck.export.excel.internal.workbook;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbook. */
final class Messages extends NLS {

	public static String charts_caption;
	public static String column_shortName;
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
	public static String overview_rows;
	public static String overview_sheet;
	public static String overview_what;
	public static String scoreFormulas_none;
	public static String scoreFormulas_over;
	public static String sheet_actions;
	public static String sheet_charts;
	public static String sheet_codes;
	public static String sheet_comments;
	public static String sheet_deck;
	public static String sheet_dictionary;
	public static String sheet_distribution;
	public static String sheet_evidence;
	public static String sheet_findings;
	public static String sheet_groups;
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
