package io.orgdeck.export.pdf.internal.paper;

import java.util.List;
import java.util.stream.Stream;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.Series;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Cover;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;

/** All words of a report that a page shows. */
final class PaperTexts {

	private PaperTexts() {
	}

	static Stream<String> of(ReportModel report) {
		Cover cover = report.cover();
		return Stream.of(Stream.of(report.client(), cover.body(), cover.title()),
				cover.lines().stream().map(Block.Labelled::text),
				Stream.concat(report.summary().findings().stream(), report.summary().asked().stream()),
				report.sections().stream().flatMap(PaperTexts::of)).flatMap(all -> all);
	}

	static Stream<String> of(ReportSection section) {
		return Stream.concat(Stream.of(section.heading()), section.blocks().stream().flatMap(PaperTexts::of));
	}

	private static Stream<String> of(Block block) {
		return switch (block) {
			case Block.Heading heading -> Stream.of(heading.text());
			case Block.Paragraph paragraph -> Stream.of(paragraph.text());
			case Block.Labelled labelled -> Stream.of(labelled.label(), labelled.text());
			case Block.Bullets bullets -> bullets.items().stream();
			case Block.Numbered numbered -> numbered.items().stream();
			case Block.TableBlock table -> of(table.table());
			case Block.ChartBlock chart -> of(chart.chart());
			case Block.ChartRow row -> row.charts().stream().flatMap(PaperTexts::of);
			case Block.CrossReference reference -> Stream.of(reference.sentence());
			case Block.Code code -> Stream.empty();
			case Block.Illustration picture -> Stream.empty();
			case Block.Guidance guidance -> Stream.empty();
		};
	}

	private static Stream<String> of(Table table) {
		return Stream.of(Stream.of(table.caption(), table.note()), table.columns().stream().map(Column::label),
				table.rows().stream().flatMap(List::stream).filter(Cell.Text.class::isInstance).map(cell -> ((Cell.Text) cell).text()))
				.flatMap(all -> all);
	}

	private static Stream<String> of(Chart chart) {
		return Stream.of(Stream.of(chart.title()), chart.categories().stream(), chart.series().stream().map(Series::name))
				.flatMap(all -> all);
	}
}
