package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.words.Names;

/** Recommendation without a finding. */
public final class RecommendationWithoutFinding implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.recommendation";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		return context.assessment().getRecommendations().stream().filter(recommendation -> recommendation.getFindings().isEmpty())
				.map(recommendation -> new Issue(id(), Issue.Severity.WARNING,
						NLS.bind(Messages.recommendationAlone, Names.onScreen().full(recommendation)), recommendation, List.of()));
	}
}
