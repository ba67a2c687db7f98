package io.orgdeck.core.merge;

import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The numbers of participants in the merged assessment. Each copy has counted on by itself, so the same number can be two
 * people; votes must not go from one to the other.
 */
final class PersonNumbers {

	private final Map<Integer, Integer> ofTheirs = new HashMap<>();
	private final Map<Integer, Integer> ofAncestor = new HashMap<>();

	PersonNumbers(Assessment mine, Assessment theirs, Pairing pairs, Ancestor ancestor) {
		Set<Integer> before = ancestor.root().map(PersonNumbers::numbers).orElse(Set.of());
		Set<Integer> taken = numbers(mine);
		Set<Integer> people = new HashSet<>(mine.getParticipants().stream().map(Participant::getNumber).toList());
		int last = Stream.of(taken, numbers(theirs), before).flatMap(Set::stream).mapToInt(Integer::intValue).max().orElse(0);
		for (Participant participant : theirs.getParticipants()) {
			int number = participant.getNumber();
			boolean isNew = ancestor.of(participant).isEmpty();
			int merged;
			if (pairs.mineOf(participant).isPresent()) {
				merged = ((Participant) pairs.mineOf(participant).get()).getNumber();
			} else {
				merged = people.contains(number) || isNew && taken.contains(number) ? ++last : number;
			}
			ofTheirs.putIfAbsent(number, merged);
			ancestor.of(participant).ifPresent(one -> ofAncestor.putIfAbsent(((Participant) one).getNumber(), merged));
		}
		for (int number : numbers(theirs)) {
			if (!ofTheirs.containsKey(number)) {
				boolean isSomebodyElse = people.contains(number) && !before.contains(number);
				ofTheirs.put(number, isSomebodyElse ? ++last : number);
			}
		}
	}

	private static Set<Integer> numbers(Assessment assessment) {
		var numbers = new HashSet<Integer>();
		assessment.getParticipants().forEach(one -> numbers.add(one.getNumber()));
		ballots(assessment).flatMap(ballot -> ballot.getVotes().stream()).map(Vote::participant).forEach(numbers::add);
		return numbers;
	}

	/** The ballots that have votes. */
	static Stream<Ballot> ballots(Assessment assessment) {
		return assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.filter(ballot -> ballot.getVotes() != null);
	}

	/** The number in the merged assessment of somebody who has this one in the other copy. */
	int ofTheirs(int number) {
		return ofTheirs.getOrDefault(number, number);
	}

	/** The number in the merged assessment of somebody who had this one in the ancestor. */
	int ofAncestor(int number) {
		return ofAncestor.getOrDefault(number, number);
	}
}
