package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.RespondentGroup;

/** Suppressed group about to be exported: says beforehand whose results will be missing. */
public final class GroupSuppressed implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.suppressed-group";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.guard().suppressedGroups().stream().map(group -> issue(group, context));
	}

	private Issue issue(RespondentGroup group, CheckContext context) {
		String message = NLS.bind(Messages.groupSuppressed, Names.onScreen().orUnnamed(group.getName()), context.guard().threshold());
		return new Issue(id(), Issue.Severity.INFO, message, group, List.of());
	}
}
