package io.orgdeck.core.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.scoring.LastRound.Candidate;
import io.orgdeck.core.scoring.LastRound.Claim;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/**
 * Which ballots make the results of an assessment, which stand beside them and which they have replaced, at one moment. It
 * says how many people answered and never what, so that nobody has to ask the disclosure guard.
 */
public final class CountingVotes {

	private final Map<Question, List<Candidate>> candidates;
	private final Map<Question, LastRound> rounds;
	private final List<Session> sessions;
	private final AskedVotes asked;

	private CountingVotes(Assessment assessment) {
		asked = AskedVotes.of(assessment);
		candidates = LastRound.candidates(assessment, asked);
		rounds = LastRound.of(candidates);
		sessions = LastRound.inOrder(assessment);
	}

	public static CountingVotes of(Assessment assessment) {
		return new CountingVotes(assessment);
	}

	/** The ballot that makes the result of a question; empty when nobody has answered it. */
	public Optional<Ballot> of(Question question) {
		return Optional.ofNullable(rounds.get(question)).map(LastRound::last);
	}

	/** Every ballot that makes the result of a question. */
	public Stream<Ballot> results() {
		return candidates.keySet().stream().map(question -> rounds.get(question).last());
	}

	/** The ballots that make the result of a question, silent round first. */
	public List<Ballot> rounds(Question question) {
		return rounds.containsKey(question) ? rounds.get(question).ballots() : List.of();
	}

	/** Whose votes count, and by which ballots that is decided. */
	public AskedVotes asked() {
		return asked;
	}

	/** The votes of a ballot that count: those of people to whom its question was put. */
	public Votes votes(Ballot ballot) {
		return asked.counting(ballot);
	}

	/** Whether the ballot makes the result of its question. */
	public boolean isResult(Ballot ballot) {
		return of(ballot.getQuestion()).filter(ballot::equals).isPresent();
	}

	/** Every ballot whose answers stand beside a result because nobody has said that they count. */
	public Stream<Ballot> beside() {
		return of(Claim.BESIDE);
	}

	/** Every ballot whose answers stand beside a result because its session has not been held. */
	public Stream<Ballot> notHeld() {
		return of(Claim.NOT_HELD);
	}

	private Stream<Ballot> of(Claim claim) {
		return candidates.values().stream().flatMap(List::stream).filter(one -> one.claim() == claim).map(Candidate::ballot)
				.filter(ballot -> !isResult(ballot));
	}

	/** The ballots of held sessions on a question, as they have replaced each other; the last one makes the result. */
	public List<Ballot> held(Question question) {
		return candidates.getOrDefault(question, List.of()).stream().filter(one -> one.claim() == Claim.HELD).map(Candidate::ballot)
				.toList();
	}

	/**
	 * Whether answers that came in for a round of a session would make the result of a question in place of the ballot that
	 * makes it now.
	 */
	public boolean wouldReplace(Question question, Session session, int round) {
		if (!candidates.containsKey(question)) {
			return false;
		}
		Candidate now = candidates.get(question).getLast();
		Claim claim = Claim.of(session);
		if (claim != now.claim()) {
			return claim.compareTo(now.claim()) > 0;
		}
		int later = sessions.indexOf(session) - sessions.indexOf(now.session());
		return later > 0 || later == 0 && round > now.round();
	}

	/**
	 * Which results a session takes over with the first vote on each question, once it is held.
	 *
	 * @param questions those that it asks; the ones that have votes in it already are left out
	 */
	public Optional<Takeover> takeoverBy(Session session, Collection<Question> questions) {
		List<Takeover.Change> changes = questions.stream().flatMap(question -> earlierResult(session, question).stream())
				.map(result -> new Takeover.Change(1, people(result))).toList();
		return changes.isEmpty() ? Optional.empty() : Optional.of(Takeover.of(changes));
	}

	private Optional<Ballot> earlierResult(Session session, Question question) {
		List<Candidate> all = candidates.getOrDefault(question, List.of());
		boolean begun = all.stream().anyMatch(one -> one.session() == session);
		return begun || all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()).filter(now -> now.claim() == Claim.HELD)
				.filter(now -> session.getDate() == null || sessions.indexOf(session) > sessions.indexOf(now.session()))
				.map(Candidate::ballot);
	}

	/** The number of people who have answered in a ballot. */
	public static int people(Ballot ballot) {
		return ballot.getVotes() == null ? 0 : ballot.getVotes().size();
	}
}
