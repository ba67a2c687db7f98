package io.orgdeck.core.checks.rules;

import java.util.List;

import io.orgdeck.core.checks.Check;

/** The checks of this bundle, for use where no platform runs that could look them up. */
public final class ShippedChecks {

	private ShippedChecks() {
	}

	public static List<Check> all() {
		return List.of(new LowScoreWithoutAction(), new ActionWithoutOwnerOrDate(), new ActionPastItsDate(),
				new ActionsWaitInCircle(), new ActionDueBeforeWhatItWaitsFor(), new OwnerWithTooMuch(),
				new HorizonWithoutAction(), new DimensionWithoutGroup(), new EvidenceNotLinked(), new NotApplicableWithoutReason(),
				new SessionNotHeld(), new CardNotDiscussed(), new FindingWithoutRecommendation(), new RecommendationWithoutFinding(),
				new ImplicationLeftEmpty(), new YearNotMeant(), new SamePersonTwice(), new ResultReplaced(), new AnswersBeside(),
				new GroupSuppressed());
	}
}
