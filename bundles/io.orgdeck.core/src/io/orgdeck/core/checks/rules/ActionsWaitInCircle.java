package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.planning.Dependencies;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.Action;

/** Actions that wait for each other in a circle, so that none of them can begin. */
public final class ActionsWaitInCircle implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.action-circle";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return Dependencies.circles(context.actions()).stream().map(this::issue);
	}

	private Issue issue(List<Action> circle) {
		Action first = circle.getFirst();
		String way = Stream.concat(circle.stream().skip(1), Stream.of(first)).map(Names.onScreen()::brief)
				.collect(Collectors.joining(Messages.actionCircleThen));
		Action last = circle.getLast();
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.actionCircle, Names.onScreen().full(first), way), first,
				List.of(new QuickFix(NLS.bind(Messages.actionCircleFix, Names.onScreen().brief(last), Names.onScreen().brief(first)),
						assessment -> last.getDependsOn().remove(first))));
	}
}
