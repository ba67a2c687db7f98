package io.orgdeck.ui.plan.programme;

import java.time.LocalDate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.core.planning.Programme;
import io.orgdeck.core.planning.Programme.Grouping;
import io.orgdeck.core.planning.Standing;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.ui.export.CalendarExport;
import io.orgdeck.ui.live.ActiveAssessment;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.pages.Commands;
import io.orgdeck.ui.parts.Icon;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.SelectionHub;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.places.Places;

/** All sessions of the open assessment on a line of time: what was held, what is planned, what is overdue. */
public final class ProgrammeView extends ViewPart {

	public static final String ID = "io.orgdeck.ui.programme";

	private static final String FACILITATE = "io.orgdeck.ui.facilitate";
	private static final String GROUPING = "grouping";

	private final SelectionHub selection = new SelectionHub();
	private final LiveAssessment.Follower follower = new LiveAssessment.Follower() {
		@Override
		public void changed() {
			refresh();
		}
	};
	private Grouping grouping = Grouping.AUDIENCE;
	private Label summary;
	private Composite place;
	private Composite empty;
	private Label emptyNote;
	private Link openGuide;
	private Link addSession;
	private ProgrammeCanvas sessions;
	private ActiveAssessment active;
	private LiveAssessment live;

	@Override
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		if (memento != null && Grouping.ACTIVITY.name().equals(memento.getString(GROUPING))) {
			grouping = Grouping.ACTIVITY;
		}
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(GROUPING, grouping.name());
	}

	@Override
	public void createPartControl(Composite parent) {
		var root = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
		Style.PAGE.applyTo(root);
		summary = Labels.summary(root, "programme.summary", 3 * Layouts.UNIT);
		place = Layouts.pile(root);
		Layouts.whole().applyTo(place);
		createEmptyState();
		sessions = new ProgrammeCanvas(place, new Gestures());
		addTools();
		addMenu();
		getSite().setSelectionProvider(selection);
		active = new ActiveAssessment(getSite().getPage(), this::assessmentChanged);
		assessmentChanged();
	}

	private void createEmptyState() {
		empty = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).spacing(0, Layouts.UNIT).applyTo(empty);
		emptyNote = WidgetIds.name(Labels.hint(empty, Messages.noAssessment), "programme.empty");
		Layouts.wide().hint(20 * Layouts.UNIT, SWT.DEFAULT).applyTo(emptyNote);
		openGuide = Labels.link(empty, "programme.guide", Messages.openGuide, this::showGuide);
		addSession = Labels.link(empty, "programme.add", Messages.addSession, this::add);
	}

	private void addTools() {
		var bar = getViewSite().getActionBars().getToolBarManager();
		bar.add(new Tool(Messages.addSession, Icon.ADD, this::add));
		bar.add(new Tool(Messages.exportCalendar, Icon.SESSION, this::exportCalendar));
		bar.add(groupingAction(Grouping.AUDIENCE, Messages.byAudience, Icon.PEOPLE));
		bar.add(groupingAction(Grouping.ACTIVITY, Messages.byActivity, Icon.LEVELS));
	}

	private IAction groupingAction(Grouping wanted, String name, Icon icon) {
		var action = new Action(name, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					grouping = wanted;
					refresh();
				}
			}
		};
		action.setImageDescriptor(icon.descriptor());
		action.setToolTipText(name);
		action.setChecked(grouping == wanted);
		return action;
	}

	private void addMenu() {
		var menu = new MenuManager();
		menu.add(new Tool(Messages.openSession, Icon.SESSION, () -> sessions.chosen().ifPresent(this::open)));
		menu.add(new Tool(Messages.facilitate, Icon.FACILITATE, this::facilitate));
		menu.add(new Tool(Messages.exportCalendar, Icon.SESSION, this::exportCalendar));
		sessions.canvas().setMenu(menu.createContextMenu(sessions.canvas()));
	}

	private void assessmentChanged() {
		if (live != null) {
			live.removeFollower(follower);
		}
		live = active.live().orElse(null);
		if (live != null) {
			live.addFollower(follower);
		}
		refresh();
	}

	private void refresh() {
		if (place.isDisposed()) {
			return;
		}
		boolean some = live != null && !live.assessment().getSessions().isEmpty();
		emptyNote.setText(live == null ? Messages.noAssessment : Messages.noSessions);
		openGuide.setVisible(live != null);
		addSession.setVisible(live != null);
		Layouts.showOnly(place, some ? sessions.control() : empty);
		((GridData) summary.getLayoutData()).exclude = !some;
		summary.setVisible(some);
		if (some) {
			var today = LocalDate.now();
			var programme = Programme.of(live.assessment(), grouping, today);
			sessions.show(programme, today);
			summary.setText(NLS.bind(Messages.summary, new Object[] { programme.count(Standing.HELD), programme.count(Standing.PLANNED),
					programme.count(Standing.OVERDUE), programme.count(Standing.CANCELLED) }));
		} else {
			selection.setSelection(StructuredSelection.EMPTY);
		}
		place.getParent().layout(true, true);
	}

	private void add() {
		if (live != null) {
			open(new SessionEdits(live.document()).add());
		}
	}

	private void open(Session session) {
		active.reveal(session);
	}

	/** The command is about the editor in front, which need not be the assessment that is shown here. */
	private void facilitate() {
		active.editor().ifPresent(editor -> {
			getSite().getPage().activate(editor);
			getSite().getPage().activate(this);
			Commands.run(getSite(), FACILITATE);
		});
	}

	private void exportCalendar() {
		if (live != null) {
			CalendarExport.ask(getSite().getShell(), live.document());
		}
	}

	private void showGuide() {
		Places.platform().open(getSite().getPage(), DeckPackage.Literals.ACTIVITY);
	}

	@Override
	public void setFocus() {
		if (Layouts.isShown(place, empty)) {
			empty.setFocus();
		} else {
			sessions.setFocus();
		}
	}

	@Override
	public void dispose() {
		if (active != null) {
			active.dispose();
		}
		if (live != null) {
			live.removeFollower(follower);
		}
		super.dispose();
	}

	/** A tool with a picture. */
	private static final class Tool extends Action {

		private final Runnable work;

		Tool(String name, Icon icon, Runnable work) {
			super(name, icon.descriptor());
			this.work = work;
			setToolTipText(name);
		}

		@Override
		public void run() {
			work.run();
		}
	}

	/** What is done in the canvas, done to the assessment. */
	private final class Gestures implements ProgrammeCanvas.Actions {

		@Override
		public void selected(Session session) {
			selection.setSelection(session == null ? StructuredSelection.EMPTY : new StructuredSelection(session));
		}

		@Override
		public void open(Session session) {
			ProgrammeView.this.open(session);
		}

		@Override
		public void reschedule(Session session, LocalDate day) {
			new SessionEdits(live.document()).reschedule(session, day);
		}
	}
}
