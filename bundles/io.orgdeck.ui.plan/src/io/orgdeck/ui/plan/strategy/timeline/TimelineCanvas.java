package io.orgdeck.ui.plan.strategy.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** The drawn timeline: lays out, draws, scrolls and knows which row has the focus. Changes nothing in the assessment. */
final class TimelineCanvas extends Canvas {

	private final Runnable whenFocused;
	private List<TimelineRow> rows = List.of();
	private LocalDate today = LocalDate.now();
	private Zoom zoom = Zoom.QUARTERS;
	private TimelineLayout layout;
	private Object focused;
	private int focus;
	private Rectangle dragged;

	/** @param whenFocused told when another row has the focus */
	TimelineCanvas(Composite parent, Runnable whenFocused) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
		this.whenFocused = whenFocused;
		WidgetIds.name(this, "timeline");
		Style.PAGE.applyTo(this);
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.Resize, event -> arrange());
		for (var bar : List.of(getHorizontalBar(), getVerticalBar())) {
			bar.addListener(SWT.Selection, event -> redraw());
		}
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
	}

	/** Shows rows; the focus stays on what it was on, where that is still there. */
	void show(List<TimelineRow> next, LocalDate day) {
		rows = next;
		today = day;
		int again = rows.stream().map(TimelineCanvas::subject).toList().indexOf(focused);
		focus = again >= 0 ? again : Math.clamp(focus, 0, Math.max(0, rows.size() - 1));
		focused = focusedRow().map(TimelineCanvas::subject).orElse(null);
		arrange();
	}

	private static Object subject(TimelineRow row) {
		return switch (row) {
			case TimelineRow.Heading heading -> heading.column().title();
			case TimelineRow.Bar bar -> bar.action();
			case TimelineRow.Mark mark -> mark.milestone();
		};
	}

	List<TimelineRow> rows() {
		return rows;
	}

	LocalDate today() {
		return today;
	}

	TimelineLayout timelineLayout() {
		return layout;
	}

	Zoom zoom() {
		return zoom;
	}

	/** Looks closer or from farther away; the day in the middle stays there. */
	void setZoom(Zoom wanted) {
		if (zoom != wanted) {
			int middle = layout == null ? 0 : Math.max(0, getClientArea().width - names()) / 2;
			var day = layout == null ? today : layout.day(getHorizontalBar().getSelection() + middle);
			zoom = wanted;
			arrange();
			if (layout != null) {
				getHorizontalBar().setSelection(Math.max(0, layout.x(day) - middle));
				redraw();
			}
		}
	}

	/** Scrolls until today can be seen. */
	void showToday() {
		if (layout != null) {
			getHorizontalBar().setSelection(Math.max(0, layout.x(today) - Math.max(0, getClientArea().width - names()) / 3));
			redraw();
		}
	}

	private void arrange() {
		var gc = new GC(this);
		int line = gc.getFontMetrics().getHeight();
		gc.dispose();
		var area = getClientArea();
		var measures = TimelineMeasures.onScreen(line);
		int field = Math.max(0, area.width - measures.names());
		layout = new TimelineLayout(rows, TimelineSpan.scrolled(rows, zoom, today, field), measures);
		fit(getHorizontalBar(), layout.width(), area.width - names());
		fit(getVerticalBar(), layout.height(), area.height - scale());
		redraw();
	}

	private int names() {
		return layout.measures().names();
	}

	private int scale() {
		return layout.measures().scale();
	}

	private static void fit(ScrollBar bar, int length, int seen) {
		int thumb = Math.max(1, Math.min(seen, length));
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, length - thumb)), 0, Math.max(length, 1), thumb, 5 * Layouts.UNIT,
				Math.max(5 * Layouts.UNIT, thumb - 5 * Layouts.UNIT));
		bar.setVisible(length > seen);
	}

	private void paint(GC gc) {
		if (layout != null) {
			new TimelinePainter(gc, Palette.of(this), layout, today, getFont(), Fonts.strong(this)).paint(getClientArea(),
					getHorizontalBar().getSelection(), getVerticalBar().getSelection(),
					new TimelinePainter.State(focus, isFocusControl(), dragged));
		}
	}

	/** The row at a point of the canvas, on its name or in the field. */
	Optional<Integer> rowAt(int y) {
		return y < scale() ? Optional.empty() : layout.rowAt(y - scale() + getVerticalBar().getSelection());
	}

	/** A place across the field; negative on the names. */
	int fieldX(int x) {
		return x < names() ? -1 : x - names() + getHorizontalBar().getSelection();
	}

	/** The box of a row on the canvas. */
	Optional<Rectangle> boxOnCanvas(int row) {
		return layout.box(row).map(box -> new Rectangle(box.x + names() - getHorizontalBar().getSelection(),
				box.y + scale() - getVerticalBar().getSelection(), box.width, box.height));
	}

	/** The whole row on the canvas, with its name; empty where it is scrolled away. */
	Optional<Rectangle> rowOnCanvas(int row) {
		var area = getClientArea();
		var box = new Rectangle(0, scale() + row * layout.rowHeight() - getVerticalBar().getSelection(), area.width, layout.rowHeight());
		return box.y < scale() || !box.intersects(area) ? Optional.empty() : Optional.of(box);
	}

	int focus() {
		return focus;
	}

	Optional<TimelineRow> focusedRow() {
		return focus >= 0 && focus < rows.size() ? Optional.of(rows.get(focus)) : Optional.empty();
	}

	/** Puts the focus on a row and scrolls until it can be seen. */
	void focus(int row) {
		focus = Math.clamp(row, 0, Math.max(0, rows.size() - 1));
		focused = focusedRow().map(TimelineCanvas::subject).orElse(null);
		int top = focus * layout.rowHeight();
		int seen = getClientArea().height - scale();
		var bar = getVerticalBar();
		bar.setSelection(top < bar.getSelection() ? top : Math.max(bar.getSelection(), top + layout.rowHeight() - seen));
		redraw();
		whenFocused.run();
	}

	/** Scrolls sideways until the bar of the focused row can be seen. */
	void reveal() {
		layout.box(focus).ifPresent(box -> {
			int seen = Math.max(1, getClientArea().width - names());
			var bar = getHorizontalBar();
			if (box.x < bar.getSelection() || box.x + Math.min(box.width, seen) > bar.getSelection() + seen) {
				bar.setSelection(Math.max(0, box.x - seen / 4));
			}
			redraw();
		});
	}

	/** Shows the bar of the focused row elsewhere while it is dragged; null where it belongs. */
	void showDragged(Rectangle box) {
		dragged = box;
		redraw();
	}
}
