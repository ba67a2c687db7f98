package io.orgdeck.export.excel.internal.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.DataSheet;
import io.orgdeck.export.excel.internal.xlsx.DataSheet.HeadLine;
import io.orgdeck.export.excel.internal.xlsx.Formula;
import io.orgdeck.export.excel.internal.xlsx.Look;
import io.orgdeck.export.excel.internal.xlsx.StreamedWorkbook;
import io.orgdeck.export.excel.internal.xlsx.TableBlock;
import io.orgdeck.model.deck.Deck;

/** The first sheet: whose assessment it is, the key figures, and what the other sheets hold. */
final class OverviewSheet {

	/** Rows of the key figures, as {@link Tables#OVERVIEW} states. */
	private static final int OVERALL = 0;
	private static final int OVERALL_CAPPED = 1;
	private static final int COVERAGE = 2;
	private static final int ASKED = 3;
	private static final int ASKABLE = 4;
	private static final String GAP = "gap";

	private final ReportModel report;
	private final StreamedWorkbook book;
	private final Table scores;
	private final Counting counting;
	private final Messages messages;

	OverviewSheet(ReportModel report, StreamedWorkbook book, Table scores, Counting counting) {
		this.counting = counting;
		messages = counting.messages();
		this.report = report;
		this.book = book;
		this.scores = scores;
	}

	DataSheet make(List<PlannedSheet> sheets) {
		var sheet = new DataSheet(book, messages.sheet_overview, head());
		Table figures = report.tables().get(Tables.OVERVIEW);
		sheet.add(new TableBlock(figures, "OverviewTable", sheet.nextTop(), new KeyFigures(figures), book.styles(),
				messages.withheld));
		var contents = new TableBlock(contents(sheets), "SheetsTable", sheet.nextTop(), links(), book.styles(),
				messages.withheld);
		sheet.add(contents);
		for (int row = 0; row < contents.table().rows().size(); row++) {
			link(sheet, contents.firstRow() + row, ((Cell.Text) contents.table().rows().get(row).getFirst()).text());
		}
		return sheet;
	}

	private List<HeadLine> head() {
		Deck deck = report.deck();
		var lines = new ArrayList<HeadLine>();
		lines.add(new HeadLine(report.client(), Look.TITLE));
		lines.add(new HeadLine(report.title(), Look.SUBTITLE));
		lines.add(new HeadLine(NLS.bind(messages.made, counting.language().day(report.made())), Look.SUBTITLE));
		lines.add(new HeadLine(NLS.bind(messages.deckLine,
				new Object[] { deck.getTitle(), deck.getVersion(), deck.getAttribution() == null ? "" : deck.getAttribution() })
				.strip(), Look.SUBTITLE));
		return lines;
	}

	private Table contents(List<PlannedSheet> sheets) {
		var rows = new ArrayList<List<Cell>>();
		if (!report.charts().isEmpty()) {
			rows.add(List.of(Cell.of(messages.sheet_charts), Cell.of(report.charts().size()), Cell.of(messages.charts_caption)));
		}
		sheets.forEach(sheet -> rows.add(List.of(Cell.of(sheet.name()), Cell.of(sheet.table().rows().size()),
				Cell.of(what(sheet.table())))));
		rows.add(List.of(Cell.of(messages.sheet_dictionary), Cell.EMPTY, Cell.of(messages.dictionary_caption)));
		rows.add(List.of(Cell.of(messages.sheet_codes), Cell.EMPTY, Cell.of(messages.dictionary_codes)));
		return new Table("sheets", messages.overview_contents,
				List.of(new Column("sheet", messages.overview_sheet, ColumnType.TEXT, 2),
						new Column("rows", messages.overview_rows, ColumnType.INTEGER, 1),
						new Column("what", messages.overview_what, ColumnType.LONG_TEXT, 4)),
				rows, "", "");
	}

	/** Below the ratings rows can be added, so what is to be said of them stands here. */
	private String what(Table table) {
		if (!table.id().equals(Tables.RATINGS)) {
			return table.caption();
		}
		Table ratings = report.tables().get(Tables.RATINGS);
		String note = ratings.rows().isEmpty() ? ratings.whenEmpty() : ratings.note();
		return counting.votes().questions().stream().noneMatch(CountedQuestion::live)
				? NLS.bind(messages.overview_sentences, table.caption(), note)
				: NLS.bind(messages.overview_ratings, table.caption(), note);
	}

	private CellExtras links() {
		int style = book.styles().of(Look.LINK);
		return new CellExtras() {
			@Override
			public int style(int row, int column) {
				return column == 0 ? style : USUAL;
			}
		};
	}

	private void link(DataSheet sheet, int row, String target) {
		var link = book.shell().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
		link.setAddress("'" + target.replace("'", "''") + "'!A1");
		link.setCellReference(new CellReference(row, 0));
		sheet.sheet().addHyperlink(link);
	}

	/** The overall scores as means of the scores by dimension; a share as per cent, counts without decimals. */
	private final class KeyFigures implements CellExtras {

		private final Table figures;
		private final int value;
		private final int number = book.styles().of(Look.NUMBER);
		private final int percent = book.styles().of(Look.PERCENT);
		private final int integer = book.styles().of(Look.INTEGER);

		KeyFigures(Table figures) {
			this.figures = figures;
			this.value = figures.indexOf("value");
		}

		@Override
		public Formula formula(int row, int column) {
			if (column != value) {
				return null;
			}
			Calculation calculation = counting.calculation();
			int asked = calculation.asked();
			int all = calculation.questions(0);
			String sum = "SUM(" + ExcelNames.ofColumn(Calculation.ID, Calculation.ASKED) + ')';
			String count = "COUNTA(" + ExcelNames.ofColumn(Calculation.ID, Calculation.QUESTION) + ')';
			Formula formula = switch (row) {
				case OVERALL -> mean("score");
				case OVERALL_CAPPED -> mean("capped");
				case COVERAGE ->
					new Formula("IF(" + count + "=0,0," + sum + '/' + count + ')', Cell.of(all == 0 ? 0 : (double) asked / all));
				case ASKED -> new Formula(sum, Cell.of(asked));
				case ASKABLE -> new Formula(count, Cell.of(all));
				default -> ofTargets(row);
			};
			return formula != null && LikeCore.same(figures.rows().get(row).get(column), formula.value()) ? formula : null;
		}

		/** The last two figures, where questions have targets: how many are held to one, and how many lie below. */
		private Formula ofTargets(int row) {
			Table questions = report.tables().get(Tables.QUESTIONS);
			if (questions.columns().stream().noneMatch(column -> column.id().equals(GAP)) || row < figures.rows().size() - 2) {
				return null;
			}
			List<Double> gaps = questions.rows().stream().map(cells -> cells.get(questions.indexOf(GAP)))
					.filter(Cell.Number.class::isInstance).map(cell -> ((Cell.Number) cell).value()).toList();
			String name = ExcelNames.ofColumn(Tables.QUESTIONS, GAP);
			return row == figures.rows().size() - 2 ? new Formula("COUNT(" + name + ')', Cell.of(gaps.size()))
					: new Formula("COUNTIF(" + name + ",\">0.000000001\")", Cell.of(gaps.stream().filter(gap -> gap > 1e-9).count()));
		}

		private Formula mean(String averaged) {
			if (scores.columns().stream().anyMatch(column -> column.id().equals("weight"))) {
				var mean = new RolledUp();
				counting.calculation().parts(0).forEach(part -> mean.plus(scores, messages.sheet_scores, part - 1, averaged));
				return mean.formula();
			}
			int source = scores.indexOf(averaged);
			OptionalDouble mean = scores.rows().stream().map(cells -> cells.get(source)).filter(Cell.Number.class::isInstance)
					.mapToDouble(cell -> ((Cell.Number) cell).value()).average();
			String name = ExcelNames.ofColumn(Tables.SCORES, averaged);
			return new Formula("IF(COUNT(" + name + ")=0,\"\",AVERAGE(" + name + "))", Cell.of(mean));
		}

		@Override
		public int style(int row, int column) {
			if (!(figures.rows().get(row).get(column) instanceof Cell.Number)) {
				return USUAL;
			}
			return switch (row) {
				case OVERALL, OVERALL_CAPPED -> number;
				case COVERAGE -> percent;
				default -> integer;
			};
		}
	}
}
