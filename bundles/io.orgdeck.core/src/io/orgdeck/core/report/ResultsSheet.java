package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.words.Language;

/**
 * What the votes came to, to be taken along on paper: key figures, the dimensions, the groups, and every question that was asked, also those that
 * make no score.
 */
public final class ResultsSheet {

	private ResultsSheet() {
	}

	/** The results as far as the report may show them. */
	public static ReportSection of(ReportModel report) {
		Messages messages = Language.of(report.language()).texts(Messages.class);
		var blocks = new ArrayList<Block>();
		keyFigures(blocks, report.tables().get(Tables.OVERVIEW),
				new ValueFormat(Language.of(report.language()), Scale.decimals(report.deck())));
		report.charts().stream().filter(chart -> chart.id().equals(ReportCharts.RADAR)).map(Block.ChartBlock::new).forEach(blocks::add);
		add(blocks, report.tables().get(Tables.SCORES));
		add(blocks, report.tables().get(Tables.GROUPS));
		var questions = new TableViews(report.tables().get(Tables.QUESTIONS));
		Table asked = questions.view("asked", messages.captionRatingsByCard, questions.filled("n"), "question", "text", "dimension", "n",
				"median", TargetColumns.TARGET, TargetColumns.GAP, "mean", "agreement", "evidence");
		add(blocks, AskedOfSome.told(asked, report.deck(), Language.of(report.language())));
		var given = new GivenViews(report.tables(), report.deck(), Language.of(report.language()));
		Stream.of(given.chosen(), given.ticked(), given.typed()).flatMap(Optional::stream).forEach(table -> add(blocks, table));
		return new ReportSection("results", messages.headingResults, false, blocks);
	}

	/** Two scores, a share, and counts. */
	private static void keyFigures(List<Block> blocks, Table overview, ValueFormat wording) {
		for (int i = 0; i < overview.rows().size(); i++) {
			ColumnType type = i < 2 ? ColumnType.NUMBER : i == 2 ? ColumnType.PERCENT : ColumnType.INTEGER;
			Column column = new Column("value", "", type, 1);
			List<Cell> row = overview.rows().get(i);
			blocks.add(new Block.Labelled(wording.cell(row.get(0), overview.columns().get(0)), wording.cell(row.get(1), column)));
		}
	}

	private static void add(List<Block> blocks, Table table) {
		if (!table.rows().isEmpty()) {
			blocks.add(new Block.Heading(2, table.caption()));
			blocks.add(new Block.TableBlock(table));
		}
	}
}
