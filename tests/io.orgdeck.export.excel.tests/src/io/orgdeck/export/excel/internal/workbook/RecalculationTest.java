package io.orgdeck.export.excel.internal.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.Tables;
import io.orgdeck.export.excel.internal.Program;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/** The formulas give what core says when a spreadsheet works them out anew, knowing nothing of the values we wrote. */
class RecalculationTest {

	private final ReportModel report = SampleClient.report();

	RecalculationTest() throws IOException {
	}

	/** W10: the same figures in every program. */
	@ParameterizedTest
	@EnumSource
	void everyProgramComputesTheSameValues(Program program, @TempDir Path folder) throws Exception {
		byte[] file = Reports.export(report);
		try (XSSFWorkbook ours = Reports.read(file); XSSFWorkbook theirs = program.recalculate(withoutCachedValues(file), folder)) {
			assertTrue(differences(ours, theirs, cell -> cell.getCellType() == CellType.FORMULA) > 5000);
		}
	}

	/** W9: every figure lives from one cell per vote, and rows written below the last one count. */
	@ParameterizedTest
	@EnumSource
	void whatIsChangedAndAddedCountsAsCoreCounts(Program program, @TempDir Path folder) throws Exception {
		Assessment changed = SampleClient.assessment();
		var votes = new ChangedVotes(changed);
		byte[] expected = Reports.export(SampleClient.report(changed));
		byte[] file = withoutCachedValues(votes.changeIn(Reports.export(report)));
		try (XSSFWorkbook ours = Reports.read(expected); XSSFWorkbook theirs = program.recalculate(file, folder)) {
			for (String sheet : List.of("Overview", "Scores", "Questions", "Distribution")) {
				differences(ours, theirs, cell -> cell.getSheet().getSheetName().equals(sheet) && cell.getCellType() == CellType.FORMULA);
			}
			assertTrue(votes.added() > 10 && votes.changed() > 10);
		}
	}

	/** D6, D8: values with gaps, a question on another scale and one that leaves out a level. */
	@ParameterizedTest
	@EnumSource
	void scalesOfOtherShapesGiveWhatCoreSays(Program program, @TempDir Path folder) throws Exception {
		Assessment client = SampleClient.assessment();
		List<Question> questions = Decks.rateable(client.getDeck());
		RatingScale scale = client.getDeck().getScales().getFirst();
		RatingScale other = EcoreUtil.copy(scale);
		client.getDeck().getScales().add(other);
		questions.get(1).setScale(other);
		questions.get(2).getLevels().addAll(scale.getLevels().subList(1, 5));
		double[] values = { 0, 0.25, 1, 5, 9 };
		IntStream.range(0, values.length).forEach(i -> scale.getLevels().get(i).setValue(values[i]));
		IntStream.range(0, values.length).forEach(i -> other.getLevels().get(i).setValue(i * i - 2));
		byte[] file = Reports.export(SampleClient.report(client));
		try (XSSFWorkbook ours = Reports.read(file); XSSFWorkbook theirs = program.recalculate(withoutCachedValues(file), folder)) {
			assertTrue(differences(ours, theirs, cell -> cell.getCellType() == CellType.FORMULA) > 4000);
		}
	}

	/** The gap of a question to its target, and the counts of those below, are formulas and follow the votes. */
	@ParameterizedTest
	@EnumSource
	void gapsToTargetsFollowTheVotes(Program program, @TempDir Path folder) throws Exception {
		Assessment changed = withTargets(SampleClient.assessment());
		byte[] file = Reports.export(SampleClient.report(withTargets(SampleClient.assessment())));
		var votes = new ChangedVotes(changed);
		byte[] expected = Reports.export(SampleClient.report(changed));
		try (XSSFWorkbook before = Reports.read(file);
				XSSFWorkbook ours = Reports.read(expected);
				XSSFWorkbook theirs = program.recalculate(withoutCachedValues(votes.changeIn(file)), folder)) {
			assertTrue(formulas(before, "Questions", "Gap") > 5);
			for (String sheet : List.of("Overview", "Questions")) {
				differences(ours, theirs, cell -> cell.getSheet().getSheetName().equals(sheet) && cell.getCellType() == CellType.FORMULA);
			}
			String count = StreamSupport.stream(before.getSheet("Overview").spliterator(), false)
					.filter(row -> row.getCell(0) != null && value(row.getCell(0)).equals("Of these, below their target")).findFirst()
					.orElseThrow().getCell(1).getCellFormula();
			assertTrue(count.startsWith("COUNTIF("), count);
		}
	}

	private static Assessment withTargets(Assessment client) {
		for (Question question : Decks.rateable(client.getDeck())) {
			QuestionTarget target = Ids.create(Literals.QUESTION_TARGET);
			target.setQuestion(question);
			target.setValue(3.5);
			client.getQuestionTargets().add(target);
		}
		return client;
	}

	/** How many formulas stand below a heading. */
	private static long formulas(XSSFWorkbook book, String sheet, String heading) {
		int column = StreamSupport.stream(book.getSheet(sheet).spliterator(), false)
				.flatMap(row -> StreamSupport.stream(row.spliterator(), false)).filter(cell -> value(cell).equals(heading)).findFirst()
				.orElseThrow().getColumnIndex();
		return StreamSupport.stream(book.getSheet(sheet).spliterator(), false).map(row -> row.getCell(column))
				.filter(cell -> cell != null && cell.getCellType() == CellType.FORMULA).count();
	}

	/** Scores that roll up a tree are formulas over the cells of the parts, and give what core says. */
	@ParameterizedTest
	@EnumSource
	void aTreeOfDimensionsGivesWhatCoreSays(Program program, @TempDir Path folder) throws Exception {
		Assessment client = SampleClient.assessment();
		List<Dimension> all = client.getDeck().getDimensions();
		Dimension whole = EcoreUtil.copy(all.getFirst());
		whole.setId("whole");
		whole.setName("Whole");
		whole.setShortName("Whole");
		all.addFirst(whole);
		all.get(1).setPartOf(whole);
		all.get(2).setPartOf(all.get(1));
		all.get(3).setPartOf(whole);
		all.get(1).setWeight(2.5);
		all.get(4).setWeight(0.5);
		Decks.rateable(client.getDeck()).getFirst().setScored(false);
		byte[] file = Reports.export(SampleClient.report(client));
		try (XSSFWorkbook ours = Reports.read(file); XSSFWorkbook theirs = program.recalculate(withoutCachedValues(file), folder)) {
			assertTrue(differences(ours, theirs, cell -> cell.getCellType() == CellType.FORMULA) > 5000);
			var scores = ours.getSheet("Scores");
			int column = StreamSupport.stream(scores.spliterator(), false).flatMap(row -> StreamSupport.stream(row.spliterator(), false))
					.filter(cell -> value(cell).equals("Score")).findFirst().orElseThrow().getColumnIndex();
			assertEquals(all.size(), StreamSupport.stream(scores.spliterator(), false).map(row -> row.getCell(column))
					.filter(cell -> cell != null && cell.getCellType() == CellType.FORMULA).count());
		}
	}

	/** Asserts that no chosen cell of the first workbook has another value in the second; returns how many were chosen. */
	private static int differences(XSSFWorkbook ours, XSSFWorkbook theirs, Predicate<Cell> chosen) {
		var different = new ArrayList<String>();
		int compared = 0;
		for (var sheet : ours) {
			for (var row : sheet) {
				for (var cell : row) {
					if (chosen.test(cell)) {
						compared++;
						Object expected = value(cell);
						Object found = value(
								theirs.getSheet(sheet.getSheetName()).getRow(cell.getRowIndex()).getCell(cell.getColumnIndex()));
						if (!isSame(expected, found)) {
							different.add(sheet.getSheetName() + ' ' + cell.getAddress() + ": " + expected + ", not " + found);
						}
					}
				}
			}
		}
		assertEquals(List.of(), different);
		return compared;
	}

	private static boolean isSame(Object expected, Object found) {
		return expected instanceof Double one && found instanceof Double other ? Math.abs(one - other) < 1e-9 : expected.equals(found);
	}

	/** A number, a text, or an empty text for nothing. */
	private static Object value(Cell cell) {
		if (cell == null) {
			return "";
		}
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case NUMERIC -> cell.getNumericCellValue();
			case STRING -> cell.getStringCellValue();
			case BLANK -> "";
			default -> type.toString();
		};
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
				if (questions.rows().get(row).get(median) instanceof io.orgdeck.core.report.Cell.Number number) {
					XSSFCell cell = workbook.getSheet("Questions").getRow(row + 1).getCell(median);
					assertEquals(CellType.NUMERIC, cell.getCellType());
					assertEquals(number.value(), cell.getNumericCellValue());
				}
			}
			String note = workbook.getSheet("Questions").getRow(questions.rows().size() + 2).getCell(0).getStringCellValue();
			assertTrue(note.contains("values, not formulas"), note);
			assertTrue(workbook.getSheet("Scores").getRow(1).getCell(2).getCellFormula().contains("Calculation_weightedScore"));
		}
	}
}
