package io.orgdeck.ui.plan.strategy.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

import io.orgdeck.core.planning.BoardPlace;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.planning.StrategyBoard;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** The drawn board: lays out, draws and scrolls, and keeps what is selected and where the focus is. Changes nothing in the assessment. */
final class BoardCanvas extends Canvas {

	private static final int STEP = 5 * Layouts.UNIT;

	private final BoardState state = new BoardState();
	private final WrappedText text;
	private final Runnable whenSelected;
	private BoardContent content;
	private BoardType type;
	private BoardLayout layout;
	private Density density = Density.COMFORTABLE;
	private Action focusedAction;

	/** @param whenSelected told when something else is selected or has the focus */
	BoardCanvas(Composite parent, Runnable whenSelected) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		this.whenSelected = whenSelected;
		WidgetIds.name(this, "board");
		Style.PAGE.applyTo(this);
		text = new WrappedText(getDisplay());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> arrange());
		for (var bar : List.of(getHorizontalBar(), getVerticalBar())) {
			bar.addListener(SWT.Selection, event -> redraw());
		}
		addListener(SWT.FocusIn, event -> keyboard(true));
		addListener(SWT.FocusOut, event -> keyboard(false));
	}

	private void keyboard(boolean here) {
		state.hasKeyboard = here;
		redraw();
	}

	BoardState state() {
		return state;
	}

	BoardLayout boardLayout() {
		return layout;
	}

	StrategyBoard board() {
		return content.board();
	}

	BoardContent content() {
		return content;
	}

	/** Shows a board. Selection and focus stay on their actions where these are still there. */
	void show(BoardContent next) {
		content = next;
		boolean lost = state.selected.removeIf(action -> board().slot(action).isEmpty());
		state.focus = Optional.ofNullable(focusedAction).flatMap(board()::slot).map(BoardPlace.class::cast)
				.orElseGet(() -> board().nearest(state.focus));
		focusedAction = board().action(state.focus).orElse(null);
		state.hovered = Optional.empty();
		arrange();
		if (lost) {
			whenSelected.run();
		}
	}

	void setDensity(Density wanted) {
		density = wanted;
		arrange();
		reveal(state.focus);
	}

	Density density() {
		return density;
	}

	private void arrange() {
		if (content == null) {
			return;
		}
		if (type == null || type.plain() != getFont()) {
			type = BoardType.of(this);
		}
		var area = getClientArea();
		layout = new BoardLayout(content, type, text, content.board().columns().size() == 1 ? Density.FULL : density,
				new Point(area.width, area.height));
		fit(getHorizontalBar(), layout.field().x, area.width - layout.laneNames());
		fit(getVerticalBar(), layout.field().y, area.height - layout.headHeight());
		redraw();
	}

	private static void fit(ScrollBar bar, int length, int seen) {
		int thumb = Math.max(1, Math.min(seen, length));
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, length - thumb)), 0, Math.max(length, 1), thumb, STEP,
				Math.max(STEP, thumb - STEP));
		bar.setVisible(length > seen);
	}

	private void paint(GC gc) {
		if (layout != null) {
			new BoardPainter(gc, Palette.of(this), layout, type, text, state).paint(getClientArea(), origin());
		}
	}

	/** How far the field is scrolled. */
	Point origin() {
		return new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
	}

	/** A point of the canvas in the field. */
	Point toField(int x, int y) {
		var origin = origin();
		return new Point(x - layout.laneNames() + origin.x, y - layout.headHeight() + origin.y);
	}

	/** A box of the field on the canvas. */
	Rectangle toCanvas(Rectangle box) {
		var origin = origin();
		return new Rectangle(box.x + layout.laneNames() - origin.x, box.y + layout.headHeight() - origin.y, box.width, box.height);
	}

	/** The field as far as it can be seen, on the canvas. */
	Rectangle fieldOnCanvas() {
		var area = getClientArea();
		return new Rectangle(layout.laneNames(), layout.headHeight(), area.width - layout.laneNames(), area.height - layout.headHeight());
	}

	/** The column at a point of the canvas, on its head or below; empty beside the columns. */
	Optional<Integer> columnAt(int x) {
		int field = toField(x, 0).x;
		return x < layout.laneNames() || field >= layout.field().x ? Optional.empty() : Optional.of(field / layout.columnWidth());
	}

	boolean scrollBy(int dx, int dy) {
		var before = origin();
		getHorizontalBar().setSelection(before.x + dx);
		getVerticalBar().setSelection(before.y + dy);
		boolean moved = !before.equals(origin());
		if (moved) {
			redraw();
		}
		return moved;
	}

	/** Scrolls until a place can be seen. */
	void reveal(BoardPlace place) {
		if (layout == null) {
			return;
		}
		var box = layout.box(place)
				.orElseGet(() -> new Rectangle(place.column() * layout.columnWidth(), origin().y, layout.columnWidth(), 1));
		var seen = fieldOnCanvas();
		getHorizontalBar().setSelection(nearest(origin().x, box.x - BoardLayout.GAP, box.width + 2 * BoardLayout.GAP, seen.width));
		getVerticalBar().setSelection(nearest(origin().y, box.y - BoardLayout.GAP, box.height + 2 * BoardLayout.GAP, seen.height));
		redraw();
	}

	private static int nearest(int now, int start, int length, int seen) {
		if (length >= seen || start < now) {
			return Math.max(0, start);
		}
		return Math.max(now, start + length - seen);
	}

	/** Puts the focus on a place and selects the action there, and it alone. */
	void choose(BoardPlace place) {
		state.selected.clear();
		board().action(place).ifPresent(state.selected::add);
		focus(place);
	}

	/** Puts the focus on a place and leaves the selection as it is. */
	void focus(BoardPlace place) {
		state.focus = place;
		focusedAction = board().action(place).orElse(null);
		reveal(place);
		whenSelected.run();
	}

	/** Selects an action, or takes it out of the selection. */
	void toggle(Action action) {
		if (!state.selected.remove(action)) {
			state.selected.add(action);
		}
		board().slot(action).ifPresent(this::focus);
	}

	/** Selects everything in a column from where the focus is to a place; the place alone in another column, or from an empty cell. */
	void extendTo(BoardPlace place) {
		board().action(place).ifPresent(state.selected::add);
		if (state.focus instanceof Slot from && place instanceof Slot to && from.column() == to.column()) {
			var column = board().lanes().stream().flatMap(lane -> board().cell(to.column(), lane).stream()).toList();
			int start = column.indexOf(board().action(from).orElse(null));
			int end = column.indexOf(board().action(to).orElse(null));
			if (start >= 0 && end >= 0) {
				state.selected.addAll(column.subList(Math.min(start, end), Math.max(start, end) + 1));
			}
		}
		focus(place);
	}

	void selectAll() {
		state.selected.addAll(board().actions());
		redraw();
		whenSelected.run();
	}

	/** Selects actions after they were moved or made, and puts the focus on the first. */
	void select(Collection<Action> actions) {
		state.selected.clear();
		actions.stream().filter(action -> board().slot(action).isPresent()).forEach(state.selected::add);
		state.selected.stream().findFirst().flatMap(board()::slot).ifPresent(this::focus);
	}

	/** What a command is about: what is selected, or what has the focus when nothing is. */
	List<Action> chosen() {
		return state.selected.isEmpty() ? board().action(state.focus).map(List::of).orElse(List.of()) : List.copyOf(state.selected);
	}
}
