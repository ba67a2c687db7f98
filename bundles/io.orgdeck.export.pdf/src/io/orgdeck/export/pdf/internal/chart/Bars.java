package io.orgdeck.export.pdf.internal.chart;

import java.awt.geom.Path2D;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;
import io.orgdeck.export.pdf.internal.page.Typefaces;

/**
 * A bar for each category with its figure at the end. Of many dimensions with a target, which a radar would crowd, the target is a
 * mark upon the bar; otherwise each series has a bar of its own.
 */
record Bars(Chart chart) implements ChartShape {

	private static final double BAR = 9;
	private static final double BETWEEN = 7;
	private static final double SCALE = 16;
	private static final double MOST_FOR_NAMES = 0.42;

	@Override
	public double height(double width) {
		return chart.categories().size() * band() + SCALE + new Legend(chart.series()).height(width);
	}

	private boolean isMarked() {
		return chart.kind() == ChartKind.RADAR && chart.series().size() == 2;
	}

	private double band() {
		return BETWEEN + BAR * (isMarked() ? 1 : chart.series().size());
	}

	@Override
	public void draw(Pen pen, double width, double height) {
		double names = Math.min(width * MOST_FOR_NAMES,
				chart.categories().stream().mapToDouble(name -> Typefaces.get().width(name, false, ChartWords.WORDS)).max().orElse(0) + 8);
		double left = names;
		double right = width - 26;
		double bottom = chart.categories().size() * band();
		scale(pen, left, right, bottom);
		for (int i = 0; i < chart.categories().size(); i++) {
			double top = i * band() + BETWEEN / 2;
			double middle = top + (band() - BETWEEN) / 2 + 3;
			pen.text(pen.fitting(chart.categories().get(i), ChartWords.WORDS, names - 6), names - 6, middle, ChartWords.WORDS,
					pen.colours().text(),
					Pen.Anchor.END);
			for (int series = 0; series < (isMarked() ? 1 : chart.series().size()); series++) {
				bar(pen, chart.series().get(series).values().get(i), series, left, right, top + series * BAR);
			}
			if (isMarked()) {
				mark(pen, chart.series().get(1).values().get(i), left, right, top);
			}
		}
		double legend = new Legend(chart.series()).height(width);
		new Legend(chart.series()).draw(pen, width, height - legend, (series, x, base) -> {
			if (series == 1 && isMarked()) {
				diamond(pen, x + 7, base - 3);
			} else {
				pen.fill(x, base - 7, 14, 7, colour(pen, series));
			}
		});
	}

	private void scale(Pen pen, double left, double right, double bottom) {
		int steps = (int) Math.clamp(Math.round(chart.maximum() - chart.minimum()), 1, 10);
		for (int step = 0; step <= steps; step++) {
			double x = left + (right - left) * step / steps;
			double value = chart.minimum() + (chart.maximum() - chart.minimum()) * step / steps;
			pen.line(x, 0, x, bottom, pen.colours().rule(), 0.5);
			pen.text(ChartWords.figure(value, value == Math.rint(value)), x, bottom + 10, 7.5, pen.colours().quiet(), Pen.Anchor.MIDDLE);
		}
	}

	private String colour(Pen pen, int series) {
		int count = isMarked() ? 1 : chart.series().size();
		return pen.colours().step(count - 1 - Math.min(series, count - 1), count);
	}

	private void bar(Pen pen, double value, int series, double left, double right, double top) {
		if (Double.isFinite(value)) {
			double end = at(value, left, right);
			pen.fill(left, top, end - left, BAR - 1, colour(pen, series));
			pen.text(ChartWords.score(value, chart), end + (isMarked() ? 6 : 3), top + BAR - 2, ChartWords.FIGURES, pen.colours().text(),
					Pen.Anchor.START);
		}
	}

	private void mark(Pen pen, double value, double left, double right, double top) {
		if (Double.isFinite(value)) {
			diamond(pen, at(value, left, right), top + (BAR - 1) / 2);
		}
	}

	private static void diamond(Pen pen, double x, double y) {
		var diamond = new Path2D.Double();
		diamond.moveTo(x, y - 5);
		diamond.lineTo(x + 4, y);
		diamond.lineTo(x, y + 5);
		diamond.lineTo(x - 4, y);
		diamond.closePath();
		pen.fill(diamond, HouseColours.WHITE);
		pen.stroke(diamond, pen.colours().line(2), 1.4);
	}

	private double at(double value, double left, double right) {
		return left + (right - left) * Math.clamp((value - chart.minimum()) / (chart.maximum() - chart.minimum()), 0, 1);
	}
}
