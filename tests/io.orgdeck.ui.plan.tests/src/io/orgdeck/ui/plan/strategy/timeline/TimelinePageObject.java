package io.orgdeck.ui.plan.strategy.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.testkit.KeyStrokes;
import io.orgdeck.testkit.Ui;
import io.orgdeck.testkit.WidgetPage;
import io.orgdeck.testkit.WorkbenchPage;

/** The timeline as a user knows it: bars that are dragged, rows that keys go to. */
final class TimelinePageObject {

	private final WorkbenchPage workbench;

	TimelinePageObject(WorkbenchPage workbench) {
		this.workbench = workbench;
	}

	private WidgetPage widget() {
		return workbench.widget("timeline");
	}

	private TimelineCanvas canvas() {
		return widget().as(TimelineCanvas.class);
	}

	private int row(String code) {
		return canvas().rows().stream().map(row -> row instanceof TimelineRow.Bar bar ? bar.action().getCode() : "").toList().indexOf(code);
	}

	TimelinePageObject focus(String code) {
		Ui.run(() -> canvas().focus(row(code)));
		return this;
	}

	TimelinePageObject press(int modifiers, int key) {
		KeyStrokes.press(widget(), modifiers, key);
		return this;
	}

	Zoom zoom() {
		return Ui.get(() -> canvas().zoom());
	}

	/** Drags a bar by its middle so far that it is days later. */
	void drag(String code, int days) {
		var box = box(code);
		drag(box.x + box.width / 2, box.y + box.height / 2, days);
	}

	/** Drags the end of a bar so far that it is days later. */
	void dragEnd(String code, int days) {
		var box = box(code);
		drag(box.x + box.width - 2, box.y + box.height / 2, days);
	}

	private Rectangle box(String code) {
		return Ui.get(() -> {
			canvas().setZoom(Zoom.MONTHS);
			canvas().focus(row(code));
			canvas().reveal();
			return canvas().boxOnCanvas(row(code)).orElseThrow();
		});
	}

	private void drag(int x, int y, int days) {
		int distance = (int) Math.round(days * Zoom.MONTHS.pixelsPerDay());
		mouse(SWT.MouseDown, x, y);
		mouse(SWT.MouseMove, x + distance, y);
		mouse(SWT.MouseUp, x + distance, y);
	}

	private void mouse(int type, int x, int y) {
		Ui.run(() -> {
			var event = new Event();
			event.x = x;
			event.y = y;
			event.button = type == SWT.MouseMove ? 0 : 1;
			canvas().notifyListeners(type, event);
		});
	}
}
