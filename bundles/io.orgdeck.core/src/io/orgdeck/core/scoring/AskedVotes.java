package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.orgdeck.core.scoring.LastRound.Candidate;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/**
 * Of the votes of each ballot those of people to whom the question was put. Where it is asked only after a certain answer to another,
 * each person's own answer decides: that of the last round with votes of the same session, and where that session did not ask the other
 * question, of the ballot that makes its result. Whoever has not answered the other question was not asked this one.
 */
public final class AskedVotes {

	private final Assessment assessment;
	private final Predicate<Session> sessions;
	private final Conditions conditions;

	AskedVotes(Assessment assessment, Predicate<Session> sessions, Conditions conditions) {
		this.assessment = assessment;
		this.sessions = sessions;
		this.conditions = conditions;
	}

	/** The votes of an assessment as it is; it says nothing of a deck that changes afterwards. */
	public static AskedVotes of(Assessment assessment) {
		return new AskedVotes(assessment, session -> true, Conditions.of(assessment.getDeck()));
	}

	/** The conditions of the deck. */
	public Conditions conditions() {
		return conditions;
	}

	/** The votes of a ballot that count: those of people to whom its question was put. */
	public Votes counting(Ballot ballot) {
		return split(ballot, true);
	}

	/** The votes of a ballot that do not count, because its question was not put to these people. */
	public Votes unasked(Ballot ballot) {
		return split(ballot, false);
	}

	private Votes split(Ballot ballot, boolean asked) {
		Votes all = ballot.getVotes() == null ? Votes.NONE : ballot.getVotes();
		if (ballot.getQuestion() == null || conditions.condition(ballot.getQuestion()).isEmpty() || all.isEmpty()) {
			return asked ? all : Votes.NONE;
		}
		IntPredicate put = put(ballot.getQuestion(), deciding(ballot));
		return all.without(number -> put.test(number) != asked);
	}

	boolean hasCounting(Ballot ballot) {
		return LastRound.hasVotes(ballot) && (conditions.condition(ballot.getQuestion()).isEmpty() || !counting(ballot).isEmpty());
	}

	/** Whether the other question was answered, and by nobody so that this one is asked, and nobody has answered it for all that. */
	boolean isForNobody(Question question) {
		Optional<OnlyIf> condition = conditions.condition(question);
		if (condition.isEmpty()) {
			return false;
		}
		Question earlier = condition.get().earlier();
		if (result(question).isPresent()) {
			return false;
		}
		Optional<Ballot> answered = result(earlier);
		return answered.isPresent() ? counting(answered.get()).stream().map(Vote::answer).noneMatch(condition.get()::holds)
				: isForNobody(earlier);
	}

	/** To whom a session puts a question, by their numbers. */
	public IntPredicate putTo(Question question, Session session) {
		return put(question, deciding(question, session));
	}

	private IntPredicate put(Question question, Optional<Ballot> deciding) {
		Optional<OnlyIf> condition = conditions.condition(question);
		if (condition.isEmpty()) {
			return number -> true;
		}
		Votes answers = deciding.map(this::counting).orElse(Votes.NONE);
		return number -> answers.of(number).map(Vote::answer).filter(condition.get()::holds).isPresent();
	}

	/** The ballot on the other question by which it is decided whose votes of this one count; empty where nobody has answered it. */
	public Optional<Ballot> deciding(Ballot ballot) {
		return conditions.condition(ballot.getQuestion())
				.flatMap(only -> deciding(only.earlier(), (Session) ballot.eContainer(), ballot.isBeside()));
	}

	/** The ballot that decides whose votes would count where a session has none on the question. @param session null for none */
	public Optional<Ballot> deciding(Question question, Session session) {
		return conditions.condition(question).flatMap(only -> deciding(only.earlier(), session, false));
	}

	/** The ballots by which it is decided, in turn, whose votes count, the nearest first. */
	List<Ballot> allDeciding(Ballot ballot) {
		var all = new ArrayList<Ballot>();
		for (Optional<Ballot> at = deciding(ballot); at.isPresent(); at = deciding(at.get())) {
			all.add(at.get());
		}
		return all;
	}

	private Optional<Ballot> deciding(Question earlier, Session session, boolean beside) {
		Comparator<Ballot> best = Comparator.<Ballot, Boolean>comparing(other -> other.isBeside() == beside)
				.thenComparing(Ballot::getRound);
		Stream<Ballot> here = session == null ? Stream.empty() : session.getBallots().stream();
		return here.filter(other -> other.getQuestion() == earlier && hasCounting(other))
				.reduce((one, later) -> best.compare(later, one) >= 0 ? later : one).or(() -> result(earlier));
	}

	private Optional<Ballot> result(Question question) {
		List<Candidate> candidates = LastRound.candidates(assessment, sessions,
				ballot -> ballot.getQuestion() == question && hasCounting(ballot)).getOrDefault(question, List.of());
		return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.getLast().ballot());
	}
}
