package io.orgdeck.core.checks.rules;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.core.checks.QuickFix;
import io.orgdeck.core.deck.TargetFlaws;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.core.words.Names;
import io.orgdeck.model.assessment.QuestionTarget;

/** Targets of questions that nothing is held to: those of the deck, and those of the client after the deck has changed. */
public final class TargetsUnfit implements Check {

	@Override
	public String id() {
		return "io.orgdeck.core.targets-unfit";
	}

	@Override
	public Stream<Issue> run(CheckContext context) {
		List<QuestionTarget> own = context.assessment().getQuestionTargets();
		Stream<Issue> ofDeck = TargetFlaws.of(context.assessment().getDeck()).map(flaw -> new Issue(id(), Issue.Severity.WARNING,
				NLS.bind(Messages.conditionUnclear, flaw.sentence()), flaw.question(), List.of()));
		Stream<Issue> unfit = own.stream().filter(target -> !QuestionTargets.fits(target)).map(target -> new Issue(id(),
				Issue.Severity.WARNING, NLS.bind(Messages.targetUnfit, Names.onScreen().full(target)), target,
				List.of(new QuickFix(Messages.targetUnfitFix, assessment -> assessment.getQuestionTargets().remove(target)))));
		Stream<Issue> twice = own.stream().filter(QuestionTargets::fits).filter(target -> isReplaced(target, own))
				.map(target -> new Issue(id(),
						Issue.Severity.WARNING, NLS.bind(Messages.targetTwice, Names.onScreen().full(target)), target,
						List.of(new QuickFix(Messages.targetTwiceFix, assessment -> assessment.getQuestionTargets().remove(target)))));
		return Stream.of(ofDeck, unfit, twice).flatMap(issues -> issues);
	}

	/** Whether a later one for the same question counts. */
	private static boolean isReplaced(QuestionTarget target, List<QuestionTarget> all) {
		return all.subList(all.indexOf(target) + 1, all.size()).stream()
				.anyMatch(later -> later.getQuestion() == target.getQuestion() && QuestionTargets.fits(later));
	}
}
