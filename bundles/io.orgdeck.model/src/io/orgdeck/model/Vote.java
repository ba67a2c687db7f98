package io.orgdeck.model;

/**
 * One participant's answer to one question in one round.
 *
 * @param participant the participant's number in the assessment, 1 or more
 * @param answer      what was answered
 * @param comment     the participant's own words, or an empty text
 * @param further     what a newer version of the program says of the vote, as it stands in the file, or an empty text; kept, never read
 */
public record Vote(int participant, Answer answer, String comment, String further) {

	public Vote {
		if (participant < 1) {
			throw new IllegalArgumentException("A participant's number is 1 or more, not " + participant + ".");
		}
		if (answer == null) {
			throw new IllegalArgumentException("A vote needs an answer.");
		}
		comment = comment == null ? "" : comment;
		further = further == null ? "" : further;
		if (further.indexOf(' ') >= 0) {
			throw new IllegalArgumentException("Further parts of a vote hold no space, as it would end the vote in the file.");
		}
	}

	public Vote(int participant, Answer answer, String comment) {
		this(participant, answer, comment, "");
	}

	public Vote(int participant, Answer answer) {
		this(participant, answer, "");
	}

	/** The same vote as that of another participant. */
	public Vote withParticipant(int number) {
		return new Vote(number, answer, comment, further);
	}

	/** The same vote with another answer. */
	public Vote withAnswer(Answer other) {
		return new Vote(participant, other, comment, further);
	}

	/** The same vote with other words beside it. */
	public Vote withComment(String words) {
		return new Vote(participant, answer, words, further);
	}

	/** The same vote with other parts that only a newer version reads. */
	public Vote withFurther(String parts) {
		return new Vote(participant, answer, comment, parts);
	}
}
