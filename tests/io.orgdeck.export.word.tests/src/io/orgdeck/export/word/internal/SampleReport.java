package io.orgdeck.export.word.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;
import io.orgdeck.core.report.Chart.Series;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Cover;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;

/** A report made by hand, with every kind of block, cell and chart. */
final class SampleReport {

	static final List<String> DIMENSIONS = List.of("Organisational structure", "Organisational culture", "Information systems",
			"Human resource practices", "Leadership");

	private SampleReport() {
	}

	static ReportModel small() {
		return of("en-GB", sections("The paper asks the Board to agree what the organisation does next to learn from what it sees."));
	}

	/** A report whose every text holds those words. */
	static ReportModel saying(String words) {
		return of("en-GB", sections(words));
	}

	static ReportModel of(String language, List<ReportSection> sections) {
		return of(language, sections, DeckFactory.eINSTANCE.createDeck());
	}

	/** A report on that deck. */
	static ReportModel with(Deck deck) {
		return of("en-GB", List.of(), deck);
	}

	private static ReportModel of(String language, List<ReportSection> sections, Deck deck) {
		var cover = new Cover("Adult Social Care Board", "Riverside Council", "Riverside as a learning organisation",
				LocalDate.of(2026, 3, 12), List.of(new Block.Labelled("Report of", "Director of Adult Social Care"),
						new Block.Labelled("For", "Decision"), new Block.Labelled("Status", "Public"),
						new Block.Labelled("Who is affected", "People who use services, their carers, and all staff of the directorate")));
		return new ReportModel("riverside", "Riverside Council", "Riverside as a learning organisation", language, LocalDate.of(2026, 3, 2),
				cover,
				sections, new Tables(List.of(scores())), List.of(radar(), stacked(), bars()), List.of(), List.of(), List.of(), List.of(),
				deck);
	}

	private static List<ReportSection> sections(String words) {
		var sections = new ArrayList<ReportSection>();
		sections.add(new ReportSection("purpose", "Purpose", false, List.of(new Block.Paragraph(words))));
		sections.add(new ReportSection("recommendations", "Recommendations", false,
				List.of(new Block.Paragraph("The Board is asked to:"),
						new Block.Numbered(List.of("Note the findings. " + words, "Agree the five working groups.",
								"Receive a report in six months.")))));
		sections.add(new ReportSection("summary", "Executive summary", false,
				List.of(new Block.Paragraph(words), new Block.ChartBlock(radar()), new Block.TableBlock(scores()))));
		sections.add(new ReportSection("findings", "Findings by dimension", false,
				List.of(new Block.Heading(2, "Organisational structure"), new Block.Paragraph("Score 2.5, target 4.0."),
						new Block.ChartBlock(stacked()), new Block.Labelled("F1 Feedback stays in teams (major)", words),
						new Block.Guidance("Say what the board should take from this. " + words),
						new Block.Heading(2, "Organisational culture"),
						new Block.ChartBlock(bars()), new Block.Heading(3, "What people said"),
						new Block.Bullets(List.of(words, "Second")))));
		sections.add(new ReportSection("options", "Options", false, List.of(new Block.Guidance("Name at least three options."))));
		sections.add(new ReportSection("appendix-ratings", "All ratings by card", true, List.of(new Block.TableBlock(ratings(words, 40)))));
		sections.add(new ReportSection("appendix-method", "Method", true,
				List.of(new Block.Heading(2, "The scale"), new Block.Numbered(List.of("Not yet", "Beginning")))));
		return sections;
	}

	static Table scores() {
		var columns = List.of(new Column("dimension", "Dimension", ColumnType.TEXT, 3), new Column("score", "Score", ColumnType.NUMBER, 1),
				new Column("target", "Target", ColumnType.NUMBER, 1), new Column("coverage", "Coverage", ColumnType.PERCENT, 1),
				new Column("n", "Votes", ColumnType.INTEGER, 1), new Column("day", "Last held", ColumnType.DAY, 2));
		List<List<Cell>> rows = IntStream.range(0, DIMENSIONS.size()).mapToObj(i -> List.<Cell>of(Cell.of(DIMENSIONS.get(i)),
				i == 4 ? Cell.SUPPRESSED : Cell.of(2.25 + i / 3.0), Cell.of(4), Cell.of(0.456), Cell.of(1234 + i),
				i == 2 ? Cell.EMPTY : Cell.of(LocalDate.of(2026, 2, 1 + i)))).toList();
		return new Table("scores", "Scores by dimension", columns, rows, "Groups of fewer than five people are withheld.", "");
	}

	static Table ratings(String words, int count) {
		var columns = List.of(new Column("question", "Question", ColumnType.TEXT, 2),
				new Column("text", "Statement", ColumnType.LONG_TEXT, 8),
				new Column("dimension", "Dimension", ColumnType.TEXT, 2), new Column("n", "Votes", ColumnType.INTEGER, 1),
				new Column("median", "Median", ColumnType.NUMBER, 1), new Column("mean", "Mean", ColumnType.NUMBER, 1),
				new Column("agreement", "Agreement", ColumnType.TEXT, 2));
		List<List<Cell>> rows = IntStream.range(0, count).mapToObj(i -> List.<Cell>of(Cell.of("K" + (i / 5 + 1) + "." + (i % 5 + 1)),
				Cell.of("Row " + i + ": " + words), Cell.of("Structure"), Cell.of(i), Cell.of(3.5), Cell.of(2.949),
				Cell.of("two camps"))).toList();
		return new Table("ratings", "All ratings by card", columns, rows, "", "No ratings yet.");
	}

	static Chart radar() {
		return new Chart("radar", ChartKind.RADAR, "Score and target by dimension", DIMENSIONS,
				List.of(new Series("Score", List.of(2.5, 3.0, Double.NaN, 2.2, 3.8)),
						new Series("Target", List.of(4.0, 4.0, 4.0, 4.0, 4.0))),
				1, 5,
				"Structure 2.5, culture 3.0, information not asked, human resources 2.2, leadership 3.8; target 4.0 throughout.");
	}

	static Chart stacked() {
		return new Chart("stacked", ChartKind.STACKED_BAR, "How people answered", List.of("K1.1", "K1.2", "K1.3"),
				List.of(new Series("Not yet", List.of(2.0, 0.0, 1.0)), new Series("Beginning", List.of(5.0, 3.0, 1.0)),
						new Series("Developing", List.of(3.0, 4.0, 6.0)), new Series("Established", List.of(1.0, 5.0, 3.0)),
						new Series("Embedded", List.of(1.0, 0.0, 1.0))),
				0, 12, "Most answers lie between beginning and developing.");
	}

	static Chart bars() {
		return new Chart("bars", ChartKind.BAR, "Scores of the groups", DIMENSIONS,
				List.of(new Series("Managers", List.of(2.5, 3.0, 2.0, 2.2, 3.8)),
						new Series("Front line", List.of(1.5, 2.0, 2.4, 3.2, 2.8))),
				1, 5,
				"Managers score higher than the front line in four of five dimensions.");
	}
}
