package io.orgdeck.core.document;

import java.util.List;
import java.util.Optional;

import io.orgdeck.model.deck.Question;

/**
 * What an update of the deck does to one question.
 *
 * @param before   the question as it is; empty when it is added
 * @param after    the question of the newer deck; empty when that has none of this lineage
 * @param features what is different, in words
 * @param votes    how many votes of the assessment are on it, of all rounds
 * @param perhaps  for a question that does not go on: the added one that may ask the same in other words
 */
public record QuestionChange(Kind kind, Optional<Question> before, Optional<Question> after, List<String> features,
		int votes, Optional<Question> perhaps) {

	/** What happens to a question. */
	public enum Kind {
		UNCHANGED,
		/** It goes on in other words, with another weight or the like; its votes stay with it. */
		CHANGED, ADDED,
		/** The newer deck does not have it, or has another scale for it, but the assessment uses it, so it stays. */
		KEPT,
		/** The newer deck does not have it, and nothing in the assessment speaks of it. */
		REMOVED
	}
}
