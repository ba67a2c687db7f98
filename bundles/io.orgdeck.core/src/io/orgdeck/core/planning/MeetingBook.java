package io.orgdeck.core.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.MeetingKind;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.model.deck.TemplateItem;
import io.orgdeck.model.deck.TimeFrame;

/**
 * The meetings of the working groups: planned with the agenda that the deck has for them, held, and turned into actions.
 * Each gesture is one step of the document.
 */
public final class MeetingBook {

	private static final Comparator<Meeting> BY_DATE = Comparator.comparing(Meeting::getDate,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final AssessmentDocument document;
	private final StrategyParts editor;
	private final Clock clock;

	/** @param clock tells which day is today */
	public MeetingBook(AssessmentDocument document, Clock clock) {
		this.document = document;
		this.clock = clock;
		editor = new StrategyParts(document);
	}

	/** The meetings of a group by date; those without one last. */
	public static List<Meeting> of(WorkingGroup group) {
		return group.getMeetings().stream().sorted(BY_DATE).toList();
	}

	/** The last meeting that was held before this one. */
	public static Optional<Meeting> before(Meeting meeting) {
		List<Meeting> all = of((WorkingGroup) meeting.eContainer());
		return all.subList(0, all.indexOf(meeting)).stream().filter(Meeting::isHeld).reduce((earlier, later) -> later);
	}

	/** Plans one more meeting, with the deck's agenda, at the time and place of the one before. */
	public Meeting plan(WorkingGroup group) {
		Meeting meeting = planned(group);
		execute(Messages.planMeeting, () -> group.getMeetings().add(meeting));
		return meeting;
	}

	/** Gives the next meeting another date, or plans one for it; without a date it stays to be planned. */
	void setNext(WorkingGroup group, Optional<Meeting> next, LocalDate date) {
		Meeting meeting = next.or(() -> undated(group)).orElseGet(() -> planned(group));
		execute(Messages.setNextMeeting, () -> {
			meeting.setDate(date);
			if (meeting.eContainer() == null) {
				group.getMeetings().add(meeting);
			}
		});
	}

	private static Optional<Meeting> undated(WorkingGroup group) {
		return group.getMeetings().stream().filter(meeting -> !meeting.isHeld() && meeting.getDate() == null).findFirst();
	}

	private Meeting planned(WorkingGroup group) {
		Meeting meeting = Ids.create(Literals.MEETING);
		meeting.setTitle(nextTitle(group));
		of(group).stream().reduce((earlier, later) -> later).ifPresent(last -> {
			meeting.setStarts(last.getStarts());
			meeting.setPlace(last.getPlace());
		});
		meeting.getAgenda().addAll(agenda(group));
		return meeting;
	}

	/** The number after the last; where meetings were taken out, the first that none of the others has. */
	private static String nextTitle(WorkingGroup group) {
		var taken = group.getMeetings().stream().map(Meeting::getTitle).collect(Collectors.toSet());
		return IntStream.iterate(group.getMeetings().size() + 1, number -> number + 1)
				.mapToObj(number -> NLS.bind(Messages.meetingNumbered, number)).filter(title -> !taken.contains(title)).findFirst()
				.orElseThrow();
	}

	public void remove(List<Meeting> meetings) {
		execute(Language.onScreen().counted(Messages.removeMeetings, meetings.size()),
				() -> EcoreUtil.deleteAll(meetings, true));
	}

	/** Whether the deck has an agenda for meetings of working groups. */
	public boolean hasTemplate() {
		return template().isPresent();
	}

	/** Puts the agenda that the deck has for working groups in the place of the meeting's own. */
	public void takeAgenda(Meeting meeting) {
		execute(Messages.takeAgenda, () -> {
			meeting.getAgenda().clear();
			meeting.getAgenda().addAll(agenda((WorkingGroup) meeting.eContainer()));
		});
	}

	private Optional<SessionTemplate> template() {
		Deck deck = document.content().getDeck();
		return deck == null ? Optional.empty()
				: deck.getTemplates().stream().filter(template -> template.getMeeting() == MeetingKind.WORKING_GROUP).findFirst();
	}

	private List<AgendaItem> agenda(WorkingGroup group) {
		return template().stream().flatMap(template -> template.getItems().stream()).map(item -> item(item, group)).toList();
	}

	private AgendaItem item(TemplateItem template, WorkingGroup group) {
		AgendaItem item = Ids.create(Literals.AGENDA_ITEM);
		item.setTitle(template.getTitle());
		item.setMinutes(template.getMinutes());
		item.setNotes(template.getNotes());
		item.getCards().addAll(template.getCards().stream().flatMap(reference -> reference.getKind() == ReferenceKind.OWN_CHOICE
				? nextCard(group).stream()
				: Decks.named(document.content().getDeck(), reference).stream()).distinct().toList());
		return item;
	}

	/** The first of the group's cards that no meeting has taken up yet; its first card again when all were. */
	private static Optional<Card> nextCard(WorkingGroup group) {
		var taken = group.getMeetings().stream().flatMap(meeting -> meeting.getAgenda().stream()).flatMap(item -> item.getCards().stream())
				.toList();
		return Stream.concat(group.getCards().stream().filter(card -> !taken.contains(card)), group.getCards().stream()).findFirst();
	}

	/** Adds an item to the agenda. */
	public AgendaItem addItem(Meeting meeting, String title, int minutes) {
		AgendaItem item = Ids.create(Literals.AGENDA_ITEM);
		item.setTitle(title);
		item.setMinutes(minutes);
		execute(Messages.addAgendaItem, () -> meeting.getAgenda().add(item));
		return item;
	}

	public void removeItems(List<AgendaItem> items) {
		execute(Messages.removeAgendaItems, () -> EcoreUtil.deleteAll(items, true));
	}

	public void move(AgendaItem item, int place) {
		execute(Messages.moveAgendaItem, () -> ((Meeting) item.eContainer()).getAgenda().move(place, item));
	}

	/**
	 * Says whether a meeting was held. When it was, it notes how the group's actions stand, so that the next meeting can
	 * see what has changed since; a meeting without a date was held today.
	 */
	public void setHeld(Meeting meeting, boolean held) {
		if (meeting.isHeld() != held) {
			execute(held ? Messages.holdMeeting : Messages.unholdMeeting, () -> {
				meeting.setHeld(held);
				meeting.getStates().clear();
				if (held) {
					meeting.setDate(Optional.ofNullable(meeting.getDate()).orElse(LocalDate.now(clock)));
					((WorkingGroup) meeting.eContainer()).getActions().forEach(action -> meeting.getStates().add(state(action)));
				}
			});
		}
	}

	static ActionState state(Action action) {
		ActionState state = AssessmentFactory.eINSTANCE.createActionState();
		state.setAction(action);
		state.setCode(action.getCode());
		state.setTitle(action.getTitle());
		state.setOwner(action.getOwner());
		state.setDue(action.getDue());
		state.setStatus(action.getStatus());
		return state;
	}

	/** Adds a decision to the minutes; its words are still to be written. */
	public Decision decide(Meeting meeting) {
		Decision decision = Ids.create(Literals.DECISION);
		execute(Messages.addDecision, () -> meeting.getDecisions().add(decision));
		return decision;
	}

	public void removeDecisions(List<Decision> decisions) {
		execute(Language.onScreen().counted(Messages.removeDecisions, decisions.size()),
				() -> EcoreUtil.deleteAll(decisions, true));
	}

	/**
	 * Turns a decision into an action of the group, in the decision's own words; there is one only once.
	 *
	 * @return the action of the decision; empty while the decision says nothing
	 */
	public Optional<Action> act(Decision decision) {
		if (decision.getAction() == null && decision.getText() != null && !decision.getText().isBlank()) {
			Action action = editor.newAction(decision.getText().strip(), TimeFrame.IMMEDIATE);
			WorkingGroup group = (WorkingGroup) decision.eContainer().eContainer();
			execute(NLS.bind(Messages.actOnDecision, action.getCode()), () -> {
				group.getActions().add(action);
				decision.setAction(action);
			});
		}
		return Optional.ofNullable(decision.getAction());
	}

	private void execute(String label, Runnable changes) {
		document.execute(label, changes);
	}
}
