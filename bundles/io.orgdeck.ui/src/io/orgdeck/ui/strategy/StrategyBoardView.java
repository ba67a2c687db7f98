package io.orgdeck.ui.strategy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.planning.ActionDraft;
import io.orgdeck.core.planning.ActionFilter;
import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.ui.ActiveAssessment;
import io.orgdeck.ui.WidgetIds;
import io.orgdeck.ui.cards.CardView;
import io.orgdeck.ui.editor.LiveAssessment;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.SelectionHub;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.strategy.proposals.ProposalsDialog;

/** The strategy of the open assessment as a board: a column for each working group, a lane for each time frame. */
public final class StrategyBoardView extends ViewPart {

	public static final String ID = "io.orgdeck.ui.strategyBoard";

	private static final String DENSITY = "density";

	private final SelectionHub selection = new SelectionHub();
	private final StackLayout stack = new StackLayout();
	private final LiveAssessment.Follower follower = new LiveAssessment.Follower() {
		@Override
		public void changed() {
			host.refresh();
		}
	};
	/** What was filtered in each assessment, for when it comes to the front again. */
	private final Map<AssessmentDocument, StrategyBoardModel> models = new WeakHashMap<>();
	private final Host host = new Host();
	private Density density = Density.COMFORTABLE;
	private Composite place;
	private Composite empty;
	private Composite work;
	private BoardFilterBar filters;
	private BoardCanvas canvas;
	private BoardCommands commands;
	private BoardAccessibility accessibility;
	private DetailsPane details;
	private ActiveAssessment active;
	private IAction setUp;
	private IAction alone;
	private LiveAssessment live;
	private StrategyBoardModel model;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && memento.getString(DENSITY) != null) {
			density = Density.valueOf(memento.getString(DENSITY));
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(DENSITY, canvas.density().name());
	}

	@Override
	public void createPartControl(Composite parent) {
		place = new Composite(parent, SWT.NONE);
		place.setLayout(stack);
		Style.PAGE.applyTo(place);
		createEmptyState();
		work = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(work);
		filters = new BoardFilterBar(work, this::filter);
		Layouts.wide().applyTo(filters.control());
		var row = new Composite(work, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(row);
		Layouts.whole().applyTo(row);
		canvas = new BoardCanvas(row, this::selected);
		Layouts.whole().applyTo(canvas);
		canvas.setDensity(density);
		details = new DetailsPane(row, () -> canvas.setFocus(), card -> CardView.show(getSite().getPage(), card));
		commands = new BoardCommands(canvas, host);
		accessibility = new BoardAccessibility(canvas);
		new BoardKeys(canvas, commands);
		new BoardMouse(canvas, commands);
		new BoardMenu(canvas, commands);
		CardDrop.accept(canvas, (column, cards) -> {
			model.addCards(column, cards);
			host.refresh();
		});
		addActions();
		getSite().setSelectionProvider(selection);
		active = new ActiveAssessment(getSite().getPage(), this::assessmentChanged);
		assessmentChanged();
	}

	private void createEmptyState() {
		empty = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(empty);
		Layouts.wide().hint(20 * Layouts.UNIT, SWT.DEFAULT).applyTo(WidgetIds.name(Labels.hint(empty, Messages.noAssessment), "board.empty"));
	}

	private void addActions() {
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(action(Messages.toolAdd, Icon.ADD, () -> {
			canvas.setFocus();
			commands.add();
		}));
		bar.add(action(Messages.toolPropose, Icon.PROPOSE, () -> {
			canvas.setFocus();
			commands.propose();
		}));
		setUp = action(Messages.toolSetUp, Icon.PEOPLE, () -> {
			model.setUpGroups();
			host.refresh();
		});
		bar.add(setUp);
		alone = new Action(Messages.toolAlone, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				if (model != null) {
					canvas.setFocus();
					commands.toggleAlone();
				}
			}
		};
		alone.setImageDescriptor(Icon.ALONE.descriptor());
		bar.add(alone);
		bar.add(densityAction(Density.COMPACT, Messages.compact, Icon.COMPACT));
		bar.add(densityAction(Density.COMFORTABLE, Messages.comfortable, Icon.COMFORTABLE));
		bar.add(densityAction(Density.FULL, Messages.full, Icon.FULL));
	}

	private IAction action(String name, Icon icon, Runnable run) {
		var action = new Action(name, icon.descriptor()) {
			@Override
			public void run() {
				if (model != null) {
					run.run();
				}
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
					canvas.setDensity(wanted);
				}
			}
		};
		action.setImageDescriptor(icon.descriptor());
		action.setToolTipText(name);
		action.setChecked(density == wanted);
		return action;
	}

	private void assessmentChanged() {
		if (live != null) {
			details.commit();
			live.removeFollower(follower);
		}
		live = active.live().orElse(null);
		if (live == null) {
			model = null;
			details.close();
			stack.topControl = empty;
			selection.setSelection(StructuredSelection.EMPTY);
		} else {
			model = models.computeIfAbsent(live.document(), document -> new StrategyBoardModel(document, Clock.systemDefaultZone()));
			live.addFollower(follower);
			canvas.state().selected.clear();
			host.refresh();
			canvas.choose(new Head(0));
			stack.topControl = work;
		}
		place.layout();
	}

	private void filter(ActionFilter filter) {
		model.setFilter(filter);
		host.show();
	}

	private void selected() {
		if (model == null) {
			return;
		}
		var chosen = focused();
		selection.setSelection(canvas.state().selected.isEmpty() ? chosen.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY)
				: new StructuredSelection(canvas.chosen()));
		accessibility.focusMoved();
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
	public void setFocus() {
		if (stack.topControl == work) {
			canvas.setFocus();
		} else {
			place.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (live != null) {
			live.removeFollower(follower);
		}
		if (active != null) {
			active.dispose();
		}
		super.dispose();
	}

	/** What the board's commands need of this view. */
	private final class Host implements BoardCommands.Host {

		@Override
		public StrategyBoardModel model() {
			return model;
		}

		@Override
		public void refresh() {
			if (model != null && !canvas.isDisposed()) {
				model.refresh();
				show();
			}
		}

		void show() {
			filters.refresh(model);
			setUp.setEnabled(model.board().columns().stream().anyMatch(column -> column.group() == null));
			alone.setChecked(model.alone().isPresent());
			canvas.show(BoardContent.of(model.board(), live.guard().whole().shown(), Scale.of(live.assessment().getDeck()), model.today()));
			details.refresh();
		}

		@Override
		public List<ActionDraft> propose() {
			return ProposalsDialog.ask(getSite().getShell(), model.drafts(live.guard().whole().shown()), model.allColumns());
		}

		@Override
		public void showDetails() {
			details.show(model, focused().orElse(null));
			details.open();
		}
	}
}
