package io.orgdeck.ui.strategy.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;

import io.orgdeck.core.planning.Deadline;
import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.core.report.Words;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;

/** Draws the timeline: the field where it is scrolled to, and over it the names and the scale. */
final class TimelinePainter {

	private static final int HEAD = 6;

	/**
	 * What the user is doing.
	 *
	 * @param row      the row that has the focus
	 * @param keyboard whether keys arrive here
	 * @param shownBox where the dragged bar is at the moment; null when none is dragged
	 */
	record State(int row, boolean keyboard, Rectangle shownBox) {
	}

	private final GC gc;
	private final Palette palette;
	private final TimelineLayout layout;
	private final LocalDate today;
	private final int names;
	private final Font plain;
	private final Font strong;

	TimelinePainter(GC gc, Palette palette, TimelineLayout layout, LocalDate today, int names, Font plain, Font strong) {
		this.gc = gc;
		this.palette = palette;
		this.layout = layout;
		this.today = today;
		this.names = names;
		this.plain = plain;
		this.strong = strong;
	}

	void paint(Rectangle area, int scrolledX, int scrolledY, State state) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.background());
		gc.fillRectangle(area);
		var shift = new Transform(gc.getDevice());
		try {
			shift.translate(names - scrolledX, TimelineLayout.SCALE - scrolledY);
			gc.setTransform(shift);
			gc.setClipping(scrolledX, scrolledY, area.width - names, area.height - TimelineLayout.SCALE);
			paintField(scrolledX, area.width - names, state);
		} finally {
			gc.setTransform(null);
			gc.setClipping((Rectangle) null);
			shift.dispose();
		}
		paintNames(area, scrolledY, state);
		paintScale(area, scrolledX);
	}

	private void paintField(int left, int width, State state) {
		for (int i = 0; i < layout.rows().size(); i++) {
			var band = new Rectangle(left, i * layout.rowHeight(), width, layout.rowHeight());
			paintBand(band, i, state);
		}
		gc.setForeground(palette.faint());
		for (var step = layout.zoom().stepOf(layout.first()); step.isBefore(layout.last()); step = layout.zoom().next(step)) {
			gc.drawLine(layout.x(step), 0, layout.x(step), layout.height());
		}
		for (int i = 0; i < layout.rows().size(); i++) {
			paintLinks(i);
		}
		for (int i = 0; i < layout.rows().size(); i++) {
			var box = i == state.row() && state.shownBox() != null ? Optional.of(state.shownBox()) : layout.box(i);
			int row = i;
			box.ifPresent(place -> paintRow(layout.rows().get(row), place));
		}
		gc.setForeground(palette.warning());
		gc.setLineWidth(2);
		gc.drawLine(layout.x(today), 0, layout.x(today), layout.height());
		gc.setLineWidth(1);
	}

	private void paintBand(Rectangle band, int index, State state) {
		if (index == state.row()) {
			gc.setBackground(palette.accentSurface());
			gc.fillRectangle(band);
			if (state.keyboard()) {
				gc.setForeground(palette.accent());
				gc.drawRectangle(band.x, band.y, band.width - 1, band.height - 1);
			}
		} else if (layout.rows().get(index) instanceof TimelineRow.Heading) {
			gc.setBackground(palette.raised());
			gc.fillRectangle(band);
		}
	}

	private void paintRow(TimelineRow row, Rectangle box) {
		switch (row) {
			case TimelineRow.Bar bar -> paintBar(bar.action(), box);
			case TimelineRow.Mark mark -> paintMark(box, mark.milestone().isReached());
			case TimelineRow.Heading heading -> { }
		}
	}

	/** How far an action has come shows in the filling: hollow, half, full; what was stopped is struck through. */
	private void paintBar(Action action, Rectangle box) {
		boolean overdue = Deadline.of(action, today).isOverdue();
		var ink = overdue ? palette.warning() : action.getStatus() == ActionStatus.STOPPED ? palette.quiet() : palette.accent();
		gc.setBackground(palette.paper());
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, HEAD, HEAD);
		gc.setBackground(ink);
		gc.setForeground(ink);
		switch (action.getStatus()) {
			case DONE -> gc.fillRoundRectangle(box.x, box.y, box.width, box.height, HEAD, HEAD);
			case IN_PROGRESS -> gc.fillRectangle(box.x, box.y + box.height / 2, box.width, box.height - box.height / 2);
			case STOPPED -> gc.drawLine(box.x, box.y + box.height / 2, box.x + box.width, box.y + box.height / 2);
			case PLANNED -> { }
		}
		gc.setLineWidth(overdue ? 2 : 1);
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, HEAD, HEAD);
		gc.setLineWidth(1);
		gc.setFont(plain);
		gc.setForeground(overdue ? palette.warning() : palette.quiet());
		gc.drawText(overdue ? Messages.overdue : Objects.requireNonNullElse(action.getOwner(), ""), box.x + box.width + Layouts.UNIT / 2,
				box.y + (box.height - gc.getFontMetrics().getHeight()) / 2, true);
	}

	private void paintMark(Rectangle box, boolean reached) {
		int[] diamond = { box.x + box.width / 2, box.y, box.x + box.width, box.y + box.height / 2, box.x + box.width / 2, box.y + box.height, box.x,
				box.y + box.height / 2 };
		gc.setBackground(reached ? palette.text() : palette.paper());
		gc.setForeground(palette.text());
		gc.fillPolygon(diamond);
		gc.drawPolygon(diamond);
	}

	/** From what comes first to what waits for it. */
	private void paintLinks(int index) {
		if (!(layout.rows().get(index) instanceof TimelineRow.Bar bar) || layout.box(index).isEmpty()) {
			return;
		}
		var to = layout.box(index).get();
		gc.setForeground(palette.quiet());
		gc.setBackground(palette.quiet());
		for (var first : bar.action().getDependsOn()) {
			int row = layout.indexOf(first);
			if (row >= 0 && layout.box(row).isPresent()) {
				var from = layout.box(row).get();
				paintLink(from, to, row < index);
			}
		}
	}

	/** Along the row of what waits, where no name stands; onto its bar from above or below when it begins too early. */
	private void paintLink(Rectangle from, Rectangle to, boolean downwards) {
		int x = from.x + Math.max(0, from.width - HEAD);
		int y = downwards ? from.y + from.height : from.y;
		int middle = to.y + to.height / 2;
		if (to.x > x + HEAD) {
			gc.drawPolyline(new int[] { x, y, x, middle, to.x, middle });
			gc.fillPolygon(new int[] { to.x, middle, to.x - HEAD, middle - HEAD / 2, to.x - HEAD, middle + HEAD / 2 });
		} else if (x > to.x + to.width) {
			int end = to.x + to.width;
			gc.drawPolyline(new int[] { x, y, x, middle, end, middle });
			gc.fillPolygon(new int[] { end, middle, end + HEAD, middle - HEAD / 2, end + HEAD, middle + HEAD / 2 });
		} else {
			int end = downwards ? to.y : to.y + to.height;
			int back = downwards ? -HEAD : HEAD;
			gc.drawLine(x, y, x, end);
			gc.fillPolygon(new int[] { x, end, x - HEAD / 2, end + back, x + HEAD / 2, end + back });
		}
	}

	private void paintNames(Rectangle area, int scrolledY, State state) {
		gc.setClipping(0, TimelineLayout.SCALE, names, area.height - TimelineLayout.SCALE);
		for (int i = 0; i < layout.rows().size(); i++) {
			int y = TimelineLayout.SCALE + i * layout.rowHeight() - scrolledY;
			var row = layout.rows().get(i);
			boolean heading = row instanceof TimelineRow.Heading;
			gc.setBackground(i == state.row() ? palette.accentSurface() : heading ? palette.raised() : palette.background());
			gc.fillRectangle(0, y, names, layout.rowHeight());
			gc.setFont(heading ? strong : plain);
			gc.setForeground(row instanceof TimelineRow.Mark ? palette.quiet() : palette.text());
			int indent = heading ? Layouts.UNIT : 2 * Layouts.UNIT;
			Drawing.line(gc, name(row), indent, y + (layout.rowHeight() - gc.getFontMetrics().getHeight()) / 2, names - indent - Layouts.UNIT);
		}
		gc.setClipping((Rectangle) null);
		gc.setForeground(palette.line());
		gc.drawLine(names - 1, 0, names - 1, area.height);
	}

	private void paintScale(Rectangle area, int scrolledX) {
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, area.width, TimelineLayout.SCALE);
		gc.setClipping(names, 0, area.width - names, TimelineLayout.SCALE);
		gc.setFont(plain);
		int line = gc.getFontMetrics().getHeight();
		for (var step = layout.zoom().stepOf(layout.first()); step.isBefore(layout.last()); step = layout.zoom().next(step)) {
			int x = names + layout.x(step) - scrolledX;
			gc.setForeground(palette.line());
			gc.drawLine(x, 0, x, TimelineLayout.SCALE);
			gc.setForeground(palette.quiet());
			gc.drawText(layout.zoom().label(step), x + Layouts.UNIT / 2, Layouts.UNIT / 4, true);
		}
		int x = names + layout.x(today) - scrolledX;
		gc.setBackground(palette.warning());
		gc.setForeground(palette.on(palette.warning()));
		int width = gc.textExtent(Messages.today).x + Layouts.UNIT;
		gc.fillRoundRectangle(x - width / 2, TimelineLayout.SCALE - line - 2, width, line, HEAD, HEAD);
		gc.drawText(Messages.today, x - width / 2 + Layouts.UNIT / 2, TimelineLayout.SCALE - line - 2, true);
		gc.setClipping((Rectangle) null);
		gc.setForeground(palette.line());
		gc.drawLine(0, TimelineLayout.SCALE - 1, area.width, TimelineLayout.SCALE - 1);
	}

	static String name(TimelineRow row) {
		return switch (row) {
			case TimelineRow.Heading heading -> heading.column().title();
			case TimelineRow.Bar bar -> (Objects.requireNonNullElse(bar.action().getCode(), "") + "  "
					+ Objects.requireNonNullElse(bar.action().getTitle(), "")).strip();
			case TimelineRow.Mark mark -> Objects.requireNonNullElse(mark.milestone().getTitle(), Messages.milestone);
		};
	}

	/** Everything about a row in words, for people who cannot see it. */
	static String words(TimelineRow row, LocalDate today) {
		return switch (row) {
			case TimelineRow.Heading heading -> name(row);
			case TimelineRow.Bar bar -> String.join(". ", name(row), Words.of(bar.action().getStatus()),
					Deadline.of(bar.action(), today).words(Figures::day));
			case TimelineRow.Mark mark -> String.join(". ", Messages.milestone, name(row), Figures.day(mark.milestone().getDate()));
		};
	}
}
