package io.orgdeck.core.checks.rules;

import java.util.List;
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
		Stream<Ballot> results = counting.results().filter(result -> counting.replaced(result.getQuestion()).isPresent())
				.filter(result -> before(result, counting) > FEW * CountingVotes.people(result));
		return AnswersBeside.bySession(results).entrySet().stream().map(entry -> issue(entry.getKey(), entry.getValue(), counting));
	}

	private static int before(Ballot result, CountingVotes counting) {
		return CountingVotes.people(counting.replaced(result.getQuestion()).orElseThrow());
	}

	private Issue issue(Session session, List<Ballot> results, CountingVotes counting) {
		Takeover takeover = Takeover.of(results.stream()
				.map(result -> new Takeover.Change(CountingVotes.people(result), before(result, counting))).toList());
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.resultReplaced, Names.onScreen().full(session), takeover.does()),
				session,
				List.of(new QuickFix(Messages.resultReplacedFix, assessment -> new BesideAnswers(assessment).standBeside(results))));
	}
}
