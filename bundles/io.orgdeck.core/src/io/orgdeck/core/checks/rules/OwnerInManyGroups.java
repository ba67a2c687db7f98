package io.orgdeck.core.checks.rules;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.model.assessment.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/** Owner with actions still to be finished in four or more working groups. Names count as equal whatever their case. */
public final class OwnerInManyGroups implements Check {

	private static final int MANY = 4;

	@Override
	public String id() {
		return "io.orgdeck.core.owner-load"; //$NON-NLS-1$
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.openActions().stream().filter(action -> !Naming.isBlank(action.getOwner())).collect(
				Collectors.groupingBy(action -> action.getOwner().strip().toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()))
				.values().stream().filter(actions -> groups(actions) >= MANY).map(actions -> issue(actions, context));
	}

	private static long groups(List<Action> actions) {
		return actions.stream().map(Action::getGroup).distinct().count();
	}

	private Issue issue(List<Action> actions, CheckContext context) {
		return new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.ownerLoad, actions.getFirst().getOwner().strip(), groups(actions)), context.assessment().getStrategy(),
				List.of());
	}
}
