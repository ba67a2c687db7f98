package io.orgdeck.core.checks.rules;

import java.time.LocalDate;
import java.util.List;

import io.orgdeck.core.checks.Check;
import io.orgdeck.core.checks.CheckContext;
import io.orgdeck.core.checks.Issue;
import io.orgdeck.model.assessment.Assessment;

/** The checks of this bundle, for use where no platform runs that could look them up. */
public final class ShippedChecks {

	private ShippedChecks() {
	}

	/** What they find in an assessment, in the order of the checks. */
	public static List<Issue> run(Assessment assessment, LocalDate today) {
		CheckContext context = CheckContext.of(assessment, today);
		return all().stream().flatMap(check -> check.run(context)).toList();
	}

	public static List<Check> all() {
		return List.of(new AimWithoutQuestions(), new LowScoreWithoutAction(), new ActionWithoutOwnerOrDate(), new ActionPastItsDate(),
				new ActionsWaitInCircle(), new ActionDueBeforeWhatItWaitsFor(), new OwnerWithTooMuch(),
				new HorizonWithoutAction(), new DimensionWithoutGroup(), new EvidenceNotLinked(), new NotApplicableWithoutReason(),
				new SessionNotHeld(), new CardNotDiscussed(), new FindingWithoutRecommendation(), new RecommendationWithoutFinding(),
				new ImplicationLeftEmpty(), new YearNotMeant(), new SamePersonTwice(), new ResultReplaced(), new AnswersBeside(),
				new AnswersUnasked(),
				new TargetsUnfit(),
				new PassagesAway(), new ToBeDeleted(), new NobodyTold(), new GroupSuppressed());
	}
}
