package io.orgdeck.core.ballot;

import java.util.Objects;
import java.util.Optional;

import io.orgdeck.core.votelog.LoggedVote;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;

/**
 * What somebody casts through a channel: a vote, or that they take theirs back.
 *
 * @param key         the same when the same is sent once more; another for everything else
 * @param channel     id of the channel it comes through
 * @param participant the voter's number
 * @param answer      what was answered; empty takes the vote back
 * @param comment     the voter's own words; empty leaves those that stand there
 */
public record Cast(String key, String channel, int participant, Optional<Answer> answer, Optional<String> comment) {

	public Cast {
		Objects.requireNonNull(channel);
		if (key.isEmpty()) {
			throw new IllegalArgumentException("A cast vote needs a key.");
		}
	}

	/** Under what it is known when it comes again. Somebody who goes back and sends the same form with another answer means it. */
	String identity() {
		return participant + ":" + key + ":" + text();
	}

	/** As it goes into the log of the ballot with that id. */
	LoggedVote logged(String ballot) {
		return LoggedVote.of(ballot, key, participant, answer);
	}

	/** Votes with this one among them, or without the one that is taken back. */
	Votes in(Votes votes) {
		return answer.map(given -> votes.with(votes.of(participant).map(vote -> vote.withAnswer(given)).map(this::commented)
				.orElseGet(() -> commented(new Vote(participant, given))))).orElseGet(() -> votes.without(participant));
	}

	private Vote commented(Vote vote) {
		return comment.map(vote::withComment).orElse(vote);
	}

	/** The vote as it stands in files; empty when it is taken back. */
	String text() {
		return answer.map(given -> Votes.of(commented(new Vote(participant, given))).toString()).orElse("");
	}
}
