package io.orgdeck.core.checks.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.edits.BesideAnswers;
import io.orgdeck.core.scoring.CountingVotes;
import io.orgdeck.core.scoring.Takeover;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;

/** Answers that stand beside a result: says how many they are and what they would replace, so that somebody decides. */
public final class AnswersBeside implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.answers-beside";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		CountingVotes counting = CountingVotes.of(context.assessment());
		Map<Session, List<Ballot>> beside = bySession(counting.beside());
		Map<Session, List<Ballot>> notHeld = bySession(counting.notHeld());
		return Stream.concat(beside.entrySet().stream().map(entry -> beside(entry.getKey(), entry.getValue(), counting)),
				notHeld.entrySet().stream().map(entry -> notHeld(entry.getKey(), entry.getValue(), counting)));
	}

	static Map<Session, List<Ballot>> bySession(Stream<Ballot> ballots) {
		return ballots.collect(Collectors.groupingBy(ballot -> (Session) ballot.eContainer(), LinkedHashMap::new, Collectors.toList()));
	}

	private Issue beside(Session session, List<Ballot> ballots, CountingVotes counting) {
		String message = NLS.bind(Messages.answersBeside, Names.onScreen().full(session), takeover(ballots, counting).would());
		return new Issue(id(), Issue.Severity.INFO, message, session,
				List.of(new QuickFix(where(session, ballots, counting), assessment -> new BesideAnswers(assessment).addWhereAsked(ballots)),
						new QuickFix(Messages.answersBesideCount, assessment -> new BesideAnswers(assessment).letCount(ballots))));
	}

	/** Names the session and round to which the answers would be added, where it is the same for all. */
	private static String where(Session session, List<Ballot> ballots, CountingVotes counting) {
		List<Ballot> results = ballots.stream().flatMap(ballot -> counting.of(ballot.getQuestion()).stream()).toList();
		boolean same = results.stream().map(Ballot::eContainer).distinct().count() == 1
				&& results.stream().map(Ballot::getRound).distinct().count() == 1;
		return same
				? NLS.bind(Messages.answersBesideAddTo, Names.onScreen().orUnnamed(((Session) results.getFirst().eContainer()).getTitle()),
						results.getFirst().getRound())
				: Messages.answersBesideAdd;
	}

	private Issue notHeld(Session session, List<Ballot> ballots, CountingVotes counting) {
		String message = NLS.bind(Messages.answersNotHeld, Names.onScreen().full(session), takeover(ballots, counting).would());
		return new Issue(id(), Issue.Severity.INFO, message, session,
				List.of(new QuickFix(Messages.sessionNotHeldHeld, assessment -> session.setStatus(SessionStatus.HELD))));
	}

	private static Takeover takeover(List<Ballot> ballots, CountingVotes counting) {
		return Takeover.of(ballots.stream().map(ballot -> new Takeover.Change(CountingVotes.people(ballot),
				Optional.of(ballot.getQuestion()).flatMap(counting::of).map(CountingVotes::people).orElse(0))).toList());
	}
}
