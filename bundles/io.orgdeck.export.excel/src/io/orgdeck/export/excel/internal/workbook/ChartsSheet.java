package io.orgdeck.export.excel.internal.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.excel.internal.xlsx.DataSheet;
import io.orgdeck.export.excel.internal.xlsx.TableBlock;
import io.orgdeck.model.deck.Dimension;

/** The sheet of charts: the radar of the scores, the spread of the votes in each dimension. */
final class ChartsSheet {

	private static final int WIDTH = 960;
	private static final int RADAR_HEIGHT = 600;
	private static final int SPREAD_FRAME = 110;
	private static final int BAR_HEIGHT = 22;
	/** Question and dimension stand before the levels, "don't know" and "does not apply" after them. */
	private static final int FIRST_LEVEL = 2;
	private static final int AFTER_LEVELS = 2;

	private final ReportModel report;
	private final DataSheet sheet;

	/** @param sheet the empty sheet on which the charts shall stand */
	ChartsSheet(ReportModel report, DataSheet sheet) {
		this.report = report;
		this.sheet = sheet;
	}

	/** A line of score and a line of target over the scores on another sheet. */
	void addRadar(String sheetName, TableBlock scores) {
		chart(ChartKind.RADAR, "radar").ifPresent(shown -> {
			Table table = scores.table();
			List<Integer> figures = shown.series().size() > 1 ? List.of(table.indexOf("score"), table.indexOf("target"))
					: List.of(table.indexOf("score"));
			var chart = new NativeChart(sheet.addChart(WIDTH, RADAR_HEIGHT), sheetName, scores, 0, table.rows().size() - 1);
			chart.describe(shown.id(), shown.title(), shown.description(), report.language());
			chart.radar(table.indexOf(Arrangement.SHORT_NAME), figures, shown.minimum(), shown.maximum());
		});
	}

	/** Bars over the distribution on another sheet, a chart for each dimension. */
	void addSpreads(String sheetName, TableBlock distribution) {
		for (Dimension dimension : report.deck().getDimensions()) {
			chart(ChartKind.STACKED_BAR, "spread-" + dimension.getId())
					.ifPresent(shown -> addSpread(sheetName, distribution, dimension, shown));
		}
	}

	private void addSpread(String sheetName, TableBlock distribution, Dimension dimension, Chart shown) {
		Table table = distribution.table();
		int column = table.indexOf(Arrangement.DIMENSION);
		Cell wanted = Cell.of(Decks.shortName(dimension));
		int[] rows = IntStream.range(0, table.rows().size()).filter(row -> table.rows().get(row).get(column).equals(wanted))
				.toArray();
		int levels = table.columns().size() - FIRST_LEVEL - AFTER_LEVELS;
		var chart = new NativeChart(sheet.addChart(WIDTH, SPREAD_FRAME + rows.length * BAR_HEIGHT), sheetName, distribution,
				rows[0], rows[rows.length - 1]);
		chart.describe(shown.id(), shown.title(), shown.description(), report.language());
		chart.stackedBars(table.indexOf("question"), IntStream.range(FIRST_LEVEL, FIRST_LEVEL + levels).boxed().toList(),
				LevelColours.of(levels));
	}

	private Optional<Chart> chart(ChartKind kind, String id) {
		return report.charts().stream().filter(chart -> chart.kind() == kind && chart.id().equals(id)).findFirst();
	}
}
