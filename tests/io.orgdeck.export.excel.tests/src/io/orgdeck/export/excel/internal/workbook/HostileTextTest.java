package io.orgdeck.export.excel.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.export.excel.internal.SampleClient;

/** Texts that do harm elsewhere (ROBUSTNESS 26). */
class HostileTextTest {

	private final ReportModel report = SampleClient.report();

	HostileTextTest() throws IOException {
	}

	private XSSFWorkbook withComment(String text) throws IOException {
		Table comments = report.tables().get(Tables.COMMENTS);
		var row = new ArrayList<>(comments.rows().getFirst());
		row.set(comments.indexOf("comment"), Cell.of(text));
		row.set(comments.indexOf("session"), Cell.of(text));
		return Reports.read(Reports.export(Reports.with(report,
				new Table(comments.id(), comments.caption(), comments.columns(), List.of(row), "", ""))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+44 161 496 0000", "-5 %", "@SUM(A1)", "=HYPERLINK(\"http://example.org\",\"x\")", "\tIndented",
			"<b>&amp;</b> \"quoted\" 'single'", "_x0041_ stays", "_x005F_", "a\u0000b\u0007c\u001bd\u000be", "line\nbreak\n\nend",
			"  blanks around  ", "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udd2c", "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
			"\u0130stanbul \ufb01 e\u0301", "\ufffe\uffff", "1.10", "No", "TRUE", "00123", "1e5", "#N/A", "%s {0} $A" })
	void textComesBackAsItWas(String text) throws IOException {
		try (XSSFWorkbook workbook = withComment(text)) {
			for (int column : new int[] { 0, 3 }) {
				XSSFCell cell = workbook.getSheet("Comments").getRow(1).getCell(column);
				assertEquals(CellType.STRING, cell.getCellType());
				assertEquals(text, cell.getStringCellValue());
			}
		}
	}

	@Test
	void textThatLooksLikeAFormulaStaysTextWhenSomebodyEditsIt() throws IOException {
		try (XSSFWorkbook workbook = withComment("=1+1")) {
			assertTrue(workbook.getSheet("Comments").getRow(1).getCell(3).getCellStyle().getQuotePrefixed());
		}
		try (XSSFWorkbook workbook = withComment("plain")) {
			assertFalse(workbook.getSheet("Comments").getRow(1).getCell(3).getCellStyle().getQuotePrefixed());
		}
	}

	@Test
	void lineBreaksOfOtherSystemsBecomeLineBreaks() throws IOException {
		try (XSSFWorkbook workbook = withComment("one\r\ntwo\rthree")) {
			assertEquals("one\ntwo\nthree", workbook.getSheet("Comments").getRow(1).getCell(3).getStringCellValue());
		}
	}

	@Test
	void halfACharacterBecomesTheSignForOneThatIsMissing() throws IOException {
		try (XSSFWorkbook workbook = withComment("a\ud83dz")) {
			assertEquals("a\ufffdz", workbook.getSheet("Comments").getRow(1).getCell(3).getStringCellValue());
		}
	}

	@Test
	void aTextTooLongForItsCellIsWholeOnASheetOfItsOwn() throws IOException {
		var random = new Random(26);
		String text = IntStream.range(0, 12_000).mapToObj(i -> "Word\ud83d\ude00" + random.nextInt() + ' ').collect(Collectors.joining());
		try (XSSFWorkbook workbook = withComment(text)) {
			String cut = workbook.getSheet("Comments").getRow(1).getCell(3).getStringCellValue();
			assertTrue(cut.length() <= 32_767);
			assertTrue(cut.endsWith("(the whole text stands on the sheet Long texts)"), cut.substring(cut.length() - 60));
			var whole = new StringBuilder();
			XSSFSheet sheet = workbook.getSheet("Long texts");
			for (int row = 1; row <= sheet.getLastRowNum(); row++) {
				assertEquals("Comments", sheet.getRow(row).getCell(0).getStringCellValue());
				if (sheet.getRow(row).getCell(1).getStringCellValue().equals("D2")) {
					whole.append(sheet.getRow(row).getCell(3).getStringCellValue());
				}
			}
			assertEquals(text, whole.toString());
		}
	}

	@Test
	void moreRowsThanASheetHoldsGoOnInTheNext() throws IOException {
		Table ratings = report.tables().get(Tables.RATINGS);
		try (XSSFWorkbook workbook = Reports.read(Reports.export(report, 300))) {
			assertEquals(300, workbook.getSheet("Ratings").getTables().getFirst().getEndRowIndex());
			assertEquals(300, workbook.getSheet("Ratings 2").getTables().getFirst().getEndRowIndex());
			assertEquals(ratings.rows().size() - 600, workbook.getSheet("Ratings 3").getTables().getFirst().getEndRowIndex());
			Table questions = report.tables().get(Tables.QUESTIONS);
			int median = questions.indexOf("median");
			for (int row = 0; row < questions.rows().size(); row++) {
				if (questions.rows().get(row).get(median) instanceof Cell.Number number) {
					assertEquals(number.value(),
							workbook.getSheet("Questions").getRow(row + 1).getCell(median).getNumericCellValue(), 1e-9);
				}
			}
		}
	}

	@Test
	void tablesWithoutRowsAreStillTables() throws IOException {
		var empty = report.tables().all().stream()
				.map(table -> new Table(table.id(), table.caption(), table.columns(), List.of(), "", "Nothing here yet."))
				.toArray(Table[]::new);
		try (XSSFWorkbook workbook = Reports.read(Reports.export(withoutCharts(Reports.with(report, empty))))) {
			XSSFSheet actions = workbook.getSheet("Actions");
			assertEquals(1, actions.getTables().getFirst().getEndRowIndex());
			assertEquals("Nothing here yet.", actions.getRow(3).getCell(0).getStringCellValue());
		}
	}

	private static ReportModel withoutCharts(ReportModel report) {
		return new ReportModel(report.id(), report.client(), report.title(), report.language(), report.made(), report.cover(),
				report.sections(),
				report.tables(), Collections.emptyList(), report.people(), report.meetings(), report.calendar(), report.sheets(),
				report.deck());
	}
}
