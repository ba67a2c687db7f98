package io.orgdeck.ui.plan.strategy.board;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.ui.parts.Layouts;

/** The board by mouse: choose, drag, add. Near an edge a drag scrolls; Escape ends it. */
final class BoardMouse {

	/** So far the pointer may go before holding the button is dragging. */
	private static final int THRESHOLD = 5;
	private static final int EDGE = 4 * Layouts.UNIT;
	private static final int SCROLL_STEP = 2 * Layouts.UNIT;
	private static final int SCROLL_PAUSE = 25;

	private final BoardCanvas canvas;
	private final BoardCommands commands;
	private Point pressedAt;
	private Action pressed;
	/** The click was for this action alone, however many are selected, unless it becomes a drag of all of them. */
	private boolean plainClick;
	private boolean scrolling;

	BoardMouse(BoardCanvas canvas, BoardCommands commands) {
		this.canvas = canvas;
		this.commands = commands;
		canvas.addListener(SWT.MouseDown, event -> ifShown(() -> down(event)));
		canvas.addListener(SWT.MouseMove, event -> ifShown(() -> moved(event)));
		canvas.addListener(SWT.MouseUp, event -> ifShown(this::up));
		canvas.addListener(SWT.MouseDoubleClick, event -> ifShown(() -> twice(event)));
		canvas.addListener(SWT.MouseExit, event -> ifShown(this::left));
		canvas.addListener(SWT.MouseHorizontalWheel, event -> ifShown(() -> canvas.scrollBy(-event.count * SCROLL_STEP, 0)));
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && canvas.state().drag.isPresent()) {
				end();
			}
		});
		canvas.addListener(SWT.FocusOut, event -> ifShown(this::end));
	}

	private void ifShown(Runnable reaction) {
		if (canvas.content() != null) {
			reaction.run();
		}
	}

	private Optional<Action> actionAt(Event event) {
		var point = canvas.toField(event.x, event.y);
		return canvas.fieldOnCanvas().contains(event.x, event.y) ? canvas.boardLayout().actionAt(point.x, point.y) : Optional.empty();
	}

	private Optional<Slot> cellAt(Event event) {
		var point = canvas.toField(event.x, event.y);
		return canvas.fieldOnCanvas().contains(event.x, event.y) ? canvas.boardLayout().cellAt(point.x, point.y) : Optional.empty();
	}

	private void down(Event event) {
		canvas.setFocus();
		canvas.setToolTipText(null);
		var action = actionAt(event);
		if (action.isPresent()) {
			chooseAction(event, action.get());
		} else if (event.y < canvas.boardLayout().headHeight()) {
			canvas.columnAt(event.x).ifPresent(column -> canvas.choose(new Head(column)));
		} else if (event.button == 1) {
			cellAt(event).ifPresent(cell -> {
				var point = canvas.toField(event.x, event.y);
				if (canvas.boardLayout().free(cell.column(), cell.lane()).contains(point)) {
					commands.add(cell.column(), cell.lane());
				} else {
					canvas.choose(canvas.board().nearest(cell));
				}
			});
		}
	}

	private void chooseAction(Event event, Action action) {
		var place = canvas.board().slot(action).orElseThrow();
		if ((event.stateMask & SWT.MOD1) != 0) {
			canvas.toggle(action);
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			canvas.extendTo(place);
		} else if (canvas.state().selected.contains(action)) {
			canvas.focus(place);
		} else {
			canvas.choose(place);
		}
		if (event.button == 1) {
			pressed = action;
			plainClick = (event.stateMask & SWT.MODIFIER_MASK) == 0;
			pressedAt = new Point(event.x, event.y);
		}
	}

	private void moved(Event event) {
		if (canvas.state().drag.isPresent()) {
			drag(event.x, event.y);
		} else if (pressed != null && canvas.state().selected.contains(pressed)
				&& Math.max(Math.abs(event.x - pressedAt.x), Math.abs(event.y - pressedAt.y)) >= THRESHOLD) {
			hover(Optional.empty());
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
			canvas.board().slot(pressed).ifPresent(canvas::focus);
			drag(event.x, event.y);
		} else if (pressed == null) {
			hover(cellAt(event));
			canvas.setToolTipText(tip(event));
		}
	}

	private String tip(Event event) {
		if (event.y < canvas.boardLayout().headHeight()) {
			return canvas.columnAt(event.x).map(column -> canvas.content().groups().get(column).words()).orElse(null);
		}
		return actionAt(event).map(action -> canvas.content().actions().get(action).words()).orElse(null);
	}

	/** What was said about the place last pointed at must not show anywhere else. */
	private void left() {
		hover(Optional.empty());
		canvas.setToolTipText(null);
	}

	private void hover(Optional<Slot> cell) {
		if (!canvas.state().hovered.equals(cell)) {
			canvas.state().hovered = cell;
			canvas.redraw();
		}
	}

	private void drag(int x, int y) {
		var card = canvas.toCanvas(canvas.boardLayout().card(pressed));
		var offset = canvas.state().drag.map(BoardState.Drag::offset)
				.orElseGet(() -> new Point(pressedAt.x - card.x, pressedAt.y - card.y));
		var point = canvas.toField(x, y);
		boolean inside = canvas.getClientArea().contains(x, y);
		var target = inside ? canvas.boardLayout().dropAt(point.x, point.y, canvas.state().selected) : Optional.<Slot>empty();
		canvas.state().drag = Optional.of(new BoardState.Drag(pressed, offset, new Point(x, y), target));
		canvas.redraw();
		scrollNearEdge();
	}

	private void scrollNearEdge() {
		if (scrolling || canvas.state().drag.isEmpty()) {
			return;
		}
		var pointer = canvas.state().drag.get().pointer();
		var field = canvas.fieldOnCanvas();
		int dx = pointer.x < field.x + EDGE ? -SCROLL_STEP : pointer.x > field.x + field.width - EDGE ? SCROLL_STEP : 0;
		int dy = pointer.y < field.y + EDGE ? -SCROLL_STEP : pointer.y > field.y + field.height - EDGE ? SCROLL_STEP : 0;
		if ((dx != 0 || dy != 0) && canvas.scrollBy(dx, dy)) {
			scrolling = true;
			canvas.getDisplay().timerExec(SCROLL_PAUSE, () -> {
				scrolling = false;
				if (!canvas.isDisposed() && canvas.state().drag.isPresent()) {
					var at = canvas.state().drag.get().pointer();
					drag(at.x, at.y);
				}
			});
		}
	}

	private void up() {
		var drag = canvas.state().drag;
		var clicked = pressed;
		end();
		if (drag.isPresent()) {
			drag.get().target().ifPresent(commands::drop);
		} else if (clicked != null && plainClick) {
			canvas.board().slot(clicked).ifPresent(canvas::choose);
		}
	}

	private void end() {
		pressed = null;
		if (canvas.state().drag.isPresent()) {
			canvas.state().drag = Optional.empty();
			canvas.setCursor(null);
			canvas.redraw();
		}
	}

	private void twice(Event event) {
		pressed = null;
		if (actionAt(event).isPresent() || event.y < canvas.boardLayout().headHeight() && canvas.columnAt(event.x).isPresent()) {
			commands.open();
		}
	}
}
