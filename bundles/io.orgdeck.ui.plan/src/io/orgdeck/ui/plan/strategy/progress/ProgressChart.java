package io.orgdeck.ui.plan.strategy.progress;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.planning.StrategyProgress.Point;
import io.orgdeck.ui.parts.ChartMenu;
import io.orgdeck.ui.parts.Drawing;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;
import io.orgdeck.ui.parts.Style;
import io.orgdeck.ui.parts.WidgetIds;

/** Two stairs month by month: what should be done by then, dashed, and what is done. */
final class ProgressChart extends Canvas {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.getDefault());
	private static final int MARGIN = 5 * Layouts.UNIT;
	private static final int LABEL = 10 * Layouts.UNIT;

	private List<Point> points = List.of();

	ProgressChart(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		WidgetIds.name(this, "progress.chart");
		Style.PAGE.applyTo(this);
		addListener(SWT.Paint, event -> paint(event.gc));
		new ChartMenu(this, this::data);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
	}

	void show(List<Point> next) {
		points = next;
		setToolTipText(words());
		redraw();
	}

	/** How it stands now, or what comes first where all is still to come. */
	private String words() {
		return points.stream().filter(Point::past).reduce((earlier, later) -> later).or(() -> points.stream().findFirst())
				.map(now -> NLS.bind(Messages.chartWords, new Object[] { MONTH.format(now.month()), now.planned(), now.done() }))
				.orElse(Messages.empty);
	}

	private String data() {
		return Stream.concat(Stream.of(String.join("\t", Messages.month, Messages.planned, Messages.done)),
				points.stream().map(point -> String.join("\t", point.month().toString(), String.valueOf(point.planned()),
						point.past() ? String.valueOf(point.done()) : "")))
				.collect(Collectors.joining("\n"));
	}

	private void paint(GC gc) {
		var palette = Palette.of(this);
		var area = getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setForeground(palette.quiet());
		if (points.isEmpty()) {
			Drawing.wrapped(gc, Messages.empty, Layouts.UNIT, Layouts.UNIT, area.width - 2 * Layouts.UNIT);
			return;
		}
		int line = gc.getFontMetrics().getHeight();
		var plot = new Rectangle(MARGIN, line, Math.max(1, area.width - MARGIN - LABEL - Layouts.UNIT),
				Math.max(1, area.height - 3 * line));
		int most = Math.max(1, points.stream().mapToInt(point -> Math.max(point.planned(), point.done())).max().orElse(1));
		paintAxes(gc, palette, plot, most, line);
		gc.setForeground(palette.quiet());
		gc.setLineStyle(SWT.LINE_DASH);
		paintStairs(gc, plot, most, points, Point::planned, Messages.planned, -line / 2);
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setForeground(palette.accent());
		paintStairs(gc, plot, most, points.stream().filter(Point::past).toList(), Point::done, Messages.done, 2);
	}

	private void paintAxes(GC gc, Palette palette, Rectangle plot, int most, int line) {
		int step = Math.max(1, (most + 4) / 5);
		for (int value = 0; value <= most; value += step) {
			int y = y(plot, most, value);
			gc.setForeground(palette.faint());
			gc.drawLine(plot.x, y, plot.x + plot.width, y);
			gc.setForeground(palette.quiet());
			var text = String.valueOf(value);
			gc.drawText(text, plot.x - gc.textExtent(text).x - Layouts.UNIT, y - line / 2, true);
		}
		int every = Math.max(1, LABEL * points.size() / plot.width + 1);
		for (int i = 0; i < points.size(); i += every) {
			gc.drawText(MONTH.format(points.get(i).month()), x(plot, i), plot.y + plot.height + line / 2, true);
		}
	}

	/** @param below how far below the end of the line its name stands, in pixels */
	private void paintStairs(GC gc, Rectangle plot, int most, List<Point> shown, ToIntFunction<Point> value, String name, int below) {
		if (shown.isEmpty()) {
			return;
		}
		gc.setLineWidth(2);
		int y = y(plot, most, 0);
		for (int i = 0; i < shown.size(); i++) {
			int next = y(plot, most, value.applyAsInt(shown.get(i)));
			gc.drawLine(x(plot, i), y, x(plot, i), next);
			gc.drawLine(x(plot, i), next, x(plot, i + 1), next);
			y = next;
		}
		gc.setLineWidth(1);
		gc.drawText(NLS.bind(Messages.series, name, value.applyAsInt(shown.getLast())), x(plot, shown.size()) + Layouts.UNIT / 2, y + below,
				true);
	}

	private int x(Rectangle plot, int index) {
		return plot.x + plot.width * index / points.size();
	}

	private static int y(Rectangle plot, int most, int value) {
		return plot.y + plot.height - plot.height * value / most;
	}
}
