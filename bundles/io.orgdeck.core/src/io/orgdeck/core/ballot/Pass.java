package io.orgdeck.core.ballot;

/**
 * What lets one person in.
 *
 * @param voter who has it: a person, or a slip that somebody draws
 * @param code  to be typed
 */
public record Pass(Voter voter, String code) {
}
