package io.orgdeck.model;

/**
 * One participant's answer to one question in one round.
 *
 * @param participant the participant's number in the assessment, 1 or more
 * @param answer      what was answered
 * @param comment     the participant's own words, or an empty text
 */
public record Vote(int participant, Answer answer, String comment) {

	public Vote {
		if (participant < 1) {
			throw new IllegalArgumentException("A participant's number is 1 or more, not " + participant + ".");
		}
		if (answer == null) {
			throw new IllegalArgumentException("A vote needs an answer.");
		}
		comment = comment == null ? "" : comment;
	}

	public Vote(int participant, Answer answer) {
		this(participant, answer, "");
	}
}
