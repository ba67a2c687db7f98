package io.orgdeck.ui.editor.overview;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.ui.deckupdate.NewerDeck;
import io.orgdeck.ui.deckupdate.UpdateDeckHandler;
import io.orgdeck.ui.editor.LiveAssessment;
import io.orgdeck.ui.editor.PageContext;
import io.orgdeck.ui.editor.evidence.EvidencePage;
import io.orgdeck.ui.editor.paper.PaperPage;
import io.orgdeck.ui.editor.ratings.RatingsPage;
import io.orgdeck.ui.editor.results.ResultsPage;
import io.orgdeck.ui.editor.sessions.SessionsPage;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;

/** The steps that are due now, each as a link that leads to where it is done. */
final class NextSteps {

	private static final int MOST = 4;

	private final LiveAssessment live;
	private final PageContext context;
	private final Runnable addPeople;
	private final Composite list;
	private final NewerDeck newerDeck;
	private Shown shown;

	/** What stands in the list. */
	private record Shown(List<NextStep> due, Optional<String> newerDeck) {
	}

	/** @param addPeople leads to where people are added */
	NextSteps(Composite parent, LiveAssessment live, PageContext context, Runnable addPeople) {
		this.live = live;
		this.addPeople = addPeople;
		this.context = context;
		list = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, Layouts.UNIT / 2).applyTo(list);
		Layouts.wide().applyTo(list);
		newerDeck = new NewerDeck(list, this::refresh);
	}

	void refresh() {
		newerDeck.of(live.assessment().getDeck());
		var now = new Shown(NextStep.of(live.assessment()).stream().limit(MOST).toList(), newerDeck.version());
		if (now.equals(shown)) {
			return;
		}
		shown = now;
		for (var child : list.getChildren()) {
			child.dispose();
		}
		now.newerDeck().ifPresent(this::createUpdate);
		now.due().forEach(this::createLink);
		list.requestLayout();
	}

	private void createUpdate(String version) {
		Labels.link(list, "overview.next.UPDATE_DECK", Messages.nextUpdate, () -> context.run(UpdateDeckHandler.COMMAND));
		Labels.hint(list, NLS.bind(Messages.nextUpdateWhy, version, live.assessment().getDeck().getVersion()));
	}

	private void createLink(NextStep step) {
		Labels.link(list, "overview.next." + step, nameOf(step), () -> go(step));
		Labels.hint(list, reasonFor(step));
	}

	private void go(NextStep step) {
		switch (step) {
			case ADD_PEOPLE -> addPeople.run();
			case PLAN_SESSION, HOLD_SESSION -> context.show(SessionsPage.class);
			case ENTER_VOTES -> context.show(RatingsPage.class);
			case ADD_EVIDENCE, WRITE_FINDINGS, RECOMMEND -> context.show(EvidencePage.class);
			case FORM_GROUPS -> context.showStrategy();
			case WRITE_PAPER -> context.show(PaperPage.class);
			case READ_RESULTS -> context.show(ResultsPage.class);
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
