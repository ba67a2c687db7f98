package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.Aim;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Comment;
import io.orgdeck.model.assessment.Meeting;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.TimeFrame;

class StrategyBoardModelTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

	private final SmallDeck small = new SmallDeck(3);
	private final AssessmentDocument document = small.assessment();
	private final StrategyBoardModel model = model(document);

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private static StrategyBoardModel model(AssessmentDocument document) {
		return new StrategyBoardModel(document, Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
	}

	private List<String> cell(int column, TimeFrame lane) {
		return model.board().cell(column, lane).stream().map(Action::getTitle).toList();
	}

	/** Adds actions to the first column's first cell. */
	private List<Action> add(String... titles) {
		return List.of(titles).stream().map(title -> model.add(0, TimeFrame.IMMEDIATE, title)).toList();
	}

	/** Two days overdue, if it is not done. */
	private void say(Action action, String owner, ActionStatus status) {
		document.execute("Say", () -> {
			action.setOwner(owner);
			action.setDue(TODAY.minusDays(2));
			action.setStatus(status);
		});
		model.refresh();
	}

	@Test
	void aDimensionWithoutAGroupHasAColumnTooAndGetsAGroupWithItsFirstAction() {
		assertEquals(List.of("Dimension 1", "Dimension 2", "Dimension 3"),
				model.board().columns().stream().map(BoardColumn::title).toList());
		Action action = model.add(1, TimeFrame.LONGER, "Write it down");
		WorkingGroup group = action.getGroup();
		assertEquals("Dimension 2", group.getName());
		assertEquals(List.of("C2"), group.getCards().stream().map(card -> card.getCode()).toList());
		assertEquals(List.of("Write it down"), cell(1, TimeFrame.LONGER));
		assertEquals("A1", action.getCode());
		document.undo();
		assertTrue(document.content().getStrategy().getGroups().isEmpty());
	}

	@Test
	void groupsAcrossTheDimensionsStandAtTheEndAndTwoOnOneDimensionStandSideBySide() {
		model.setUpGroups();
		document.execute("Two more", () -> {
			WorkingGroup across = Ids.create(Literals.WORKING_GROUP);
			across.setName("Everybody");
			WorkingGroup second = Ids.create(Literals.WORKING_GROUP);
			second.setName("Second");
			second.setDimension(document.content().getDeck().getDimensions().getFirst());
			document.content().getStrategy().getGroups().addAll(List.of(across, second));
		});
		model.refresh();
		assertEquals(List.of("Dimension 1", "Second", "Dimension 2", "Dimension 3", "Everybody"),
				model.board().columns().stream().map(BoardColumn::title).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 9 })
	void settingUpMakesAGroupForEveryDimensionInOneStep(int dimensions) {
		AssessmentDocument other = new SmallDeck(dimensions).assessment();
		StrategyBoardModel board = model(other);
		board.setUpGroups();
		assertEquals(dimensions, other.content().getStrategy().getGroups().size());
		assertEquals(Optional.of("Set up working groups"), other.undoLabel());
		board.setUpGroups();
		other.undo();
		assertTrue(other.content().getStrategy().getGroups().isEmpty());
	}

	@Test
	void aDraggedActionChangesLaneAndGroupInOneStep() {
		Action action = add("Read").getFirst();
		assertTrue(model.move(List.of(action), 2, TimeFrame.MEDIUM, 0));
		assertEquals(List.of(), cell(0, TimeFrame.IMMEDIATE));
		assertEquals(List.of("Read"), cell(2, TimeFrame.MEDIUM));
		assertEquals(Optional.of("Move action A1"), document.undoLabel());
		document.undo();
		model.refresh();
		assertEquals(List.of("Read"), cell(0, TimeFrame.IMMEDIATE));
		assertEquals(1, document.content().getStrategy().getGroups().size());
		document.redo();
		model.refresh();
		assertEquals(List.of("Read"), cell(2, TimeFrame.MEDIUM));
	}

	@Test
	void severalActionsKeepTheirOrderWhereTheyAreDropped() {
		List<Action> actions = add("a", "b", "c", "d");
		model.move(List.of(actions.get(3), actions.get(1)), 0, TimeFrame.IMMEDIATE, 0);
		assertEquals(List.of("b", "d", "a", "c"), cell(0, TimeFrame.IMMEDIATE));
		assertEquals(Optional.of("Move 2 actions"), document.undoLabel());
	}

	@Test
	void droppingWhereItWasMakesNoStep() {
		List<Action> actions = add("a", "b", "c");
		Optional<String> before = document.undoLabel();
		assertFalse(model.move(List.of(actions.get(1)), 0, TimeFrame.IMMEDIATE, 1));
		assertEquals(before, document.undoLabel());
	}

	@Test
	void aMovedActionLeavesTheAimOfItsOldGroupBehind() {
		Action action = add("a").getFirst();
		document.execute("Aim", () -> {
			Aim aim = Ids.create(Literals.AIM);
			action.getGroup().getAims().add(aim);
			action.setAim(aim);
		});
		model.move(List.of(action), 0, TimeFrame.LONGER, 0);
		assertSame(action.getGroup(), action.getAim().eContainer());
		model.move(List.of(action), 1, TimeFrame.LONGER, 0);
		assertNull(action.getAim());
	}

	@Test
	void altAndArrowsMoveByOneAndOverTheEdgeIntoTheNextLane() {
		List<Action> actions = add("a", "b", "c");
		Action b = actions.get(1);
		assertTrue(model.shift(List.of(b), Direction.DOWN));
		assertEquals(List.of("a", "c", "b"), cell(0, TimeFrame.IMMEDIATE));
		assertTrue(model.shift(List.of(b), Direction.DOWN));
		assertEquals(List.of("b"), cell(0, TimeFrame.MEDIUM));
		assertTrue(model.shift(List.of(b), Direction.UP));
		assertEquals(List.of("a", "c", "b"), cell(0, TimeFrame.IMMEDIATE));
		assertTrue(model.shift(List.of(b), Direction.UP));
		assertEquals(List.of("a", "b", "c"), cell(0, TimeFrame.IMMEDIATE));
		assertTrue(model.shift(List.of(b), Direction.RIGHT));
		assertEquals(List.of("b"), cell(1, TimeFrame.IMMEDIATE));
		assertFalse(model.shift(List.of(actions.get(0)), Direction.LEFT));
	}

	@Test
	void severalActionsMoveAsABlock() {
		List<Action> actions = add("a", "b", "c", "d");
		List<Action> block = List.of(actions.get(1), actions.get(2));
		model.shift(block, Direction.DOWN);
		assertEquals(List.of("a", "d", "b", "c"), cell(0, TimeFrame.IMMEDIATE));
		model.shift(block, Direction.DOWN);
		assertEquals(List.of("b", "c"), cell(0, TimeFrame.MEDIUM));
		model.shift(block, Direction.RIGHT);
		assertEquals(List.of("b", "c"), cell(1, TimeFrame.MEDIUM));
		document.undo();
		model.refresh();
		assertEquals(List.of("b", "c"), cell(0, TimeFrame.MEDIUM));
	}

	@Test
	void actionsOfDifferentCellsKeepTheirPlacesToOneAnother() {
		Action a = model.add(0, TimeFrame.IMMEDIATE, "a");
		Action b = model.add(1, TimeFrame.MEDIUM, "b");
		assertTrue(model.shift(List.of(a, b), Direction.RIGHT));
		assertEquals(new Slot(1, TimeFrame.IMMEDIATE, 0), model.board().slot(a).orElseThrow());
		assertEquals(new Slot(2, TimeFrame.MEDIUM, 0), model.board().slot(b).orElseThrow());
		assertFalse(model.shift(List.of(a, b), Direction.RIGHT));
		assertTrue(model.shift(List.of(a, b), Direction.DOWN));
		assertEquals(TimeFrame.LONGER, b.getTimeFrame());
		assertFalse(model.shift(List.of(a, b), Direction.DOWN));
		assertEquals(Optional.of("Move 2 actions"), document.undoLabel());
	}

	@Test
	void aRemovedActionLeavesNothingThatRefersToIt() {
		List<Action> actions = add("a", "b");
		document.execute("Refer", () -> {
			actions.get(1).getDependsOn().add(actions.get(0));
			Comment comment = Ids.create(Literals.COMMENT);
			comment.setSubject(actions.get(0));
			document.content().getComments().add(comment);
		});
		model.remove(List.of(actions.get(0)));
		assertEquals(List.of("b"), cell(0, TimeFrame.IMMEDIATE));
		assertTrue(actions.get(1).getDependsOn().isEmpty());
		assertTrue(document.content().getComments().isEmpty());
		document.undo();
		assertSame(actions.get(0), actions.get(1).getDependsOn().getFirst());
		assertEquals(1, document.content().getComments().size());
	}

	@Test
	void codesOfRemovedActionsInTheMiddleAreNotGivenAgain() {
		List<Action> actions = add("a", "b", "c");
		model.remove(List.of(actions.get(1)));
		assertEquals("A4", model.add(2, TimeFrame.MEDIUM, "d").getCode());
	}

	@Test
	void renamingToTheSameOrToNothingIsNoStep() {
		Action action = add("a").getFirst();
		model.rename(action, "Write");
		assertEquals(Optional.of("Rename action A1"), document.undoLabel());
		model.rename(action, "Write");
		model.rename(action, "  ");
		document.undo();
		assertEquals(Optional.of("Add action A1"), document.undoLabel());
		assertEquals("a", action.getTitle());
	}

	@Test
	void statusOfManyIsOneStepForThoseThatDiffer() {
		List<Action> actions = add("a", "b", "c");
		model.setStatus(actions.subList(0, 1), ActionStatus.DONE);
		model.setStatus(actions, ActionStatus.DONE);
		assertEquals(Optional.of("Set status of 2 actions"), document.undoLabel());
		model.setStatus(actions, ActionStatus.DONE);
		document.undo();
		assertEquals(ActionStatus.PLANNED, actions.get(2).getStatus());
		assertEquals(ActionStatus.DONE, actions.get(0).getStatus());
	}

	@Test
	void filtersLeaveWhatTheyShowInPlace() {
		List<Action> actions = add("a", "b", "c");
		say(actions.get(1), "Jo", ActionStatus.PLANNED);
		say(actions.get(2), "Jo", ActionStatus.DONE);
		model.setFilter(new ActionFilter(Optional.of("Jo"), Optional.empty(), false, ""));
		assertEquals(List.of("b", "c"), cell(0, TimeFrame.IMMEDIATE));
		assertEquals(1, model.board().hidden());
		model.setFilter(new ActionFilter(Optional.empty(), Optional.empty(), true, ""));
		assertEquals(List.of("b"), cell(0, TimeFrame.IMMEDIATE));
		model.setFilter(new ActionFilter(Optional.empty(), Optional.of(ActionStatus.DONE), false, ""));
		assertEquals(List.of("c"), cell(0, TimeFrame.IMMEDIATE));
		model.setFilter(new ActionFilter(Optional.of(""), Optional.empty(), false, ""));
		assertEquals(List.of("a"), cell(0, TimeFrame.IMMEDIATE));
		model.setFilter(new ActionFilter(Optional.empty(), Optional.empty(), false, " JO  a2 "));
		assertEquals(List.of("b"), cell(0, TimeFrame.IMMEDIATE));
		assertEquals(List.of("", "Jo"), model.owners());
		assertEquals(List.of("Jo"), model.people());
	}

	@Test
	void aMoveUnderAFilterKeepsHiddenActionsWhereTheyAre() {
		List<Action> actions = add("a", "hidden", "c");
		say(actions.get(0), "Jo", ActionStatus.PLANNED);
		say(actions.get(2), "Jo", ActionStatus.PLANNED);
		model.setFilter(new ActionFilter(Optional.of("Jo"), Optional.empty(), false, ""));
		model.shift(List.of(actions.get(2)), Direction.UP);
		model.setFilter(ActionFilter.ALL);
		assertEquals(List.of("c", "a", "hidden"), cell(0, TimeFrame.IMMEDIATE));
	}

	@Test
	void deadlinesAreSaidInWords() {
		Action action = add("a").getFirst();
		assertEquals("No date", Deadline.of(action, TODAY).words(Language.onScreen()::day));
		action.setDue(TODAY.minusDays(1));
		assertEquals("Overdue by 1 day", Deadline.of(action, TODAY).words(Language.onScreen()::day));
		action.setDue(TODAY.minusDays(30));
		assertEquals("Overdue by 30 days", Deadline.of(action, TODAY).words(Language.onScreen()::day));
		action.setStatus(ActionStatus.DONE);
		assertEquals("Due 12 February 2026", Deadline.of(action, TODAY).words(Language.onScreen()::day));
		action.setStatus(ActionStatus.IN_PROGRESS);
		action.setDue(TODAY);
		assertEquals("Due today, 14 March 2026", Deadline.of(action, TODAY).words(Language.onScreen()::day));
	}

	@Test
	void theNextMeetingIsMovedNotDoubledAndPastMeetingsStay() {
		WorkingGroup group = model.setUpGroup(0);
		model.setNextMeeting(group, TODAY.minusDays(7));
		model.setNextMeeting(group, TODAY.plusDays(7));
		model.setNextMeeting(group, TODAY.plusDays(9));
		model.setNextMeeting(group, TODAY.plusDays(9));
		assertEquals(List.of(TODAY.minusDays(7), TODAY.plusDays(9)), group.getMeetings().stream().map(Meeting::getDate).toList());
		model.setNextMeeting(group, null);
		assertEquals(Optional.empty(), model.board().columns().getFirst().nextMeeting(TODAY));
		model.setNextMeeting(group, TODAY.plusDays(11));
		assertEquals(2, group.getMeetings().size());
		document.undo();
		document.undo();
		document.undo();
		assertEquals(Optional.of(TODAY.plusDays(7)), model.board().columns().getFirst().nextMeeting(TODAY).map(Meeting::getDate));
	}

	@Test
	void cardsOfTheSamePackCanBeGivenToAGroupOnce() {
		model.addCards(0, List.of(small.card(3), small.card(1)));
		assertEquals(List.of("C1", "C3"),
				model.board().columns().getFirst().group().getCards().stream().map(card -> card.getCode()).toList());
		Optional<String> before = document.undoLabel();
		model.addCards(0, List.of(small.card(3)));
		assertEquals(before, document.undoLabel());
	}

	@Test
	void arrowsReachEveryPlaceOfTheBoard() {
		add("a", "b");
		model.add(1, TimeFrame.IMMEDIATE, "c");
		StrategyBoard board = model.board();
		BoardPlace place = new Head(0);
		place = board.neighbour(place, Direction.DOWN);
		assertEquals(new Slot(0, TimeFrame.IMMEDIATE, 0), place);
		place = board.neighbour(place, Direction.DOWN);
		assertEquals("b", board.action(place).orElseThrow().getTitle());
		assertEquals(new Slot(1, TimeFrame.IMMEDIATE, 0), board.neighbour(place, Direction.RIGHT));
		place = board.neighbour(place, Direction.DOWN);
		assertEquals(new Slot(0, TimeFrame.MEDIUM, 0), place);
		assertEquals(Optional.empty(), board.action(place));
		place = board.neighbour(board.neighbour(place, Direction.DOWN), Direction.DOWN);
		assertEquals(new Slot(0, TimeFrame.LONGER, 0), place);
		place = board.neighbour(board.neighbour(place, Direction.UP), Direction.UP);
		assertEquals("b", board.action(place).orElseThrow().getTitle());
		assertEquals(new Head(2), board.neighbour(board.neighbour(new Head(2), Direction.RIGHT), Direction.UP));
	}

	@Test
	void oneGroupCanBeShownAloneUntilItIsGone() {
		Action action = model.add(1, TimeFrame.MEDIUM, "a");
		model.showAlone(action.getGroup());
		assertEquals(1, model.board().columns().size());
		assertEquals(List.of("a"), cell(0, TimeFrame.MEDIUM));
		assertEquals("A2", model.add(0, TimeFrame.LONGER, "b").getCode());
		assertEquals(List.of("b"), cell(0, TimeFrame.LONGER));
		document.undo();
		document.undo();
		model.refresh();
		assertEquals(Optional.empty(), model.alone());
		assertEquals(3, model.board().columns().size());
	}

	@Test
	void anActionNeverWaitsForItself() {
		List<Action> actions = add("a", "b", "c");
		actions.get(1).getDependsOn().add(actions.get(0));
		actions.get(2).getDependsOn().add(actions.get(1));
		assertTrue(Dependencies.wouldCircle(actions.get(0), List.of(actions.get(0))));
		assertTrue(Dependencies.wouldCircle(actions.get(0), List.of(actions.get(2))));
		assertFalse(Dependencies.wouldCircle(actions.get(2), List.of(actions.get(0), actions.get(1))));
	}

	@Test
	void theFocusStaysNearWhenItsActionIsGone() {
		List<Action> actions = add("a", "b");
		BoardPlace place = model.board().slot(actions.get(1)).orElseThrow();
		model.remove(actions);
		assertEquals(new Slot(0, TimeFrame.IMMEDIATE, 0), model.board().nearest(place));
	}
}
