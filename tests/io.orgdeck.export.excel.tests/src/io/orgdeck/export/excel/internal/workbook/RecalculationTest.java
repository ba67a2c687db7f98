package io.orgdeck.export.excel.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.export.excel.internal.LibreOffice;
import io.orgdeck.export.excel.internal.SampleClient;

/** The formulas give what core says when a spreadsheet works them out anew, knowing nothing of the values we wrote. */
class RecalculationTest {

	private final ReportModel report = SampleClient.report();

	RecalculationTest() throws IOException {
	}

	@Test
	void libreOfficeComputesTheSameValues(@TempDir Path folder) throws Exception {
		var libreOffice = new LibreOffice(folder);
		byte[] file = Reports.export(report);
		Path workbook = folder.resolve("workbook.xlsx");
		Files.write(workbook, withoutCachedValues(file));
		try (XSSFWorkbook ours = Reports.read(file);
				XSSFWorkbook theirs = Reports.read(Files.readAllBytes(libreOffice.recalculate(workbook)))) {
			assertTrue(compareFormulas(ours, theirs) > 500);
		}
		assertCore(Reports.read(Files.readAllBytes(folder.resolve("recalculated/workbook.xlsx"))));
	}

	/** Every formula of the first workbook beside the cell of the second; returns how many there were. */
	private static int compareFormulas(XSSFWorkbook ours, XSSFWorkbook theirs) {
		int formulas = 0;
		for (var sheet : ours) {
			for (var row : sheet) {
				for (var cell : row) {
					if (cell.getCellType() == CellType.FORMULA) {
						XSSFCell other = theirs.getSheet(sheet.getSheetName()).getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
						assertEquals(value(cell), value(other), 1e-9, sheet.getSheetName() + ' ' + cell.getAddress());
						formulas++;
					}
				}
			}
		}
		return formulas;
	}

	private static double value(org.apache.poi.ss.usermodel.Cell cell) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case NUMERIC -> cell.getNumericCellValue();
			case STRING -> {
				assertEquals("", cell.getStringCellValue(), cell.getAddress().toString());
				yield Double.NaN;
			}
			case BLANK -> Double.NaN;
			default -> throw new AssertionError(cell.getAddress() + " is " + type);
		};
	}

	/** The scores, found by heading, are those of the report. */
	private void assertCore(XSSFWorkbook workbook) throws IOException {
		Table scores = report.tables().get(Tables.SCORES);
		for (int row = 0; row < scores.rows().size(); row++) {
			if (scores.cell(row, "score") instanceof Cell.Number score) {
				assertEquals(score.value(), workbook.getSheet("Scores").getRow(row + 1).getCell(2).getNumericCellValue(), 1e-9);
			}
		}
		workbook.close();
	}

	/** The file with every formula's value taken out. */
	private static byte[] withoutCachedValues(byte[] file) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var in = new ZipInputStream(new ByteArrayInputStream(file)); var zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				byte[] part = in.readAllBytes();
				if (entry.getName().startsWith("xl/worksheets/sheet")) {
					part = new String(part, StandardCharsets.UTF_8).replaceAll("</f><v>[^<]*</v>", "</f>")
							.getBytes(StandardCharsets.UTF_8);
				}
				zip.write(part);
			}
		}
		return out.toByteArray();
	}

	@Test
	void figuresWithoutTheirRatingsAreValuesAndSaySo() throws IOException {
		Table ratings = report.tables().get(Tables.RATINGS);
		Table withheld = new Table(ratings.id(), ratings.caption(), ratings.columns(), List.of(), "", "");
		try (XSSFWorkbook workbook = Reports.read(Reports.export(Reports.with(report, withheld)))) {
			Table questions = report.tables().get(Tables.QUESTIONS);
			int median = questions.indexOf("median");
			for (int row = 0; row < questions.rows().size(); row++) {
				if (questions.rows().get(row).get(median) instanceof Cell.Number number) {
					XSSFCell cell = workbook.getSheet("Questions").getRow(row + 1).getCell(median);
					assertEquals(CellType.NUMERIC, cell.getCellType());
					assertEquals(number.value(), cell.getNumericCellValue());
				}
			}
			String note = workbook.getSheet("Questions").getRow(questions.rows().size() + 2).getCell(0).getStringCellValue();
			assertTrue(note.contains("values, not formulas"), note);
			assertTrue(workbook.getSheet("Scores").getRow(1).getCell(2).getCellFormula().contains("Questions_median"));
		}
	}
}
