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
	String takeoverDoes;
	String takeoverQuestions;
	String takeoverRange;
	String takeoverWould;

	static Messages onScreen() {
		return Language.onScreen().texts(Messages.class);
	}
}
