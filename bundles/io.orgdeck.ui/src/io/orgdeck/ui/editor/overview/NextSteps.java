package io.orgdeck.ui.editor.overview;

import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.ui.editor.LiveAssessment;
import io.orgdeck.ui.editor.PageContext;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;

/** The steps that are due now, each as a link that leads to where it is done. */
final class NextSteps {

	private static final int MOST = 4;

	private final LiveAssessment live;
	private final PageContext context;
	private final Composite list;
	private List<NextStep> shown;

	NextSteps(Composite parent, LiveAssessment live, PageContext context) {
		this.live = live;
		this.context = context;
		list = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).applyTo(list);
		Layouts.wide().applyTo(list);
	}

	void refresh() {
		var due = NextStep.of(live.assessment()).stream().limit(MOST).toList();
		if (due.equals(shown)) {
			return;
		}
		shown = due;
		for (var child : list.getChildren()) {
			child.dispose();
		}
		due.forEach(this::createLink);
		list.requestLayout();
	}

	private void createLink(NextStep step) {
		Labels.link(list, "overview.next." + step, nameOf(step), () -> go(step));
		Labels.hint(list, reasonFor(step));
	}

	private void go(NextStep step) {
		switch (step) {
			default -> context.showView("io.orgdeck.ui.problems");
		}
	}

	private static String nameOf(NextStep step) {
		return switch (step) {
			case ADD_PEOPLE -> Messages.nextPeople;
			case PLAN_SESSION -> Messages.nextPlan;
			case HOLD_SESSION -> Messages.nextHold;
			case ENTER_VOTES -> Messages.nextVotes;
			case ADD_EVIDENCE -> Messages.nextEvidence;
			case WRITE_FINDINGS -> Messages.nextFindings;
			case RECOMMEND -> Messages.nextRecommend;
			case FORM_GROUPS -> Messages.nextGroups;
			case WRITE_PAPER -> Messages.nextPaper;
			case READ_RESULTS -> Messages.nextResults;
		};
	}

	private static String reasonFor(NextStep step) {
		return switch (step) {
			case ADD_PEOPLE -> Messages.nextPeopleWhy;
			case PLAN_SESSION -> Messages.nextPlanWhy;
			case HOLD_SESSION -> Messages.nextHoldWhy;
			case ENTER_VOTES -> Messages.nextVotesWhy;
			case ADD_EVIDENCE -> Messages.nextEvidenceWhy;
			case WRITE_FINDINGS -> Messages.nextFindingsWhy;
			case RECOMMEND -> Messages.nextRecommendWhy;
			case FORM_GROUPS -> Messages.nextGroupsWhy;
			case WRITE_PAPER -> Messages.nextPaperWhy;
			case READ_RESULTS -> Messages.nextResultsWhy;
		};
	}
}
