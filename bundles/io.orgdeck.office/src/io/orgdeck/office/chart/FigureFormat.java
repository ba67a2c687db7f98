package io.orgdeck.office.chart;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;

/** How the figures of a chart are written. */
final class FigureFormat {

	private static final String SHARE = "0%";
	/** A narrower share of a bar cannot hold its label. */
	private static final String NARROWEST = "0.08";

	private FigureFormat() {
	}

	static String ofAxis(Chart chart) {
		return isShare(chart) ? SHARE : isFine(chart) ? "0.00" : "0";
	}

	/** Hides labels of nothing at all, and of shares too narrow to hold one, which would stand on the neighbouring bar. */
	static String ofLabels(Chart chart) {
		boolean stacked = chart.kind() == ChartKind.STACKED_BAR;
		if (isShare(chart)) {
			return "[>=" + NARROWEST + "]" + SHARE + ";;";
		}
		boolean whole = chart.series().stream().flatMap(row -> row.values().stream())
				.allMatch(value -> value.isNaN() || value == Math.rint(value));
		String figure = whole && stacked ? "0" : isFine(chart) ? "0.00" : "0.0";
		return stacked ? figure + ";;" : figure;
	}

	private static boolean isShare(Chart chart) {
		return chart.kind() == ChartKind.STACKED_BAR && chart.maximum() <= 1;
	}

	/** Whether one decimal is too coarse for what the axis spans. */
	private static boolean isFine(Chart chart) {
		return chart.maximum() - chart.minimum() <= 1;
	}
}
