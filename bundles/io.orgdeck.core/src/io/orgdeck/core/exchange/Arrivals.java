package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.core.scoring.Takeover.Change;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Question;

/**
 * Puts imported answers into ballots and decides which of these may become the result of a question: an import replaces no
 * result unless somebody says so, or as many people or more have answered a further round of the session that holds the result.
 */
final class Arrivals {

	/** One ballot, which the assessment may not have yet. */
	record Target(String session, Question question, int round) {
		static Target of(Response response) {
			return new Target(response.session(), response.question(), response.round());
		}
	}

	private final CountingVotes counting;
	private final boolean decidedToCount;
	private final String collecting;
	private final Map<String, Session> sessions = new HashMap<>();
	private final Map<Target, Ballot> ballots = new HashMap<>();
	private final Map<Target, Set<Integer>> people = new LinkedHashMap<>();

	/** @param decidedToCount whether somebody has said that what comes in replaces results */
	Arrivals(Assessment assessment, boolean decidedToCount) {
		this.counting = CountingVotes.of(assessment);
		this.decidedToCount = decidedToCount;
		this.collecting = WrittenAnswers.sessionId(assessment);
		for (Session session : assessment.getSessions()) {
			sessions.putIfAbsent(session.getId(), session);
			for (Ballot ballot : session.getBallots()) {
				ballots.put(new Target(session.getId(), ballot.getQuestion(), ballot.getRound()), ballot);
			}
		}
	}

	/** The ballot, if the assessment has it already. */
	Optional<Ballot> ballot(Target target) {
		return Optional.ofNullable(ballots.get(target));
	}

	Optional<Session> session(String id) {
		return Optional.ofNullable(sessions.get(id));
	}

	/** Takes down that an answer comes in that the assessment does not hold. */
	void add(Response response) {
		people.computeIfAbsent(Target.of(response), this::already).add(response.vote().participant());
	}

	private Set<Integer> already(Target target) {
		var numbers = new HashSet<Integer>();
		ballot(target).map(Ballot::getVotes).stream().flatMap(votes -> votes.stream()).map(Vote::participant).forEach(numbers::add);
		return numbers;
	}

	/** Whether the answers in a ballot stand beside the result once they have come in. */
	boolean standsBeside(Target target) {
		if (decidedToCount) {
			return false;
		}
		if (ballots.containsKey(target)) {
			return ballots.get(target).isBeside();
		}
		return target.session.equals(collecting) || replaces(target) && !isFullerRound(target);
	}

	/** What does not count as long as nobody decides, and what it would replace. */
	Optional<Takeover> waiting() {
		return takeover(people.keySet().stream().filter(target -> standsBeside(target) || isNotHeld(target)));
	}

	/** What replaces results. */
	Optional<Takeover> replacing() {
		return takeover(people.keySet().stream().filter(target -> !standsBeside(target) && (replaces(target) || startsToCount(target))));
	}

	private Optional<Takeover> takeover(Stream<Target> targets) {
		var changes = new ArrayList<Change>();
		targets.forEach(target -> counting.of(target.question).filter(result -> !ballot(target).equals(Optional.of(result)))
				.ifPresent(result -> changes.add(new Change(people.get(target).size(), CountingVotes.people(result)))));
		return changes.isEmpty() ? Optional.empty() : Optional.of(Takeover.of(changes));
	}

	private boolean startsToCount(Target target) {
		return decidedToCount && (target.session.equals(collecting) || ballot(target).filter(Ballot::isBeside).isPresent());
	}

	private boolean isNotHeld(Target target) {
		return session(target.session).filter(session -> session.getStatus() != SessionStatus.HELD).isPresent() && !replaces(target);
	}

	private boolean replaces(Target target) {
		return session(target.session).filter(session -> counting.wouldReplace(target.question, session, target.round)).isPresent();
	}

	/** A further round of the session that holds the result, answered by no fewer people. */
	private boolean isFullerRound(Target target) {
		return counting.of(target.question).filter(result -> target.session.equals(((Session) result.eContainer()).getId()))
				.filter(result -> !result.isBeside() && people.get(target).size() >= CountingVotes.people(result)).isPresent();
	}
}
