package io.orgdeck.ui.plan.strategy;

import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.Page;

/** One page of the strategy: the same working groups, actions and dates seen in another way. */
public abstract class StrategyPage extends Page {

	/** Shows the strategy of an assessment. */
	protected abstract void open(LiveAssessment live, StrategyBoardModel model);

	@Override
	public final void inputChanged() {
		open(context.get(LiveAssessment.class), context.get(StrategyBoardModel.class));
	}
}
