package io.orgdeck.export.excel.internal.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.scoring.Bands;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.xlsx.CellExtras;
import io.orgdeck.export.excel.internal.xlsx.DataSheet;
import io.orgdeck.export.excel.internal.xlsx.Formula;
import io.orgdeck.export.excel.internal.xlsx.Look;
import io.orgdeck.export.excel.internal.xlsx.StreamedWorkbook;
import io.orgdeck.export.excel.internal.xlsx.TableBlock;

/** Puts the workbook of a report together: overview, a sheet for each table, data dictionary. */
final class ReportWorkbook implements Closeable {

	/** A sheet's rows less header and note. */
	static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 4;
	/** Tables whose columns have names for use in formulas. */
	private static final Set<String> NAMED = Set.of(Tables.RATINGS, Tables.QUESTIONS, Tables.SCORES, AnswerList.ID, Calculation.ID,
			CountedVotes.ID);

	/** Tables that nobody reads for their own sake. */
	private static final Set<String> FOR_FORMULAS = Set.of(AnswerList.ID, Calculation.ID, CountedVotes.ID);

	private final ReportModel report;
	private final StreamedWorkbook book;
	private final SectionColours colours;
	private final List<PlannedSheet> plan;
	private final Counting counting;
	private final Messages messages;
	private final List<DataSheet> sheets = new ArrayList<>();
	private final Map<String, Placed> placed = new HashMap<>();

	/** A table on its sheet. */
	private record Placed(String sheet, TableBlock block) {
	}

	ReportWorkbook(ReportModel report, ExportOptions options) {
		this(report, options, MOST_ROWS);
	}

	/** @param mostRows of a table on one sheet */
	ReportWorkbook(ReportModel report, ExportOptions options, int mostRows) {
		this.report = report;
		this.book = new StreamedWorkbook(options.house(), Language.of(report.language()));
		this.colours = new SectionColours(report.deck(), book.styles());
		this.counting = Counting.of(report, mostRows);
		this.messages = counting.messages();
		this.plan = new ArrayList<>(PlannedSheet.of(report, counting, mostRows));
		plan.addAll(PlannedSheet.longTexts(plan, counting.language()));
		plan.addAll(PlannedSheet.counting(counting));
		sheets.add(new OverviewSheet(report, book, firstSheet(Tables.SCORES), counting).make(plan));
		if (report.charts().isEmpty()) {
			plan.forEach(this::add);
		} else {
			DataSheet charts = new DataSheet(book, messages.sheet_charts, List.of());
			sheets.add(charts);
			plan.forEach(this::add);
			addCharts(new ChartsSheet(report, charts, options.house()));
		}
		var dictionary = new DictionarySheets(report, book, colours, messages);
		sheets.add(dictionary.columns(plan, NAMED));
		sheets.add(dictionary.codes());
		String headerText = report.client() + " \u2013 " + report.title();
		sheets.forEach(sheet -> sheet.finish(headerText));
		WorkbookProperties.set(book.shell(), report, options.clock());
	}

	void write(OutputStream out, IProgressMonitor monitor) throws IOException {
		int rows = plan.stream().mapToInt(sheet -> sheet.table().rows().size()).sum();
		book.write(out, SubMonitor.convert(monitor, rows));
	}

	@Override
	public void close() throws IOException {
		book.close();
	}

	private void add(PlannedSheet planned) {
		var sheet = new DataSheet(book, planned.name(), List.of());
		TableBlock block = switch (planned.table().id()) {
			case Tables.QUESTIONS -> questions(planned);
			case Tables.DISTRIBUTION -> distribution(planned);
			case Tables.SCORES -> scores(planned);
			case Tables.RATINGS -> ratings(planned, sheet);
			case Tables.COMMENTS -> block(planned, colours.on(planned.table(), CellExtras.NONE, "card"));
			case Tables.DECK -> block(planned, colours.on(planned.table(), CellExtras.NONE, "section", "card"));
			case Tables.GROUPS -> block(planned.table().rows().isEmpty() ? planned : withNote(planned, messages.formulas_groups),
					CellExtras.NONE);
			case Calculation.ID -> block(planned, counting.calculation().extras());
			case CountedVotes.ID -> block(planned, counting.votes().codes(messages.sheet_ratings));
			default -> block(planned, CellExtras.NONE);
		};
		sheet.add(block);
		if (FOR_FORMULAS.contains(planned.table().id())) {
			sheet.keepForFormulas();
		}
		if (planned.part() == 1) {
			placed.put(planned.table().id(), new Placed(planned.name(), block));
			if (NAMED.contains(planned.table().id())) {
				nameColumns(planned.name(), block);
			}
		}
		sheets.add(sheet);
	}

	private void addCharts(ChartsSheet charts) {
		Placed scores = placed.get(Tables.SCORES);
		charts.addScores(scores.sheet, scores.block);
		Placed distribution = placed.get(Tables.DISTRIBUTION);
		charts.addSpreads(distribution.sheet, distribution.block);
	}

	private TableBlock questions(PlannedSheet planned) {
		return block(withNote(planned, ratingsNote()), colours.on(planned.table(), questionFormulas(planned), "card"));
	}

	private TableBlock distribution(PlannedSheet planned) {
		return block(withNote(planned, ratingsNote()), questionFormulas(planned));
	}

	private CellExtras questionFormulas(PlannedSheet planned) {
		return new QuestionFormulas(planned.table(), counting.votes(), counting.calculation());
	}

	private TableBlock scores(PlannedSheet planned) {
		var formulas = new ScoreFormulas(planned.table(), counting.calculation(), Bands.of(report.deck()));
		String note = NLS.bind(formulas.complete() ? messages.scoreFormulas_over : messages.scoreFormulas_none,
				messages.sheet_questions);
		return block(withNote(planned, note), formulas);
	}

	private TableBlock ratings(PlannedSheet planned, DataSheet sheet) {
		Table table = planned.table();
		if (counting.votes().isWhole()) {
			new RatingChoices(table, counting).add(sheet.sheet());
		}
		return block(planned, colours.on(table, wholeValues(table, counting.votes().looked(table)), "card"));
	}

	/** Levels have whole numbers, so votes are shown without decimals. */
	private CellExtras wholeValues(Table table, CellExtras formulas) {
		int value = table.indexOf("value");
		int integer = book.styles().of(Look.INTEGER);
		return new CellExtras() {
			@Override
			public Formula formula(int row, int column) {
				return formulas.formula(row, column);
			}

			@Override
			public int style(int row, int column) {
				return column == value && table.rows().get(row).get(column) instanceof Cell.Number ? integer : USUAL;
			}
		};
	}

	private String ratingsNote() {
		return counting.calculation().isLive() ? NLS.bind(messages.formulas_over, messages.sheet_ratings)
				: counting.calculation().isAnyLive() ? NLS.bind(messages.formulas_partly, messages.sheet_ratings) : messages.formulas_none;
	}

	private TableBlock block(PlannedSheet planned, CellExtras extras) {
		return new TableBlock(planned.table(), planned.tableName(), 0, extras, book.styles(), messages.withheld);
	}

	private static PlannedSheet withNote(PlannedSheet planned, String sentence) {
		Table table = planned.table();
		String note = table.note().isEmpty() ? sentence : table.note() + ' ' + sentence;
		return new PlannedSheet(planned.name(),
				new Table(table.id(), table.caption(), table.columns(), table.rows(), note, table.whenEmpty()), planned.part());
	}

	private void nameColumns(String sheet, TableBlock block) {
		List<Column> columns = block.table().columns();
		for (int column = 0; column < columns.size(); column++) {
			CellRangeAddress range = block.range(column);
			if (block.table().id().equals(Tables.RATINGS) && counting.votes().isWhole()) {
				range.setLastRow(range.getLastRow() + CountedVotes.SPARE);
			}
			var name = book.shell().createName();
			name.setNameName(ExcelNames.ofColumn(block.table().id(), columns.get(column).id()));
			name.setRefersToFormula(range.formatAsString(sheet, true));
		}
	}

	private Table firstSheet(String tableId) {
		return plan.stream().filter(sheet -> sheet.shows(tableId)).findFirst().orElseThrow().table();
	}
}
