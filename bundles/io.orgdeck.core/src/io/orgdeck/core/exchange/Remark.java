package io.orgdeck.core.exchange;

import io.orgdeck.core.tables.Place;
import io.orgdeck.model.deck.Question;

/**
 * A comment without an answer: nothing to count, but nothing to lose either.
 *
 * @param participant number of the participant
 * @param question    in the assessment's deck; null for words on no single question
 * @param about       the open question of a survey that it answers, as it was asked; empty where it is none
 * @param text        what was written
 * @param place       where it stands
 */
public record Remark(int participant, Question question, String about, String text, Place place) {
}
