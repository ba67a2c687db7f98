package io.orgdeck.export.pdf.internal.chart;

import java.util.List;
import java.util.Locale;

import io.orgdeck.core.report.Chart;

/** How words, figures and lines of a chart are set. */
final class ChartWords {

	static final double WORDS = 8.5;
	static final double FIGURES = 8;

	private static final List<double[]> DASHES = List.of(new double[0], new double[] { 5, 3 }, new double[] { 1.5, 2 },
			new double[] { 7, 2, 1.5, 2 }, new double[] { 9, 3 }, new double[] { 3, 2 });

	private ChartWords() {
	}

	/** Strokes and gaps of a line, which tell lines apart in a black-and-white copy. */
	static double[] dash(int series) {
		return DASHES.get(series % DASHES.size());
	}

	/** A figure in a chart, with a decimal where any of its kind has one. */
	static String figure(double value, boolean whole) {
		return whole ? Long.toString(Math.round(value)) : tenths(value);
	}

	/** A score in a chart: with two decimals where its axis spans no more than 1. */
	static String score(double value, Chart chart) {
		return chart.maximum() - chart.minimum() <= 1 ? String.format(Locale.ROOT, "%.2f", value) : tenths(value);
	}

	private static String tenths(double value) {
		long tenths = Math.round(value * 10);
		return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
	}
}
