package io.orgdeck.core.checks.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;

/** Action past its date and neither done nor stopped. */
public final class ActionPastItsDate implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.action-past-date";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.openActions().stream().filter(action -> action.getDue() != null && action.getDue().isBefore(context.today()))
				.map(action -> issue(action, context.today()));
	}

	private Issue issue(Action action, LocalDate today) {
		return new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.actionPastDate, Names.onScreen().full(action), Language.onScreen().day(action.getDue())), action,
				List.of(new QuickFix(Messages.actionPastDateDone, assessment -> {
					action.setStatus(ActionStatus.DONE);
					action.setFinished(today);
				}),
						new QuickFix(Messages.actionPastDateStop, assessment -> action.setStatus(ActionStatus.STOPPED))));
	}
}
