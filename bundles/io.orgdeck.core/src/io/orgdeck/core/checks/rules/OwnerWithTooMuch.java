package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.planning.OwnerLoad;
import io.orgdeck.core.words.Language;

/** Somebody who has more to finish than one person should, see {@link OwnerLoad#isTooMuch}. */
public final class OwnerWithTooMuch implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.owner-load";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return OwnerLoad.of(context.assessment(), context.today()).stream().filter(OwnerLoad::isTooMuch).map(load -> issue(load, context));
	}

	private Issue issue(OwnerLoad load, CheckContext context) {
		String message = Language.onScreen().counted(Messages.ownerLoad, load.groups().size(), load.owner(), load.open().size());
		return new Issue(id(), Issue.Severity.WARNING, message, context.assessment().getStrategy(), List.of());
	}
}
