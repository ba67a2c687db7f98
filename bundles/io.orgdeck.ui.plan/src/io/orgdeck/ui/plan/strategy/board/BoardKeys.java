package io.orgdeck.ui.plan.strategy.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.core.planning.BoardPlace;
import io.orgdeck.core.planning.BoardPlace.Head;
import io.orgdeck.core.planning.BoardPlace.Slot;
import io.orgdeck.core.planning.Direction;
import io.orgdeck.model.assessment.ActionStatus;

/**
 * The board by keyboard. Arrows move the focus and select, with Ctrl without selecting, with Shift they select more; with
 * Alt they move what is selected. Enter opens, with Ctrl it shows the group alone or all again, F2 renames, Insert adds, with Ctrl from the findings, Delete removes, Space selects one more, 1 to 4 set
 * the status.
 */
final class BoardKeys {

	private final BoardCanvas canvas;
	private final BoardCommands commands;

	BoardKeys(BoardCanvas canvas, BoardCommands commands) {
		this.canvas = canvas;
		this.commands = commands;
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS || event.detail == SWT.TRAVERSE_MNEMONIC);
	}

	private void pressed(Event event) {
		if (canvas.content() == null || canvas.state().drag.isPresent()) {
			return;
		}
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> arrow(event, Direction.LEFT);
			case SWT.ARROW_RIGHT -> arrow(event, Direction.RIGHT);
			case SWT.ARROW_UP -> arrow(event, Direction.UP);
			case SWT.ARROW_DOWN -> arrow(event, Direction.DOWN);
			case SWT.HOME -> canvas.choose(canvas.board().nearest(inColumn(0)));
			case SWT.END -> canvas.choose(canvas.board().nearest(inColumn(canvas.board().columns().size() - 1)));
			case SWT.PAGE_UP -> canvas.choose(lane(-1));
			case SWT.PAGE_DOWN -> canvas.choose(lane(1));
			case SWT.CR, SWT.KEYPAD_CR -> {
				if ((event.stateMask & SWT.MOD1) != 0) {
					commands.toggleAlone();
				} else {
					commands.open();
				}
			}
			case SWT.F2 -> commands.rename();
			case SWT.INSERT -> {
				if ((event.stateMask & SWT.MOD1) != 0) {
					commands.propose();
				} else {
					commands.add();
				}
			}
			case SWT.DEL -> commands.remove();
			case SWT.ESC -> canvas.choose(canvas.state().focus);
			case ' ' -> canvas.board().action(canvas.state().focus).ifPresent(canvas::toggle);
			case 'a' -> {
				if (event.stateMask == SWT.MOD1) {
					canvas.selectAll();
				}
			}
			case '1', '2', '3', '4' -> {
				if (event.stateMask == 0) {
					commands.setStatus(ActionStatus.values()[event.keyCode - '1']);
				}
			}
			default -> {}
		}
	}

	private void arrow(Event event, Direction direction) {
		var next = canvas.board().neighbour(canvas.state().focus, direction);
		switch (event.stateMask & SWT.MODIFIER_MASK) {
			case SWT.ALT -> commands.shift(direction);
			case SWT.SHIFT -> canvas.extendTo(next);
			default -> {
				if ((event.stateMask & SWT.MOD1) != 0) {
					canvas.focus(next);
				} else {
					canvas.choose(next);
				}
			}
		}
		event.doit = false;
	}

	private BoardPlace inColumn(int column) {
		return switch (canvas.state().focus) {
			case Head head -> new Head(column);
			case Slot slot -> new Slot(column, slot.lane(), slot.index());
		};
	}

	private BoardPlace lane(int step) {
		var lanes = canvas.board().lanes();
		int now = canvas.state().focus instanceof Slot slot ? lanes.indexOf(slot.lane()) : -1;
		int column = canvas.state().focus.column();
		return now + step < 0 ? new Head(column) : new Slot(column, lanes.get(Math.min(now + step, lanes.size() - 1)), 0);
	}
}
