package io.orgdeck.core.checks.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
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

/** A result that few people's answers have taken over from many: a round that has only begun, or was begun by mistake. */
public final class ResultReplaced implements Check {

	/** How many times more people have answered before. */
	private static final int FEW = 2;

	@Override
	public String id() {
		return "io.orgdeck.core.result-replaced";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		CountingVotes counting = CountingVotes.of(context.assessment());
		Map<Ballot, Replacement> few = new LinkedHashMap<>();
		counting.results().forEach(result -> Replacement.of(counting.held(result.getQuestion()))
				.filter(replacement -> CountingVotes.people(replacement.before()) > FEW * CountingVotes.people(result))
				.ifPresent(replacement -> few.put(result, replacement)));
		return AnswersBeside.bySession(few.keySet().stream()).entrySet().stream()
				.map(entry -> issue(entry.getKey(), entry.getValue(), few));
	}

	private Issue issue(Session session, List<Ballot> results, Map<Ballot, Replacement> few) {
		Takeover takeover = Takeover.of(results.stream()
				.map(result -> new Takeover.Change(CountingVotes.people(result), CountingVotes.people(few.get(result).before()))).toList());
		List<Ballot> later = results.stream().flatMap(result -> few.get(result).by().stream()).toList();
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.resultReplaced, Names.onScreen().full(session), takeover.does()),
				session,
				List.of(new QuickFix(Messages.resultReplacedFix, assessment -> new BesideAnswers(assessment).standBeside(later))));
	}

	/**
	 * An earlier result of a question.
	 *
	 * @param before the result of the session before or of the round before, whichever more people have made
	 * @param by     the ballots that have taken its place, one after the other
	 */
	private record Replacement(Ballot before, List<Ballot> by) {

		private static Optional<Replacement> of(List<Ballot> held) {
			if (held.size() < 2) {
				return Optional.empty();
			}
			EObject session = held.getLast().eContainer();
			Stream<Ballot> sessionBefore = held.stream().filter(ballot -> ballot.eContainer() != session).reduce((one, later) -> later)
					.stream();
			Ballot before = Stream.concat(Stream.of(held.get(held.size() - 2)), sessionBefore)
					.max(Comparator.comparingInt(CountingVotes::people)).orElseThrow();
			return Optional.of(new Replacement(before, held.subList(held.indexOf(before) + 1, held.size())));
		}
	}
}
