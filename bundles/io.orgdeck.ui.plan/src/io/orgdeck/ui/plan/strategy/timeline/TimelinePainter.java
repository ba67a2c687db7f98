package io.orgdeck.ui.plan.strategy.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.planning.Deadline;
import io.orgdeck.core.planning.TimelineRow;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.assessment.Action;
import io.orgdeck.model.assessment.ActionStatus;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Figures;
import io.orgdeck.ui.parts.Palette;

/** Draws the timeline: the field where it is scrolled to, and over it the names and the scale. */
final class TimelinePainter {

	/**
	 * What the user is doing.
	 *
	 * @param row      the row that has the focus
	 * @param keyboard whether keys arrive here
	 * @param shownBox where the dragged bar is at the moment; null when none is dragged
	 */
	record State(int row, boolean keyboard, Rectangle shownBox) {

		/** Nobody does anything, as on paper. */
		static final State NONE = new State(-1, false, null);
	}

	private final GC gc;
	private final Palette palette;
	private final TimelineLayout layout;
	private final LocalDate today;
	private final TimelineMeasures measures;
	private final int names;
	private final int scale;
	private final int unit;
	private final int head;
	private final Font plain;
	private final Font strong;
	private Rectangle area;
	private int left;
	private int top;
	private Color ground;

	TimelinePainter(GC gc, Palette palette, TimelineLayout layout, LocalDate today, Font plain, Font strong) {
		this.gc = gc;
		this.palette = palette;
		this.layout = layout;
		this.today = today;
		measures = layout.measures();
		names = measures.names();
		scale = measures.scale();
		unit = measures.unit();
		head = measures.head();
		this.plain = plain;
		this.strong = strong;
	}

	/**
	 * Draws everything in a place. Neither moves the origin nor clips, since a printer keeps its resolution there: what
	 * reaches over the edge of the field is painted over by names and scale.
	 */
	void paint(Rectangle place, int scrolledX, int scrolledY, State state) {
		area = place;
		left = area.x + names - scrolledX;
		top = area.y + scale - scrolledY;
		gc.setAntialias(SWT.ON);
		gc.setLineWidth(measures.thin());
		gc.setBackground(palette.background());
		gc.fillRectangle(area);
		paintField(state);
		paintNames(state);
		paintScale();
	}

	private int x(LocalDate day) {
		return left + layout.x(day);
	}

	private Optional<Rectangle> box(int row) {
		return layout.box(row).map(this::placed);
	}

	private Rectangle placed(Rectangle box) {
		return new Rectangle(left + box.x, top + box.y, box.width, box.height);
	}

	private void paintField(State state) {
		for (int i = 0; i < layout.rows().size(); i++) {
			paintBand(new Rectangle(area.x + names, top + i * layout.rowHeight(), area.width - names, layout.rowHeight()), i, state);
		}
		int bottom = top + layout.height();
		gc.setForeground(palette.faint());
		for (var step = layout.zoom().stepOf(layout.first()); step.isBefore(layout.last()); step = layout.zoom().next(step)) {
			gc.drawLine(x(step), top, x(step), bottom);
		}
		for (int i = 0; i < layout.rows().size(); i++) {
			paintLinks(i);
		}
		for (int i = 0; i < layout.rows().size(); i++) {
			var box = i == state.row() && state.shownBox() != null ? Optional.of(placed(state.shownBox())) : box(i);
			ground = i == state.row() ? palette.accentSurface() : palette.background();
			if (box.isPresent()) {
				paintRow(layout.rows().get(i), box.get());
			} else if (layout.rows().get(i) instanceof TimelineRow.Bar) {
				paintWords(Messages.noDate, x(today) + unit / 2, top + i * layout.rowHeight(), layout.rowHeight(), palette.quiet());
			}
		}
		gc.setForeground(palette.warning());
		gc.setLineWidth(measures.thick());
		gc.drawLine(x(today), top, x(today), bottom);
		gc.setLineWidth(measures.thin());
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
			case TimelineRow.Heading heading -> {}
		}
	}

	/** How far an action has come shows in the filling: hollow, half, full; what was stopped is struck through. */
	private void paintBar(Action action, Rectangle box) {
		boolean overdue = Deadline.of(action, today).isOverdue();
		var ink = overdue ? palette.warning() : action.getStatus() == ActionStatus.STOPPED ? palette.quiet() : palette.accent();
		gc.setBackground(palette.paper());
		gc.fillRoundRectangle(box.x, box.y, box.width, box.height, head, head);
		gc.setBackground(ink);
		gc.setForeground(ink);
		switch (action.getStatus()) {
			case DONE -> gc.fillRoundRectangle(box.x, box.y, box.width, box.height, head, head);
			case IN_PROGRESS -> gc.fillRectangle(box.x, box.y + box.height / 2, box.width, box.height - box.height / 2);
			case STOPPED -> gc.drawLine(box.x, box.y + box.height / 2, box.x + box.width, box.y + box.height / 2);
			case PLANNED -> {}
		}
		gc.setLineWidth(overdue ? measures.thick() : measures.thin());
		gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, head, head);
		gc.setLineWidth(measures.thin());
		paintWords(beside(action, overdue), box.x + box.width + unit / 2, box.y, box.height, overdue ? palette.warning() : palette.quiet());
	}

	/** What stands behind a bar: who owns it or that it is late, and which actions on other sheets wait for it. */
	private String beside(Action action, boolean overdue) {
		var words = overdue ? Messages.overdue : Objects.requireNonNullElse(action.getOwner(), "");
		var elsewhere = layout.waitingElsewhere(action).stream().map(Action::getCode).filter(Objects::nonNull)
				.collect(Collectors.joining(", "));
		return elsewhere.isEmpty() ? words : NLS.bind(Messages.thenElsewhere, words, elsewhere).strip();
	}

	/** Words in the field, on the ground of their row, so that no line runs through them. */
	private void paintWords(String words, int x, int y, int height, Color ink) {
		if (!words.isEmpty()) {
			gc.setFont(plain);
			gc.setForeground(ink);
			gc.setBackground(ground);
			gc.drawText(words, x, y + (height - gc.getFontMetrics().getHeight()) / 2, false);
		}
	}

	private void paintMark(Rectangle box, boolean reached) {
		int[] diamond = { box.x + box.width / 2, box.y, box.x + box.width, box.y + box.height / 2, box.x + box.width / 2,
				box.y + box.height, box.x,
				box.y + box.height / 2 };
		gc.setBackground(reached ? palette.text() : palette.paper());
		gc.setForeground(palette.text());
		gc.fillPolygon(diamond);
		gc.drawPolygon(diamond);
	}

	/** From what comes first to what waits for it. */
	private void paintLinks(int index) {
		if (!(layout.rows().get(index) instanceof TimelineRow.Bar bar) || box(index).isEmpty()) {
			return;
		}
		var to = box(index).get();
		gc.setForeground(palette.quiet());
		gc.setBackground(palette.quiet());
		var elsewhere = new ArrayList<String>();
		for (var first : bar.action().getDependsOn()) {
			int row = layout.indexOf(first);
			if (row < 0) {
				elsewhere.add(Objects.requireNonNullElse(first.getCode(), ""));
			} else if (box(row).isPresent()) {
				paintLink(box(row).get(), to, row < index);
			}
		}
		if (!elsewhere.isEmpty()) {
			paintLinkFromElsewhere(String.join(", ", elsewhere), to);
		}
	}

	/** A short arrow to what waits, with the codes of what it waits for on other sheets. */
	private void paintLinkFromElsewhere(String codes, Rectangle to) {
		int middle = to.y + to.height / 2;
		gc.drawLine(to.x - 2 * unit, middle, to.x, middle);
		gc.fillPolygon(new int[] { to.x, middle, to.x - head, middle - head / 2, to.x - head, middle + head / 2 });
		gc.setFont(plain);
		gc.drawText(codes, to.x - 2 * unit - unit / 2 - gc.textExtent(codes).x, middle - gc.getFontMetrics().getHeight() / 2, true);
	}

	/** Along the row of what waits, up to its bar; onto the bar from above or below when it begins too early. */
	private void paintLink(Rectangle from, Rectangle to, boolean downwards) {
		int x = from.x + Math.max(0, from.width - head);
		int y = downwards ? from.y + from.height : from.y;
		int middle = to.y + to.height / 2;
		if (to.x > x + head) {
			gc.drawPolyline(new int[] { x, y, x, middle, to.x, middle });
			gc.fillPolygon(new int[] { to.x, middle, to.x - head, middle - head / 2, to.x - head, middle + head / 2 });
		} else {
			int edge = downwards ? to.y : to.y + to.height;
			int back = downwards ? -head : head;
			int landing = Math.min(x, to.x + Math.max(0, to.width - head));
			gc.drawPolyline(new int[] { x, y, x, edge + back, landing, edge + back, landing, edge });
			gc.fillPolygon(new int[] { landing, edge, landing - head / 2, edge + back, landing + head / 2, edge + back });
		}
	}

	private void paintNames(State state) {
		for (int i = 0; i < layout.rows().size(); i++) {
			int y = top + i * layout.rowHeight();
			var row = layout.rows().get(i);
			boolean heading = row instanceof TimelineRow.Heading;
			gc.setBackground(i == state.row() ? palette.accentSurface() : heading ? palette.raised() : palette.background());
			gc.fillRectangle(area.x, y, names, layout.rowHeight());
			gc.setFont(heading ? strong : plain);
			gc.setForeground(row instanceof TimelineRow.Mark ? palette.quiet() : palette.text());
			int indent = heading ? unit : 2 * unit;
			Drawing.line(gc, name(row), area.x + indent, y + (layout.rowHeight() - gc.getFontMetrics().getHeight()) / 2,
					names - indent - unit);
		}
	}

	private void paintScale() {
		gc.setBackground(palette.background());
		gc.fillRectangle(area.x, area.y, area.width, scale);
		gc.setFont(plain);
		int line = gc.getFontMetrics().getHeight();
		for (var step = layout.zoom().stepOf(layout.first()); step.isBefore(layout.last()); step = layout.zoom().next(step)) {
			gc.setForeground(palette.line());
			gc.drawLine(x(step), area.y, x(step), area.y + scale);
			gc.setForeground(palette.quiet());
			var label = layout.zoom().label(step);
			if (x(step) + unit / 2 + gc.textExtent(label).x <= area.x + area.width) {
				gc.drawText(label, x(step) + unit / 2, area.y + unit / 4, true);
			}
		}
		gc.setBackground(palette.warning());
		gc.setForeground(palette.on(palette.warning()));
		int width = gc.textExtent(Messages.today).x + unit;
		int y = area.y + scale - line - measures.thick();
		gc.fillRoundRectangle(x(today) - width / 2, y, width, line, head, head);
		gc.drawText(Messages.today, x(today) - width / 2 + unit / 2, y, true);
		gc.setBackground(palette.background());
		gc.fillRectangle(area.x, area.y, names, scale);
		gc.setForeground(palette.line());
		gc.drawLine(area.x, area.y + scale - measures.thin(), area.x + area.width, area.y + scale - measures.thin());
		gc.drawLine(area.x + names - measures.thin(), area.y, area.x + names - measures.thin(), area.y + area.height);
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
			case TimelineRow.Bar bar -> String.join(". ", name(row), Words.onScreen().of(bar.action().getStatus()),
					Deadline.of(bar.action(), today).words(Figures::day));
			case TimelineRow.Mark mark -> String.join(". ", Messages.milestone, name(row), Figures.day(mark.milestone().getDate()));
		};
	}
}
