package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;

/** Card chosen but not discussed in a session that was held. */
public final class CardNotDiscussed implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.card-not-discussed";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.assessment().getSessions().stream().filter(session -> session.getStatus() == SessionStatus.HELD)
				.flatMap(session -> session.getCards().stream().filter(chosen -> chosen.getCard() != null && !chosen.isDiscussed())
						.map(chosen -> issue(session, chosen)));
	}

	private Issue issue(Session session, ChosenCard chosen) {
		return new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.cardNotDiscussed, Names.onScreen().full(chosen.getCard()), Names.onScreen().full(session)), chosen,
				List.of(new QuickFix(Messages.cardNotDiscussedMark, assessment -> chosen.setDiscussed(true)),
						new QuickFix(Messages.cardNotDiscussedRemove, assessment -> session.getCards().remove(chosen))));
	}
}
