package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;

/** Action without owner or date, as long as it is not finished or stopped. */
public final class ActionWithoutOwnerOrDate implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.action-owner-date";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.openActions().stream().filter(action -> Texts.isBlank(action.getOwner()) || action.getDue() == null)
				.map(this::issue);
	}

	private Issue issue(Action action) {
		boolean ownerMissing = Texts.isBlank(action.getOwner());
		String message = !ownerMissing ? Messages.actionWithoutDate
				: action.getDue() == null ? Messages.actionWithoutOwnerAndDate : Messages.actionWithoutOwner;
		String lead = action.getGroup() == null ? null : action.getGroup().getLead();
		List<QuickFix> fixes = ownerMissing && !Texts.isBlank(lead)
				? List.of(new QuickFix(NLS.bind(Messages.actionWithoutOwnerFix, lead), assessment -> action.setOwner(lead)))
				: List.of();
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(message, Names.onScreen().full(action)), action, fixes);
	}
}
