package io.orgdeck.ui.plan.strategy.timeline;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.core.planning.DateEdits;
import io.orgdeck.core.planning.TimelineRow;

/** The timeline by mouse: a bar is dragged as a whole or at one of its ends; Escape ends the drag; a wheel with Ctrl zooms. */
final class TimelineMouse {

	/** What is in the user's hand. */
	private enum Grip {
		WHOLE, START, END
	}

	private static final int HANDLE = 6;
	private static final int THRESHOLD = 3;

	private final TimelineCanvas canvas;
	private final TimelineCommands commands;
	private Optional<Grip> grip = Optional.empty();
	private int pressedAt;
	private Rectangle original;
	private int moved;

	TimelineMouse(TimelineCanvas canvas, TimelineCommands commands) {
		this.canvas = canvas;
		this.commands = commands;
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, event -> up());
		canvas.addListener(SWT.MouseExit, event -> canvas.setToolTipText(null));
		canvas.addListener(SWT.MouseDoubleClick, event -> twice(event));
		canvas.addListener(SWT.FocusOut, event -> end());
		canvas.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC) {
				end();
			}
		});
		canvas.addListener(SWT.MouseWheel, event -> {
			if ((event.stateMask & SWT.MOD1) != 0) {
				event.doit = false;
				canvas.setZoom(event.count > 0 ? canvas.zoom().closer() : canvas.zoom().farther());
			}
		});
	}

	private void down(Event event) {
		canvas.setFocus();
		canvas.rowAt(event.y).ifPresent(row -> {
			canvas.focus(row);
			if (event.button == 1) {
				grip = gripAt(event, row);
				pressedAt = event.x;
				moved = 0;
				original = canvas.timelineLayout().box(row).orElse(null);
			}
		});
	}

	private Optional<Grip> gripAt(Event event, int row) {
		return canvas.boxOnCanvas(row).filter(box -> event.x >= box.x - HANDLE / 2 && event.x <= box.x + box.width + HANDLE / 2)
				.map(box -> {
					if (!(canvas.rows().get(row) instanceof TimelineRow.Bar bar) || bar.action().getStart() == null
							|| bar.action().getDue() == null) {
						return Grip.WHOLE;
					}
					return event.x > box.x + box.width - HANDLE ? Grip.END : event.x < box.x + HANDLE ? Grip.START : Grip.WHOLE;
				});
	}

	private void moved(Event event) {
		if (grip.isPresent()) {
			moved = event.x - pressedAt;
			if (Math.abs(moved) >= THRESHOLD) {
				canvas.showDragged(draggedBox());
			}
			return;
		}
		var row = canvas.rowAt(event.y);
		var here = row.flatMap(index -> gripAt(event, index));
		canvas.setCursor(here.map(found -> canvas.getDisplay().getSystemCursor(found == Grip.WHOLE ? SWT.CURSOR_HAND : SWT.CURSOR_SIZEWE))
				.orElse(null));
		canvas.setToolTipText(row.map(index -> TimelinePainter.words(canvas.rows().get(index), canvas.today())).orElse(null));
	}

	private Rectangle draggedBox() {
		return switch (grip.get()) {
			case WHOLE -> new Rectangle(original.x + moved, original.y, original.width, original.height);
			case START -> new Rectangle(Math.min(original.x + moved, original.x + original.width - HANDLE), original.y,
					Math.max(HANDLE, original.width - moved), original.height);
			case END -> new Rectangle(original.x, original.y, Math.max(HANDLE, original.width + moved), original.height);
		};
	}

	private void up() {
		var done = grip;
		int distance = moved;
		end();
		if (done.isPresent() && Math.abs(distance) >= THRESHOLD) {
			long days = canvas.timelineLayout().days(distance);
			commands.change((edits, row) -> apply(edits, row, done.get(), days));
		}
	}

	private static void apply(DateEdits edits, TimelineRow row, Grip grip, long days) {
		switch (grip) {
			case WHOLE -> edits.move(row, days);
			case START -> edits.moveStart(((TimelineRow.Bar) row).action(), days);
			case END -> edits.moveDue(((TimelineRow.Bar) row).action(), days);
		}
	}

	private void end() {
		grip = Optional.empty();
		moved = 0;
		canvas.showDragged(null);
	}

	/** On a bar or a name: its details. In the row of an action without dates: gives it one. */
	private void twice(Event event) {
		var focused = canvas.focusedRow();
		if (canvas.fieldX(event.x) >= 0 && focused.filter(row -> row instanceof TimelineRow.Bar && row.from().isEmpty()).isPresent()) {
			var day = canvas.timelineLayout().day(canvas.fieldX(event.x));
			commands.change((edits, row) -> edits.place(((TimelineRow.Bar) row).action(), day));
		} else {
			commands.open();
		}
	}
}
