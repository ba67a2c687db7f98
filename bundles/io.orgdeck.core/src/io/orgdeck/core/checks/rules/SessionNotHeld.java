package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.planning.Standing;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;

/** Session planned but not held: its day has passed. */
public final class SessionNotHeld implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.session-not-held";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.assessment().getSessions().stream()
				.filter(session -> Standing.of(session, context.today()) == Standing.OVERDUE).map(this::issue);
	}

	private Issue issue(Session session) {
		return new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.sessionNotHeld, Names.onScreen().full(session), Language.onScreen().day(session.getDate())), session,
				List.of(new QuickFix(Messages.sessionNotHeldHeld, assessment -> session.setStatus(SessionStatus.HELD)),
						new QuickFix(Messages.sessionNotHeldCancel, assessment -> session.setStatus(SessionStatus.CANCELLED))));
	}
}
