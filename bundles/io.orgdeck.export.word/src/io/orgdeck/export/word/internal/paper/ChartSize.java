package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;

/** How high a chart is for what it shows, in twentieths of a point. */
final class ChartSize {

	private static final int HIGHEST = 12000;

	private ChartSize() {
	}

	static int height(Chart chart) {
		int bars = chart.categories().size() * (chart.kind() == ChartKind.BAR ? Math.max(1, chart.series().size()) : 1);
		return switch (chart.kind()) {
			case RADAR -> 4200;
			case STACKED_BAR -> Math.min(HIGHEST, 900 + 290 * bars);
			case BAR -> Math.min(HIGHEST, 1300 + 360 * bars);
		};
	}

	/** Height of a chart that shares its line with another. */
	static int smallHeight(Chart chart) {
		return chart.kind() == ChartKind.RADAR ? 3100 : 1100 + 290 * chart.categories().size();
	}
}
