package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.tags.Tags;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;

/** The assessment aims at a tag that no question of its deck has, such as one that a newer deck has dropped. */
public final class AimWithoutQuestions implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.aim";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		Assessment assessment = context.assessment();
		return Typed.isBlank(assessment.getAim()) || Tags.of(assessment.getDeck()).find(assessment.getAim()).isPresent() ? Stream.empty()
				: Stream.of(new Issue(id(), Issue.Severity.ERROR, NLS.bind(Messages.aimWithoutQuestions, assessment.getAim()), assessment,
						List.of(new QuickFix(Messages.aimWithoutQuestionsAll, one -> one.setAim(null)))));
	}
}
