package io.orgdeck.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.StringJoiner;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A radar: a spoke for each category, a line for each series. Series differ in line and marker as well as in colour, and
 * the first one has its values beside the marks.
 */
public final class RadarChart extends Canvas {

	/** A row of values, one per category. */
	public record Series(String name, List<OptionalDouble> values) {
	}

	private static final int MARK = 4;
	private static final int LEGEND_LINE = 4 * Layouts.UNIT;

	private List<String> categories = List.of();
	private List<Series> series = List.of();
	private double lowest;
	private double highest;

	public RadarChart(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		addListener(SWT.Paint, event -> paint(event.gc, Palette.of(this), getClientArea().width, getClientArea().height));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = asText();
			}
		});
		new ChartMenu(this, this::asText);
	}

	/**
	 * Shows values.
	 *
	 * @param lowest  value in the middle
	 * @param highest value at the rim
	 */
	public void show(List<String> spokes, List<Series> lines, double lowest, double highest) {
		this.categories = List.copyOf(spokes);
		this.series = List.copyOf(lines);
		this.lowest = lowest;
		this.highest = highest;
		redraw();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? 48 * Layouts.UNIT : widthHint,
				heightHint == SWT.DEFAULT ? 40 * Layouts.UNIT : heightHint);
	}

	/** The figures as a table with tabs, for a spreadsheet. */
	private String asText() {
		var text = new StringJoiner("\n");
		var head = new StringJoiner("\t").add("");
		series.forEach(line -> head.add(line.name()));
		text.add(head.toString());
		for (int i = 0; i < categories.size(); i++) {
			var row = new StringJoiner("\t").add(categories.get(i));
			for (var line : series) {
				var value = line.values().get(i);
				row.add(value.isPresent() ? String.format(Locale.ROOT, "%.2f", value.getAsDouble()) : "");
			}
			text.add(row.toString());
		}
		return text.toString();
	}

	private void paint(GC gc, Palette palette, int width, int height) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.background());
		gc.fillRectangle(0, 0, width, height);
		if (categories.size() < 3 || highest <= lowest) {
			return;
		}
		int textHeight = gc.getFontMetrics().getHeight();
		int legend = LEGEND_LINE;
		int radius = Math.max(20, Math.min(width / 2 - 12 * Layouts.UNIT, (height - legend) / 2 - textHeight - Layouts.UNIT));
		var centre = new Point(width / 2, (height - legend) / 2);
		paintWeb(gc, palette, centre, radius);
		for (int i = series.size() - 1; i >= 0; i--) {
			paintSeries(gc, palette, i, centre, radius);
		}
		paintLegend(gc, palette, width, height - legend + Layouts.UNIT / 2);
	}

	private void paintWeb(GC gc, Palette palette, Point centre, int radius) {
		int rings = (int) Math.round(highest - lowest);
		for (int ring = 1; ring <= rings; ring++) {
			gc.setForeground(ring == rings ? palette.line() : palette.faint());
			gc.drawPolygon(ring(centre, radius * ring / (double) rings));
		}
		for (int i = 0; i < categories.size(); i++) {
			gc.setForeground(palette.faint());
			var rim = point(centre, radius, i);
			gc.drawLine(centre.x, centre.y, rim.x, rim.y);
			paintCategory(gc, palette, centre, radius, i);
		}
		gc.setForeground(palette.quiet());
		gc.setFont(Fonts.small(this));
		for (int ring = 0; ring <= rings; ring++) {
			gc.drawText(String.valueOf(Math.round(lowest + ring)), centre.x + 3, centre.y - radius * ring / rings - 1,
					SWT.DRAW_TRANSPARENT);
		}
		gc.setFont(getFont());
	}

	private void paintCategory(GC gc, Palette palette, Point centre, int radius, int index) {
		var at = point(centre, radius + Layouts.UNIT, index);
		var size = gc.textExtent(categories.get(index));
		double cos = Math.sin(angle(index));
		int x = Math.abs(cos) < 0.2 ? at.x - size.x / 2 : cos > 0 ? at.x : at.x - size.x;
		double up = Math.cos(angle(index));
		int y = (int) Math.round(at.y - size.y * (0.5 + 0.5 * up));
		gc.setForeground(palette.text());
		gc.drawText(categories.get(index), Math.max(0, x), y, SWT.DRAW_TRANSPARENT);
	}

	private int[] ring(Point centre, double radius) {
		var points = new int[2 * categories.size()];
		for (int i = 0; i < categories.size(); i++) {
			var point = point(centre, radius, i);
			points[2 * i] = point.x;
			points[2 * i + 1] = point.y;
		}
		return points;
	}

	private double angle(int index) {
		return 2 * Math.PI * index / categories.size();
	}

	private Point point(Point centre, double radius, int index) {
		return new Point((int) Math.round(centre.x + radius * Math.sin(angle(index))),
				(int) Math.round(centre.y - radius * Math.cos(angle(index))));
	}

	private void paintSeries(GC gc, Palette palette, int number, Point centre, int radius) {
		var points = new ArrayList<Point>();
		for (int i = 0; i < categories.size(); i++) {
			var value = series.get(number).values().get(i);
			points.add(value.isEmpty() ? null
					: point(centre, radius * Math.clamp((value.getAsDouble() - lowest) / (highest - lowest), 0, 1), i));
		}
		style(gc, palette, number);
		for (int i = 0; i < points.size(); i++) {
			var from = points.get(i);
			var to = points.get((i + 1) % points.size());
			if (from != null && to != null) {
				gc.drawLine(from.x, from.y, to.x, to.y);
			}
		}
		gc.setLineStyle(SWT.LINE_SOLID);
		for (int i = 0; i < points.size(); i++) {
			if (points.get(i) != null) {
				mark(gc, palette, number, points.get(i));
				if (number == 0) {
					label(gc, palette, Figures.score(series.getFirst().values().get(i).getAsDouble(), highest - lowest > 1 ? 1 : 2),
							points.get(i));
				}
			}
		}
		gc.setLineWidth(1);
	}

	/** A value beside its mark, on a scrap of background so that lines do not run through it. */
	private void label(GC gc, Palette palette, String text, Point mark) {
		gc.setFont(Fonts.strong(this));
		var size = gc.textExtent(text);
		gc.setBackground(palette.background());
		gc.setAlpha(200);
		gc.fillRectangle(mark.x + MARK + 1, mark.y + 1, size.x + 2, size.y);
		gc.setAlpha(255);
		gc.setForeground(palette.text());
		gc.drawText(text, mark.x + MARK + 2, mark.y + 1, SWT.DRAW_TRANSPARENT);
		gc.setFont(getFont());
	}

	private static void style(GC gc, Palette palette, int number) {
		gc.setForeground(number == 0 ? palette.accent() : palette.text());
		gc.setLineWidth(number == 0 ? 3 : 2);
		gc.setLineStyle(switch (number) {
			case 0 -> SWT.LINE_SOLID;
			case 1 -> SWT.LINE_DASH;
			default -> SWT.LINE_DOT;
		});
	}

	private static void mark(GC gc, Palette palette, int number, Point at) {
		if (number == 0) {
			gc.setBackground(palette.accent());
			gc.fillOval(at.x - MARK, at.y - MARK, 2 * MARK, 2 * MARK);
		} else {
			gc.setBackground(palette.background());
			gc.setForeground(palette.text());
			gc.fillRectangle(at.x - MARK + 1, at.y - MARK + 1, 2 * MARK - 2, 2 * MARK - 2);
			gc.drawRectangle(at.x - MARK + 1, at.y - MARK + 1, 2 * MARK - 2, 2 * MARK - 2);
		}
	}

	private void paintLegend(GC gc, Palette palette, int width, int y) {
		int line = 4 * Layouts.UNIT;
		int total = series.stream().mapToInt(s -> gc.textExtent(s.name()).x + line + 3 * Layouts.UNIT).sum();
		int x = Math.max(0, (width - total) / 2);
		int middle = y + gc.getFontMetrics().getHeight() / 2;
		for (int i = 0; i < series.size(); i++) {
			style(gc, palette, i);
			gc.drawLine(x, middle, x + line, middle);
			gc.setLineStyle(SWT.LINE_SOLID);
			gc.setLineWidth(1);
			mark(gc, palette, i, new Point(x + line / 2, middle));
			gc.setForeground(palette.text());
			gc.drawText(series.get(i).name(), x + line + Layouts.UNIT, y, SWT.DRAW_TRANSPARENT);
			x += line + 3 * Layouts.UNIT + gc.textExtent(series.get(i).name()).x;
		}
	}
}
