package io.orgdeck.core.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A chart as data, drawn natively by whoever shows it.
 *
 * @param id          stable name
 * @param kind        how it is drawn
 * @param title       what it shows, as a caption
 * @param categories  labels along the axis, in order
 * @param series      one or more rows of values, each with one value per category
 * @param minimum     lowest value of the value axis
 * @param maximum     highest value of the value axis
 * @param description what somebody who cannot see the chart needs to know, with the figures
 */
public record Chart(String id, ChartKind kind, String title, List<String> categories, List<Series> series, double minimum,
		double maximum, String description) {

	public Chart {
		categories = List.copyOf(categories);
		series = List.copyOf(series);
	}

	/** The ways a chart can be drawn. */
	public enum ChartKind {
		/** One spoke per category, one line per series. */
		RADAR,
		/** One bar per category, the series stacked to a whole. */
		STACKED_BAR,
		/** One bar per category and series. */
		BAR
	}

	/**
	 * One row of values.
	 *
	 * @param name   as the legend says it
	 * @param values one per category; NaN where there is none
	 */
	public record Series(String name, List<Double> values) {
		public Series {
			values = List.copyOf(values);
		}
	}

	/**
	 * This chart of votes in pieces that can be read where there is little room, all on the same axis.
	 *
	 * @param most how many categories a piece may have
	 * @return this chart alone where it has no more
	 */
	public List<Chart> pieces(int most) {
		if (categories.size() <= most) {
			return List.of(this);
		}
		int count = (categories.size() + most - 1) / most;
		return IntStream.range(0, count)
				.mapToObj(piece -> piece(piece * categories.size() / count, (piece + 1) * categories.size() / count))
				.toList();
	}

	private Chart piece(int from, int to) {
		List<String> names = categories.subList(from, to);
		List<Series> shown = series.stream().map(one -> new Series(one.name(), one.values().subList(from, to))).toList();
		return new Chart(id, kind, title, names, shown, minimum, maximum, ReportCharts.counted(names, shown));
	}
}
