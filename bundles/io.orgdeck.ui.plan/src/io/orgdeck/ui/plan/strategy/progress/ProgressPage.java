package io.orgdeck.ui.plan.strategy.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.planning.OwnerLoad;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.core.planning.StrategyProgress;
import io.orgdeck.core.planning.StrategyProgress.Expectation;
import io.orgdeck.core.planning.StrategyProgress.Point;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.plan.strategy.Questions;
import io.orgdeck.ui.plan.strategy.StrategyPage;

/** Planned against done, everybody's load, and what the next assessment should show. */
public final class ProgressPage extends StrategyPage {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.getDefault());
	private static final int NARROWEST = 90 * Layouts.UNIT;
	private static final int HEIGHT = 32 * Layouts.UNIT;

	private final Bindings bindings = new Bindings();
	private LiveAssessment live;
	private StrategyBoardModel model;
	private ScrolledPage page;
	private ProgressChart chart;
	private Label note;
	private ListBlock<Point> months;

	@Override
	public Control create(Composite parent) {
		page = new ScrolledPage(parent, NARROWEST);
		createProgress(new TitledSection(page.body(), Messages.plannedAndDone));
		createLoad(new TitledSection(page.body(), Messages.load));
		createExpectations(new TitledSection(page.body(), Messages.next));
		return page.control();
	}

	private void createProgress(TitledSection section) {
		var row = Layouts.columns(section.body(), 2);
		chart = new ProgressChart(row);
		Layouts.whole().hint(60 * Layouts.UNIT, HEIGHT).applyTo(chart);
		var box = Layouts.columns(row, 1);
		Layouts.whole().hint(36 * Layouts.UNIT, HEIGHT).grab(false, true).applyTo(box);
		months = bindings.add(new ListBlock<Point>(box, null,
				new ListBlock.Content<>("progress.months", Messages.plannedAndDone, Messages.empty, () -> progress().points()),
				ListBlock.Tools.none())
				.column(Messages.month, 4, point -> MONTH.format(point.month()))
				.column(Messages.planned, 2, point -> String.valueOf(point.planned()))
				.column(Messages.done, 2, point -> point.past() ? String.valueOf(point.done()) : ""));
		note = WidgetIds.name(Labels.hint(section.body(), ""), "progress.note");
	}

	private void createLoad(TitledSection section) {
		list(section, new ListBlock.Content<>("progress.load", Messages.load, Messages.loadEmpty,
				() -> OwnerLoad.of(live.assessment(), today())))
				.column(Messages.owner, 4, load -> load.isNobody() ? Messages.nobody : load.owner())
				.column(Messages.open, 2, load -> String.valueOf(load.open().size()))
				.column(Messages.overdue, 2, load -> load.overdue() == 0 ? "" : String.valueOf(load.overdue()))
				.column(Messages.nextDue, 3, load -> load.nextDue().map(Figures::day).orElse(""))
				.column(Messages.groups, 8, load -> load.groups().stream().map(ProgressPage::name).collect(Collectors.joining(", ")))
				.column(Messages.remark, 4, load -> load.isTooMuch() ? Messages.tooMuch : "");
	}

	private void createExpectations(TitledSection section) {
		Labels.hint(section.body(), Messages.nextHint);
		var list = list(section, new ListBlock.Content<Expectation>("progress.next", Messages.next, Messages.nextEmpty,
				() -> progress().expectations(live.guard().whole().shown())));
		list.column(Messages.question, 10, expected -> Questions.label(expected.question()))
				.column(Messages.score, 2, expected -> Figures.level(expected.score(), expected.question()))
				.column(Messages.target, 2, expected -> Figures.score(expected.target(), expected.question()))
				.column(Messages.actions, 3,
						expected -> expected.actions().stream().map(Action::getCode).filter(Objects::nonNull)
								.collect(Collectors.joining(", ")))
				.column(Messages.done, 2, expected -> NLS.bind(Messages.doneOf, expected.done(), expected.actions().size()))
				.whenOpened(() -> list.selected().ifPresent(expected -> context.reveal(expected.actions().getFirst())));
	}

	private <T> ListBlock<T> list(TitledSection section, ListBlock.Content<T> content) {
		var box = Layouts.columns(section.body(), 1);
		Layouts.wide().hint(SWT.DEFAULT, HEIGHT).applyTo(box);
		return bindings.add(new ListBlock<>(box, null, content, ListBlock.Tools.none()));
	}

	private static String name(WorkingGroup group) {
		return new BoardColumn(group.getDimension(), group).title();
	}

	private LocalDate today() {
		return model.today();
	}

	private StrategyProgress progress() {
		return new StrategyProgress(live.assessment(), today());
	}

	@Override
	protected void open(LiveAssessment next, StrategyBoardModel nextModel) {
		live = next;
		model = nextModel;
		refresh();
	}

	@Override
	public void refresh() {
		chart.show(progress().points());
		bindings.refresh();
		int withoutDay = progress().doneWithoutDay();
		note.setText(withoutDay == 0 ? "" : withoutDay == 1 ? Messages.withoutDayOne : NLS.bind(Messages.withoutDay, withoutDay));
		note.requestLayout();
		page.fit();
	}

	@Override
	public void setFocus() {
		months.viewer().getTable().setFocus();
	}
}
