package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Chart.ChartKind;
import io.orgdeck.core.report.Chart.Series;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scores;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;

/** The charts of a report, each taken from a table so that no figure is computed twice. */
final class ReportCharts {

	static final String RADAR = "radar";
	static final String SPREAD = "spread-";
	static final String SPREAD_BY_DIMENSION = "spread";

	private final Deck deck;
	private final Scores scores;
	private final Scale scale;
	private final Messages messages;
	private final Words words;

	ReportCharts(Deck deck, Scores scores, Words words) {
		messages = words.language().texts(Messages.class);
		this.words = words;
		this.deck = deck;
		this.scores = scores;
		this.scale = Scale.of(deck);
	}

	/** All charts over the lines of a table that have anything to show. */
	List<Chart> all(Table distribution, Table questions) {
		var charts = new ArrayList<Chart>();
		radar().ifPresent(charts::add);
		deck.getDimensions().forEach(dimension -> spread(dimension, distribution, questions).ifPresent(charts::add));
		return charts;
	}

	private Optional<Chart> radar() {
		List<DimensionScore> dimensions = scores.charted();
		if (!scale.hasRange() || dimensions.size() < 3 || dimensions.stream().allMatch(one -> one.score().isEmpty())) {
			return Optional.empty();
		}
		var series = new ArrayList<Series>();
		series.add(new Series(messages.columnScore, values(dimensions, DimensionScore::score)));
		if (dimensions.stream().anyMatch(one -> one.target().isPresent())) {
			series.add(new Series(messages.columnTarget, values(dimensions, DimensionScore::target)));
		}
		String figures = dimensions.stream().map(this::say).collect(Collectors.joining("; "));
		return Optional.of(new Chart(RADAR, ChartKind.RADAR, messages.chartRadar,
				dimensions.stream().map(one -> Decks.shortName(one.dimension())).toList(), series, scale.lowest(), scale.highest(),
				NLS.bind(messages.chartRadarDescription, new Object[] { scale.from(), scale.to(), figures })));
	}

	private static List<Double> values(List<DimensionScore> dimensions, Function<DimensionScore, OptionalDouble> figure) {
		return dimensions.stream().map(figure).map(value -> value.orElse(Double.NaN)).toList();
	}

	private String say(DimensionScore one) {
		String score = one.score().isPresent() ? words.decimal(one.score().getAsDouble())
				: one.isWithheld() ? messages.scoreWithheld : messages.noScore;
		return one.target().isPresent()
				? NLS.bind(messages.scoreWithTarget,
						new Object[] { Decks.shortName(one.dimension()), score, words.decimal(one.target().getAsDouble()) })
				: NLS.bind(messages.scoreAlone, Decks.shortName(one.dimension()), score);
	}

	/** The lines of the distribution that may be shown of a dimension. */
	private static List<List<Cell>> shown(Dimension dimension, Table distribution, Table questions) {
		Set<String> asked = IntStream.range(0, questions.rows().size())
				.filter(row -> questions.cell(row, "dimension").equals(Cell.of(Decks.shortName(dimension))))
				.mapToObj(row -> ((Cell.Text) questions.cell(row, "question")).text()).collect(Collectors.toSet());
		return distribution.rows().stream()
				.filter(row -> asked.contains(((Cell.Text) row.getFirst()).text())
						&& row.stream().noneMatch(Cell.Suppressed.class::isInstance))
				.toList();
	}

	private static double count(List<Cell> row, int level) {
		return row.get(level) instanceof Cell.Number number ? number.value() : 0; // a level that the question does not take
	}

	/** How all votes on a dimension spread, as shares, so that dimensions with many questions and with few compare. */
	Optional<Chart> spreadByDimension(Table distribution, Table questions) {
		Map<String, double[]> shares = new LinkedHashMap<>();
		for (Dimension dimension : deck.getDimensions()) {
			List<List<Cell>> rows = shown(dimension, distribution, questions);
			double[] counts = IntStream.rangeClosed(1, scale.size())
					.mapToDouble(level -> rows.stream().mapToDouble(row -> count(row, level)).sum())
					.toArray();
			double all = Arrays.stream(counts).sum();
			if (all > 0) {
				shares.put(Decks.shortName(dimension), Arrays.stream(counts).map(count -> count / all).toArray());
			}
		}
		if (shares.isEmpty()) {
			return Optional.empty();
		}
		List<Series> series = IntStream.rangeClosed(1, scale.size()).mapToObj(level -> new Series(distribution.columns().get(level).label(),
				shares.values().stream().map(share -> share[level - 1]).toList())).toList();
		List<String> categories = List.copyOf(shares.keySet());
		return Optional.of(new Chart(SPREAD_BY_DIMENSION, ChartKind.STACKED_BAR, messages.chartSpreadByDimension, categories, series, 0, 1,
				description(categories, series, value -> Math.round(value * 100) + "%")));
	}

	private Optional<Chart> spread(Dimension dimension, Table distribution, Table questions) {
		List<List<Cell>> rows = shown(dimension, distribution, questions);
		if (rows.isEmpty()) {
			return Optional.empty();
		}
		List<Series> series = IntStream.rangeClosed(1, scale.size()).mapToObj(level -> new Series(distribution.columns().get(level).label(),
				rows.stream().map(row -> count(row, level)).toList())).toList();
		List<String> categories = rows.stream().map(row -> ((Cell.Text) row.getFirst()).text()).toList();
		double most = IntStream.range(0, rows.size())
				.mapToDouble(row -> series.stream().mapToDouble(one -> one.values().get(row)).sum()).max().orElse(1);
		return Optional.of(new Chart(SPREAD + dimension.getId(), ChartKind.STACKED_BAR,
				NLS.bind(messages.chartSpread, dimension.getName()), categories, series, 0, most, counted(categories, series)));
	}

	/** What a chart of votes shows, with the figures. */
	static String counted(List<String> categories, List<Series> series) {
		return description(categories, series, value -> Long.toString(Math.round(value)));
	}

	private static String description(List<String> categories, List<Series> series, DoubleFunction<String> figure) {
		return IntStream.range(0, categories.size()).mapToObj(at -> categories.get(at) + ": " + series.stream()
				.filter(one -> one.values().get(at) > 0).map(one -> figure.apply(one.values().get(at)) + " " + one.name())
				.collect(Collectors.joining(", "))).collect(Collectors.joining("; ", "", "."));
	}
}
