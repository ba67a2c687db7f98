package io.orgdeck.core.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.BoardSummary;
import io.orgdeck.core.report.BoardSummary.Dial;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.Series;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Numeral;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;

/** Takes the figures and words out of a report. */
final class FigureCollector {

	/** Rows of the key figures that may be spoken of with any dimension: the overall scores and the coverage. */
	private static final int OVERALL = 3;

	private final ReportModel report;
	private final ValueFormat format;
	private final ReportFigures figures = ReportFigures.empty();
	/** Cells of tables say the same again and again. */
	private final Set<String> seen = new HashSet<>();

	private FigureCollector(ReportModel report) {
		this.report = report;
		format = new ValueFormat(Language.of(report.language()), Scale.decimals(report.deck()));
	}

	static ReportFigures of(ReportModel report) {
		return new FigureCollector(report).collect();
	}

	private ReportFigures collect() {
		names(report.deck());
		List.of(report.client(), report.title(), format.date(report.made())).forEach(figures::text);
		figures.number(report.made().toString());
		cover();
		report.sections().forEach(this::section);
		report.sheets().forEach(this::section);
		report.tables().all().forEach(this::table);
		report.charts().forEach(this::chart);
		report.meetings().forEach(meeting -> figures.text(meeting.title()));
		summary(report.summary());
		Table overview = report.tables().get(Tables.OVERVIEW);
		for (int row = 0; row < Math.min(OVERALL, overview.rows().size()); row++) {
			if (overview.cell(row, "value") instanceof Cell.Number number) {
				figures.overall(number.value());
			}
		}
		Table scores = report.tables().get(Tables.SCORES);
		for (int row = 0; row < scores.rows().size(); row++) {
			if (scores.cell(row, "score") instanceof Cell.Number score && scores.cell(row, "dimension") instanceof Cell.Text name) {
				figures.headlines().put(name.text().strip(), score.value());
			}
		}
		return figures;
	}

	private void names(Deck deck) {
		for (Dimension dimension : deck.getDimensions()) {
			figures.name(dimension.getName(), dimension.getName());
			figures.name(Decks.shortName(dimension), dimension.getName());
		}
		deck.eAllContents().forEachRemaining(this::words);
		words(deck);
		Table questions = report.tables().get(Tables.QUESTIONS);
		for (int row = 0; row < questions.rows().size(); row++) {
			if (questions.cell(row, "question") instanceof Cell.Text id) {
				figures.name(id.text(), id.text());
			}
		}
	}

	private void words(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany()
					&& object.eGet(attribute) instanceof String text) {
				figures.text(text);
			}
		}
	}

	private void cover() {
		List.of(report.cover().body(), report.cover().client(), report.cover().title(), report.cover().marking()).forEach(figures::text);
		Optional.ofNullable(report.cover().date()).ifPresent(this::day);
		report.cover().lines().forEach(this::labelled);
	}

	private void day(java.time.LocalDate date) {
		figures.text(format.date(date));
		figures.number(date.toString());
		figures.number(date.getYear() + " " + date.getMonthValue() + " " + date.getDayOfMonth());
	}

	private void labelled(Block.Labelled labelled) {
		figures.text(labelled.label());
		figures.text(labelled.text());
		figures.text(labelled.label() + ": " + labelled.text());
	}

	private void section(ReportSection section) {
		figures.text(section.heading());
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Heading heading -> figures.text(heading.text());
				case Block.Paragraph paragraph -> paragraphs(paragraph.text());
				case Block.Labelled labelled -> labelled(labelled);
				case Block.Bullets bullets -> bullets.items().forEach(this::paragraphs);
				case Block.Numbered numbered -> numbered.items().forEach(this::paragraphs);
				case Block.TableBlock table -> table(table.table());
				case Block.ChartBlock chart -> chart(chart.chart());
				case Block.ChartRow row -> row.charts().forEach(this::chart);
				case Block.CrossReference reference -> figures.text(reference.sentence());
				case Block.Code code -> figures.text(code.description());
				case Block.Illustration picture -> figures.text(picture.description());
				case Block.Guidance guidance -> figures.text(guidance.text());
			}
		}
	}

	private void paragraphs(String text) {
		if (!seen.add(text)) {
			return;
		}
		figures.text(text);
		ValueFormat.paragraphs(text).forEach(figures::text);
		text.lines().forEach(figures::text);
	}

	private void summary(BoardSummary summary) {
		figures.text(summary.overall());
		summary.findings().forEach(figures::text);
		summary.asked().forEach(figures::text);
		summary.standings()
				.forEach(standing -> List.of(standing.score(), standing.agreement(), standing.evidence()).stream().map(Dial::words)
						.forEach(figures::text));
	}

	private void chart(Chart chart) {
		figures.text(chart.title());
		figures.text(chart.description());
		for (Series series : chart.series()) {
			figures.text(series.name());
			for (int i = 0; i < chart.categories().size(); i++) {
				figures.text(chart.categories().get(i));
				figures.place(chart.categories().get(i), series.name());
				if (Double.isFinite(series.values().get(i))) {
					figures.figure(chart.categories().get(i), series.name(), series.values().get(i));
				}
			}
		}
		figures.number(chart.minimum() + " " + chart.maximum());
	}

	private void table(Table table) {
		List.of(table.caption(), table.note(), table.whenEmpty()).forEach(this::paragraphs);
		figures.number(String.valueOf(table.rows().size()));
		table.columns().forEach(column -> figures.text(column.label()));
		for (List<Cell> row : table.rows()) {
			String name = row.stream().filter(Cell.Text.class::isInstance).map(cell -> ((Cell.Text) cell).text()).findFirst().orElse("");
			List<String> names = row.stream().filter(Cell.Text.class::isInstance).map(cell -> ((Cell.Text) cell).text())
					.filter(text -> figures.subjects().containsKey(WordKey.spaced(text))).limit(1).toList();
			for (int i = 0; i < row.size(); i++) {
				cell(row.get(i), table.columns().get(i), names.isEmpty() ? name : names.getFirst());
			}
		}
	}

	private void cell(Cell cell, Column column, String name) {
		switch (cell) {
			case Cell.Text text -> {
				paragraphs(text.text());
				Numeral.in(text.text()).stream().filter(numeral -> numeral.isAllOf(text.text())).flatMap(one -> one.readings().stream())
						.forEach(value -> figures.figure(name, column.label(), value.doubleValue()));
			}
			case Cell.Number number -> {
				figures.figure(name, column.label(), number.value());
				figures.number(format.cell(cell, column));
			}
			case Cell.Day day -> {
				figures.text(format.cell(cell, column));
				day(day.date());
			}
			case Cell.Empty empty -> figures.place(name, column.label());
			case Cell.Suppressed suppressed -> figures.place(name, column.label());
		}
	}
}
