package io.orgdeck.core.checks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;

/** "Does not apply" without reason. Says on which question, and not who: votes are silent. */
public final class NotApplicableWithoutReason implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.not-applicable";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.assessment().getSessions().stream().flatMap(session -> session.getBallots().stream()
				.filter(ballot -> ballot.getQuestion() != null).flatMap(ballot -> issue(session, ballot).stream()));
	}

	private Optional<Issue> issue(Session session, Ballot ballot) {
		long missing = votes(ballot).stream().filter(NotApplicableWithoutReason::lacksReason).count();
		if (missing == 0) {
			return Optional.empty();
		}
		String message = Language.onScreen().counted(Messages.notApplicable, missing);
		Votes completed = completed(session, ballot);
		List<QuickFix> fixes = completed.equals(votes(ballot)) ? List.of()
				: List.of(new QuickFix(Messages.notApplicableFix, assessment -> ballot.setVotes(completed(session, ballot))));
		return Optional.of(new Issue(id(), Issue.Severity.WARNING,
				message + ' ' + NLS.bind(Messages.notApplicableWhere,
						new Object[] { Names.onScreen().full(ballot.getQuestion()), ballot.getRound(), Names.onScreen().full(session) }),
				ballot, fixes));
	}

	private static Votes votes(Ballot ballot) {
		return Objects.requireNonNullElse(ballot.getVotes(), Votes.NONE);
	}

	private static boolean lacksReason(Vote vote) {
		return vote.answer() instanceof Answer.DoesNotApply(String reason) && reason.isBlank();
	}

	/** The ballot's votes with the reasons that the same people gave in another round of the session. */
	private static Votes completed(Session session, Ballot ballot) {
		Votes votes = votes(ballot);
		for (Vote vote : new ArrayList<>(votes)) {
			if (lacksReason(vote)) {
				var given = session.getBallots().stream().filter(other -> other.getQuestion() == ballot.getQuestion())
						.flatMap(other -> votes(other).of(vote.participant()).stream()).map(Vote::answer)
						.filter(answer -> answer instanceof Answer.DoesNotApply(String reason) && !reason.isBlank()).findFirst();
				votes = given.isPresent() ? votes.with(vote.withAnswer(given.get())) : votes;
			}
		}
		return votes;
	}
}
