package io.orgdeck.ui.plan.strategy.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.core.planning.TimelineRow;

/**
 * The timeline by keyboard. Arrows up and down go from row to row, left and right scroll; with Alt they move what has the
 * focus by a week, with Shift and Alt its end; with Ctrl as well by a day. Enter opens, plus and minus zoom, T goes to today.
 */
final class TimelineKeys {

	private static final int WEEK = 7;
	private static final int SCROLL = 80;

	private final TimelineCanvas canvas;
	private final TimelineCommands commands;

	TimelineKeys(TimelineCanvas canvas, TimelineCommands commands) {
		this.canvas = canvas;
		this.commands = commands;
		canvas.addListener(SWT.KeyDown, this::pressed);
		canvas.addListener(SWT.Traverse,
				event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
						|| event.detail == SWT.TRAVERSE_MNEMONIC);
	}

	private void pressed(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_UP -> canvas.focus(canvas.focus() - 1);
			case SWT.ARROW_DOWN -> canvas.focus(canvas.focus() + 1);
			case SWT.HOME -> canvas.focus(0);
			case SWT.END -> canvas.focus(canvas.rows().size() - 1);
			case SWT.ARROW_LEFT -> sideways(event, -1);
			case SWT.ARROW_RIGHT -> sideways(event, 1);
			case SWT.CR, SWT.KEYPAD_CR -> commands.open();
			case '+', '=', SWT.KEYPAD_ADD -> canvas.setZoom(canvas.zoom().closer());
			case '-', SWT.KEYPAD_SUBTRACT -> canvas.setZoom(canvas.zoom().farther());
			case 't' -> canvas.showToday();
			default -> {}
		}
	}

	private void sideways(Event event, int direction) {
		event.doit = false;
		if ((event.stateMask & SWT.ALT) == 0) {
			var bar = canvas.getHorizontalBar();
			bar.setSelection(Math.max(0, bar.getSelection() + direction * SCROLL));
			canvas.redraw();
			return;
		}
		long days = direction * ((event.stateMask & SWT.MOD1) == 0 ? WEEK : 1);
		boolean end = (event.stateMask & SWT.SHIFT) != 0;
		commands.change((edits, row) -> {
			if (end && row instanceof TimelineRow.Bar bar) {
				edits.moveDue(bar.action(), days);
			} else if (row instanceof TimelineRow.Bar bar && row.from().isEmpty()) {
				edits.place(bar.action(), canvas.today().plusDays(Math.max(0, days)));
			} else {
				edits.move(row, days);
			}
		});
		canvas.reveal();
	}
}
