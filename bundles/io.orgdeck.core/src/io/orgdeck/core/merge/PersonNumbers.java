package io.orgdeck.core.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.orgdeck.core.people.ParticipantNumbers;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;

/**
 * The numbers of participants in the merged assessment. Each copy has counted on by itself, so the same number can be two
 * people; votes must not go from one to the other, nor to somebody who gets the number of a person who has gone.
 */
final class PersonNumbers {

	/** Stands for somebody who has no number in the merged assessment. */
	static final int NOBODY = 0;

	private final Assessment mine;
	private final Assessment theirs;
	private final Pairing pairs;
	private final Ancestor ancestor;
	private final Map<Participant, Integer> ofPeople = new HashMap<>();
	private final Map<Integer, Integer> ofTheirs = new HashMap<>();
	private final Map<Integer, Integer> ofAncestor = new HashMap<>();
	private final Set<Integer> taken = new HashSet<>();
	/** Up to here, a number has belonged to somebody in mine or in the ancestor. */
	private final int given;
	private int last;

	PersonNumbers(Assessment mine, Assessment theirs, Pairing pairs, Ancestor ancestor) {
		this.mine = mine;
		this.theirs = theirs;
		this.pairs = pairs;
		this.ancestor = ancestor;
		given = Math.max(ParticipantNumbers.highest(mine), ancestor.root().map(ParticipantNumbers::highest).orElse(0));
		last = Math.max(given, ParticipantNumbers.highest(theirs));
		mine.getParticipants().forEach(one -> taken.add(one.getNumber()));
		theirs.getParticipants().forEach(this::decide);
		Set<Integer> strangers = voters(theirs);
		strangers.removeAll(ofTheirs.keySet());
		strangers.forEach(number -> ofTheirs.put(number, ofStranger(number)));
		ancestor.root().ifPresent(this::followAncestor);
	}

	private void decide(Participant participant) {
		int number = participant.getNumber();
		Optional<Participant> own = pairs.mineOf(participant).map(Participant.class::cast);
		boolean wasHere = ancestor.of(participant).filter(one -> ((Participant) one).getNumber() == number).isPresent();
		int merged = own.isPresent() ? own.get().getNumber() : (wasHere || number > given) && !taken.contains(number) ? number : ++last;
		taken.add(merged);
		ofPeople.put(participant, merged);
		ofTheirs.putIfAbsent(number, merged);
	}

	/** The number for votes of the other copy whose participant is not there any more. */
	private int ofStranger(int number) {
		Optional<Participant> before = ancestor.root().flatMap(root -> person(root, number));
		Optional<Participant> known = before.flatMap(one -> pairs.mineWithId(one.getId())).map(Participant.class::cast);
		if (known.isPresent()) {
			return known.get().getNumber();
		}
		boolean sameStranger = before.isPresent() || number > given || voters(mine).contains(number);
		return sameStranger && !taken.contains(number) ? number : strangerWithVotes(votesBy(theirs, number)).orElseGet(() -> ++last);
	}

	/** Somebody unknown in mine with just these votes: they have come from the other copy before. */
	private Optional<Integer> strangerWithVotes(Map<String, Vote> votes) {
		return voters(mine).stream().filter(number -> !taken.contains(number)).filter(number -> votesBy(mine, number).equals(votes))
				.findFirst();
	}

	/** Votes by the id of their ballot, all under one number so that they can be compared. */
	private static Map<String, Vote> votesBy(Assessment assessment, int number) {
		var votes = new LinkedHashMap<String, Vote>();
		ballots(assessment).forEach(ballot -> ballot.getVotes().of(number)
				.ifPresent(vote -> votes.put(ballot.getId(), vote.withParticipant(1))));
		return votes;
	}

	private void followAncestor(Assessment root) {
		for (Participant participant : root.getParticipants()) {
			int number = participant.getNumber();
			Optional<Integer> merged = pairs.theirsWithId(participant.getId()).map(ofPeople::get)
					.or(() -> pairs.mineWithId(participant.getId()).map(one -> ((Participant) one).getNumber()));
			ofAncestor.putIfAbsent(number, merged.orElse(taken.contains(number) ? NOBODY : number));
		}
		voters(root).forEach(number -> ofAncestor.putIfAbsent(number, ofTheirs(number)));
	}

	private static Optional<Participant> person(Assessment assessment, int number) {
		return assessment.getParticipants().stream().filter(one -> one.getNumber() == number).findFirst();
	}

	private static Set<Integer> voters(Assessment assessment) {
		var numbers = new TreeSet<Integer>();
		ballots(assessment).map(Ballot::getVotes).flatMap(Votes::stream).map(Vote::participant).forEach(numbers::add);
		return numbers;
	}

	/** The ballots that have votes. */
	static Stream<Ballot> ballots(Assessment assessment) {
		return assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
				.filter(ballot -> ballot.getVotes() != null);
	}

	/** The number in the merged assessment of a participant of the other copy. */
	int of(Participant participant) {
		return ofPeople.get(participant);
	}

	/** The number in the merged assessment of somebody who has this one in the other copy. */
	int ofTheirs(int number) {
		return ofTheirs.getOrDefault(number, number);
	}

	/** The number in the merged assessment of somebody who had this one in the ancestor; NOBODY where it is somebody else's now. */
	int ofAncestor(int number) {
		return ofAncestor.getOrDefault(number, number);
	}

	/** The highest number that any of the copies has given, and the merge itself. */
	int last() {
		return last;
	}
}
