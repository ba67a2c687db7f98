package io.orgdeck.ui.assess.sessions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

import io.orgdeck.core.edits.SessionEdits;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.ChosenCard;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.export.CalendarExport;
import io.orgdeck.ui.export.PrintedPage;
import io.orgdeck.ui.pages.AssessmentPage;
import io.orgdeck.ui.pages.PageContext;
import io.orgdeck.ui.parts.Bindings;
import io.orgdeck.ui.parts.Fields;
import io.orgdeck.ui.parts.Labels;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.ListBlock;
import io.orgdeck.ui.parts.ScrolledPage;
import io.orgdeck.ui.parts.TitledSection;

/** All sessions, and everything about the one that is selected. */
public final class SessionsPage extends AssessmentPage {

	private static final int NARROWEST_DETAILS = 56 * Layouts.UNIT;
	private static final int ROOM_FOR_COLUMNS = 64 * Layouts.UNIT;

	private SessionEdits edits;
	private final Bindings ofSession = new Bindings();
	private ListBlock<Session> sessions;
	private SessionFacts facts;
	private AgendaSection agenda;
	private CardsSection cards;
	private Link calendar;
	private ScrolledPage details;

	@Override
	public void init(PageContext host) {
		super.init(host);
		edits = new SessionEdits(live.document());
	}

	@Override
	public Control create(Composite parent) {
		var page = Layouts.foldingColumns(parent, 0, 1, 2);
		createList(page);
		details = new ScrolledPage(page, NARROWEST_DETAILS);
		createDetails(details.body());
		bindings.add(ofSession);
		return page;
	}

	private void createList(Composite parent) {
		var side = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(3 * Layouts.UNIT, 0, 3 * Layouts.UNIT, 3 * Layouts.UNIT).applyTo(side);
		var section = new TitledSection(side, Messages.sessionsTitle);
		sessions = bindings.add(new ListBlock<>(section.body(), section.tools(),
				new ListBlock.Content<>("sessions.list", Messages.sessionsTitle, Messages.sessionsEmpty, () -> assessment().getSessions()),
				new ListBlock.Tools<>(edits::add, this::remove, edits::move)));
		sessions.days(Messages.date, 5, Session::getDate)
				.column(Messages.session, 6, session -> Objects.requireNonNullElse(session.getTitle(), "")).whenSelected(this::selected)
				.whenOpened(() -> facts.setFocus());
		calendar = Labels.link(section.body(), "sessions.calendar", Messages.exportCalendar,
				() -> CalendarExport.ask(context.shell(), document()));
	}

	private void createDetails(Composite parent) {
		var plan = new TitledSection(parent, Messages.plan);
		var ofFields = new Fields(ofSession);
		facts = new SessionFacts(plan.body(), document(), this::session, ofFields);
		ofSession.add(new TakeoverHint(plan.body(), live, this::session));
		cards = ofSession.add(new CardsSection(parent, live, context, this::session));
		agenda = ofSession.add(new AgendaSection(parent, document(), this::session));
		var last = Layouts.foldingColumns(parent, ROOM_FOR_COLUMNS, 1, 1);
		ofSession.add(new AttendanceSection(last, live, this::session));
		var notes = new TitledSection(last, Messages.notes);
		var text = ofFields.lines(notes.body(), "sessions.notes", Messages.notesHint, 12,
				value(this::session, Literals.SESSION__NOTES, Messages.changeNotes));
		Layouts.whole().hint(SWT.DEFAULT, 22 * Layouts.UNIT).applyTo(text);
	}

	private Session session() {
		return sessions.selected().orElse(null);
	}

	private void selected(Optional<Session> session) {
		ofSession.refresh();
		session.ifPresent(context::select);
	}

	private void remove(List<Session> chosen) {
		if (!edits.haveVotes(chosen) || MessageDialog.openQuestion(context.shell(), Messages.removeTitle, Messages.removeVotes)) {
			edits.remove(chosen);
		}
	}

	@Override
	public void refresh() {
		super.refresh();
		calendar.setEnabled(!assessment().getSessions().isEmpty());
		details.fit();
	}

	@Override
	public Optional<IAction> print() {
		return PrintedPage.as("agenda-pdf", context::shell, this::document,
				() -> sessions.selected().map(session -> Map.of("session", session.getId())).orElse(Map.of()));
	}

	@Override
	public void setFocus() {
		sessions.viewer().getTable().setFocus();
		sessions.selected().ifPresent(context::select);
	}

	@Override
	public boolean shows(EObject object) {
		return object instanceof Session || object instanceof ChosenCard
				|| object instanceof AgendaItem && object.eContainer() instanceof Session;
	}

	@Override
	public void reveal(EObject object) {
		var session = object instanceof Session itself ? itself : (Session) object.eContainer();
		sessions.select(session);
		if (!cards.reveal(object) && !agenda.reveal(object)) {
			sessions.viewer().getTable().setFocus();
		}
	}
}
