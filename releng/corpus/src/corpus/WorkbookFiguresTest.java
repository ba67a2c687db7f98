package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The figures of the workbook are those of the product whatever program computes them (W10), and stay so when somebody
 * changes votes and adds rows (W9).
 */
class WorkbookFiguresTest {

	private static final int QUESTION = 2;
	private static final int ROUND = 5;
	private static final int ANSWER = 8;

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource
	void theSampleIsComputedAlike(Calculator calculator) throws IOException {
		Path file = export(Originals.sample(), "sample.xlsx");
		assertTrue(compare(calculator, file, file) > 5000);
	}

	@ParameterizedTest
	@EnumSource
	void generatedAssessmentsAreComputedAlike(Calculator calculator) throws IOException {
		for (GeneratedAssessment one : GeneratedAssessment.all()) {
			Path before = export(one.write(folder.resolve("before.assessment"), false), "before.xlsx");
			assertTrue(compare(calculator, before, before) > 1000, one.toString());
		}
	}

	@ParameterizedTest
	@EnumSource
	void votesThatAreChangedAndAddedCount(Calculator calculator) throws IOException {
		for (GeneratedAssessment one : GeneratedAssessment.all()) {
			Path before = export(one.write(folder.resolve("before.assessment"), false), "before.xlsx");
			Path after = export(one.write(folder.resolve("after.assessment"), true), "after.xlsx");
			Path changed = folder.resolve("changed.xlsx");
			try (XSSFWorkbook workbook = Calculator.open(before)) {
				one.changes().forEach(change -> make(change, workbook.getSheet("Ratings")));
				Calculator.withoutValues(workbook, changed);
			}
			Map<String, Object> computed = calculator.compute(changed, Files.createTempDirectory(folder, "computed"));
			compare(computed, Calculator.stored(after), place -> !place.startsWith("Ratings!") && !place.startsWith("Counted votes!"));
		}
	}

	/** Nothing of a question that is withheld stands on the sheets that formulas use. */
	@Test
	void whatIsWithheldIsInNoStep() throws IOException {
		GeneratedAssessment many = GeneratedAssessment.all().get(1);
		try (XSSFWorkbook workbook = Calculator.open(export(many.write(folder.resolve("a.assessment"), false), "a.xlsx"))) {
			XSSFSheet questions = workbook.getSheet("Questions");
			XSSFSheet steps = workbook.getSheet("Calculation");
			int withheld = 0;
			for (int row = 1; row <= steps.getTables().getFirst().getEndRowIndex(); row++) {
				if (questions.getRow(row).getCell(5).getCellType() == CellType.STRING) {
					withheld++;
					for (int column = 4; column < steps.getRow(row).getLastCellNum() - 3; column++) {
						var cell = steps.getRow(row).getCell(column);
						assertTrue(cell.getCellType() == CellType.BLANK || cell.getNumericCellValue() == 0, cell.getAddress().toString());
					}
				}
			}
			assertTrue(withheld > 3, "Only " + withheld + " questions are withheld.");
		}
	}

	private Path export(Path assessment, String name) throws IOException {
		Path target = folder.resolve(name);
		Product.run("export", assessment, "--force", "--fresh", "--format", "workbook", "--out", target).assertDone();
		return target;
	}

	private int compare(Calculator calculator, Path file, Path expected) throws IOException {
		Path bare = folder.resolve("bare.xlsx");
		try (XSSFWorkbook workbook = Calculator.open(file)) {
			Calculator.withoutValues(workbook, bare);
		}
		return compare(calculator.compute(bare, Files.createTempDirectory(folder, "computed")), Calculator.stored(expected), place -> true);
	}

	private static int compare(Map<String, Object> computed, Map<String, Object> expected, Predicate<String> chosen) {
		var different = new ArrayList<String>();
		expected.keySet().stream().filter(chosen).forEach(place -> {
			Object wanted = expected.get(place);
			Object found = computed.getOrDefault(place, "");
			boolean same = wanted instanceof Double one && found instanceof Double other ? Math.abs(one - other) < 1e-9
					: wanted.equals(found);
			if (!same) {
				different.add(place + ": " + wanted + ", not " + found);
			}
		});
		assertEquals(List.of(), different);
		return expected.size();
	}

	private static void make(GeneratedAssessment.Change change, XSSFSheet ratings) {
		if (change.before().isEmpty()) {
			XSSFRow row = ratings.createRow(ratings.getLastRowNum() + 1);
			row.createCell(QUESTION).setCellValue(change.question());
			row.createCell(ROUND).setCellValue(change.round());
			row.createCell(ANSWER).setCellValue(change.after());
			return;
		}
		for (int at = 1; at <= ratings.getTables().getFirst().getEndRowIndex(); at++) {
			XSSFRow row = ratings.getRow(at);
			if (row.getCell(ANSWER).getStringCellValue().equals(change.before())
					&& row.getCell(QUESTION).getStringCellValue().equals(change.question())
					&& row.getCell(ROUND).getNumericCellValue() == change.round()
					&& !row.getZeroHeight()) {
				row.getCell(ANSWER).setCellValue(change.after());
				row.setZeroHeight(true); // done; a hidden row counts like any other
				return;
			}
		}
		throw new AssertionError("No such row: " + change);
	}
}
