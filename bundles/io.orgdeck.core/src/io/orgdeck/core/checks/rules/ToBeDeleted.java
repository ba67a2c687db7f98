package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.privacy.DeleteBy;

/** The day by which the assessment is to be deleted is near or has passed. */
public final class ToBeDeleted implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.delete-by";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return DeleteBy.of(context.assessment(), context.today()).map(due -> new Issue(id(),
				due.passed() ? Issue.Severity.WARNING : Issue.Severity.INFO, due.sentence(),
				context.assessment().getDataProtection(), List.of())).stream();
	}
}
