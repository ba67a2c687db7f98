package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.deck.ConditionFlaws;
import io.orgdeck.core.scoring.AskedVotes;
import io.orgdeck.core.scoring.OnlyIf;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;

/**
 * Answers of people to whom a question was not put, because they have not given the answer after which it is asked: kept, and not
 * counted. Says on which question, and neither whose nor how many: that would speak of what few have answered to the other one.
 */
public final class AnswersUnasked implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.answers-unasked";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		AskedVotes votes = AskedVotes.of(context.assessment());
		Stream<Issue> unclear = ConditionFlaws.wrong(context.assessment().getDeck()).map(flaw -> new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.conditionUnclear, flaw.sentence()), flaw.question(), List.of()));
		return Stream.concat(unclear, !votes.conditions().isAny() ? Stream.empty()
				: context.assessment().getSessions().stream().flatMap(session -> session.getBallots().stream()
						.flatMap(ballot -> issue(session, ballot, votes).stream())));
	}

	private Optional<Issue> issue(Session session, Ballot ballot, AskedVotes votes) {
		Votes unasked = votes.unasked(ballot);
		if (unasked.isEmpty()) {
			return Optional.empty();
		}
		OnlyIf only = votes.conditions().condition(ballot.getQuestion()).orElseThrow();
		List<Integer> people = unasked.stream().map(Vote::participant).toList();
		return Optional.of(new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.answersUnasked, new Object[] { Names.onScreen().full(ballot.getQuestion()), ballot.getRound(),
						Names.onScreen().full(session), Names.onScreen().full(only.earlier()) }),
				ballot, List.of(new QuickFix(Messages.answersUnaskedTakeBack,
						assessment -> ballot.setVotes(ballot.getVotes().without(people::contains))))));
	}
}
