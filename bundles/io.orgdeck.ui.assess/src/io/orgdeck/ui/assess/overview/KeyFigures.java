package io.orgdeck.ui.assess.overview;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;

import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.ui.assess.AssessmentPages;
import io.orgdeck.ui.assess.problems.ProblemsView;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.Commands;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Tile;

/** The row of figures at the head of the page. */
final class KeyFigures {

	private static final int ROOM_FOR_ALL = 112 * Layouts.UNIT;

	private final LiveAssessment live;
	private final Tile overall;
	private final Tile coverage;
	private final Tile participants;
	private final Tile sessions;
	private final Tile actions;
	private final Tile problems;

	/** @param toPeople leads to the people further down the page */
	KeyFigures(Composite parent, LiveAssessment live, PageContext context, Runnable toPeople) {
		this.live = live;
		var row = Layouts.foldingColumns(parent, ROOM_FOR_ALL, 1, 1);
		var scored = Layouts.equalColumns(row, 3);
		overall = new Tile(scored, "overview.overall", Messages.overall, () -> context.show(AssessmentPages.RESULTS));
		coverage = new Tile(scored, "overview.coverage", Messages.coverage, () -> context.show(AssessmentPages.RATINGS));
		participants = new Tile(scored, "overview.participants.count", Messages.participants, toPeople);
		var done = Layouts.equalColumns(row, 3);
		sessions = new Tile(done, "overview.sessions.count", Messages.sessions, () -> context.show(AssessmentPages.SESSIONS));
		actions = new Tile(done, "overview.actions.count", Messages.actions, () -> context.show(Literals.STRATEGY));
		problems = new Tile(done, "overview.problems.count", Messages.problems, () -> Commands.run(context.services(),
				IWorkbenchCommandConstants.VIEWS_SHOW_VIEW, Map.of(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, ProblemsView.ID)));
	}

	void setFocus() {
		overall.setFocus();
	}

	void refresh() {
		var assessment = live.assessment();
		showScores(assessment, live.guard().whole());
		participants.show(String.valueOf(assessment.getParticipants().size()), groupWords(assessment.getGroups().size()));
		showSessions(assessment.getSessions());
		showActions(assessment);
		showProblems();
	}

	/** The checks come a moment after a change. */
	void showProblems() {
		int count = live.problems().size();
		problems.show(String.valueOf(count), count == 0 ? Messages.problemsNone : Messages.problemsSome);
	}

	private void showScores(Assessment assessment, DisclosedScores scores) {
		switch (scores.overallCapped()) {
			case Disclosed.Shown<OptionalDouble>(var figure) ->
				overall.show(Figures.score(figure, assessment.getDeck()), overallWords(scores.shown(), assessment));
			case Disclosed.Suppressed<OptionalDouble> kept -> overall.show(Figures.NONE, kept.sentence());
		}
		var asked = scores.shown().coverage();
		coverage.show(Figures.share(asked.share()), NLS.bind(Messages.coverageWords, asked.asked(), asked.askable()));
	}

	private static String overallWords(Scores scores, Assessment assessment) {
		var scale = Scale.of(assessment.getDeck());
		if (scores.overall().isEmpty() || !scale.hasRange()) {
			return Messages.noVotesYet;
		}
		String uncapped = Figures.score(scores.overall(), assessment.getDeck());
		if (uncapped.equals(Figures.score(scores.overallCapped(), assessment.getDeck()))) {
			return NLS.bind(Messages.ofScale, scale.to());
		}
		return NLS.bind(Messages.ofScaleUncapped, scale.to(), uncapped);
	}

	private static String groupWords(int groups) {
		return switch (groups) {
			case 0 -> Messages.groupsNone;
			case 1 -> Messages.groupsOne;
			default -> NLS.bind(Messages.groupsMany, groups);
		};
	}

	private void showSessions(List<Session> all) {
		long held = all.stream().filter(session -> session.getStatus() == SessionStatus.HELD).count();
		long planned = all.stream().filter(session -> session.getStatus() == SessionStatus.PLANNED).count();
		sessions.show(String.valueOf(all.size()), NLS.bind(Messages.sessionWords, held, planned));
	}

	private void showActions(Assessment assessment) {
		List<Action> all = assessment.getStrategy() == null ? List.of()
				: assessment.getStrategy().getGroups().stream().map(WorkingGroup::getActions).flatMap(List::stream).toList();
		long done = all.stream().filter(action -> action.getStatus() == ActionStatus.DONE).count();
		actions.show(String.valueOf(all.size()), NLS.bind(Messages.actionWords, done));
	}
}
