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
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Evidence;
import io.orgdeck.model.assessment.EvidenceStrength;

/**
 * Evidence claimed but none linked: said to be documented or verified without a file or an address, or linked to no question
 * and no finding.
 */
public final class EvidenceNotLinked implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.evidence";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		Set<Evidence> cited = new HashSet<>();
		context.assessment().getFindings().forEach(finding -> cited.addAll(finding.getEvidence()));
		List<Evidence> all = context.assessment().getEvidence();
		return Stream.concat(all.stream().filter(EvidenceNotLinked::isUnproven).map(this::unproven),
				all.stream().filter(evidence -> evidence.getQuestions().isEmpty() && !cited.contains(evidence)).map(this::unused));
	}

	private static boolean isUnproven(Evidence evidence) {
		return evidence.getStrength().compareTo(EvidenceStrength.ANECDOTAL) > 0 && Texts.isBlank(evidence.getLink())
				&& evidence.getAttachment() == null;
	}

	private Issue unproven(Evidence evidence) {
		String strength = Words.onScreen().of(evidence.getStrength());
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.evidenceUnproven, Names.onScreen().full(evidence), strength),
				evidence,
				List.of(new QuickFix(NLS.bind(Messages.evidenceUnprovenFix, Words.onScreen().of(EvidenceStrength.ANECDOTAL)),
						assessment -> evidence.setStrength(EvidenceStrength.ANECDOTAL))));
	}

	private Issue unused(Evidence evidence) {
		return new Issue(id(), Issue.Severity.WARNING, NLS.bind(Messages.evidenceUnused, Names.onScreen().full(evidence)), evidence,
				List.of());
	}
}
