package io.orgdeck.ui.plan.strategy.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.planning.BoardPlace;
import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.planning.StrategyBoard;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.deck.TimeFrame;
import io.orgdeck.ui.parts.Layouts;

/**
 * Where everything of a board stands, in pixels. The heads of the columns and the names of the lanes stay in sight; what
 * is between them, the field, scrolls. Places in the field are counted from its own upper left corner.
 */
final class BoardLayout {

	static final int PADDING = Layouts.UNIT;
	static final int GAP = Layouts.UNIT;
	/** The strip at the end of each cell where an action can be added. */
	static final int FREE = 3 * Layouts.UNIT;

	private static final int HEAD_TITLE_LINES = 3;
	private static final int NARROWEST = 24 * Layouts.UNIT;
	private static final int WIDEST = 50 * Layouts.UNIT;
	private static final int WIDEST_FULL = 90 * Layouts.UNIT;
	static final int BAR = Layouts.UNIT;
	static final int FURTHER_LINES = 4;
	/** A fact about a group takes two lines where its column is narrow. */
	private static final int FACT_LINES = 2;

	private final BoardContent content;
	private final BoardType type;
	private final WrappedText text;
	private final Density density;
	/** Says less than the density of the cards where the heads would take most of the room. */
	private Density heads;
	private final int columnWidth;
	private final int headHeight;
	private final Map<TimeFrame, Integer> laneTops = new EnumMap<>(TimeFrame.class);
	private final Map<TimeFrame, Integer> laneHeights = new EnumMap<>(TimeFrame.class);
	private final Map<Action, Rectangle> cards = new HashMap<>();
	private int height;

	/** @param area all there is to draw on, heads and names of lanes included */
	BoardLayout(BoardContent content, BoardType type, WrappedText text, Density density, Point area) {
		this.content = content;
		this.type = type;
		this.text = text;
		this.density = density;
		int columns = Math.max(1, board().columns().size());
		columnWidth = Math.clamp((area.x - type.lanes()) / columns, NARROWEST, density == Density.FULL ? WIDEST_FULL : WIDEST);
		heads = density;
		if (highestHead() > area.y / 2) {
			heads = Density.COMPACT;
		}
		headHeight = highestHead();
		for (var lane : board().lanes()) {
			laneTops.put(lane, height);
			int laneHeight = placeLane(lane, height);
			laneHeights.put(lane, laneHeight);
			height += laneHeight;
		}
	}

	private int highestHead() {
		return content.groups().stream().mapToInt(this::heightOf).max().orElse(0);
	}

	private int placeLane(TimeFrame lane, int top) {
		int deepest = top;
		for (int column = 0; column < board().columns().size(); column++) {
			int y = top + GAP;
			for (var action : board().cell(column, lane)) {
				var box = new Rectangle(column * columnWidth + GAP / 2, y, columnWidth - GAP, heightOf(content.actions().get(action)));
				cards.put(action, box);
				y += box.height + (density == Density.COMPACT ? GAP / 2 : GAP);
			}
			deepest = Math.max(deepest, y);
		}
		int name = 2 * type.line() + 2 * GAP;
		return Math.max(name, deepest + FREE + GAP / 2 - top);
	}

	private int heightOf(ActionFace face) {
		if (density == Density.COMPACT) {
			return type.line() + PADDING;
		}
		int lines = (isFootStacked(face) ? 3 : 2) + text.lines(face.title(), type.strong(), innerWidth(), density.titleLines()).size();
		if (density == Density.FULL) {
			lines += face.further().stream().mapToInt(line -> text.lines(line, type.plain(), innerWidth(), FURTHER_LINES).size()).sum();
		}
		return 2 * PADDING + lines * type.line() + PADDING / 2;
	}

	/** Whether owner and date need a line each. */
	boolean isFootStacked(ActionFace face) {
		int date = text.width(face.deadline(), type.plain()) + (face.overdue() ? StatusSign.SIZE + PADDING / 2 : 0);
		return text.width(face.owner(), type.plain()) + PADDING + date > innerWidth();
	}

	private int heightOf(GroupFace face) {
		int lines = headTitle(face).size() + headLines(face).size() + headFigures(face).size();
		return 2 * PADDING + lines * type.line() + BAR + 2 * PADDING;
	}

	/** The lines of a group's name. */
	List<String> headTitle(GroupFace face) {
		return text.lines(face.title(), type.strong(), innerWidth(), heads == Density.COMPACT ? HEAD_TITLE_LINES - 1 : HEAD_TITLE_LINES);
	}

	/** What is said about a group below its name. */
	List<String> headLines(GroupFace face) {
		return switch (heads) {
			case COMPACT -> List.of();
			case COMFORTABLE -> wrapped(face.lines().stream());
			case FULL -> wrapped(Stream.concat(face.lines().stream(), face.aims().stream()));
		};
	}

	/** What is said about a group at the foot of its head. */
	List<String> headFigures(GroupFace face) {
		return wrapped(heads == Density.COMPACT ? face.figures().stream().limit(1) : face.figures().stream());
	}

	private List<String> wrapped(Stream<String> facts) {
		return facts.flatMap(fact -> text.lines(fact, type.plain(), innerWidth(), FACT_LINES).stream())
				.map(line -> line.replaceAll(" \u00b7$", "")).toList();
	}

	/** The room for text in a column. */
	int innerWidth() {
		return columnWidth - GAP - 2 * PADDING;
	}

	BoardContent content() {
		return content;
	}

	StrategyBoard board() {
		return content.board();
	}

	Density density() {
		return density;
	}

	/** Width of the names of the lanes. */
	int laneNames() {
		return type.lanes();
	}

	/** Height of the heads of the columns. */
	int headHeight() {
		return headHeight;
	}

	int columnWidth() {
		return columnWidth;
	}

	/** Size of the field. */
	Point field() {
		return new Point(board().columns().size() * columnWidth, height);
	}

	/** A lane from the left to the right end of the field. */
	Rectangle lane(TimeFrame lane) {
		return new Rectangle(0, laneTops.get(lane), field().x, laneHeights.get(lane));
	}

	/** A cell of the field. */
	Rectangle cell(int column, TimeFrame lane) {
		return new Rectangle(column * columnWidth, laneTops.get(lane), columnWidth, laneHeights.get(lane));
	}

	/** An action's card in the field. */
	Rectangle card(Action action) {
		return cards.get(action);
	}

	/** Where an action could be added: below the last card of a cell. */
	Rectangle free(int column, TimeFrame lane) {
		var cell = board().cell(column, lane);
		int y = cell.isEmpty() ? laneTops.get(lane) + GAP : bottom(card(cell.getLast())) + GAP / 2;
		return new Rectangle(column * columnWidth + GAP / 2, y, columnWidth - GAP, FREE);
	}

	/** What the focus is drawn around, in the field; a head has no place there. */
	Optional<Rectangle> box(BoardPlace place) {
		return switch (place) {
			case Head head -> Optional.empty();
			case Slot slot -> Optional.of(board().action(slot).map(this::card).orElseGet(() -> free(slot.column(), slot.lane())));
		};
	}

	/** The action at a point of the field. */
	Optional<Action> actionAt(int x, int y) {
		return cellAt(x, y).flatMap(
				cell -> board().cell(cell.column(), cell.lane()).stream().filter(action -> card(action).contains(x, y)).findFirst());
	}

	/** The cell at a point of the field, as its first place. */
	Optional<Slot> cellAt(int x, int y) {
		if (x < 0 || y < 0 || x >= field().x || y >= field().y) {
			return Optional.empty();
		}
		return board().lanes().stream().filter(lane -> y < laneTops.get(lane) + laneHeights.get(lane)).findFirst()
				.map(lane -> new Slot(x / columnWidth, lane, 0));
	}

	/**
	 * The place in a cell where actions would be put that are dropped at a point of the field: the index counts the
	 * actions that stay. Points outside the field count as its edge.
	 */
	Optional<Slot> dropAt(int x, int y, Collection<Action> moved) {
		return cellAt(Math.clamp(x, 0, field().x - 1), Math.clamp(y, 0, field().y - 1)).map(cell -> {
			long above = staying(cell, moved).stream().filter(action -> middle(card(action)) < y).count();
			return new Slot(cell.column(), cell.lane(), (int) above);
		});
	}

	/** The line that shows where actions would be dropped. */
	Rectangle mark(Slot drop, Collection<Action> moved) {
		var staying = staying(drop, moved);
		int y = staying.isEmpty() ? laneTops.get(drop.lane()) + GAP / 2
				: drop.index() < staying.size() ? card(staying.get(drop.index())).y - GAP / 2 : bottom(card(staying.getLast())) + GAP / 2;
		return new Rectangle(drop.column() * columnWidth + GAP / 2, y - 1, columnWidth - GAP, 3);
	}

	private List<Action> staying(Slot cell, Collection<Action> moved) {
		var staying = new ArrayList<>(board().cell(cell.column(), cell.lane()));
		staying.removeAll(moved);
		return staying;
	}

	private static int middle(Rectangle box) {
		return box.y + box.height / 2;
	}

	private static int bottom(Rectangle box) {
		return box.y + box.height;
	}
}
