package io.orgdeck.core.checks.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.edits.Codes;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.AssessmentPackage;
import io.orgdeck.model.assessment.Finding;
import io.orgdeck.model.assessment.Recommendation;

/** Finding without a recommendation. */
public final class FindingWithoutRecommendation implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.finding";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		Set<Finding> answered = new HashSet<>();
		context.assessment().getRecommendations().forEach(recommendation -> answered.addAll(recommendation.getFindings()));
		return context.assessment().getFindings().stream().filter(finding -> !answered.contains(finding)).map(this::issue);
	}

	private Issue issue(Finding finding) {
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.findingAlone, Names.onScreen().full(finding)), finding,
				List.of(new QuickFix(Messages.findingAloneFix, assessment -> {
					Recommendation recommendation = Ids.create(AssessmentPackage.Literals.RECOMMENDATION);
					recommendation.setCode(Codes.next("R", assessment.getRecommendations(), Recommendation::getCode));
					recommendation.getFindings().add(finding);
					assessment.getRecommendations().add(recommendation);
				})));
	}
}
