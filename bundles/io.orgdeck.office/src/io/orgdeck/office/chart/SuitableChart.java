package io.orgdeck.office.chart;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;

/** Chooses the kind of chart that suits the number of what is shown: with many spokes a radar cannot be read. */
public final class SuitableChart {

	/** A radar with more spokes is crowded. */
	public static final int MOST_SPOKES = 12;
	/** A radar with fewer spokes is no figure. */
	private static final int FEWEST_SPOKES = 3;

	private SuitableChart() {
	}

	/** The chart as it is, or the same figures as bars. */
	public static Chart of(Chart chart) {
		int spokes = chart.categories().size();
		return chart.kind() == ChartKind.RADAR && (spokes < FEWEST_SPOKES || spokes > MOST_SPOKES) ? asBars(chart) : chart;
	}

	/** The same figures, one bar per category and series. */
	public static Chart asBars(Chart chart) {
		return new Chart(chart.id(), ChartKind.BAR, chart.title(), chart.categories(), chart.series(), chart.minimum(), chart.maximum(),
				chart.description());
	}
}
