package io.orgdeck.core.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Question;

/**
 * The votes that a question's score uses: the highest round with votes in the latest held session that asked it. Sessions
 * follow each other by date, those without a date first, and of one date in their order in the assessment; of two ballots
 * of one round the later stands. A session that is not held counts only where no held one has asked the question, and
 * answers that stand beside a result only where there is nothing else. A vote is one of somebody to whom the question was put.
 *
 * @param session the session
 * @param last    the ballot of its highest round with votes
 * @param first   the ballot of its lowest round with votes, when that is another round
 */
record LastRound(Session session, Ballot last, Optional<Ballot> first) {

	/** What a ballot's answers can stand for, least first. */
	enum Claim {
		/** They stand beside the result of another session or round. */
		BESIDE,
		/** They belong to a session that has not been held. */
		NOT_HELD,
		/** They were given for a session that was held. */
		HELD;

		/** What answers given for a session stand for. */
		static Claim of(Session session) {
			return session.getStatus() == SessionStatus.HELD ? HELD : NOT_HELD;
		}
	}

	/** A ballot with votes that could make the result of its question. */
	record Candidate(Session session, Ballot ballot, Claim claim) {

		private static Candidate of(Session session, Ballot ballot) {
			return new Candidate(session, ballot, ballot.isBeside() ? Claim.BESIDE : Claim.of(session));
		}

		boolean isOfSameSession(Candidate other) {
			return session == other.session && claim == other.claim;
		}

		int round() {
			return ballot.getRound();
		}
	}

	private static final Comparator<Session> BY_DATE = Comparator.comparing(Session::getDate,
			Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

	/** The last rounds of all questions that have votes in one of these sessions. */
	static Map<Question, LastRound> of(Assessment assessment, Predicate<Session> sessions, AskedVotes asked) {
		return of(candidates(assessment, sessions, asked::hasCounting));
	}

	/** The last round of each question from its {@linkplain #candidates candidates}. */
	static Map<Question, LastRound> of(Map<Question, List<Candidate>> candidates) {
		var rounds = new HashMap<Question, LastRound>();
		candidates.forEach((question, ballots) -> rounds.put(question, of(ballots)));
		return rounds;
	}

	/** Every ballot with votes on each question, the one that makes the result last. */
	static Map<Question, List<Candidate>> candidates(Assessment assessment, AskedVotes asked) {
		return candidates(assessment, session -> true, asked::hasCounting);
	}

	static Map<Question, List<Candidate>> candidates(Assessment assessment, Predicate<Session> sessions, Predicate<Ballot> counts) {
		var candidates = new LinkedHashMap<Question, List<Candidate>>();
		for (Session session : inOrder(assessment).stream().filter(sessions).toList()) {
			session.getBallots().stream().filter(ballot -> ballot.getQuestion() != null && counts.test(ballot))
					.sorted(Comparator.comparingInt(Ballot::getRound)).forEach(ballot -> candidates
							.computeIfAbsent(ballot.getQuestion(), unseen -> new ArrayList<>()).add(Candidate.of(session, ballot)));
		}
		candidates.values().forEach(list -> list.sort(Comparator.comparing(Candidate::claim)));
		return candidates;
	}

	/** The sessions as they follow each other. */
	static List<Session> inOrder(Assessment assessment) {
		return assessment.getSessions().stream().sorted(BY_DATE).toList();
	}

	private static LastRound of(List<Candidate> candidates) {
		Candidate last = candidates.getLast();
		List<Candidate> rounds = candidates.stream().filter(last::isOfSameSession).toList();
		int lowest = rounds.getFirst().round();
		Optional<Ballot> first = rounds.stream().filter(one -> lowest < last.round() && one.round() == lowest).map(Candidate::ballot)
				.reduce((one, later) -> later);
		return new LastRound(last.session(), last.ballot(), first);
	}

	static boolean hasVotes(Ballot ballot) {
		return ballot.getVotes() != null && !ballot.getVotes().isEmpty();
	}

	/** The ballots that the score of the question is made from. */
	List<Ballot> ballots() {
		return first.map(ballot -> List.of(ballot, last)).orElse(List.of(last));
	}
}
