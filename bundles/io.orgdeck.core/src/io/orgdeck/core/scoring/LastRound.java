package io.orgdeck.core.scoring;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The votes that a question's score uses: the highest round with votes in the latest session that asked it. Sessions
 * follow each other by date, those without a date first, and of one date in their order in the assessment; of two ballots
 * of one round the later stands.
 *
 * @param session the session
 * @param last    the ballot of its highest round with votes
 * @param first   the ballot of its lowest round with votes, when that is another round
 */
record LastRound(Session session, Ballot last, Optional<Ballot> first) {

	private static final Comparator<Session> BY_DATE = Comparator.comparing(Session::getDate,
			Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

	/** The last rounds of all questions that have votes. */
	static Map<Question, LastRound> of(Assessment assessment) {
		var rounds = new HashMap<Question, LastRound>();
		for (Session session : assessment.getSessions().stream().sorted(BY_DATE).toList()) {
			var asked = new HashMap<Question, LastRound>();
			for (Ballot ballot : session.getBallots()) {
				if (ballot.getQuestion() != null && hasVotes(ballot)) {
					asked.merge(ballot.getQuestion(), new LastRound(session, ballot, Optional.empty()), LastRound::and);
				}
			}
			rounds.putAll(asked);
		}
		return rounds;
	}

	static boolean hasVotes(Ballot ballot) {
		return ballot.getVotes() != null && !ballot.getVotes().isEmpty();
	}

	private LastRound and(LastRound later) {
		Ballot other = later.last();
		Ballot lowest = first.orElse(last);
		if (other.getRound() >= last.getRound()) {
			return new LastRound(session, other, differing(other, lowest));
		}
		return new LastRound(session, last, differing(last, other.getRound() <= lowest.getRound() ? other : lowest));
	}

	private static Optional<Ballot> differing(Ballot last, Ballot lowest) {
		return lowest.getRound() < last.getRound() ? Optional.of(lowest) : Optional.empty();
	}

	/** The ballots that the score of the question is made from. */
	List<Ballot> ballots() {
		return first.map(ballot -> List.of(ballot, last)).orElse(List.of(last));
	}
}
