package io.orgdeck.core.ballot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who has voted, and through which channel; never what.
 *
 * @param voters   everybody who has a vote
 * @param channels id of the channel that somebody's vote came through, by the person's number; an empty text where it was there before
 */
public record Turnout(List<Voter> voters, Map<Integer, String> channels) {

	public Turnout {
		voters = List.copyOf(voters);
		channels = Map.copyOf(channels);
	}

	public boolean hasVoted(int participant) {
		return channels.containsKey(participant);
	}

	/** How many of those who have a vote have used it. */
	public int voted() {
		return (int) voters.stream().filter(voter -> hasVoted(voter.number())).count();
	}

	/** Who has not voted yet. */
	public List<Voter> missing() {
		return voters.stream().filter(voter -> !hasVoted(voter.number())).toList();
	}

	/** How many votes came through each channel, by its id. */
	public Map<String, Integer> byChannel() {
		var counts = new TreeMap<String, Integer>();
		voters.stream().filter(voter -> hasVoted(voter.number()))
				.forEach(voter -> counts.merge(channels.get(voter.number()), 1, Integer::sum));
		return counts;
	}
}
