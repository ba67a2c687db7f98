package io.orgdeck.core.exchange;

import io.orgdeck.core.tables.Place;
import io.orgdeck.model.deck.Question;

/**
 * A comment without an answer: nothing to count, but nothing to lose either.
 *
 * @param participant number of the participant
 * @param question    in the assessment's deck; null for words on no single question
 * @param text        what was written
 * @param place       where it stands
 */
public record Remark(int participant, Question question, String text, Place place) {
}
