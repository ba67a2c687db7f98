package io.orgdeck.core.scoring;

import io.orgdeck.core.words.Language;

/** Texts about scores, in any language. */
final class Messages {

	String agreementAgreed;
	String agreementMixed;
	String agreementSplit;
	String agreementTwoCamps;
	String answerDoesNotApply;
	String answerDoesNotApplyShort;
	String answerDontKnow;
	String answerDontKnowShort;
	String changeDown;
	String changeNone;
	String changeUp;
	String disclosureSuppressed;
	String onlyIfAnswered;
	String onlyIfOnCard;
	String onlyIfOr;
	String onlyIfOrHigher;
	String onlyIfOrLower;
	String onlyIfQuoted;
	String onlyIfTicked;
	String takeoverDoes;
	String takeoverQuestions;
	String takeoverRange;
	String takeoverWould;
	String typedDay;
	String typedDayBetween;
	String typedDayFrom;
	String typedDayTo;
	String typedInUnit;
	String typedNumber;
	String typedNumberBetween;
	String typedNumberFrom;
	String typedNumberTo;
	String typedOrEarlier;
	String typedOrLater;
	String typedOrLess;
	String typedOrMore;
	String typedWithUnit;
	String typedWords;
	String typedWrite;
	String typedWriteWords;

	static Messages onScreen() {
		return Language.onScreen().texts(Messages.class);
	}
}
