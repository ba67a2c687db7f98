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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Milestone;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.TimeFrame;

/** Each gesture on a strategy is one step with its own name, and one that changes nothing is none. */
@DisplayName("U12: steps on the strategy")
class StrategyStepsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

	private final SmallDeck small = new SmallDeck(3);
	private final AssessmentDocument document = small.assessment();
	private final StrategyBoardModel board = new StrategyBoardModel(document,
			Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	private final StrategyEdits edits = new StrategyEdits(document);
	private final DateEdits dates = new DateEdits(document);

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private void assertLastStep(String label) {
		assertEquals(Optional.of(label), document.undoLabel());
	}

	private Action action(LocalDate start, LocalDate due) {
		Action action = board.add(0, TimeFrame.IMMEDIATE, "Read");
		document.execute("Dates", () -> {
			action.setStart(start);
			action.setDue(due);
		});
		return action;
	}

	@Test
	void aGroupStartsFromTheCardsThatAreChosen() {
		WorkingGroup group = board.setUpGroup(0);
		assertLastStep("Set up working group");
		List<Card> cards = List.of(SmallDeck.in(document, small.card(3)), SmallDeck.in(document, small.card(2)));
		edits.startFrom(group, cards);
		assertEquals(cards, group.getCards());
		assertLastStep("Choose cards that the group starts from");
		document.execute("Other", () -> group.setName("Other"));
		edits.startFrom(group, cards);
		assertLastStep("Other");
		assertSame(group, board.setUpGroup(0));
		assertLastStep("Other");
	}

	@Test
	void aimsAreAddedMovedAndRemoved() {
		WorkingGroup group = board.setUpGroup(0);
		Aim first = edits.addAim(group);
		assertLastStep("Add aim");
		Aim second = edits.addAim(group);
		edits.move(second, 0);
		assertLastStep("Move aim");
		assertEquals(List.of(second, first), group.getAims());
		edits.removeAims(List.of(second));
		assertLastStep("Remove aim");
		assertEquals(List.of(first), group.getAims());
	}

	@Test
	void milestonesAreAddedMovedAlongTheTimelineAndRemoved() {
		WorkingGroup group = board.setUpGroup(0);
		Milestone milestone = edits.addMilestone(group);
		assertLastStep("Add milestone");
		var row = new TimelineRow.Mark(milestone);
		dates.move(row, 7);
		assertLastStep("Add milestone");
		document.execute("Date", () -> milestone.setDate(TODAY));
		dates.move(row, 7);
		assertLastStep("Move milestone");
		assertEquals(Optional.of(TODAY.plusDays(7)), row.to());
		dates.move(row, 0);
		dates.move(new TimelineRow.Heading(board.board().columns().getFirst()), 7);
		document.undo();
		assertEquals(TODAY, milestone.getDate());
		edits.removeMilestones(List.of(milestone));
		assertLastStep("Remove milestone");
		assertEquals(List.of(), group.getMilestones());
	}

	@Test
	void versionsAreKeptBroughtBackAndRemoved() {
		document.content().setStrategy(null);
		var empty = edits.keepVersion(TODAY);
		assertLastStep("Keep version of the strategy");
		assertEquals(TODAY, empty.getDate());
		document.execute("Words", () -> {
			document.content().getStrategy().setVision("People say what we learned.");
			document.content().getStrategy().setStatement("We read a card a week.");
		});
		var full = edits.keepVersion(TODAY.plusDays(1));
		assertEquals(List.of("People say what we learned.", "We read a card a week."), List.of(full.getVision(), full.getStatement()));
		document.execute("Other statement", () -> document.content().getStrategy().setStatement("We read two."));
		edits.bringBack(full);
		assertLastStep("Bring back version of the strategy");
		assertEquals("We read a card a week.", document.content().getStrategy().getStatement());
		document.execute("Other vision", () -> document.content().getStrategy().setVision("Another."));
		edits.bringBack(full);
		assertEquals("People say what we learned.", document.content().getStrategy().getVision());
		edits.removeVersions(List.of(empty));
		assertLastStep("Remove version of the strategy");
		edits.bringBack(full);
		assertLastStep("Remove version of the strategy");
		assertEquals(List.of(full), document.content().getStrategy().getVersions());
	}

	@Test
	void anActionIsNeverDueBeforeItStarts() {
		Action action = action(TODAY, TODAY.plusDays(10));
		dates.moveDue(action, -3);
		assertEquals(TODAY.plusDays(7), action.getDue());
		assertLastStep("Move dates of action A1");
		dates.moveStart(action, -3);
		assertEquals(TODAY.minusDays(3), action.getStart());
		assertEquals(TODAY.plusDays(7), action.getDue());
		document.execute("Other", () -> action.setTitle("Other"));
		dates.moveStart(action, 0);
		dates.moveDue(action, 0);
		dates.place(action, TODAY);
		assertLastStep("Other");
	}

	@Test
	void whatHasOneDateOrNoneIsMovedAsFarAsItHas() {
		Action due = action(null, TODAY);
		dates.moveStart(due, 5);
		dates.moveDue(due, 5);
		assertEquals(TODAY.plusDays(5), due.getDue());
		dates.move(new TimelineRow.Bar(due), 1);
		assertEquals(TODAY.plusDays(6), due.getDue());
		assertNull(due.getStart());
		Action starts = action(TODAY, null);
		dates.moveDue(starts, 5);
		dates.moveStart(starts, 5);
		dates.place(starts, TODAY);
		assertEquals(TODAY.plusDays(5), starts.getStart());
		assertNull(starts.getDue());
		Action none = action(null, null);
		dates.move(new TimelineRow.Bar(none), 5);
		assertNull(none.getDue());
	}

	@Test
	void aBarGoesFromTheFirstToTheLastOfItsDays() {
		var bar = new TimelineRow.Bar(action(TODAY, TODAY.plusDays(4)));
		assertEquals(Optional.of(TODAY), bar.from());
		assertEquals(Optional.of(TODAY.plusDays(4)), bar.to());
		assertEquals(Optional.of(TODAY), new TimelineRow.Bar(action(null, TODAY)).from());
		var heading = new TimelineRow.Heading(board.board().columns().getFirst());
		assertTrue(heading.from().isEmpty() && heading.to().isEmpty());
	}

	@Test
	void whatChangedBetweenMeetingsNamesOldTitlesAndNewGroups() {
		var book = new MeetingBook(document, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
		Action read = action(null, TODAY);
		Action moved = board.add(0, TimeFrame.IMMEDIATE, "Moves on");
		WorkingGroup group = read.getGroup();
		book.setHeld(book.plan(group), true);
		var next = book.plan(group);
		document.execute("Say", () -> {
			read.setTitle("Write");
			read.setOwner("  ");
			read.setDue(null);
		});
		board.move(List.of(moved), 1, TimeFrame.MEDIUM, 0);
		assertEquals(List.of("A1 Due 14 March 2026 → none", "A1 Was called “Read”", "A2 Moved to Dimension 2"),
				ActionChange.since(next).orElseThrow().stream().map(change -> change.code() + " " + change.what()).toList());
		assertEquals(List.of("Write", "Write", "Moves on"),
				ActionChange.since(next).orElseThrow().stream().map(ActionChange::title).toList());
	}

	@Test
	void aColumnIsCalledAfterItsGroupOrElseItsDimension() {
		WorkingGroup group = Ids.create(Literals.WORKING_GROUP);
		var dimension = document.content().getDeck().getDimensions().getFirst();
		assertEquals("Working group", new BoardColumn(null, group).title());
		assertEquals("Dimension 1", new BoardColumn(dimension, group).title());
		assertEquals("Dimension 1", new BoardColumn(dimension, null).title());
		group.setName(" ");
		assertEquals("Dimension 1", new BoardColumn(dimension, group).title());
		group.setName("Readers");
		assertEquals("Readers", new BoardColumn(dimension, group).title());
	}

	@Test
	void arrowsStayOnTheBoardAndOnActions() {
		board.add(0, TimeFrame.IMMEDIATE, "a");
		board.add(0, TimeFrame.IMMEDIATE, "b");
		board.add(0, TimeFrame.IMMEDIATE, "c");
		board.add(1, TimeFrame.IMMEDIATE, "d");
		board.add(1, TimeFrame.IMMEDIATE, "e");
		StrategyBoard shown = board.board();
		assertEquals(5, shown.shown());
		assertEquals(0, shown.hidden());
		assertEquals(new Slot(1, TimeFrame.IMMEDIATE, 1), shown.neighbour(new Slot(0, TimeFrame.IMMEDIATE, 2), Direction.RIGHT));
		assertEquals(new Slot(1, TimeFrame.IMMEDIATE, 0), shown.neighbour(new Slot(0, TimeFrame.IMMEDIATE, 0), Direction.RIGHT));
		assertEquals(new Slot(0, TimeFrame.IMMEDIATE, 1), shown.neighbour(new Slot(1, TimeFrame.IMMEDIATE, 1), Direction.LEFT));
		assertEquals(new Slot(0, TimeFrame.IMMEDIATE, 1), shown.neighbour(new Slot(0, TimeFrame.IMMEDIATE, 1), Direction.LEFT));
		assertEquals(new Slot(0, TimeFrame.IMMEDIATE, 2), shown.neighbour(new Slot(0, TimeFrame.MEDIUM, 0), Direction.UP));
		assertEquals(new Slot(0, TimeFrame.LONGER, 0), shown.neighbour(new Slot(0, TimeFrame.LONGER, 0), Direction.DOWN));
		assertEquals(new Head(0), shown.neighbour(new Head(0), Direction.UP));
		assertEquals(new Head(1), shown.neighbour(new Head(0), Direction.RIGHT));
		assertEquals(new Head(2), shown.nearest(new Head(9)));
		assertEquals(new Slot(2, TimeFrame.MEDIUM, 0), shown.nearest(new Slot(9, TimeFrame.MEDIUM, 4)));
		assertEquals(Optional.empty(), shown.action(new Head(0)));
		assertEquals(Optional.empty(), shown.action(new Slot(3, TimeFrame.IMMEDIATE, 0)));
		assertEquals(Optional.empty(), shown.action(new Slot(1, TimeFrame.IMMEDIATE, 2)));
		assertEquals("e", shown.action(new Slot(1, TimeFrame.IMMEDIATE, 1)).orElseThrow().getTitle());
	}

	@Test
	void aBoardWithoutColumnsHasOnePlaceToGo() {
		document.execute("No deck", () -> {
			document.content().setDeck(null);
			document.content().setStrategy(null);
		});
		board.refresh();
		assertEquals(new Head(0), board.board().nearest(new Slot(2, TimeFrame.MEDIUM, 4)));
		assertEquals(List.of(), board.drafts(Scores.of(document.content())));
		assertEquals(List.of(), board.addAll(List.of()));
	}

	@Test
	void peopleAreLeadersMembersAndOwnersOnceEach() {
		Action action = action(null, null);
		document.execute("People", () -> {
			action.setOwner("ngozi eze ");
			action.getGroup().setLead("Owen Prosser");
			action.getGroup().getMembers().addAll(List.of(" Ada Hale", "Ngozi Eze", ""));
		});
		board.refresh();
		assertEquals(List.of("Ada Hale", "Ngozi Eze", "Owen Prosser"), board.people());
		assertEquals(List.of("ngozi eze"), board.owners());
		assertTrue(board.lacksGroups());
		board.setUpGroups();
		assertEquals(3, board.allColumns().size());
		assertTrue(!board.lacksGroups());
	}
}
