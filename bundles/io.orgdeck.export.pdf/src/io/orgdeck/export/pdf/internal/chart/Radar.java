package io.orgdeck.export.pdf.internal.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.Series;
import io.orgdeck.export.pdf.internal.page.Typefaces;

/** One spoke per category, one line per series; the first with a dot and its figure at each spoke. */
record Radar(Chart chart) implements ChartShape {

	private static final double MOST_RADIUS = 85;
	private static final double ABOVE = 26;
	private static final double LINE = 10;
	private static final double MOST_FOR_NAMES = 110;
	private static final double LONG_NAME = 60;
	private static final double FROM_NAME = 7;
	private static final double DOT = 2.6;

	@Override
	public double height(double width) {
		return 2 * radius(width) + 2 * ABOVE + new Legend(chart.series()).height(width);
	}

	@Override
	public void draw(Pen pen, double width, double height) {
		double legend = new Legend(chart.series()).height(width);
		double radius = radius(width);
		double x = width / 2;
		double y = ABOVE + radius;
		grid(pen, x, y, radius);
		for (int i = chart.series().size() - 1; i >= 0; i--) {
			line(pen, i, x, y, radius);
		}
		names(pen, x, y, radius, width);
		new Legend(chart.series()).draw(pen, width, height - legend, (series, left, base) -> {
			pen.line(left, base - 3, left + 14, base - 3, pen.colours().line(series), series == 0 ? 2 : 1.4, ChartWords.dash(series));
			if (series == 0) {
				dot(pen, left + 7, base - 3);
			}
		});
	}

	/** As much as the names at both sides leave. */
	private double radius(double width) {
		double widest = chart.categories().stream().flatMap(name -> lines(name).stream())
				.mapToDouble(line -> Typefaces.get().width(line, false, ChartWords.WORDS)).max().orElse(0);
		return Math.min(MOST_RADIUS, width / 2 - Math.min(widest, MOST_FOR_NAMES) - FROM_NAME);
	}

	/** A name broken at spaces where it is long. */
	private static List<String> lines(String name) {
		var lines = new ArrayList<String>();
		for (String word : name.split(" ")) {
			if (lines.isEmpty() || Typefaces.get().width(lines.getLast() + " " + word, false, ChartWords.WORDS) > LONG_NAME) {
				lines.add(word);
			} else {
				lines.set(lines.size() - 1, lines.getLast() + " " + word);
			}
		}
		return lines;
	}

	private void grid(Pen pen, double x, double y, double radius) {
		int steps = (int) Math.clamp(Math.round(chart.maximum() - chart.minimum()), 1, 10);
		for (int step = 1; step <= steps; step++) {
			pen.stroke(ring(x, y, radius * step / steps), pen.colours().rule(), 0.5);
		}
		for (int i = 0; i < count(); i++) {
			pen.line(x, y, x + radius * sine(i), y - radius * cosine(i), pen.colours().rule(), 0.5);
		}
		for (int step = 0; step <= steps; step++) {
			double value = chart.minimum() + (chart.maximum() - chart.minimum()) * step / steps;
			pen.text(ChartWords.figure(value, value == Math.rint(value)), x - 3, y - radius * step / steps + 3, 7, pen.colours().quiet(),
					Pen.Anchor.END);
		}
	}

	private Path2D ring(double x, double y, double radius) {
		var ring = new Path2D.Double();
		for (int i = 0; i < count(); i++) {
			to(ring, x + radius * sine(i), y - radius * cosine(i));
		}
		ring.closePath();
		return ring;
	}

	private static void to(Path2D path, double x, double y) {
		if (path.getCurrentPoint() == null) {
			path.moveTo(x, y);
		} else {
			path.lineTo(x, y);
		}
	}

	private void line(Pen pen, int series, double x, double y, double radius) {
		Series row = chart.series().get(series);
		boolean whole = row.values().stream().noneMatch(value -> value.isNaN());
		var path = new Path2D.Double();
		boolean before = false;
		for (int i = 0; i < count(); i++) {
			double far = radius * share(row.values().get(i));
			if (Double.isNaN(far)) {
				before = false;
			} else if (before) {
				path.lineTo(x + far * sine(i), y - far * cosine(i));
			} else {
				path.moveTo(x + far * sine(i), y - far * cosine(i));
				before = true;
			}
		}
		if (whole) {
			path.closePath();
		}
		pen.stroke(path, pen.colours().line(series), series == 0 ? 2 : 1.4, ChartWords.dash(series));
		for (int i = 0; series == 0 && i < count(); i++) {
			double far = radius * share(row.values().get(i));
			if (!Double.isNaN(far)) {
				dot(pen, x + far * sine(i), y - far * cosine(i));
			}
		}
	}

	private static void dot(Pen pen, double x, double y) {
		pen.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT), pen.colours().accent());
	}

	/** The names with the figures below, at the outside where no line crosses them. */
	private void names(Pen pen, double x, double y, double radius, double width) {
		List<Double> first = chart.series().getFirst().values();
		double far = radius + FROM_NAME;
		for (int i = 0; i < count(); i++) {
			double at = x + far * sine(i);
			boolean middle = Math.abs(sine(i)) < 0.2;
			Pen.Anchor anchor = middle ? Pen.Anchor.MIDDLE : sine(i) > 0 ? Pen.Anchor.START : Pen.Anchor.END;
			double room = middle ? width : sine(i) > 0 ? width - at : at;
			var lines = new ArrayList<String>(middle ? List.of(chart.categories().get(i)) : lines(chart.categories().get(i)));
			if (Double.isFinite(first.get(i))) {
				lines.add(ChartWords.score(first.get(i), chart));
			}
			double height = LINE * (lines.size() - 1);
			double base = y - far * cosine(i) + (middle ? cosine(i) > 0 ? -height : LINE - 2 : 3 - height / 2);
			for (int line = 0; line < lines.size(); line++) {
				pen.text(pen.fitting(lines.get(line), ChartWords.WORDS, room), at, base + line * LINE, ChartWords.WORDS,
						pen.colours().text(), anchor);
			}
		}
	}

	private double share(double value) {
		return (value - chart.minimum()) / (chart.maximum() - chart.minimum());
	}

	private int count() {
		return chart.categories().size();
	}

	private double sine(int spoke) {
		return Math.sin(2 * Math.PI * spoke / count());
	}

	private double cosine(int spoke) {
		return Math.cos(2 * Math.PI * spoke / count());
	}
}
