package io.orgdeck.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.WorkingGroup;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.TimeFrame;

/**
 * What the strategy board shows at one moment: a column for each working group in the order of the deck's dimensions, a
 * lane for each time frame, and in each cell the actions that the filter lets through. A value; make a new one after a
 * change.
 */
public final class StrategyBoard {

	private static final List<TimeFrame> LANES = List.of(TimeFrame.values());

	private final List<BoardColumn> columns;
	private final List<Map<TimeFrame, List<Action>>> cells = new ArrayList<>();
	private final Map<Action, Slot> slots = new HashMap<>();
	private final int hidden;

	private StrategyBoard(List<BoardColumn> columns, ActionFilter filter, LocalDate today) {
		this.columns = List.copyOf(columns);
		int hiddenSoFar = 0;
		for (BoardColumn column : columns) {
			var lanes = new EnumMap<TimeFrame, List<Action>>(TimeFrame.class);
			LANES.forEach(lane -> lanes.put(lane, new ArrayList<>()));
			for (Action action : column.group() == null ? List.<Action>of() : column.group().getActions()) {
				if (filter.accepts(action, today)) {
					List<Action> cell = lanes.get(action.getTimeFrame());
					slots.put(action, new Slot(cells.size(), action.getTimeFrame(), cell.size()));
					cell.add(action);
				} else {
					hiddenSoFar++;
				}
			}
			cells.add(lanes);
		}
		hidden = hiddenSoFar;
	}

	/**
	 * The board of an assessment.
	 *
	 * @param today the day on which actions are overdue or not
	 * @param alone the only group to show, as for its meeting; all are shown when it is null or not there any more
	 */
	public static StrategyBoard of(Assessment assessment, ActionFilter filter, LocalDate today, WorkingGroup alone) {
		List<BoardColumn> all = columns(assessment);
		List<BoardColumn> wanted = all.stream().filter(column -> alone != null && column.group() == alone).toList();
		return new StrategyBoard(wanted.isEmpty() ? all : wanted, filter, today);
	}

	/** The groups on each dimension, or the dimension alone where it is a part of no other; then the groups across the dimensions. */
	static List<BoardColumn> columns(Assessment assessment) {
		List<WorkingGroup> groups = assessment.getStrategy() == null ? List.of() : assessment.getStrategy().getGroups();
		List<Dimension> dimensions = assessment.getDeck() == null ? List.of() : assessment.getDeck().getDimensions();
		DimensionTree tree = DimensionTree.of(assessment.getDeck());
		var columns = new ArrayList<BoardColumn>();
		for (Dimension dimension : dimensions) {
			var own = groups.stream().filter(group -> group.getDimension() == dimension).map(group -> new BoardColumn(dimension, group))
					.toList();
			columns.addAll(own.isEmpty() && tree.whole(dimension).isEmpty() ? List.of(new BoardColumn(dimension, null)) : own);
		}
		groups.stream().filter(group -> !dimensions.contains(group.getDimension()))
				.map(group -> new BoardColumn(group.getDimension(), group))
				.forEach(columns::add);
		return columns;
	}

	public List<BoardColumn> columns() {
		return columns;
	}

	/** The time frames from top to bottom. */
	public List<TimeFrame> lanes() {
		return LANES;
	}

	/** The actions of a cell from top to bottom. */
	public List<Action> cell(int column, TimeFrame lane) {
		return cells.get(column).get(lane);
	}

	/** How many actions the filter keeps back. */
	public int hidden() {
		return hidden;
	}

	/** How many actions are shown. */
	public int shown() {
		return slots.size();
	}

	/** All actions that are shown, column by column and lane by lane. */
	public List<Action> actions() {
		return cells.stream().flatMap(lanes -> lanes.values().stream()).flatMap(List::stream).toList();
	}

	/** Where an action is shown; empty when it is not. */
	public Optional<Slot> slot(Action action) {
		return Optional.ofNullable(slots.get(action));
	}

	/** The action at a place; empty for the head of a column and for an empty cell. */
	public Optional<Action> action(BoardPlace place) {
		if (!(place instanceof Slot slot) || slot.column() >= columns.size()) {
			return Optional.empty();
		}
		List<Action> cell = cell(slot.column(), slot.lane());
		return slot.index() < cell.size() ? Optional.of(cell.get(slot.index())) : Optional.empty();
	}

	/** The next place in that direction; the same place at the edge of the board. */
	public BoardPlace neighbour(BoardPlace place, Direction direction) {
		return switch (direction) {
			case LEFT -> inColumn(place, Math.max(0, place.column() - 1));
			case RIGHT -> inColumn(place, Math.min(columns.size() - 1, place.column() + 1));
			case UP -> place instanceof Slot slot ? above(slot) : place;
			case DOWN -> place instanceof Slot slot ? below(slot) : new Slot(place.column(), LANES.getFirst(), 0);
		};
	}

	/** The place that is nearest to the given one on this board, which may have lost columns or actions. */
	public BoardPlace nearest(BoardPlace place) {
		return inColumn(place, Math.clamp(place.column(), 0, Math.max(0, columns.size() - 1)));
	}

	private BoardPlace inColumn(BoardPlace place, int column) {
		return switch (place) {
			case Head head -> new Head(column);
			case Slot slot when columns.isEmpty() -> new Head(0);
			case Slot slot -> new Slot(column, slot.lane(), Math.min(slot.index(), last(column, slot.lane())));
		};
	}

	private BoardPlace above(Slot slot) {
		if (slot.index() > 0) {
			return new Slot(slot.column(), slot.lane(), slot.index() - 1);
		}
		int lane = LANES.indexOf(slot.lane()) - 1;
		return lane < 0 ? new Head(slot.column()) : new Slot(slot.column(), LANES.get(lane), last(slot.column(), LANES.get(lane)));
	}

	private BoardPlace below(Slot slot) {
		if (slot.index() < last(slot.column(), slot.lane())) {
			return new Slot(slot.column(), slot.lane(), slot.index() + 1);
		}
		int lane = LANES.indexOf(slot.lane()) + 1;
		return lane == LANES.size() ? slot : new Slot(slot.column(), LANES.get(lane), 0);
	}

	private int last(int column, TimeFrame lane) {
		return Math.max(0, cell(column, lane).size() - 1);
	}
}
