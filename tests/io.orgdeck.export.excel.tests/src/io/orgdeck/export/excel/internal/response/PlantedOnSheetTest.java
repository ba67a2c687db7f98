package io.orgdeck.export.excel.internal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.exchange.Response;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.model.Answer;
import io.orgdeck.model.assessment.Assessment;

/**
 * ROBUSTNESS 39: words planted anywhere in a workbook that Orgdeck has written, as cells, notes, text boxes and footers, through
 * the reader of such files: each is found in the assessment or in the report, and no vote changes beside them.
 */
class PlantedOnSheetTest {

	private static final int WORDS = 600;

	private record Planted(String word, String sheet, int row, int column) {
	}

	private final Assessment assessment = LibreOfficeSheetTest.assessment();
	private int words;

	private FilledSheet filled(byte[] export) throws IOException {
		return new FilledSheet(export).number(2).answer("K1.1", "3 Level 3", "", "as ever").answer("K1.2", "Does not apply", "on leave", "")
				.answer("K1.4", "?", "", "");
	}

	@Test
	@DisplayName("Nothing is told of a workbook in which people have only answered")
	void whatTheWorkbookSaysByItself() throws IOException {
		for (Map<String, String> options : List.of(Map.<String, String>of(), Map.of("participant", "2"))) {
			FilledSheet sheet = new FilledSheet(FilledSheet.export(assessment, options)).number(2).answer("K1.1", "3 Level 3", "",
					"as ever");
			assertEquals(List.of(), sheet.read(assessment).problems());
		}
		byte[] export = FilledSheet.export(assessment, Map.of("participant", "2"));
		assessment.setTitle("Renamed");
		assessment.getParticipants().get(1).setName("Siobhan");
		assessment.getDeck().getScales().getFirst().getLevels().getFirst().setDescriptor("Reworded");
		assessment.getDeck().getSections().getFirst().getCards().getFirst().getQuestions().get(2).setText("Reworded");
		assertEquals(List.of(), new FilledSheet(export).answer("K1.1", "3 Level 3", "", "as ever").read(assessment).problems());
	}

	@Test
	@DisplayName("Words in cells, notes, text boxes and footers are found again")
	void plantedWordsAreFound() throws IOException {
		byte[] export = FilledSheet.export(assessment, Map.of());
		Responses before = filled(export).read(assessment);
		assertEquals(3, before.responses().size());
		for (int seed = 1; words < WORDS; seed++) {
			var random = new Random(seed);
			FilledSheet sheet = filled(export);
			var planted = new ArrayList<Planted>();
			for (int i = 1 + random.nextInt(4); i > 0; i--) {
				plant(sheet.workbook.getSheetAt(random.nextInt(5) == 0 ? 0 : 1), random, planted);
			}
			if (random.nextInt(5) == 0) {
				plant(sheet.workbook.createSheet("Notes"), random, planted);
			}
			Responses after = sheet.read(assessment);
			assertOthersAreUntouched(before, after, planted);
			String taken = taken(after);
			planted.forEach(one -> assertTrue(taken.contains(one.word) || told(after, one) || refused(after, one),
					() -> one + " of " + planted + " is lost: " + after.problems()));
		}
	}

	private void plant(XSSFSheet sheet, Random random, List<Planted> planted) {
		String word = "wort" + words++ + "x";
		int rowIndex = random.nextInt(14);
		int column = random.nextInt(10);
		planted.removeIf(one -> one.sheet.equals(sheet.getSheetName()) && one.row == rowIndex + 1 && one.column == column);
		switch (random.nextInt(8)) {
			case 0 -> {
				if (cell(sheet, rowIndex, column).getCellComment() == null) {
					var anchor = new XSSFClientAnchor(0, 0, 0, 0, column, rowIndex, column + 2, rowIndex + 2);
					sheet.createDrawingPatriarch().createCellComment(anchor).setString(new XSSFRichTextString("Ann: " + word));
					planted.add(new Planted(word, sheet.getSheetName(), rowIndex + 1, column));
				}
			}
			case 1 -> {
				sheet.createDrawingPatriarch().createTextbox(new XSSFClientAnchor(0, 0, 0, 0, column, rowIndex, column + 2, rowIndex + 2))
						.setText(word);
				planted.add(new Planted(word, sheet.getSheetName(), rowIndex + 1, column));
			}
			case 2 -> {
				String footer = sheet.getFooter().getCenter();
				sheet.getFooter().setCenter((footer == null ? "" : footer) + ' ' + word);
				planted.add(new Planted(word, sheet.getSheetName(), 0, -1));
			}
			default -> {
				XSSFCell cell = cell(sheet, rowIndex, column);
				String text = cell.getCellType() == CellType.STRING && random.nextBoolean() ? cell.getStringCellValue() + ' ' + word : word;
				cell.setBlank();
				cell.setCellValue(text);
				planted.add(new Planted(word, sheet.getSheetName(), rowIndex + 1, column));
			}
		}
	}

	private static XSSFCell cell(XSSFSheet sheet, int rowIndex, int column) {
		XSSFRow row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
		return row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	private String taken(Responses after) {
		Assessment copy = EcoreUtil.copy(assessment);
		ResponseImport.of(copy, List.of(after)).apply(line -> true, SampleClient.CLOCK);
		var text = new StringBuilder();
		copy.getSessions().forEach(session -> session.getBallots().forEach(ballot -> ballot.getVotes().forEach(vote -> text
				.append(vote.comment()).append('\n').append(vote.answer() instanceof Answer.DoesNotApply reason ? reason.reason() : "")
				.append('\n'))));
		copy.getComments().forEach(comment -> text.append(comment.getText()).append('\n'));
		return text.toString();
	}

	private static boolean told(Responses after, Planted one) {
		return after.problems().stream().anyMatch(problem -> problem.text().contains(one.word) && problem.place().sheet().equals(one.sheet)
				&& problem.place().row() == one.row
				&& (problem.place().column() == one.column || problem.place().column() < 0 || problem.isError()));
	}

	/** Whether an error names the word's row, or no answer is taken from the sheet at all. */
	private static boolean refused(Responses after, Planted one) {
		List<Place> errors = after.problems().stream().filter(ImportProblem::isError).map(ImportProblem::place).toList();
		return errors.stream().anyMatch(place -> place.sheet().equals(one.sheet) && place.row() == one.row)
				|| !errors.isEmpty() && after.responses().isEmpty();
	}

	private static void assertOthersAreUntouched(Responses before, Responses after, List<Planted> planted) {
		Map<Integer, Response> expected = before.responses().stream()
				.collect(Collectors.toMap(one -> one.place().row(), Function.identity()));
		boolean hidden = planted.stream().anyMatch(one -> one.sheet.equals("Answers") && one.row == 1);
		for (Response one : after.responses()) {
			Response same = expected.get(one.place().row());
			boolean touched = planted.stream().anyMatch(word -> word.row == one.place().row());
			assertEquals(same.question(), one.question());
			assertEquals(same.vote().participant(), one.vote().participant());
			assertTrue(hidden || same.session().equals(one.session()), one.toString());
			assertTrue(touched || same.vote().equals(one.vote()), one.toString());
		}
	}
}
