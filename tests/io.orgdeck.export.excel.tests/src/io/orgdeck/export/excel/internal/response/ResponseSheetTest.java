package io.orgdeck.export.excel.internal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Question;

/** What a participant finds in the response sheet. */
class ResponseSheetTest {

	private final Assessment assessment = SampleClient.assessment();

	ResponseSheetTest() throws IOException {
	}

	@Test
	void isFoundInsideThePlatform() { // ROBUSTNESS 28
		assertEquals("xlsx", ExporterRegistry.platform().find("response-sheet").orElseThrow().extension());
	}

	@Test
	void asksEveryQuestionWithItsAnswers() throws IOException {
		List<Question> questions = Decks.rateable(assessment.getDeck());
		FilledSheet fresh = FilledSheet.of(assessment, Map.of());
		for (Question question : questions) {
			assertEquals(question.getText(), fresh.row(question.getId()).getCell(FilledSheet.TEXT).getStringCellValue());
			assertEquals(question.getCard().getCode(), fresh.row(question.getId()).getCell(FilledSheet.CARD).getStringCellValue());
		}
		DataValidation choices = fresh.sheet().getDataValidations().stream()
				.filter(one -> one.getRegions().countRanges() > 0
						&& one.getRegions().getCellRangeAddress(0).getFirstRow() == FilledSheet.FIRST_ROW)
				.findFirst().orElseThrow();
		assertTrue(choices.getShowErrorBox());
		String range = choices.getValidationConstraint().getFormula1();
		assertTrue(range.startsWith("Instructions!"), range);
		XSSFSheet instructions = fresh.workbook.getSheet("Instructions");
		int first = Integer.parseInt(range.replaceAll(".*\\$A\\$(\\d+):.*", "$1")) - 1;
		assertEquals("1 Not yet", instructions.getRow(first).getCell(0).getStringCellValue());
		assertEquals("Does not apply", instructions.getRow(first + 5).getCell(0).getStringCellValue());
		assertEquals("Don't know", instructions.getRow(first + 6).getCell(0).getStringCellValue());
	}

	@Test
	void asksTheQuestionsOfATagAlone() throws IOException {
		List<Question> questions = Decks.asked(assessment.getDeck());
		questions.get(3).getTags().add("quick check");
		questions.get(9).getTags().add("Quick  check");
		FilledSheet sheet = FilledSheet.of(assessment, Map.of("tag", "quick check"));
		assertEquals(questions.get(3).getText(), sheet.row(questions.get(3).getId()).getCell(FilledSheet.TEXT).getStringCellValue());
		assertEquals(FilledSheet.FIRST_ROW + 1, sheet.sheet().getLastRowNum());
		String session = assessment.getSessions().stream().filter(one -> !one.getCards().isEmpty()
				&& one.getCards().stream().noneMatch(chosen -> chosen.getCard() == questions.get(3).getCard()
						|| chosen.getCard() == questions.get(9).getCard()))
				.findFirst().orElseThrow().getId();
		assertEquals("None of these questions has the tag quick check.", assertThrows(ExportException.class,
				() -> FilledSheet.of(assessment, Map.of("tag", "quick check", "session", session))).getMessage());
	}

	@Test
	void onlyTheCellsToFillInCanBeChanged() throws IOException {
		try (XSSFWorkbook workbook = FilledSheet.of(assessment, Map.of()).workbook) {
			assertTrue(workbook.isStructureLocked());
			XSSFSheet sheet = workbook.getSheet("Answers");
			assertTrue(sheet.isSheetLocked() && workbook.getSheet("Instructions").isSheetLocked());
			for (int row = FilledSheet.FIRST_ROW; row <= sheet.getLastRowNum(); row++) {
				for (int column = 0; column < 8; column++) {
					XSSFCell cell = sheet.getRow(row).getCell(column);
					boolean input = column >= FilledSheet.ANSWER && column <= FilledSheet.COMMENT;
					assertEquals(!input, cell.getCellStyle().getLocked(), cell.getReference());
				}
			}
			assertFalse(sheet.getRow(FilledSheet.NUMBER_ROW).getCell(FilledSheet.ANSWER).getCellStyle().getLocked());
			assertTrue(sheet.isColumnHidden(0) && sheet.getRow(0).getZeroHeight() && sheet.getRow(5).getZeroHeight());
		}
	}

	@Test
	void printsOnLandscapePagesWithItsHeader() throws IOException {
		XSSFSheet sheet = FilledSheet.of(assessment, Map.of()).sheet();
		assertTrue(sheet.getPrintSetup().getLandscape() && sheet.getFitToPage());
		assertEquals(4, sheet.getRepeatingRows().getFirstRow());
		assertTrue(sheet.getWorkbook().getPrintArea(1).startsWith("Answers!$B$2:$G$"));
		assertTrue(sheet.getFooter().getLeft().contains("3 Developing"));
	}

	@Test
	void aSheetForOneParticipantNeedsNoNumber() throws IOException {
		FilledSheet mine = FilledSheet.of(assessment, Map.of("participant", "3"));
		assertEquals(3, mine.sheet().getRow(FilledSheet.NUMBER_ROW).getCell(FilledSheet.ANSWER).getNumericCellValue());
		assertTrue(mine.sheet().getRow(FilledSheet.NUMBER_ROW).getCell(FilledSheet.ANSWER).getCellStyle().getLocked());
	}

	@Test
	void aGroupGetsASheetForEachOfItsPeople() throws IOException {
		String group = assessment.getGroups().getFirst().getName();
		long people = assessment.getParticipants().stream().filter(one -> one.getGroup() == assessment.getGroups().getFirst()).count();
		try (XSSFWorkbook workbook = FilledSheet.of(assessment, Map.of("group", group)).workbook) {
			assertEquals(1 + people, workbook.getNumberOfSheets());
			assertTrue(workbook.getSheetName(1).startsWith("Participant "));
		}
	}

	@Test
	void aSessionAsksTheCardsChosenForIt() throws IOException {
		var session = assessment.getSessions().getFirst();
		List<String> codes = session.getCards().stream().map(chosen -> chosen.getCard().getCode()).toList();
		XSSFSheet sheet = FilledSheet.of(assessment, Map.of("session", session.getTitle())).sheet();
		for (int row = FilledSheet.FIRST_ROW; row <= sheet.getLastRowNum(); row++) {
			assertTrue(codes.contains(sheet.getRow(row).getCell(FilledSheet.CARD).getStringCellValue()));
		}
	}

	@Test
	void whoeverIsNotThereIsNamed() {
		assertTrue(assertThrows(ExportException.class, () -> FilledSheet.of(assessment, Map.of("participant", "99"))).getMessage()
				.startsWith("There is no participant 99."));
		assertThrows(ExportException.class, () -> FilledSheet.of(assessment, Map.of("group", "Nobody")));
		assertThrows(ExportException.class, () -> FilledSheet.of(assessment, Map.of("session", "Never")));
		assertThrows(ExportException.class, () -> FilledSheet.of(assessment, Map.of("round", "zero")));
	}

	@Test
	void noAnswerOfAnybodyIsInIt() throws IOException {
		try (XSSFWorkbook workbook = FilledSheet.of(assessment, Map.of()).workbook) {
			var words = new StringBuilder();
			workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n'))));
			assessment.getSessions().forEach(session -> session.getBallots().forEach(ballot -> ballot.getVotes().stream()
					.filter(vote -> vote.comment().length() > 15)
					.forEach(vote -> assertFalse(words.indexOf(vote.comment()) >= 0, vote.comment()))));
		}
	}
}
