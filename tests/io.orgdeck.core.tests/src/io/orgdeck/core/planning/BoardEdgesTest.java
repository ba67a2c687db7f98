package io.orgdeck.core.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.Documents;
import io.orgdeck.core.document.OrgDocument;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.TimeFrame;

/** Moves of several actions at once, and what a filter or a single group on the board keeps from a gesture. */
@DisplayName("U12: gestures on the strategy board")
class BoardEdgesTest {

	private final AssessmentDocument document = new SmallDeck(3).assessment();
	private final StrategyBoardModel model = new StrategyBoardModel(document, Clock.systemUTC());

	@AfterEach
	void closeAll() {
		Documents.all().forEach(OrgDocument::close);
	}

	private List<Action> add(int column, TimeFrame lane, String... titles) {
		return Stream.of(titles).map(title -> model.add(column, lane, title)).toList();
	}

	private List<String> cell(int column, TimeFrame lane) {
		return model.board().cell(column, lane).stream().map(Action::getTitle).toList();
	}

	@Test
	void theActionsOfALaneStandTogetherInTheFile() {
		WorkingGroup group = add(0, TimeFrame.IMMEDIATE, "a").getFirst().getGroup();
		add(0, TimeFrame.MEDIUM, "b");
		add(0, TimeFrame.IMMEDIATE, "c");
		add(0, TimeFrame.LONGER, "d");
		add(0, TimeFrame.MEDIUM, "e");
		assertEquals(List.of("a", "c", "b", "e", "d"), group.getActions().stream().map(Action::getTitle).toList());
	}

	@Test
	void aBlockMovesDownByOneAndNoFurther() {
		List<Action> actions = add(0, TimeFrame.IMMEDIATE, "a", "b", "c", "d", "e");
		assertTrue(model.shift(actions.subList(1, 3), Direction.DOWN));
		assertEquals(List.of("a", "d", "b", "c", "e"), cell(0, TimeFrame.IMMEDIATE));
		assertTrue(model.shift(actions.subList(1, 3), Direction.UP));
		assertEquals(List.of("a", "b", "c", "d", "e"), cell(0, TimeFrame.IMMEDIATE));
		assertFalse(model.shift(List.of(), Direction.UP));
		assertFalse(model.move(List.of(), 1, TimeFrame.MEDIUM, 0));
	}

	@Test
	void actionsOfSeveralCellsMoveUpByALane() {
		add(0, TimeFrame.MEDIUM, "stays");
		Action first = add(0, TimeFrame.MEDIUM, "a").getFirst();
		Action second = add(1, TimeFrame.MEDIUM, "b").getFirst();
		assertTrue(model.shift(List.of(first, second), Direction.UP));
		assertEquals(List.of("a"), cell(0, TimeFrame.IMMEDIATE));
		assertEquals(List.of("b"), cell(1, TimeFrame.IMMEDIATE));
		assertEquals(List.of("stays"), cell(0, TimeFrame.MEDIUM));
		assertTrue(model.shift(List.of(second), Direction.LEFT));
		assertEquals(List.of("b", "a"), cell(0, TimeFrame.IMMEDIATE));
		assertFalse(model.shift(List.of(second), Direction.UP));
	}

	@Test
	void arrowsGoUpWithinACell() {
		add(0, TimeFrame.IMMEDIATE, "a", "b", "c");
		assertEquals(new Slot(0, TimeFrame.IMMEDIATE, 1), model.board().neighbour(new Slot(0, TimeFrame.IMMEDIATE, 2), Direction.UP));
	}

	@Test
	void whatAFilterHidesIsNotChanged() {
		List<Action> actions = add(0, TimeFrame.IMMEDIATE, "a", "b");
		document.execute("Owner", () -> actions.getFirst().setOwner("Jo"));
		var jo = new ActionFilter(Optional.of("Jo"), Optional.empty(), false, "");
		model.setFilter(jo);
		assertEquals(jo, model.filter());
		model.setStatus(actions, ActionStatus.DONE);
		assertEquals(List.of(ActionStatus.DONE, ActionStatus.PLANNED), actions.stream().map(Action::getStatus).toList());
		model.remove(actions);
		model.setFilter(ActionFilter.ALL);
		assertEquals(List.of("b"), cell(0, TimeFrame.IMMEDIATE));
		assertSame(document, model.document());
	}

	@Test
	void aGroupIsAloneOnlyWhenItWasAskedFor() {
		WorkingGroup group = model.setUpGroup(1);
		assertEquals(Optional.empty(), model.alone());
		model.showAlone(group);
		assertEquals(Optional.of(group), model.alone());
		assertEquals(3, model.allColumns().size());
		model.showAlone(null);
		assertEquals(Optional.empty(), model.alone());
		var single = new StrategyBoardModel(new SmallDeck(1).assessment(), Clock.systemUTC());
		WorkingGroup only = single.setUpGroup(0);
		assertEquals(Optional.empty(), single.alone());
		single.showAlone(group);
		assertEquals(Optional.empty(), single.alone(), "a group of another assessment is not there");
		single.showAlone(only);
		assertEquals(Optional.of(only), single.alone());
	}
}
