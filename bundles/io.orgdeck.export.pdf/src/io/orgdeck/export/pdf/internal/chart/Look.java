package io.orgdeck.export.pdf.internal.chart;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import io.orgdeck.core.report.Chart;

/** Colours of charts, which also differ in lightness, so that a paper copied in black and white still reads. */
final class Look {

	static final String TEXT = "1E2528";
	static final String QUIET = "5B666B";
	static final String RULE = "C9D1D4";
	static final String ACCENT = "1F5A66";
	static final String WHITE = "FFFFFF";
	static final double WORDS = 8.5;
	static final double FIGURES = 8;

	private static final List<String> LINES = List.of(ACCENT, QUIET, "B26A1F", "6A4C86", "3B7D3F", "8C2F39");
	private static final List<double[]> DASHES = List.of(new double[0], new double[] { 5, 3 }, new double[] { 1.5, 2 },
			new double[] { 7, 2, 1.5, 2 }, new double[] { 9, 3 }, new double[] { 3, 2 });
	private static final double PALE = 0.82;
	private static final double DEEP = 0.3;

	private Look() {
	}

	static String line(int series) {
		return LINES.get(series % LINES.size());
	}

	static double[] dash(int series) {
		return DASHES.get(series % DASHES.size());
	}

	/** A step on the way from pale to deep. */
	static String step(int index, int count) {
		return HexFormat.of().withUpperCase().toHexDigits(stepColour(index, count), 6);
	}

	private static int stepColour(int index, int count) {
		int colour = Integer.parseInt(ACCENT, 16);
		double share = count == 1 ? 0.75 : (double) index / (count - 1);
		return mix(mix(colour, 0xffffff, PALE), mix(colour, 0, DEEP), share);
	}

	/** The colour in which words can be read upon a step. */
	static String textOn(int index, int count) {
		int colour = stepColour(index, count);
		double light = 0.299 * (colour >> 16) + 0.587 * (colour >> 8 & 0xff) + 0.114 * (colour & 0xff);
		return light < 125 ? WHITE : TEXT;
	}

	private static int mix(int from, int to, double share) {
		return channel(from >> 16, to >> 16, share) << 16 | channel(from >> 8, to >> 8, share) << 8 | channel(from, to, share);
	}

	private static int channel(int from, int to, double share) {
		return (int) Math.round((from & 0xff) + ((to & 0xff) - (from & 0xff)) * share);
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
