package io.orgdeck.ui.room.facilitator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import io.orgdeck.core.ballot.ChannelRegistry;
import io.orgdeck.core.ballot.Turnout;
import io.orgdeck.model.assessment.Participant;

/** Whose turn it is to vote by key, of those who are there. */
final class Turns {

	private final Supplier<List<Participant>> people;
	private final Predicate<Participant> hasVoted;
	/** By number, who has voted last through which channel, so that keys wait first for those who vote by key. */
	private final Map<Integer, String> channels = new HashMap<>();
	private int place;
	/** Whose turn it is because they have not voted; null when the facilitator has chosen somebody. */
	private Participant awaited;

	/** @param people who is there, in the order in which they vote */
	Turns(Supplier<List<Participant>> people, Predicate<Participant> hasVoted) {
		this.people = people;
		this.hasVoted = hasVoted;
	}

	/** Whose vote is entered next; empty when there is nobody. */
	Optional<Participant> now() {
		var all = people.get();
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(at(all)));
	}

	private int at(List<Participant> all) {
		return Math.clamp(place, 0, all.size() - 1);
	}

	void give(Participant person) {
		var all = people.get();
		move(all.indexOf(person) - at(all));
	}

	/** Gives the turn to somebody further down or up the list. */
	void move(int by) {
		awaited = null;
		var all = people.get();
		if (!all.isEmpty()) {
			place = Math.floorMod(place + by, all.size());
		}
	}

	/** Gives the turn to the first who has not voted. */
	void first() {
		place = 0;
		next();
	}

	/** Gives the turn to whose it is or the next in line who has not voted; last to those who voted otherwise than by key before. */
	void next() {
		awaited = null;
		nextOf(person -> channels.getOrDefault(person.getNumber(), ChannelRegistry.KEYS).equals(ChannelRegistry.KEYS))
				.or(() -> nextOf(anybody -> true)).ifPresent(found -> {
					awaited = found;
					place = people.get().indexOf(found);
				});
	}

	private Optional<Participant> nextOf(Predicate<Participant> some) {
		var all = people.get();
		return IntStream.range(0, all.size()).mapToObj(i -> all.get((place + i) % all.size()))
				.filter(person -> some.test(person) && !hasVoted.test(person)).findFirst();
	}

	/** Remembers how people vote. */
	void note(Turnout turnout) {
		turnout.channels().forEach((number, channel) -> {
			if (!channel.isEmpty()) {
				channels.put(number, channel);
			}
		});
	}

	/** Somebody has voted through another channel; whoever was waited for may not be any more. */
	void votedElsewhere() {
		if (awaited != null && hasVoted.test(awaited)) {
			next();
		}
	}
}
