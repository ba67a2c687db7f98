package io.orgdeck.export.pdf.internal.chart;

import io.orgdeck.core.report.Chart;

/** A way to draw a chart. All measures are in points. */
public sealed interface ChartShape permits Radar, Bars, Stacks {

	/** With more spokes their names no longer stand beside each other. */
	int MOST_SPOKES = 8;

	/** The way that suits the number of things that the chart compares. */
	static ChartShape of(Chart chart) {
		return switch (chart.kind()) {
			case RADAR -> chart.categories().size() > MOST_SPOKES ? new Bars(chart) : new Radar(chart);
			case BAR -> new Bars(chart);
			case STACKED_BAR -> new Stacks(chart);
		};
	}

	double height(double width);

	void draw(Pen pen, double width, double height);
}
