package io.orgdeck.core.coding;

import java.util.Objects;

import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;

/**
 * One text that somebody has said or written.
 *
 * @param source     the object that holds it; for the words beside a vote, the ballot
 * @param part       {@link #COMMENT}, {@link #ANSWER} or {@link #REASON} for a vote, otherwise the feature of the source
 * @param respondent whose words they are, where the text stands beside a vote; otherwise null
 * @param question   what it is about; null where that is no question
 * @param text       what it says now; never blank
 */
public record SpokenText(Identified source, String part, Participant respondent, Question question, String text) {

	/** The words beside a vote. */
	public static final String COMMENT = "comment";
	/** What was answered in words. */
	public static final String ANSWER = "answer";
	/** Why a question does not apply. */
	public static final String REASON = "reason";

	/** The same for one text whatever it says, different for any two. */
	public String key() {
		return key(source, part, respondent);
	}

	static String key(Identified source, String part, Participant respondent) {
		return (source == null ? "" : source.getId()) + '\n' + Objects.requireNonNullElse(part, "") + '\n'
				+ (respondent == null ? "" : respondent.getId());
	}
}
