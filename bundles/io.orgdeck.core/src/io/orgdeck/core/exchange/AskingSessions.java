package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Question;

/** In which session a question was asked, for answers that do not say so themselves. */
final class AskingSessions {

	private final Map<Question, List<Session>> voted = new HashMap<>();
	private final Map<Card, List<Session>> chosen = new HashMap<>();
	private final Map<Session, Set<Integer>> attendance = new HashMap<>();
	private final Map<Question, Map<Session, Integer>> lastRounds = new HashMap<>();

	AskingSessions(Assessment assessment) {
		String written = WrittenAnswers.sessionId(assessment);
		for (Session session : assessment.getSessions()) {
			if (session.getStatus() != SessionStatus.CANCELLED && !written.equals(session.getId())) {
				session.getBallots().stream().filter(ballot -> !ballot.isBeside() && CountingVotes.people(ballot) > 0)
						.forEach(ballot -> add(session, ballot));
				session.getCards().stream().map(ChosenCard::getCard).distinct().forEach(card -> put(chosen, card, session));
			}
		}
	}

	private void add(Session session, Ballot ballot) {
		put(voted, ballot.getQuestion(), session);
		lastRounds.computeIfAbsent(ballot.getQuestion(), unseen -> new HashMap<>()).merge(session, ballot.getRound(), Math::max);
	}

	private static <T> void put(Map<T, List<Session>> sessions, T asked, Session session) {
		List<Session> known = sessions.computeIfAbsent(asked, unseen -> new ArrayList<>());
		if (!known.contains(session)) {
			known.add(session);
		}
	}

	/**
	 * The one session that asked the question: that has votes on it, or else has taken up its card. Of several it is the one
	 * that the participant attended; empty when it is not certain.
	 */
	Optional<Session> of(Question question, int participant) {
		List<Session> asked = voted.getOrDefault(question, chosen.getOrDefault(question.getCard(), List.of()));
		List<Session> attended = asked.size() < 2 ? asked
				: asked.stream().filter(session -> people(session).contains(participant)).toList();
		return attended.size() == 1 ? Optional.of(attended.getFirst()) : Optional.empty();
	}

	private Set<Integer> people(Session session) {
		return attendance.computeIfAbsent(session,
				one -> one.getAttendance().stream().map(Participant::getNumber).collect(Collectors.toSet()));
	}

	/** The last round with votes on the question in a session, or 1. */
	int lastRound(Question question, Session session) {
		return lastRounds.getOrDefault(question, Map.of()).getOrDefault(session, 1);
	}
}
