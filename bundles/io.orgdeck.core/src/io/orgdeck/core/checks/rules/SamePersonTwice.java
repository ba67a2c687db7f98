package io.orgdeck.core.checks.rules;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.edits.PeopleJoin;
import io.orgdeck.core.people.SamePeople;
import io.orgdeck.core.words.Names;

/** Two participants who may be one person, whose answers count twice and may show the results of too small a group. */
public final class SamePersonTwice implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.same-person";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return SamePeople.in(context.assessment()).stream().map(this::issue);
	}

	private Issue issue(SamePeople.Pair pair) {
		String message = NLS.bind(Messages.samePerson, Names.onScreen().full(pair.first()), Names.onScreen().full(pair.second()));
		var fix = new QuickFix(PeopleJoin.label(pair.first(), pair.second()),
				assessment -> PeopleJoin.join(pair.first(), pair.second(), Clock.systemUTC()));
		return new Issue(id(), Issue.Severity.WARNING, message, pair.second(), List.of(fix));
	}
}
