package io.orgdeck.core.edits;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;

import io.orgdeck.core.exchange.Comments;
import io.orgdeck.core.exchange.WrittenAnswers;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;

/**
 * Changes where answers that stand beside results belong. It changes the model alone, for quick fixes and for
 * {@link BesideEdits}, which make a step of it.
 */
public final class BesideAnswers {

	private final Assessment assessment;
	private int left;

	public BesideAnswers(Assessment assessment) {
		this.assessment = assessment;
	}

	/** Lets answers stand beside the results. */
	public void standBeside(Collection<Ballot> ballots) {
		ballots.forEach(ballot -> ballot.setBeside(true));
	}

	/** Lets answers count in place of the results that they stand beside: they follow the sessions that these come from. */
	public void letCount(Collection<Ballot> ballots) {
		ballots.forEach(ballot -> ballot.setBeside(false));
		CountingVotes counting = CountingVotes.of(assessment);
		for (Ballot ballot : ballots) {
			Session session = (Session) ballot.eContainer();
			counting.of(ballot.getQuestion()).map(result -> (Session) result.eContainer()).filter(later -> later != session)
					.ifPresent(later -> follow(session, later));
		}
	}

	private void follow(Session session, Session earlier) {
		if (earlier.getDate() != null && (session.getDate() == null || session.getDate().isBefore(earlier.getDate()))) {
			session.setDate(earlier.getDate());
		}
		List<Session> all = assessment.getSessions();
		if (all.indexOf(session) < all.indexOf(earlier)) {
			assessment.getSessions().move(all.size() - 1, session);
		}
	}

	/** Adds answers to the given or the last round of a session. */
	public void addTo(Session session, OptionalInt round, Collection<Ballot> ballots) {
		for (Ballot from : List.copyOf(ballots)) {
			move(from, ballot(session, from, round));
		}
	}

	/** Adds each answer to the session and round that hold the result of its question; others stay. */
	public void addWhereAsked(Collection<Ballot> ballots) {
		CountingVotes counting = CountingVotes.of(assessment);
		for (Ballot from : List.copyOf(ballots)) {
			counting.of(from.getQuestion()).filter(result -> result != from).ifPresent(result -> move(from, result));
		}
	}

	/** How many answers have stayed where they were, because the same people have answered differently. */
	public int left() {
		return left;
	}

	private static Ballot ballot(Session session, Ballot from, OptionalInt round) {
		List<Ballot> rounds = session.getBallots().stream().filter(one -> one.getQuestion() == from.getQuestion() && one != from)
				.sorted(Comparator.comparingInt(Ballot::getRound)).toList();
		Optional<Ballot> known = round.isEmpty()
				? rounds.stream().filter(one -> one.getVotes() != null && !one.isBeside()).reduce((a, b) -> b)
				: rounds.stream().filter(one -> one.getRound() == round.getAsInt()).reduce((a, b) -> b);
		return known.orElseGet(() -> {
			Ballot ballot = Ids.create(Literals.BALLOT);
			ballot.setQuestion(from.getQuestion());
			ballot.setRound(round.orElse(from.getRound()));
			session.getBallots().add(ballot);
			return ballot;
		});
	}

	private void move(Ballot from, Ballot to) {
		Votes there = votes(to);
		Map<Integer, Vote> moved = votes(from).stream().flatMap(vote -> joined(there, vote).stream())
				.collect(Collectors.toMap(Vote::participant, Function.identity()));
		Votes stay = votes(from).without(moved::containsKey);
		left += stay.size();
		if (!moved.isEmpty()) {
			to.setVotes(there.with(moved.values()));
			attend((Session) to.eContainer(), moved.keySet());
			from.setVotes(stay);
			removeIfEmpty(from);
		}
	}

	/** The vote as it stands once it has joined others; empty when its voter has answered differently there. */
	private static Optional<Vote> joined(Votes there, Vote vote) {
		Optional<Vote> given = there.of(vote.participant());
		return given.isEmpty() ? Optional.of(vote) : given.filter(one -> one.answer().equals(vote.answer()))
				.map(one -> one.withComment(Comments.join(one.comment(), vote.comment())));
	}

	private static Votes votes(Ballot ballot) {
		return ballot.getVotes() == null ? Votes.NONE : ballot.getVotes();
	}

	private void attend(Session session, Set<Integer> numbers) {
		Set<Participant> there = new HashSet<>(session.getAttendance());
		session.getAttendance().addAll(assessment.getParticipants().stream()
				.filter(one -> numbers.contains(one.getNumber()) && !there.contains(one)).toList());
	}

	/** The session that collects written answers goes with the last of them. */
	private void removeIfEmpty(Ballot ballot) {
		if (!votes(ballot).isEmpty() || !ballot.getVotes().unreadable().isEmpty()) {
			return;
		}
		Session session = (Session) ballot.eContainer();
		EcoreUtil.delete(ballot, true);
		if (session.getBallots().isEmpty() && WrittenAnswers.sessionId(assessment).equals(session.getId()) && session.getNotes() == null
				&& session.getCards().isEmpty()) {
			EcoreUtil.delete(session, true);
		}
	}
}
