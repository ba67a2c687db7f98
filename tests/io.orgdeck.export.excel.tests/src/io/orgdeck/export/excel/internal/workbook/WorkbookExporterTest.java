package io.orgdeck.export.excel.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.Passage;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.scoring.OnlyIfWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.words.Language;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.export.excel.internal.readback.WorkbookReadback;
import io.orgdeck.model.Values;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Question;

/** What an analyst finds in the workbook of the sample client. */
class WorkbookExporterTest {

	private static final Map<String, String> SHEETS = Map.ofEntries(Map.entry("Ratings", Tables.RATINGS),
			Map.entry("Comments", Tables.COMMENTS), Map.entry("Scores", Tables.SCORES), Map.entry("Questions", Tables.QUESTIONS),
			Map.entry("Distribution", Tables.DISTRIBUTION), Map.entry("Groups", Tables.GROUPS),
			Map.entry("Evidence", Tables.EVIDENCE), Map.entry("Findings", Tables.FINDINGS),
			Map.entry("Recommendations", Tables.RECOMMENDATIONS), Map.entry("Actions", Tables.ACTIONS),
			Map.entry("Working groups", Tables.WORKING_GROUPS), Map.entry("Group meetings", Tables.MEETINGS),
			Map.entry("Sessions", Tables.SESSIONS),
			Map.entry("Deck", Tables.DECK));

	private final ReportModel report = SampleClient.report();
	private final byte[] file = Reports.export(report);
	private final XSSFWorkbook workbook = Reports.read(file);

	WorkbookExporterTest() throws Exception {
	}

	@Test
	void isFoundAndRunsInsideThePlatform() throws Exception { // ROBUSTNESS 28
		ExporterEntry entry = ExporterRegistry.platform().find("workbook").orElseThrow();
		assertEquals("xlsx", entry.extension());
		var out = new ByteArrayOutputStream();
		entry.create().export(report, SampleClient.OPTIONS, out, new NullProgressMonitor());
		assertArrayEquals(file, out.toByteArray());
	}

	@Test
	void sheetsStandInReadingOrder() {
		assertEquals(
				List.of("Overview", "Charts", "Ratings", "Comments", "Scores", "Questions", "Distribution", "Own answers", "Groups",
						"Evidence", "Findings",
						"Recommendations", "Actions", "Working groups", "Group meetings", "Sessions", "Deck", "Answers", "Calculation",
						"Counted votes",
						"Data dictionary", "Codes"),
				StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName).toList());
	}

	@Test
	@DisplayName("Below the questions stands of whom one was asked that waits for an answer, and the file read back says the report's numbers")
	void aLowNumberOfVotesIsExplained(@TempDir Path folder) throws Exception { // ROBUSTNESS 47
		Assessment assessment = SampleClient.assessment();
		List<Question> voted = report.tables().get(Tables.QUESTIONS).rows().stream()
				.filter(row -> row.get(report.tables().get(Tables.QUESTIONS).indexOf("n")) instanceof Cell.Number)
				.map(row -> ((Cell.Text) row.getFirst()).text()).limit(2)
				.map(id -> Decks.asked(assessment.getDeck()).stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow())
				.toList();
		voted.getLast().setOnlyIf(voted.getFirst().getId());
		QuestionLevels.of(voted.getFirst()).stream().skip(2).forEach(level -> voted.getLast().getOnlyIfAnswers().add(level.getId()));
		String said = voted.getLast().getId() + ": " + OnlyIfWords.in(Language.of("en")).sentence(voted.getLast()).orElseThrow();
		ReportModel some = SampleClient.report(assessment);
		Path target = Files.write(folder.resolve("some.xlsx"), Reports.export(some));
		XSSFSheet sheet = Reports.read(Files.readAllBytes(target)).getSheet("Questions");
		assertTrue(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue().contains(said));
		Table questions = some.tables().get(Tables.QUESTIONS);
		List<Cell> row = questions.rows().stream().filter(one -> one.getFirst().equals(Cell.of(voted.getLast().getId()))).findFirst()
				.orElseThrow();
		assertNotEquals(report.tables().get(Tables.QUESTIONS).rows().stream().filter(one -> one.getFirst().equals(row.getFirst()))
				.findFirst().orElseThrow(), row, "fewer count");
		List<Passage> read = new WorkbookReadback().read(target, new NullProgressMonitor());
		Passage back = read.stream().filter(one -> one.place().contains(" Questions,") && one.cells().contains(voted.getLast().getId()))
				.findFirst().orElseThrow();
		assertTrue(row.get(questions.indexOf("n")).equals(Cell.SUPPRESSED)
				|| back.cells().contains(Values.text(((Cell.Number) row.get(questions.indexOf("n"))).value())), back::toString);
		assertTrue(read.stream().anyMatch(one -> one.cells().stream().anyMatch(cell -> cell.contains(said))));
	}

	@Test
	void everyCellOfTheReportIsFoundAgain() { // ROBUSTNESS 29
		SHEETS.forEach((sheet, tableId) -> {
			Table table = report.tables().get(tableId);
			Sought sought = new Sought(workbook.getSheet(sheet), table);
			for (int row = 0; row < table.rows().size(); row++) {
				for (int column = 0; column < table.columns().size(); column++) {
					Cell expected = table.rows().get(row).get(column);
					XSSFCell found = sought.cell(row, column);
					assertSame(expected, found, sheet + " row " + row + ", " + table.columns().get(column).id());
				}
			}
		});
	}

	/** Finds a table's cells in a sheet by heading and first cell, because sheets may have more columns and another order. */
	private record Sought(XSSFSheet sheet, Table table) {

		XSSFCell cell(int row, int column) {
			String heading = table.columns().get(column).label();
			int at = IntStream.range(0, sheet.getRow(0).getLastCellNum())
					.filter(i -> sheet.getRow(0).getCell(i).getStringCellValue().equals(heading)).findFirst().orElseThrow();
			return sheet.getRow(rowOf(row)).getCell(at);
		}

		private int rowOf(int row) {
			if (!table.id().equals(Tables.DISTRIBUTION)) {
				return row + 1;
			}
			String question = ((Cell.Text) table.rows().get(row).getFirst()).text();
			return IntStream.rangeClosed(1, sheet.getTables().getFirst().getEndRowIndex())
					.filter(i -> sheet.getRow(i).getCell(0).getStringCellValue().equals(question)).findFirst().orElseThrow();
		}
	}

	private static void assertSame(Cell expected, XSSFCell found, String where) {
		switch (expected) {
			case Cell.Text text -> assertEquals(text.text(), found.getStringCellValue(), where);
			case Cell.Number number -> assertEquals(number.value(), found.getNumericCellValue(), 1e-9, where);
			case Cell.Day day -> assertEquals(day.date(), found.getLocalDateTimeCellValue().toLocalDate(), where);
			case Cell.Suppressed hidden -> assertEquals("withheld", found.getStringCellValue(), where);
			case Cell.Empty empty -> assertTrue(found.getCellType() == CellType.BLANK
					|| found.getCellType() == CellType.FORMULA && found.getStringCellValue().isEmpty(), where);
		}
	}

	@Test
	void everySheetIsATableThatCanBeFilteredReadAndPrinted() {
		SHEETS.keySet().forEach(name -> {
			XSSFSheet sheet = workbook.getSheet(name);
			assertEquals(1, sheet.getTables().size(), name);
			XSSFTable table = sheet.getTables().getFirst();
			assertTrue(table.getName().endsWith("Table"), table.getName());
			assertNotNull(table.getCTTable().getAutoFilter(), name);
			assertEquals(0, table.getStartRowIndex(), name);
			for (int i = 0; i < table.getColumnCount(); i++) {
				assertEquals(sheet.getRow(0).getCell(i).getStringCellValue(),
						table.getCTTable().getTableColumns().getTableColumnArray(i).getName());
			}
			assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), name);
			assertTrue(sheet.getPrintSetup().getLandscape(), name);
			assertTrue(sheet.getFitToPage(), name);
			int characters = IntStream.range(0, table.getColumnCount()).map(i -> sheet.getColumnWidth(i) / 256).sum();
			assertTrue(characters <= 200 * sheet.getPrintSetup().getFitWidth(), name + " is legible on paper");
			assertEquals(0, sheet.getRepeatingRows().getLastRow(), name);
			assertNotNull(workbook.getPrintArea(workbook.getSheetIndex(sheet)), name);
		});
		assertEquals(workbook.getNumberOfSheets(), StreamSupport.stream(workbook.spliterator(), false)
				.flatMap(sheet -> ((XSSFSheet) sheet).getTables().stream()).map(XSSFTable::getName).distinct().count());
	}

	@Test
	@DisplayName("No column shows #### in place of a number, also where other sheets are worked out from it")
	void everyNumberHasRoomInItsColumn() {
		var shown = new DataFormatter(Locale.UK);
		shown.setUseCachedValuesForFormulaCells(true);
		for (Sheet sheet : workbook) {
			sheet.forEach(row -> row.forEach(cell -> {
				if (cell.getCellType() == CellType.NUMERIC
						|| cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
					String number = shown.formatCellValue(cell);
					assertTrue(number.length() < sheet.getColumnWidth(cell.getColumnIndex()) / 256,
							() -> sheet.getSheetName() + ' ' + cell.getAddress() + ": " + number);
				}
			}));
		}
	}

	@Test
	void figuresOfQuestionsAndDimensionsAreLivingFormulas() {
		XSSFSheet questions = workbook.getSheet("Questions");
		for (int row = 1; row <= report.tables().get(Tables.QUESTIONS).rows().size(); row++) {
			for (String heading : List.of("Votes", "Median", "Mean", "Lower quartile", "Upper quartile", "Agreement", "Don't know",
					"Shift")) {
				XSSFCell cell = column(questions, row, heading);
				assertEquals(CellType.FORMULA, cell.getCellType());
				assertTrue(cell.getCellFormula().contains("Calculation!"), cell.getCellFormula());
			}
		}
		XSSFSheet scores = workbook.getSheet("Scores");
		for (int row = 1; row <= report.tables().get(Tables.SCORES).rows().size(); row++) {
			assertTrue(column(scores, row, "Score").getCellFormula().contains("Calculation_weightedScore"));
			for (String heading : List.of("Capped", "Coverage", "Agreement")) {
				assertEquals(CellType.FORMULA, column(scores, row, heading).getCellType(), heading);
			}
		}
		assertTrue(workbook.getSheet("Overview").getRow(6).getCell(1).getCellFormula().contains("Scores_score"));
	}

	private static XSSFCell column(XSSFSheet sheet, int row, String heading) {
		return IntStream.range(0, sheet.getRow(0).getLastCellNum())
				.filter(i -> sheet.getRow(0).getCell(i).getStringCellValue().equals(heading))
				.mapToObj(i -> sheet.getRow(row).getCell(i)).findFirst().orElseThrow();
	}

	@Test
	void chartsAreNativeAndHaveWordsForThoseWhoCannotSeeThem() {
		var charts = workbook.getSheet("Charts").getDrawingPatriarch().getCharts();
		var shapes = workbook.getSheet("Charts").getDrawingPatriarch().getShapes();
		assertEquals(report.charts().size(), charts.size());
		for (int i = 0; i < charts.size(); i++) {
			var frame = ((XSSFGraphicFrame) shapes.get(i)).getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
			assertEquals(report.charts().get(i).description(), frame.getDescr());
			assertEquals(report.charts().get(i).title(), charts.get(i).getTitleText().getString());
		}
		var radar = charts.getFirst().getCTChart().getPlotArea().getRadarChartArray(0);
		assertEquals("Scores!$C$2:$C$6", radar.getSerArray(0).getVal().getNumRef().getF());
		assertEquals(5, radar.getSerArray(0).getVal().getNumRef().getNumCache().sizeOfPtArray());
		assertEquals(5, charts.get(1).getCTChart().getPlotArea().getBarChartArray(0).sizeOfSerArray());
	}

	@Test
	void codesStandOnTheColourOfTheirSection() {
		XSSFSheet deck = workbook.getSheet("Deck");
		XSSFCell section = deck.getRow(1).getCell(0);
		assertEquals(report.deck().getSections().getFirst().getCode(), section.getStringCellValue());
		assertEquals(FillPatternType.SOLID_FOREGROUND, section.getCellStyle().getFillPattern());
		assertEquals("FF" + report.deck().getSections().getFirst().getColour().substring(1).toUpperCase(),
				section.getCellStyle().getFillForegroundColorColor().getARGBHex());
	}

	@Test
	void theFileSaysWhatItIs() {
		var properties = workbook.getProperties().getCoreProperties();
		assertEquals(report.title(), properties.getTitle());
		assertEquals("Orgdeck", properties.getCreator());
		assertEquals("2026-03-14T09:00:00Z", properties.getCreated().toInstant().toString());
		assertEquals(report.client(), workbook.getSheet("Overview").getRow(0).getCell(0).getStringCellValue());
	}

	@Test
	void equalReportsGiveEqualBytes() throws Exception { // ROBUSTNESS 23
		assertArrayEquals(file, Reports.export(SampleClient.report()));
	}

	@Test
	void exportLeavesTheStreamOpen() throws Exception {
		var out = new ByteArrayOutputStream() {
			private boolean closed;

			@Override
			public void close() {
				closed = true;
			}
		};
		new WorkbookExporter().export(report, SampleClient.OPTIONS, out, new NullProgressMonitor());
		assertFalse(out.closed);
	}

	@Test
	void cancellingStopsTheExport() { // ROBUSTNESS 24
		for (int step : new int[] { 1, 2, 5, 10, 30 }) {
			var monitor = new NullProgressMonitor() {
				private int asked;

				@Override
				public boolean isCanceled() {
					return ++asked >= step;
				}
			};
			assertThrows(OperationCanceledException.class,
					() -> new WorkbookExporter().export(report, SampleClient.OPTIONS, OutputStream.nullOutputStream(), monitor));
		}
	}

	@Test
	void everyColumnIsExplained() {
		XSSFSheet dictionary = workbook.getSheet("Data dictionary");
		long columns = Stream.concat(SHEETS.keySet().stream(), Stream.of("Own answers", "Answers", "Calculation", "Counted votes"))
				.mapToLong(name -> workbook.getSheet(name).getTables().getFirst().getColumnCount()).sum();
		assertEquals(columns, dictionary.getTables().getFirst().getEndRowIndex());
		for (int row = 1; row <= columns; row++) {
			assertFalse(dictionary.getRow(row).getCell(4).getStringCellValue().isBlank());
		}
	}

	@Test
	void daysBeforeTheCalendarOfSpreadsheetsAreWords() throws Exception {
		Table actions = report.tables().get(Tables.ACTIONS);
		var row = new ArrayList<>(actions.rows().getFirst());
		row.set(actions.indexOf("due"), new Cell.Day(LocalDate.of(1848, 2, 24)));
		XSSFWorkbook old = Reports.read(Reports.export(Reports.with(report,
				new Table(actions.id(), actions.caption(), actions.columns(), List.of(row), "", ""))));
		assertEquals("1848-02-24", column(old.getSheet("Actions"), 1, "Due").getStringCellValue());
	}
}
