package io.orgdeck.core.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonPrimitive;

import io.orgdeck.core.audit.Figure.Of;
import io.orgdeck.core.audit.Figure.Place;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.scoring.AgreementWord;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * Goes through all that a report shows and lists each figure that is made of votes, with every place where it stands. It takes
 * the figures from the report and computes none, so that a verifier checks what people read.
 */
final class FigureList {

	private static final Map<String, String> OF_QUESTIONS = Map.of("n", "question.n", "median", "question.median", "mean", "question.mean",
			"q1", "question.q1", "q3", "question.q3", "agreement", "question.agreement", "outside", "question.outside", "dontKnow",
			"question.dontKnow", "notApplicable", "question.doesNotApply", "shift", "question.shift");
	private static final Map<String, String> OF_DIMENSIONS = Map.of("score", "dimension.score", "target", "dimension.target", "capped",
			"dimension.capped", "coverage", "dimension.coverage", "agreement", "dimension.agreement");
	private static final List<String> OVERVIEW = List.of("overall.score", "overall.capped", "overall.coverage", "overall.asked",
			"overall.askable");
	private static final String VOTES = "question.votes";

	private final ReportModel report;
	private final Language language;
	private final Deck deck;
	private final Scale scale;
	private final Map<Of, Figure> figures = new LinkedHashMap<>();

	private FigureList(ReportModel report) {
		this.report = report;
		language = Language.of(report.language());
		deck = report.deck();
		scale = Scale.of(deck);
	}

	/** @throws IllegalStateException when a report says two things of one figure */
	static List<Figure> of(ReportModel report) {
		var list = new FigureList(report);
		report.tables().all().forEach(table -> list.add("workbook", "", table));
		report.sections().forEach(list::add);
		return List.copyOf(list.figures.values());
	}

	private void add(ReportSection section) {
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.TableBlock(Table table) -> add("paper", section.heading(), table);
				case Block.ChartBlock(Chart chart) -> add(section, chart);
				case Block.ChartRow(List<Chart> charts) -> charts.forEach(chart -> add(section, chart));
				default -> {}
			}
		}
	}

	private void add(String in, String under, Table table) {
		for (int row = 0; row < table.rows().size(); row++) {
			List<Cell> cells = table.rows().get(row);
			for (int at = 0; at < cells.size(); at++) {
				Column column = table.columns().get(at);
				Optional<Of> of = of(table, row, column);
				if (of.isPresent()) {
					add(of.get(), cells.get(at), type(of.get(), column),
							new Place(in, under, table.caption(), column.label(), text(cells.getFirst())));
				}
			}
		}
	}

	private Optional<Of> of(Table table, int row, Column column) {
		String kind = OF_QUESTIONS.get(column.id());
		boolean questions = table.columns().stream().anyMatch(one -> one.id().equals("question"));
		switch (table.id()) {
			case Tables.OVERVIEW:
				return column.id().equals("value") && row < OVERVIEW.size() ? Optional.of(new Of(OVERVIEW.get(row), "", ""))
						: Optional.empty();
			case Tables.SCORES:
				return Optional.ofNullable(OF_DIMENSIONS.get(column.id()))
						.map(known -> new Of(known, deck.getDimensions().get(row).getId(), ""));
			case Tables.GROUPS:
				String dimension = deck.getDimensions().get(row).getId();
				return column.id().equals("dimension") ? Optional.empty()
						: Optional.of(column.id().equals("questions") ? new Of("groups.compared", dimension, "")
								: new Of("group.score", dimension, column.id()));
			case Tables.DISTRIBUTION:
				return column.id().equals("question") ? Optional.empty()
						: Optional.of(kind != null ? new Of(kind, text(table.rows().get(row).getFirst()), "")
								: new Of(VOTES, text(table.rows().get(row).getFirst()), column.id()));
			default :
				if (questions && column.id().equals("votes")) {
					return level(table, row).map(level -> new Of(VOTES, text(table.cell(row, "question")), level));
				}
				return questions && kind != null ? Optional.of(new Of(kind, text(table.cell(row, "question")), "")) : Optional.empty();
		}
	}

	/** The level that a row of answers speaks of. */
	private Optional<String> level(Table table, int row) {
		String value = table.cell(row, "value") instanceof Cell.Text(String text) ? text : "";
		return question(text(table.cell(row, "question"))).flatMap(question -> Scale.of(question).steps().stream()
				.filter(step -> Values.text(step.value()).equals(value)).map(Scale.Step::id).findFirst());
	}

	private Optional<Question> question(String id) {
		return deck.getSections().stream().flatMap(section -> section.getCards().stream()).flatMap(card -> card.getQuestions().stream())
				.filter(question -> question.getId().equals(id)).findFirst();
	}

	private void add(ReportSection section, Chart chart) {
		for (int at = 0; at < chart.series().size(); at++) {
			for (int category = 0; category < chart.categories().size(); category++) {
				Optional<Of> of = of(chart, at, category);
				double value = chart.series().get(at).values().get(category);
				if (of.isPresent() && !Double.isNaN(value)) {
					add(of.get(), Cell.of(value), ColumnType.NUMBER,
							new Place("paper", section.heading(), chart.title(),
									chart.series().get(at).name(), chart.categories().get(category)));
				}
			}
		}
	}

	private Optional<Of> of(Chart chart, int series, int category) {
		if (chart.id().equals("radar")) {
			return Optional
					.of(new Of(series == 0 ? "dimension.score" : "dimension.target", DimensionTree.of(deck).charted().get(category).getId(),
							""));
		}
		String level = series < scale.size() ? scale.steps().get(series).id() : "";
		if (chart.id().equals("spread")) {
			return dimension(chart.categories().get(category)).map(dimension -> new Of("dimension.share", dimension.getId(), level));
		}
		if (!chart.id().startsWith("spread-")) {
			return Optional.empty();
		}
		String question = chart.categories().get(category);
		boolean takes = question(question).filter(one -> Scale.of(one).indexOf(level).isPresent()).isPresent();
		return takes ? Optional.of(new Of(VOTES, question, level)) : Optional.empty();
	}

	/** A chart knows a dimension by its short name; where two share one, it cannot be told which is meant. */
	private Optional<Dimension> dimension(String name) {
		List<Dimension> named = deck.getDimensions().stream().filter(one -> Decks.shortName(one).equals(name)).toList();
		return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
	}

	private void add(Of of, Cell cell, ColumnType type, Place place) {
		switch (cell) {
			case Cell.Number(double value) when Double.isFinite(value) ->
				add(new Figure(of, Numbers.json(value), paper(value, type),
						List.of(place)));
			case Cell.Text(String text) -> word(text).ifPresent(word -> add(new Figure(of, new JsonPrimitive(word), text, List.of(place))));
			case Cell.Suppressed withheld -> add(new Figure(of, null, "", List.of(place)));
			default -> {}
		}
	}

	private Optional<String> word(String text) {
		return Arrays.stream(AgreementWord.values()).filter(word -> word.label(language).equals(text)).map(AuditWords::name).findFirst();
	}

	/** The key figures share a column, whatever they are. */
	private static ColumnType type(Of of, Column column) {
		return switch (of.kind()) {
			case "overall.coverage" -> ColumnType.PERCENT;
			case "overall.asked", "overall.askable" -> ColumnType.INTEGER;
			default -> column.type();
		};
	}

	private String paper(double value, ColumnType type) {
		return switch (type) {
			case PERCENT -> Numbers.rounded(100 * value, 0) + "%";
			case NUMBER -> Numbers.rounded(value, Scale.decimals(deck));
			default -> Numbers.rounded(value, value == Math.rint(value) ? 0 : Scale.decimals(deck));
		};
	}

	private void add(Figure figure) {
		figures.merge(figure.of(), figure, (there, more) -> {
			if (!there.says(more)) {
				throw new IllegalStateException("The report says two things of " + figure.of() + ": " + there + ", " + more);
			}
			var at = new ArrayList<>(there.at());
			at.addAll(more.at());
			return new Figure(there.of(), there.value(), there.paper(), List.copyOf(at));
		});
	}

	private static String text(Cell cell) {
		return cell instanceof Cell.Text(String text) ? text : "";
	}
}
