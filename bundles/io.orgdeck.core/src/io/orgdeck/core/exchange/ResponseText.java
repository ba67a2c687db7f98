package io.orgdeck.core.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;

/** What a response sheet says by itself. Whoever writes one takes its words from here, so that the way back tells them from people's. */
public enum ResponseText {

	ANSWERED(Messages.sheet_answered),
	PARTICIPANT(Messages.sheet_participant),
	COLUMN_ID(Messages.sheet_columnId),
	COLUMN_CARD(Messages.sheet_columnCard),
	COLUMN_PICTURE(Messages.sheet_columnPicture),
	COLUMN_STATEMENT(Messages.sheet_columnStatement),
	COLUMN_LEVELS(Messages.sheet_columnLevels),
	COLUMN_ANSWER(Messages.sheet_columnAnswer),
	COLUMN_REASON(Messages.sheet_columnReason),
	COLUMN_COMMENT(Messages.sheet_columnComment),
	COLUMN_REMINDER(Messages.sheet_columnReminder),
	REMINDER_ANSWER(Messages.sheet_reminderAnswer),
	REMINDER_REASON(Messages.sheet_reminderReason),
	PAGE(Messages.sheet_page),
	HOW_TO(Messages.sheet_howTo),
	HOW_TO_CHOOSE(Messages.sheet_howToChoose),
	HOW_TO_DOES_NOT_APPLY(Messages.sheet_howToDoesNotApply),
	HOW_TO_COMMENT(Messages.sheet_howToComment),
	HOW_TO_PAPER(Messages.sheet_howToPaper),
	HOW_TO_RETURN(Messages.sheet_howToReturn),
	PRIVACY(Messages.sheet_privacy),
	PRIVACY_TEXT(Messages.sheet_privacyText),
	ANSWERS(Messages.sheet_answers),
	ANSWERS_MEANING(Messages.sheet_answersMeaning),
	DOES_NOT_APPLY_MEANING(Messages.sheet_doesNotApplyMeaning),
	DONT_KNOW_MEANING(Messages.sheet_dontKnowMeaning),
	PROMPT_ANSWER(Messages.sheet_promptAnswer),
	SEVERAL(Messages.sheet_several),
	PROMPT_NUMBER(Messages.sheet_promptNumber);

	private static final String KEY = "sheet";

	private final String text;

	ResponseText(String text) {
		this.text = text;
	}

	/** In the language of the screen. */
	public String text() {
		return text;
	}

	/** In a language: that of those who answer. */
	public String text(Language language) {
		String key = Arrays.stream(name().split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
				.collect(Collectors.joining());
		return language.text(Messages.class, KEY + '_' + Character.toLowerCase(key.charAt(0)) + key.substring(1)).orElse(text);
	}

	/** The text with a number in it. */
	public String text(Language language, int number) {
		return NLS.bind(text(language), number);
	}

	/** Whether a cell says that in one of some languages. */
	boolean isSaid(String words, Collection<Language> languages) {
		return languages.stream().anyMatch(language -> Typed.same(words, text(language)));
	}
}
