package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.model.assessment.DataProtection;

/** The facts of data protection are being kept, people are listed, and no notice to them is noted. */
public final class NobodyTold implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.no-notice";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		DataProtection protection = context.assessment().getDataProtection();
		return protection == null || !protection.getNotices().isEmpty() || context.assessment().getParticipants().isEmpty()
				? Stream.empty() : Stream.of(new Issue(id(), Issue.Severity.INFO, Messages.nobodyTold, protection, List.of()));
	}
}
