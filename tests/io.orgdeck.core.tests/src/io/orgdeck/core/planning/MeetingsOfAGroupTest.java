package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionState;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.MeetingKind;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.model.deck.TimeFrame;

/** The meetings of one group that starts from three cards: their order, their agendas and their minutes. */
@DisplayName("U12: the meetings of a working group")
class MeetingsOfAGroupTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
	private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

	private final SmallDeck small = new SmallDeck(3);
	private final AssessmentDocument document;
	private final StrategyBoardModel board;
	private final MeetingBook book;
	private final WorkingGroup group;

	MeetingsOfAGroupTest() {
		small.template("Half day", "For everybody").setMeeting(MeetingKind.HALF_DAY_SESSION);
		SessionTemplate template = small.template("Since last time", "Read the card", "Close");
		template.setMeeting(MeetingKind.WORKING_GROUP);
		template.getItems().get(1).getCards().add(small.reference(ReferenceKind.OWN_CHOICE, "The group's own card", null, 0, 0));
		template.getItems().get(1).getCards().add(small.reference(ReferenceKind.SINGLE, "C3", null, 3, 0));
		document = small.assessment();
		board = new StrategyBoardModel(document, CLOCK);
		book = new MeetingBook(document, CLOCK);
		group = board.setUpGroup(0);
		board.addCards(0, List.of(small.card(2)));
	}

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private Meeting meeting(LocalDate day) {
		Meeting meeting = book.plan(group);
		document.execute("Date", () -> meeting.setDate(day));
		return meeting;
	}

	private static List<String> titles(Meeting meeting) {
		return meeting.getAgenda().stream().map(AgendaItem::getTitle).toList();
	}

	private static List<String> cards(Meeting meeting) {
		return meeting.getAgenda().stream().flatMap(item -> item.getCards().stream()).map(Card::getCode).toList();
	}

	@Test
	void meetingsFollowEachOtherByDateAndThoseWithoutOneComeLast() {
		Meeting undated = meeting(null);
		Meeting late = meeting(TODAY.plusDays(9));
		Meeting early = meeting(TODAY);
		assertEquals(List.of(early, late, undated), MeetingBook.of(group));
	}

	@Test
	void theMeetingBeforeIsTheLastOneThatWasHeld() {
		Meeting first = meeting(TODAY.minusDays(30));
		Meeting second = meeting(TODAY.minusDays(20));
		Meeting missed = meeting(TODAY.minusDays(10));
		Meeting next = meeting(TODAY.plusDays(1));
		Meeting later = meeting(TODAY.plusDays(30));
		assertEquals(Optional.empty(), MeetingBook.before(next));
		book.setHeld(first, true);
		book.setHeld(second, true);
		book.setHeld(later, true);
		assertEquals(Optional.empty(), MeetingBook.before(first));
		assertEquals(Optional.of(first), MeetingBook.before(second));
		assertEquals(Optional.of(second), MeetingBook.before(missed));
		assertEquals(Optional.of(second), MeetingBook.before(next), "one that was not held counts for nothing");
	}

	@Test
	void aMeetingIsNumberedAndTakesTimeAndPlaceOfTheLatest() {
		Meeting latest = meeting(TODAY.plusDays(9));
		Meeting earlier = meeting(TODAY);
		document.execute("Where", () -> {
			latest.setStarts(LocalTime.of(10, 30));
			latest.setPlace("Town hall");
			earlier.setStarts(LocalTime.of(9, 0));
			earlier.setPlace("Canteen");
		});
		Meeting third = book.plan(group);
		assertEquals("Meeting 3", third.getTitle());
		assertEquals(LocalTime.of(10, 30), third.getStarts());
		assertEquals("Town hall", third.getPlace());
		assertFalse(third.isHeld());
		assertNull(third.getDate());
		document.undo();
		assertEquals(List.of(latest, earlier), group.getMeetings());
	}

	@Test
	void noTwoMeetingsHaveOneNumber() {
		Meeting first = book.plan(group);
		book.plan(group);
		book.remove(List.of(first));
		assertEquals("Meeting 3", book.plan(group).getTitle());
	}

	@Test
	void theAgendaIsThatOfTheDeckForWorkingGroupsWithItsLengthsAndNotes() {
		Meeting meeting = book.plan(group);
		assertEquals(List.of("Since last time", "Read the card", "Close"), titles(meeting));
		assertEquals(List.of(10, 11, 12), meeting.getAgenda().stream().map(AgendaItem::getMinutes).toList());
		assertEquals("Notes on Close", meeting.getAgenda().getLast().getNotes());
		assertTrue(book.hasTemplate());
	}

	@Test
	void everyMeetingTakesTheNextOfTheGroupsCardsAndThenBeginsAgain() {
		assertEquals(List.of("C1", "C3"), cards(book.plan(group)));
		assertEquals(List.of("C2", "C3"), cards(book.plan(group)));
		assertEquals(List.of("C1", "C3"), cards(book.plan(group)), "all were taken up");
		document.execute("No cards", () -> group.getCards().clear());
		assertEquals(List.of("C3"), cards(book.plan(group)));
	}

	@Test
	void aCardThatStandsTwiceOnAnItemIsReadOnce() {
		document.execute("Starts from C3", () -> group.getCards().removeIf(card -> !card.getCode().equals("C3")));
		board.addCards(0, List.of(small.card(3)));
		assertEquals(List.of("C3"), cards(book.plan(group)));
	}

	@Test
	void withoutATemplateForGroupsTheAgendaIsEmpty() {
		AssessmentDocument other = new SmallDeck(1).assessment();
		var otherBook = new MeetingBook(other, CLOCK);
		assertFalse(otherBook.hasTemplate());
		assertEquals(List.of(), otherBook.plan(new StrategyBoardModel(other, CLOCK).setUpGroup(0)).getAgenda());
		other.execute("No deck", () -> other.content().setDeck(null));
		assertFalse(otherBook.hasTemplate());
	}

	@Test
	void theDecksAgendaTakesThePlaceOfTheMeetingsOwnInOneStep() {
		Meeting meeting = book.plan(group);
		AgendaItem own = book.addItem(meeting, "Our own point", 25);
		assertEquals(Optional.of("Add agenda item"), document.undoLabel());
		assertEquals("Our own point", meeting.getAgenda().getLast().getTitle());
		assertEquals(25, own.getMinutes());
		book.removeItems(List.of(meeting.getAgenda().getFirst(), meeting.getAgenda().get(1)));
		assertEquals(List.of("Close", "Our own point"), titles(meeting));
		assertEquals(Optional.of("Remove from the agenda"), document.undoLabel());
		book.move(own, 0);
		assertEquals(List.of("Our own point", "Close"), titles(meeting));
		assertEquals(Optional.of("Move agenda item"), document.undoLabel());
		book.takeAgenda(meeting);
		assertEquals(Optional.of("Take agenda from the deck"), document.undoLabel());
		assertEquals(List.of("Since last time", "Read the card", "Close"), titles(meeting));
		assertEquals(List.of("C1", "C3"), cards(meeting));
		document.undo();
		assertEquals(List.of("Our own point", "Close"), titles(meeting));
	}

	@Test
	void aMeetingThatIsHeldNotesHowTheActionsStand() {
		Action action = board.add(0, TimeFrame.IMMEDIATE, "Read");
		document.execute("Say", () -> {
			action.setOwner("Ngozi Eze");
			action.setDue(TODAY.plusDays(3));
			action.setStatus(ActionStatus.IN_PROGRESS);
		});
		Meeting meeting = book.plan(group);
		book.setHeld(meeting, true);
		assertEquals(TODAY, meeting.getDate(), "held today");
		assertEquals(Optional.of("Mark meeting as held"), document.undoLabel());
		ActionState state = meeting.getStates().getFirst();
		assertSame(action, state.getAction());
		assertEquals(List.of("A1", "Read", "Ngozi Eze", TODAY.plusDays(3), ActionStatus.IN_PROGRESS),
				List.of(state.getCode(), state.getTitle(), state.getOwner(), state.getDue(), state.getStatus()));

		document.execute("Something else", () -> meeting.setPlace("Canteen"));
		book.setHeld(meeting, true);
		assertEquals(Optional.of("Something else"), document.undoLabel(), "it was held already");
		book.setHeld(meeting, false);
		assertEquals(Optional.of("Mark meeting as not held"), document.undoLabel());
		assertFalse(meeting.isHeld());
		assertTrue(meeting.getStates().isEmpty());
		assertEquals(TODAY, meeting.getDate(), "its day stays");
	}

	@Test
	void aMeetingKeepsTheDayForWhichItWasPlanned() {
		Meeting meeting = meeting(TODAY.minusDays(3));
		book.setHeld(meeting, true);
		assertEquals(TODAY.minusDays(3), meeting.getDate());
	}

	@Test
	void decisionsAreTakenBackAndActedOn() {
		Meeting meeting = book.plan(group);
		Decision first = book.decide(meeting);
		assertEquals(Optional.of("Add decision"), document.undoLabel());
		Decision second = book.decide(meeting);
		Decision third = book.decide(meeting);
		book.removeDecisions(List.of(second));
		assertEquals(Optional.of("Remove decision"), document.undoLabel());
		assertEquals(List.of(first, third), meeting.getDecisions());
		book.removeDecisions(List.of(first, third));
		assertEquals(Optional.of("Remove 2 decisions"), document.undoLabel());
		assertEquals(List.of(), meeting.getDecisions());
		document.undo();
		document.execute("Words", () -> first.setText("  "));
		assertEquals(Optional.empty(), book.act(first), "a decision of no words");
		document.execute("Words", () -> first.setText("Answer within a week"));
		assertEquals(TimeFrame.IMMEDIATE, book.act(first).orElseThrow().getTimeFrame());
		document.undo();
		assertNull(first.getAction());
		assertEquals(List.of(), group.getActions());
	}

	@Test
	void meetingsAreRemovedWithTheirMinutes() {
		Meeting first = book.plan(group);
		Meeting second = book.plan(group);
		Meeting third = book.plan(group);
		book.remove(List.of(second));
		assertEquals(Optional.of("Remove meeting"), document.undoLabel());
		assertEquals(List.of(first, third), group.getMeetings());
		book.remove(List.of(first, third));
		assertEquals(Optional.of("Remove 2 meetings"), document.undoLabel());
		assertEquals(List.of(), group.getMeetings());
	}

	@Test
	void aDateForTheNextMeetingGoesToTheOneThatWaitsForOne() {
		Meeting held = book.plan(group);
		document.execute("Held long ago, nobody noted when", () -> held.setHeld(true));
		Meeting past = meeting(TODAY.minusDays(9));
		Meeting waiting = meeting(null);
		board.setNextMeeting(group, TODAY.plusDays(7));
		assertEquals(TODAY.plusDays(7), waiting.getDate());
		assertEquals(Optional.of("Set next meeting"), document.undoLabel());
		assertNull(held.getDate());
		assertEquals(TODAY.minusDays(9), past.getDate());
		assertEquals(3, group.getMeetings().size());
	}

	@Test
	void theNextMeetingIsTheFirstFromTodayOnThatWasNotHeld() {
		meeting(TODAY.plusDays(9));
		Meeting today = meeting(TODAY);
		meeting(TODAY.minusDays(1));
		meeting(null);
		var column = new BoardColumn(null, group);
		assertEquals(Optional.of(today), column.nextMeeting(TODAY));
		book.setHeld(today, true);
		assertEquals(Optional.of(TODAY.plusDays(9)), column.nextMeeting(TODAY).map(Meeting::getDate));
		assertEquals(Optional.empty(), new BoardColumn(group.getDimension(), null).nextMeeting(TODAY));
	}
}
