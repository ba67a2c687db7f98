package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.calendar.CalendarEntry;
import io.orgdeck.core.calendar.ClientCalendar;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.planning.StrategyProgress.Point;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.TimeFrame;

/** Timeline, load, progress, dependencies, aims and versions: what is planned above and along the actions. */
class StrategyPlanningTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

	private final AssessmentDocument document = new SmallDeck(5).assessment();
	private final StrategyBoardModel board = new StrategyBoardModel(document,
			Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	private final StrategyEdits edits = new StrategyEdits(document);
	private final DateEdits dates = new DateEdits(document);

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private Action action(int column, String title, LocalDate start, LocalDate due) {
		Action action = board.add(column, TimeFrame.IMMEDIATE, title);
		document.execute("Dates", () -> {
			action.setStart(start);
			action.setDue(due);
		});
		return action;
	}

	private void own(String owner, Action action) {
		document.execute("Owner", () -> action.setOwner(owner));
	}

	@Test
	void rowsStandGroupByGroupInOrderOfTimeAndUndatedLast() {
		action(0, "Undated", null, null);
		action(0, "Later", TODAY.plusDays(9), TODAY.plusDays(20));
		action(0, "Sooner", null, TODAY);
		Milestone milestone = edits.addMilestone(board.board().columns().getFirst().group());
		document.execute("Milestone", () -> milestone.setTitle("Reached"));
		board.refresh();
		assertEquals(List.of("Dimension 1", "Sooner", "Later", "Undated", "Reached", "Dimension 2", "Dimension 3", "Dimension 4",
				"Dimension 5"), TimelineRow.of(board.board()).stream().map(row -> switch (row) {
					case TimelineRow.Heading heading -> heading.column().title();
					case TimelineRow.Bar bar -> bar.action().getTitle();
					case TimelineRow.Mark mark -> mark.milestone().getTitle();
				}).toList());
	}

	@Test
	void aMovedBarKeepsItsLengthAndItsEndsNeverCross() {
		Action action = action(0, "Read", TODAY, TODAY.plusDays(10));
		dates.move(new TimelineRow.Bar(action), 7);
		assertEquals(List.of(TODAY.plusDays(7), TODAY.plusDays(17)), List.of(action.getStart(), action.getDue()));
		assertEquals(Optional.of("Move dates of action A1"), document.undoLabel());
		dates.moveDue(action, -30);
		assertEquals(action.getStart(), action.getDue());
		document.undo();
		dates.moveStart(action, 30);
		assertEquals(TODAY.plusDays(17), action.getStart());
		document.undo();
		document.undo();
		assertEquals(TODAY, action.getStart());
		dates.move(new TimelineRow.Bar(action), 0);
		assertFalse(document.undoLabel().filter("Move dates of action A1"::equals).isPresent());
	}

	@Test
	void anActionWithoutDatesGetsOneOnce() {
		Action action = board.add(0, TimeFrame.LONGER, "Read");
		dates.place(action, TODAY);
		dates.place(action, TODAY.plusDays(1));
		assertEquals(TODAY, action.getDue());
		assertNull(action.getStart());
	}

	@Test
	void circlesAreFoundOnceEach() {
		List<Action> actions = List.of(action(0, "a", null, null), action(0, "b", null, null), action(1, "c", null, null),
				action(1, "alone", null, null));
		document.execute("Wait", () -> {
			actions.get(0).getDependsOn().add(actions.get(1));
			actions.get(1).getDependsOn().add(actions.get(2));
			actions.get(2).getDependsOn().add(actions.get(0));
			actions.get(3).getDependsOn().add(actions.get(0));
		});
		assertEquals(List.of(actions.subList(0, 3)), Dependencies.circles(actions));
	}

	@Test
	void loadCountsWhatIsOpenAcrossGroupsWhateverTheCaseOfTheName() {
		for (int column = 0; column < 4; column++) {
			own(column == 0 ? "Ngozi Eze" : "ngozi eze ", action(column, "Do " + column, null, TODAY.plusDays(column - 1)));
		}
		own("Owen Prosser", action(0, "Other", null, null));
		action(0, "Nobody's", null, null);
		List<OwnerLoad> loads = OwnerLoad.of(document.content(), TODAY);
		assertEquals(List.of("Ngozi Eze", "Owen Prosser", ""), loads.stream().map(OwnerLoad::owner).toList());
		OwnerLoad heaviest = loads.getFirst();
		assertTrue(heaviest.isTooMuch());
		assertEquals(1, heaviest.overdue());
		assertEquals(Optional.of(TODAY), heaviest.nextDue());
		assertFalse(loads.get(1).isTooMuch());
		board.setStatus(List.of(heaviest.open().getFirst()), ActionStatus.DONE);
		assertFalse(OwnerLoad.of(document.content(), TODAY).getFirst().isTooMuch());
	}

	@Test
	void progressCountsWhatIsDueAndWhatIsDoneMonthByMonth() {
		Action done = action(0, "Done", null, LocalDate.of(2026, 4, 30));
		action(0, "Late", null, LocalDate.of(2026, 2, 1));
		Action stopped = action(0, "Stopped", null, LocalDate.of(2026, 2, 1));
		board.setStatus(List.of(done), ActionStatus.DONE);
		board.setStatus(List.of(stopped), ActionStatus.STOPPED);
		List<Point> points = new StrategyProgress(document.content(), TODAY).points();
		assertEquals(List.of("2026-02 1 0 true", "2026-03 1 1 true", "2026-04 2 1 false"),
				points.stream().map(point -> point.month() + " " + point.planned() + " " + point.done() + " " + point.past()).toList());
	}

	@Test
	void aVersionThatWasKeptCanBeBroughtBack() {
		document.execute("Words", () -> document.content().getStrategy().setVision("People say what we learned."));
		var version = edits.keepVersion(TODAY);
		document.execute("Words", () -> document.content().getStrategy().setVision("Something else."));
		edits.bringBack(version);
		assertEquals("People say what we learned.", document.content().getStrategy().getVision());
		assertEquals(Optional.of("Bring back version of the strategy"), document.undoLabel());
	}

	@Test
	void actionsOfARemovedAimServeNone() {
		Action action = action(0, "Read", null, null);
		Aim aim = edits.addAim(action.getGroup());
		document.execute("Serve", () -> action.setAim(aim));
		edits.removeAims(List.of(aim));
		assertNull(action.getAim());
		document.undo();
		assertEquals(action.getGroup().getAims().getFirst(), action.getAim());
	}

	@Test
	void theCalendarHoldsMeetingsDueDatesAndMilestonesUntilTheyAreDone() {
		Action action = action(0, "Read", null, TODAY);
		own("Owen Prosser", action);
		WorkingGroup group = action.getGroup();
		Milestone milestone = edits.addMilestone(group);
		Meeting meeting = new MeetingBook(document, Clock.systemUTC()).plan(group);
		document.execute("Dates", () -> {
			milestone.setTitle("All read");
			milestone.setDate(TODAY.plusDays(3));
			meeting.setDate(TODAY.plusDays(1));
			meeting.setStarts(LocalTime.of(10, 30));
			meeting.setPlace("Town hall");
		});
		List<CalendarEntry> entries = ClientCalendar.entries(document.content(), Language.onScreen());
		assertEquals(List.of("Due: A1 Read", "Dimension 1: Meeting 1", "Milestone: All read"),
				entries.stream().map(CalendarEntry::title).toList());
		assertEquals("Dimension 1\nOwner: Owen Prosser", entries.getFirst().description());
		assertEquals("Town hall", entries.get(1).place());
		board.setStatus(List.of(action), ActionStatus.DONE);
		assertEquals(2, ClientCalendar.entries(document.content(), Language.onScreen()).size());
	}
}
