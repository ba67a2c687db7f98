package io.orgdeck.core.deckmap;

import org.eclipse.osgi.util.NLS;

/** Texts about sheets that become decks. */
final class Messages extends NLS {

	public static String file_missing;
	public static String file_newer;
	public static String file_none;
	public static String file_unreadable;
	public static String fit_moved;
	public static String fit_movedRemedy;
	public static String fit_new;
	public static String fit_newRemedy;
	public static String fit_noColumn;
	public static String fit_noColumnRemedy;
	public static String fit_noHeadings;
	public static String fit_noHeadingsRemedy;
	public static String fit_noSheet;
	public static String fit_noSheetRemedy;
	public static String guess_answerSays;
	public static String guess_answers;
	public static String guess_list;
	public static String guess_many;
	public static String guess_nominal;
	public static String guess_question;
	public static String guess_remedy;
	public static String guess_tick;
	public static String kind_count;
	public static String kind_date;
	public static String kind_discussion;
	public static String kind_number;
	public static String kind_oneOf;
	public static String kind_rating;
	public static String kind_severalOf;
	public static String kind_text;
	public static String kind_yesNo;
	public static String kinds;
	public static String map_above;
	public static String map_aboveRemedy;
	public static String map_belowAnswers;
	public static String map_belowAnswersRemedy;
	public static String map_codeTwice;
	public static String map_columnSame;
	public static String map_columnUnused;
	public static String map_columnUnusedRemedy;
	public static String map_everybody;
	public static String map_everybodyCounts;
	public static String map_everybodyCountsRemedy;
	public static String map_everybodyCountsIn;
	public static String map_everybodyOffered;
	public static String map_everybodyRemedy;
	public static String map_formulas;
	public static String map_formulasRemedy;
	public static String map_formulasTaken;
	public static String map_formulasTakenRemedy;
	public static String map_kindRemedy;
	public static String map_kindUnfit;
	public static String map_manyAnswers;
	public static String map_manyAnswersRemedy;
	public static String map_no;
	public static String map_noAnswer;
	public static String map_noAnswerRemedy;
	public static String map_noKind;
	public static String map_noNumber;
	public static String map_noNumberRemedy;
	public static String map_noOnlyIf;
	public static String map_noOnlyIfRemedy;
	public static String map_noQuestion;
	public static String map_noQuestionRemedy;
	public static String map_noQuestions;
	public static String map_noQuestionsRemedy;
	public static String map_noSet;
	public static String map_noSetRemedy;
	public static String map_noTarget;
	public static String map_noTargetRemedy;
	public static String map_noWeight;
	public static String map_noWeightRemedy;
	public static String map_scale;
	public static String map_setSize;
	public static String map_setSizeRemedy;
	public static String map_severalMeant;
	public static String map_severalMeantRemedy;
	public static String map_sheetUnused;
	public static String map_sheetUnusedRemedy;
	public static String map_sum;
	public static String map_sumRemedy;
	public static String map_targetNotRated;
	public static String map_valueTwice;
	public static String map_valueTwiceRemedy;
	public static String map_yes;
	public static String mean_answerSet;
	public static String mean_answers;
	public static String mean_card;
	public static String mean_code;
	public static String mean_descriptor;
	public static String mean_dimension;
	public static String mean_example;
	public static String mean_kind;
	public static String mean_label;
	public static String mean_level;
	public static String mean_levelOf;
	public static String mean_nothing;
	public static String mean_onlyIf;
	public static String mean_question;
	public static String mean_reference;
	public static String mean_section;
	public static String mean_set;
	public static String mean_tags;
	public static String mean_target;
	public static String mean_text;
	public static String mean_value;
	public static String mean_weight;
	public static String outline_headingRows;
	public static String outline_indentation;
	public static String outline_none;
	public static String outline_numbering;
	public static String role_answers;
	public static String role_nothing;
	public static String role_questions;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
