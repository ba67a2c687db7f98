package io.orgdeck.example.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Action;

/** A house rule: what takes longer than half a year is not one action; it is cut into several that can each be seen to be done. */
public final class LongActionCheck implements Check {

	private static final int DAYS = 183;

	@Override
	public String id() {
		return "io.orgdeck.example.long-action";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.openActions().stream().filter(LongActionCheck::isLong).map(this::issue);
	}

	private static boolean isLong(Action action) {
		return action.getStart() != null && action.getDue() != null && ChronoUnit.DAYS.between(action.getStart(), action.getDue()) > DAYS;
	}

	private Issue issue(Action action) {
		String sentence = NLS.bind(Messages.longAction,
				new Object[] { Texts.or(action.getCode(), Texts.or(action.getTitle(), Messages.unnamed)), action.getStart(),
						action.getDue() });
		return new Issue(id(), Issue.Severity.INFO, sentence, action, List.of());
	}
}
