package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.AgendaItem;
import io.orgdeck.model.assessment.Decision;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.MeetingKind;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.SessionTemplate;
import io.orgdeck.model.deck.TimeFrame;

class MeetingBookTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
	private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

	private final AssessmentDocument document;
	private final StrategyBoardModel board;
	private final MeetingBook book;
	private final WorkingGroup group;

	MeetingBookTest() {
		var small = new SmallDeck(2);
		SessionTemplate template = small.template("Since last time", "Read the card");
		template.setMeeting(MeetingKind.WORKING_GROUP);
		template.getItems().getLast().getCards().add(small.reference(ReferenceKind.OWN_CHOICE, "The group's own card", null, 0, 0));
		document = small.assessment();
		board = new StrategyBoardModel(document, CLOCK);
		book = new MeetingBook(document, CLOCK);
		group = board.setUpGroup(0);
	}

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private Meeting held(LocalDate day) {
		Meeting meeting = book.plan(group);
		document.execute("Date", () -> meeting.setDate(day));
		book.setHeld(meeting, true);
		return meeting;
	}

	private Action action(String title) {
		return board.add(0, TimeFrame.IMMEDIATE, title);
	}

	@Test
	void aDateForTheNextMeetingPlansItWithItsAgendaAndNeverLosesIt() {
		board.setNextMeeting(group, TODAY.plusDays(7));
		Meeting next = group.getMeetings().getFirst();
		assertEquals(List.of("Since last time", "Read the card"), next.getAgenda().stream().map(AgendaItem::getTitle).toList());
		board.setNextMeeting(group, null);
		assertEquals(List.of(next), group.getMeetings());
		board.setNextMeeting(group, TODAY.plusDays(9));
		assertEquals(List.of(next), group.getMeetings());
		assertEquals(TODAY.plusDays(9), next.getDate());
	}

	@Test
	void aPlannedMeetingHasTheDecksAgendaAndTheGroupsNextCard() {
		Meeting first = book.plan(group);
		assertEquals(List.of("Since last time", "Read the card"), first.getAgenda().stream().map(AgendaItem::getTitle).toList());
		assertEquals(List.of("C1"), first.getAgenda().getLast().getCards().stream().map(card -> card.getCode()).toList());
		assertEquals(Optional.of("Plan meeting"), document.undoLabel());
		document.execute("Place", () -> first.setPlace("Town hall"));
		assertEquals("Town hall", book.plan(group).getPlace());
	}

	@Test
	void aDecisionBecomesAnActionInOneStepAndOnlyOnce() {
		Meeting meeting = book.plan(group);
		Decision decision = book.decide(meeting);
		assertEquals(Optional.empty(), book.act(decision));
		document.execute("Words", () -> decision.setText("Answer within a week "));
		Action action = book.act(decision).orElseThrow();
		assertEquals("Answer within a week", action.getTitle());
		assertSame(group, action.getGroup());
		assertEquals(Optional.of("Make action A1 of decision"), document.undoLabel());
		assertSame(action, book.act(decision).orElseThrow());
		assertEquals(1, group.getActions().size());
		board.refresh();
		board.remove(List.of(action));
		assertNull(decision.getAction());
	}

	@Test
	void whatHasChangedSinceTheLastMeetingIsToldInWords() {
		Action stays = action("Stays");
		Action done = action("Gets done");
		Action moved = action("Moves on");
		Action gone = action("Is given up");
		held(TODAY.minusDays(30));
		Meeting next = book.plan(group);
		assertEquals(Optional.of(List.of()), ActionChange.since(next));
		board.setStatus(List.of(done), ActionStatus.DONE);
		document.execute("Due", () -> done.setDue(TODAY));
		document.execute("Owner", () -> stays.setOwner("Ngozi Eze"));
		board.move(List.of(moved), 1, TimeFrame.MEDIUM, 0);
		board.remove(List.of(gone));
		action("Comes in");
		assertEquals(List.of("A1 Owner none → Ngozi Eze", "A2 Planned → Done", "A2 Due none → 14 March 2026", "A5 New",
				"A3 Moved to Dimension 2", "A4 Removed"),
				ActionChange.since(next).orElseThrow().stream().map(change -> change.code() + " " + change.what()).toList());
	}

	@Test
	void aMeetingThatIsOverKeepsWhatHadChangedBeforeIt() {
		Action action = action("Read");
		held(TODAY.minusDays(30));
		board.setStatus(List.of(action), ActionStatus.IN_PROGRESS);
		Meeting second = held(TODAY.minusDays(2));
		board.setStatus(List.of(action), ActionStatus.DONE);
		assertEquals(List.of("Planned → In progress"), ActionChange.since(second).orElseThrow().stream().map(ActionChange::what).toList());
	}

	@Test
	void withoutANoteOfHowActionsStoodNothingIsClaimed() {
		Meeting old = book.plan(group);
		document.execute("Old", () -> {
			old.setDate(TODAY.minusDays(60));
			old.setHeld(true);
		});
		assertTrue(ActionChange.since(book.plan(group)).isEmpty());
	}

	@Test
	void whatIsDoneIsNotedWithItsDayAndReopenedWithoutOne() {
		Action action = action("Read");
		board.setStatus(List.of(action), ActionStatus.DONE);
		assertEquals(TODAY, action.getFinished());
		board.setStatus(List.of(action), ActionStatus.IN_PROGRESS);
		assertNull(action.getFinished());
	}
}
