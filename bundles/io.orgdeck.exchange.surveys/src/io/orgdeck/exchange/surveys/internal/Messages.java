package io.orgdeck.exchange.surveys.internal;

import org.eclipse.osgi.util.NLS;

/** Words of this package. */
final class Messages extends NLS {

	public static String answer_notShown;
	public static String answer_notShownRemedy;
	public static String answer_otherScale;
	public static String answer_otherScaleRemedy;
	public static String answer_remedy;
	public static String answer_several;
	public static String answer_uncertain;
	public static String answer_uncertainRemedy;
	public static String answer_unknown;
	public static String ask_noSession;
	public static String ask_nothing;
	public static String ask_notWritten;
	public static String reading_again;
	public static String reading_againRemedy;
	public static String reading_dates;
	public static String reading_datesRemedy;
	public static String reading_nobody;
	public static String reading_nobodyRemedy;
	public static String reading_shifted;
	public static String reading_shiftedRemedy;
	public static String reading_span;
	public static String reading_spanRemedy;
	public static String reading_trial;
	public static String reading_trialRemedy;
	public static String reading_wave;
	public static String reading_waveRemedy;
	public static String told_doubtful;
	public static String told_doubtfulRemedy;
	public static String told_language;
	public static String told_languageRemedy;
	public static String told_machine;
	public static String told_machineRemedy;
	public static String told_missing;
	public static String told_missingHeir;
	public static String told_missingRemedy;
	public static String told_moved;
	public static String told_movedRemedy;
	public static String told_noQuestion;
	public static String told_perhapsGroup;
	public static String told_perhapsRole;
	public static String told_recognised;
	public static String told_recognisedRemedy;
	public static String told_unused;
	public static String told_unusedRemedy;
	public static String told_words;
	public static String told_wordsRemedy;
	public static String tool_table;
	public static String untaken_aside;
	public static String untaken_note;
	public static String untaken_remedy;
	public static String untaken_text;
	public static String untaken_texts;
	public static String who_badAddress;
	public static String who_badAddressRemedy;
	public static String who_nameTwice;
	public static String who_nameTwiceRemedy;
	public static String who_numbers;
	public static String who_numbersRemedy;
	public static String who_several;
	public static String who_severalRemedy;
	public static String who_unknownNumber;
	public static String who_unknownNumberRemedy;

	static {
		NLS.initializeMessages("io.orgdeck.exchange.surveys.internal.messages", Messages.class);
	}

	private Messages() {
	}
}
