package io.orgdeck.export.pdf.internal.chart;

import java.awt.geom.Rectangle2D;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.report.Chart;
import io.orgdeck.export.pdf.internal.page.Typefaces;

/** A bar for each category, the series stacked to a whole, each with its figure where that has room. */
record Stacks(Chart chart) implements ChartShape {

	private static final double BAR = 12;
	private static final double BAND = 17;
	private static final double MOST_FOR_NAMES = 0.35;

	@Override
	public double height(double width) {
		return chart.categories().size() * BAND + 4 + new Legend(chart.series()).height(width);
	}

	@Override
	public void draw(Pen pen, double width, double height) {
		double names = Math.min(width * MOST_FOR_NAMES,
				chart.categories().stream().mapToDouble(name -> Typefaces.get().width(name, false, ChartWords.WORDS)).max().orElse(0) + 8);
		int count = chart.series().size();
		for (int i = 0; i < chart.categories().size(); i++) {
			double top = i * BAND + (BAND - BAR) / 2;
			pen.text(pen.fitting(chart.categories().get(i), ChartWords.WORDS, names - 6), names - 6, top + BAR - 3, ChartWords.WORDS,
					pen.colours().text(),
					Pen.Anchor.END);
			double x = names;
			for (int series = 0; series < count; series++) {
				double value = chart.series().get(series).values().get(i);
				double wide = Double.isFinite(value) ? (width - names) * value / chart.maximum() : 0;
				segment(pen, series, value, x, top, wide);
				x += wide;
			}
		}
		double legend = new Legend(chart.series()).height(width);
		new Legend(chart.series()).draw(pen, width, height - legend, (series, x, base) -> {
			pen.fill(x, base - 8, 14, 9, pen.colours().step(series, count));
			pen.stroke(new Rectangle2D.Double(x, base - 8, 14, 9), pen.colours().quiet(), 0.4);
		});
	}

	private void segment(Pen pen, int series, double value, double x, double top, double wide) {
		if (wide <= 0) {
			return;
		}
		int count = chart.series().size();
		pen.fill(x, top, wide, BAR, pen.colours().step(series, count));
		pen.stroke(new Rectangle2D.Double(x, top, wide, BAR), HouseColours.WHITE, 0.6);
		String figure = chart.maximum() <= 1 ? Math.round(value * 100) + "%" : ChartWords.figure(value, true);
		if (pen.width(figure, ChartWords.FIGURES) + 3 <= wide) {
			pen.text(figure, x + wide / 2, top + BAR - 3.2, ChartWords.FIGURES, pen.colours().textOnStep(series, count), Pen.Anchor.MIDDLE);
		}
	}
}
