package io.orgdeck.core.exchange;

import io.orgdeck.core.people.Newcomer;

/**
 * Somebody who has answered and whom the assessment does not have yet.
 *
 * @param number under which the votes come in
 * @param id     the same whenever that respondent's answers are read
 * @param who    with an empty name for somebody who has answered without one
 */
public record NewParticipant(int number, String id, Newcomer who) {
}
