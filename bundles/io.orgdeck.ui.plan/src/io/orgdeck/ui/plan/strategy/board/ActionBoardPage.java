package io.orgdeck.ui.plan.strategy.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;

import io.orgdeck.core.planning.ActionDraft;
import io.orgdeck.core.planning.ActionFilter;
import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.Strategy;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.ui.export.PrintedPage;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.DrawnList;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.plan.strategy.StrategyPage;
import io.orgdeck.ui.plan.strategy.proposals.ProposalsDialog;

/** The strategy as a board: a column for each working group, a lane for each time frame. */
public final class ActionBoardPage extends StrategyPage {

	private static final String DENSITY = "density";

	private final Host host = new Host();
	private final IAction setUp = action(Messages.toolSetUp, Icon.PEOPLE, () -> onBoard(this::setUpGroups));
	private final IAction alone = new Action(Messages.toolAlone, IAction.AS_CHECK_BOX) {
		@Override
		public void run() {
			onBoard(commands::toggleAlone);
		}
	};
	private Density density = Density.COMFORTABLE;
	private BoardFilterBar filters;
	private BoardStart start;
	private BoardCanvas canvas;
	private BoardCommands commands;
	private DrawnList spoken;
	private DetailsPane details;
	private LiveAssessment live;
	private StrategyBoardModel model;

	public ActionBoardPage() {
		alone.setImageDescriptor(Icon.ALONE.descriptor());
	}

	@Override
	public Control create(Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		filters = new BoardFilterBar(page, this::filter);
		Layouts.wide().applyTo(filters.control());
		start = new BoardStart(page, () -> onBoard(this::setUpGroups), () -> onBoard(commands::propose));
		var row = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(row);
		Layouts.whole().applyTo(row);
		canvas = new BoardCanvas(row, this::selected);
		Layouts.whole().applyTo(canvas);
		canvas.setDensity(density);
		details = new DetailsPane(row, () -> canvas.setFocus(), context::reveal);
		commands = new BoardCommands(canvas, host);
		spoken = new DrawnList(canvas, new BoardAccessibility(canvas));
		new BoardKeys(canvas, commands);
		new BoardMouse(canvas, commands);
		new BoardMenu(canvas, commands);
		CardDrop.accept(canvas, (column, cards) -> {
			model.addCards(column, cards);
			refresh();
		});
		return page;
	}

	@Override
	public void addTools(IToolBarManager bar) {
		bar.add(action(Messages.toolAdd, Icon.ADD, () -> onBoard(commands::add)));
		bar.add(action(Messages.toolPropose, Icon.PROPOSE, () -> onBoard(commands::propose)));
		bar.add(setUp);
		bar.add(alone);
		bar.add(densityAction(Density.COMPACT, Messages.compact, Icon.COMPACT));
		bar.add(densityAction(Density.COMFORTABLE, Messages.comfortable, Icon.COMFORTABLE));
		bar.add(densityAction(Density.FULL, Messages.full, Icon.FULL));
	}

	private void onBoard(Runnable command) {
		if (model != null) {
			canvas.setFocus();
			command.run();
		}
	}

	private void setUpGroups() {
		model.setUpGroups();
		refresh();
	}

	private static IAction action(String name, Icon icon, Runnable run) {
		var action = new Action(name, icon.descriptor()) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(name);
		return action;
	}

	private IAction densityAction(Density wanted, String name, Icon icon) {
		var action = new Action(name, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					density = wanted;
					canvas.setDensity(wanted);
				}
			}
		};
		action.setImageDescriptor(icon.descriptor());
		action.setToolTipText(name);
		action.setChecked(density == wanted);
		return action;
	}

	@Override
	protected void open(LiveAssessment next, StrategyBoardModel nextModel) {
		boolean other = live != next;
		live = next;
		model = nextModel;
		if (other) {
			canvas.state().selected.clear();
		}
		refresh();
		if (other) {
			canvas.choose(new Head(0));
		}
	}

	@Override
	public void refresh() {
		model.refresh();
		show();
	}

	private void show() {
		filters.refresh(model);
		start.refresh(model);
		setUp.setEnabled(model.lacksGroups());
		alone.setChecked(model.alone().isPresent());
		canvas.show(BoardContent.of(model.board(), live.guard().whole().shown(), Scale.of(live.assessment().getDeck()), model.today()));
		details.refresh();
	}

	private void filter(ActionFilter filter) {
		model.setFilter(filter);
		show();
	}

	private void selected() {
		var chosen = focused();
		context.select(canvas.state().selected.isEmpty() ? chosen.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY)
				: new StructuredSelection(canvas.chosen()));
		spoken.focusMoved();
		if (details.isOpen()) {
			details.show(model, chosen.orElse(null));
		}
	}

	/** The action or the working group that has the focus. */
	private Optional<? extends Identified> focused() {
		return canvas.state().focus instanceof Head head
				? canvas.board().columns().stream().skip(head.column()).findFirst().map(BoardColumn::group)
				: canvas.board().action(canvas.state().focus);
	}

	@Override
	public boolean shows(EObject object) {
		return switch (object) {
			case io.orgdeck.model.assessment.Action action -> true;
			case WorkingGroup group -> true;
			case Aim aim -> true;
			case Milestone milestone -> true;
			case Dimension dimension -> true;
			case Strategy strategy -> true;
			default -> false;
		};
	}

	/** Puts the focus on it and shows its details. What is filtered out, or stands in a group that is not shown, is shown again. */
	@Override
	public void reveal(EObject object) {
		switch (object) {
			case io.orgdeck.model.assessment.Action action -> revealAction(action);
			case WorkingGroup group -> revealColumn(column -> column.group() == group);
			case Dimension dimension -> chooseColumn(column -> column.dimension() == dimension);
			case Aim aim -> revealPart(aim);
			case Milestone milestone -> revealPart(milestone);
			default -> canvas.setFocus();
		}
	}

	private void revealAction(io.orgdeck.model.assessment.Action action) {
		if (model.board().slot(action).isEmpty()) {
			model.showAlone(null);
			filter(ActionFilter.ALL);
		}
		canvas.select(List.of(action));
		host.showDetails();
	}

	private void revealPart(EObject part) {
		revealColumn(column -> column.group() == part.eContainer());
		details.reveal(part);
	}

	private void revealColumn(Predicate<BoardColumn> wanted) {
		chooseColumn(wanted);
		host.showDetails();
	}

	private void chooseColumn(Predicate<BoardColumn> wanted) {
		if (model.board().columns().stream().noneMatch(wanted)) {
			model.showAlone(null);
			refresh();
		}
		var columns = model.board().columns();
		columns.stream().filter(wanted).findFirst().ifPresent(column -> canvas.choose(new Head(columns.indexOf(column))));
		canvas.setFocus();
	}

	@Override
	public void commit() {
		details.commit();
	}

	@Override
	public Optional<IAction> print() {
		return PrintedPage.as("group-summary-pdf", context::shell, () -> live.document(), Map::of);
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void restore(IMemento memento) {
		var saved = memento.getString(DENSITY);
		if (saved != null) {
			density = Density.valueOf(saved);
		}
	}

	@Override
	public void save(IMemento memento) {
		memento.putString(DENSITY, density.name());
	}

	/** What the board's commands need of this page. */
	private final class Host implements BoardCommands.Host {

		@Override
		public StrategyBoardModel model() {
			return model;
		}

		@Override
		public void refresh() {
			ActionBoardPage.this.refresh();
		}

		@Override
		public List<ActionDraft> propose() {
			return ProposalsDialog.ask(context.shell(), model.drafts(live.guard().whole().shown()), model.allColumns());
		}

		@Override
		public void showDetails() {
			details.show(model, focused().orElse(null));
			details.open();
		}
	}
}
