package io.orgdeck.ui.plan.strategy.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.planning.BoardColumn;
import io.orgdeck.core.planning.MeetingBook;
import io.orgdeck.core.planning.StrategyBoardModel;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.ui.live.LiveAssessment;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.ClockForm;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.TitledSection;
import io.orgdeck.ui.parts.Value;
import io.orgdeck.ui.parts.WidgetIds;
import io.orgdeck.ui.plan.strategy.StrategyPage;
import io.orgdeck.ui.plan.strategy.StrategyValues;

/** The meetings of one working group, and everything about the one that is selected. */
public final class MeetingsPage extends StrategyPage {

	private static final int LIST_WIDTH = 40 * Layouts.UNIT;
	private static final int NARROWEST_DETAILS = 66 * Layouts.UNIT;

	private final Bindings ofPage = new Bindings();
	private final Bindings ofMeeting = new Bindings();
	private final StrategyValues values = new StrategyValues();
	private StrategyBoardModel model;
	private MeetingBook book;
	private WorkingGroup group;
	private Meeting shown;
	private Composite place;
	private Composite page;
	private Composite none;
	private ListBlock<Meeting> meetings;
	private MeetingAgenda agenda;
	private DecisionsSection decisions;
	private ScrolledPage details;
	private Text title;

	@Override
	public Control create(Composite parent) {
		place = Layouts.pile(parent);
		none = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(none);
		WidgetIds.name(Labels.hint(none, Messages.noGroup), "meetings.none");
		page = new Composite(place, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
		var side = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(2 * Layouts.UNIT, 0, 2 * Layouts.UNIT, 2 * Layouts.UNIT)
				.spacing(0, 2 * Layouts.UNIT)
				.applyTo(side);
		GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, SWT.DEFAULT).applyTo(side);
		createList(side);
		details = new ScrolledPage(page, NARROWEST_DETAILS);
		Layouts.whole().applyTo(details.control());
		GridLayoutFactory.fillDefaults().margins(3 * Layouts.UNIT, 2 * Layouts.UNIT).spacing(0, 3 * Layouts.UNIT).applyTo(details.body());
		createDetails(details.body());
		listenForDecisions();
		return place;
	}

	private void createList(Composite side) {
		new Fields(ofPage).changingChoice(side, "meetings.group", Messages.group, new ShownGroup(), this::groups, MeetingsPage::name);
		var section = new TitledSection(side, Messages.pageTitle);
		meetings = ofPage.add(new ListBlock<>(section.body(), section.tools(),
				new ListBlock.Content<>("meetings.list", Messages.pageTitle, Messages.meetingsEmpty,
						() -> group == null ? List.of() : MeetingBook.of(group)),
				new ListBlock.Tools<>(() -> group == null ? null : book.plan(group), chosen -> book.remove(chosen), null)));
		meetings.addingWhen(() -> group != null);
		meetings.days(Messages.date, 3, Meeting::getDate)
				.column(Messages.meeting, 5, meeting -> Objects.requireNonNullElse(meeting.getTitle(), ""))
				.column(Messages.state, 2, meeting -> meeting.isHeld() ? Messages.held : Messages.toCome).whenSelected(this::selected)
				.whenOpened(this::openMeeting);
	}

	private void createDetails(Composite body) {
		var fields = new Fields(ofMeeting);
		var facts = Layouts.stack(body);
		title = fields.text(facts, "meetings.title", Messages.title, value(Literals.MEETING__TITLE, Messages.changeTitle));
		var when = Layouts.columns(facts, 4);
		fields.day(when, "meetings.date", Messages.date, value(Literals.MEETING__DATE, Messages.changeDate));
		fields.formed(when, "meetings.starts", Messages.starts, value(Literals.MEETING__STARTS, Messages.changeStart), new ClockForm());
		fields.text(when, "meetings.place", Messages.place, value(Literals.MEETING__PLACE, Messages.changePlace));
		var held = fields.check(when, "meetings.held", Messages.wasHeld, new Held());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).applyTo(held);
		ofMeeting.add(new ChangesSection(body, this::meeting));
		agenda = ofMeeting.add(new MeetingAgenda(body, this::meeting, () -> book, values));
		var minutes = new TitledSection(body, Messages.minutes);
		fields.lines(minutes.body(), "meetings.minutes", Messages.minutesHint, 6, value(Literals.MEETING__MINUTES, Messages.changeMinutes));
		decisions = ofMeeting.add(new DecisionsSection(body, this::meeting, () -> book, values, context));
	}

	/** Decisions come while something else is typed: Ctrl and D notes one from wherever the focus is on the page. */
	private void listenForDecisions() {
		Listener pressed = event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == 'd' && event.widget instanceof Control control && isOnPage(control)) {
				event.doit = false;
				decisions.add();
			}
		};
		page.getDisplay().addFilter(SWT.KeyDown, pressed);
		page.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, pressed));
	}

	private boolean isOnPage(Control control) {
		return control != null && (control == page || isOnPage(control.getParent()));
	}

	private <T> Value<T> value(EStructuralFeature feature, String label) {
		return values.of(this::meeting, feature, label);
	}

	private Meeting meeting() {
		return meetings.selected().orElse(null);
	}

	private void openMeeting() {
		title.setFocus();
		title.selectAll();
	}

	private void selected(Optional<Meeting> meeting) {
		ofMeeting.refresh();
		details.fit();
		if (shown != meeting.orElse(null)) {
			shown = meeting.orElse(null);
			details.control().setOrigin(0, 0);
		}
		meeting.ifPresent(one -> context.select(new StructuredSelection(one)));
	}

	private List<WorkingGroup> groups() {
		return model.allColumns().stream().map(BoardColumn::group).filter(Objects::nonNull).toList();
	}

	private static String name(WorkingGroup group) {
		return group == null ? "" : new BoardColumn(group.getDimension(), group).title();
	}

	@Override
	protected void open(LiveAssessment live, StrategyBoardModel nextModel) {
		model = nextModel;
		values.open(live.document());
		book = new MeetingBook(live.document(), Clock.systemDefaultZone());
		group = model.alone().orElse(group);
		refresh();
		selectNext();
	}

	@Override
	public void refresh() {
		if (!groups().contains(group)) {
			group = groups().stream().findFirst().orElse(null);
		}
		Layouts.showOnly(place, group == null ? none : page);
		ofPage.refresh();
		ofMeeting.refresh();
		details.fit();
	}

	/** The meeting that is to come is what one plans for. */
	private void selectNext() {
		if (group != null) {
			MeetingBook.of(group).stream().filter(meeting -> !meeting.isHeld()).findFirst().ifPresent(meetings::select);
		}
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Meeting || object instanceof Decision
				|| object instanceof AgendaItem && object.eContainer() instanceof Meeting;
	}

	@Override
	public void reveal(EObject object) {
		var wanted = (Meeting) (object instanceof Meeting ? object : object.eContainer());
		group = (WorkingGroup) wanted.eContainer();
		refresh();
		meetings.select(wanted);
		switch (object) {
			case Decision decision -> decisions.reveal(decision);
			case AgendaItem item -> agenda.reveal(item);
			default -> setFocus();
		}
	}

	@Override
	public void commit() {
		ofMeeting.commit();
	}

	@Override
	public void setFocus() {
		if (group != null) {
			meetings.viewer().getTable().setFocus();
		}
	}

	/** Which group's meetings are shown; not part of the assessment. */
	private final class ShownGroup implements Value<WorkingGroup> {

		@Override
		public WorkingGroup get() {
			return group;
		}

		@Override
		public void set(WorkingGroup value, Gesture gesture) {
			group = value;
			refresh();
			selectNext();
		}

		@Override
		public boolean isEditable() {
			return group != null;
		}
	}

	/** Whether the meeting was held. */
	private final class Held implements Value<Boolean> {

		@Override
		public Boolean get() {
			return meeting() != null && meeting().isHeld();
		}

		@Override
		public void set(Boolean value, Gesture gesture) {
			book.setHeld(meeting(), value);
		}

		@Override
		public boolean isEditable() {
			return meeting() != null;
		}
	}
}
