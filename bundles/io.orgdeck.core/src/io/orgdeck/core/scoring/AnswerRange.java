package io.orgdeck.core.scoring;

import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Question;

/**
 * What may be answered where that is a number, a day or words.
 *
 * @param unit  what a number counts, or an empty text
 * @param least the least number or the first day, as it is stored; an empty text for no limit
 * @param most  the greatest number or the last day; an empty text for no limit
 */
public record AnswerRange(String unit, String least, String most) {

	/** Anything. */
	public static final AnswerRange ANY = new AnswerRange("", "", "");

	static AnswerRange of(Question question) {
		return new AnswerRange(Texts.or(question.getUnit(), "").strip(), Texts.or(question.getLeast(), "").strip(),
				Texts.or(question.getMost(), "").strip());
	}
}
