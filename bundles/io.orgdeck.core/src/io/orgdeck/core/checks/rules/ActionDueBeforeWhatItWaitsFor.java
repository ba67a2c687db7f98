package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;

/** Action due before something that it waits for and that is not done. */
public final class ActionDueBeforeWhatItWaitsFor implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.action-order";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.openActions().stream().filter(action -> action.getDue() != null).flatMap(action -> action.getDependsOn().stream()
				.filter(earlier -> earlier.getStatus() != ActionStatus.DONE && earlier.getDue() != null
						&& earlier.getDue().isAfter(action.getDue()))
				.map(earlier -> issue(action, earlier)));
	}

	private Issue issue(Action action, Action earlier) {
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.actionOrder,
				new Object[] { Names.onScreen().full(action), Language.onScreen().day(action.getDue()), Names.onScreen().brief(earlier),
						Language.onScreen().day(earlier.getDue()) }),
				action, List.of());
	}
}
