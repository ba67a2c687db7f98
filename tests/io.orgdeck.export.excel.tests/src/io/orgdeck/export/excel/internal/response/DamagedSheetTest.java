package io.orgdeck.export.excel.internal.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.exchange.Response;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.export.excel.internal.SampleClient;
import io.orgdeck.model.assessment.Assessment;

/** Sheets that people have changed where they should not: read as far as it is certain, refused by place and remedy. */
class DamagedSheetTest {

	private Assessment assessment;
	private FilledSheet sheet;

	@BeforeEach
	void fillIn() throws IOException {
		assessment = SampleClient.assessment();
		sheet = FilledSheet.of(assessment, Map.of()).number(1).answer("KC1.1", "3 Developing", "", "fine").answer("KC1.2", "4 Established",
				"", "");
	}

	private Responses read() throws IOException {
		return sheet.read(assessment);
	}

	private static List<String> questions(Responses responses) {
		return responses.responses().stream().map(Response::question).map(question -> question.getId()).toList();
	}

	private static void assertError(Responses responses, String place, String text) {
		ImportProblem problem = responses.problems().stream().filter(ImportProblem::isError).findFirst().orElseThrow();
		assertTrue(problem.toString().startsWith(place + ": " + text), problem.toString());
		assertFalse(problem.remedy().isBlank());
		assertFalse(responses.isWhole());
	}

	@Test
	void aRetypedIdIsFoundByCardAndWording() throws IOException {
		sheet.row("KC1.1").getCell(FilledSheet.ID).setCellValue("K C one");
		assertEquals(List.of("KC1.1", "KC1.2"), questions(read()));
		assertTrue(read().isWhole());
	}

	@Test
	void anIdWithBlanksAndOtherCaseIsTheSame() throws IOException {
		sheet.row("KC1.1").getCell(FilledSheet.ID).setCellValue(" kc1.1 ");
		assertEquals(List.of("KC1.1", "KC1.2"), questions(read()));
	}

	@Test
	void anotherWordingIsRefused() throws IOException {
		XSSFRow row = sheet.row("KC1.1");
		row.getCell(FilledSheet.TEXT).setCellValue("Something else altogether.");
		assertError(read(), "answers.xlsx, sheet Answers, row " + (row.getRowNum() + 1) + ", column C",
				"The question is worded differently from the assessment's:");
		assertEquals(List.of("KC1.2"), questions(read()));
	}

	@Test
	void aSheetOfAnotherDeckVersionIsReadWhereTheWordingIsTheSame() throws IOException {
		assessment.getDeck().setVersion("2.0");
		Responses responses = read();
		assertEquals(2, responses.responses().size());
		assertTrue(responses.isWhole());
		assertTrue(responses.problems().getFirst().text().contains("version 1.0 of the deck"), responses.problems().getFirst().text());
	}

	@Test
	void movedColumnsAreFound() throws IOException {
		sheet.workbook.getSheetAt(1).protectSheet(null);
		for (int row = 0; row <= sheet.sheet().getLastRowNum(); row++) {
			XSSFRow each = sheet.sheet().getRow(row);
			if (each != null && each.getCell(FilledSheet.COMMENT) != null) {
				String comment = each.getCell(FilledSheet.COMMENT).getStringCellValue();
				each.createCell(12).setCellValue(comment);
				each.getCell(FilledSheet.COMMENT).setBlank();
			}
		}
		Responses responses = read();
		assertEquals("fine", responses.responses().getFirst().vote().comment());
	}

	@Test
	void rowsInAnotherOrderAreRead() throws IOException {
		XSSFRow first = sheet.row("KC1.1");
		XSSFRow second = sheet.row("KC1.2");
		for (int column = 0; column < 7; column++) {
			String swapped = first.getCell(column).getStringCellValue();
			first.getCell(column).setCellValue(second.getCell(column).getStringCellValue());
			second.getCell(column).setCellValue(swapped);
		}
		assertEquals(List.of("KC1.2", "KC1.1"), questions(read()));
	}

	@Test
	void mergedAnswersAreRefused() throws IOException {
		int row = sheet.row("KC1.1").getRowNum();
		sheet.sheet().addMergedRegion(new CellRangeAddress(row, row + 1, FilledSheet.ANSWER, FilledSheet.ANSWER));
		assertError(read(), "answers.xlsx, sheet Answers, row " + (row + 1) + ", column E", "The cell is merged");
	}

	@Test
	void formulasAreRefused() throws IOException {
		sheet.row("KC1.1").getCell(FilledSheet.ANSWER).setCellFormula("1+2");
		assertError(read(), "answers.xlsx, sheet Answers, row 7, column E", "The cell holds the formula =1+2.");
		assertEquals(List.of("KC1.2"), questions(read()));
	}

	@Test
	void anAnswerThatIsNoneIsRefusedWithTheChoices() throws IOException {
		sheet.row("KC1.1").getCell(FilledSheet.ANSWER).setCellValue("quite good");
		Responses responses = read();
		assertError(responses, "answers.xlsx, sheet Answers, row 7, column E", "\"quite good\" is none of the answers.");
		assertTrue(responses.problems().getFirst().remedy().contains("3 Developing"), responses.problems().getFirst().remedy());
	}

	@Test
	void answersAreUnderstoodAsPeopleTypeThem() throws IOException {
		for (String typed : List.of("3", "3.0", "developing", " DEVELOPING ", "3  Developing")) {
			if (typed.equals("3.0")) {
				sheet.row("KC1.1").getCell(FilledSheet.ANSWER).setCellValue(3.0);
			} else {
				sheet.row("KC1.1").getCell(FilledSheet.ANSWER).setCellValue(typed);
			}
			assertEquals("Rated[level=developing]", read().responses().getFirst().vote().answer().toString(), typed);
		}
		sheet.row("KC1.1").getCell(FilledSheet.ANSWER).setCellValue("Don\u2019t know");
		assertEquals("INSTANCE", read().responses().getFirst().vote().answer().toString());
	}

	@Test
	void anAnswerInARowWithoutAQuestionIsRefused() throws IOException {
		XSSFRow row = sheet.sheet().createRow(sheet.sheet().getLastRowNum() + 1);
		row.createCell(FilledSheet.ANSWER).setCellValue("3");
		assertError(read(), "answers.xlsx, sheet Answers, row " + (row.getRowNum() + 1) + ", column A",
				"There is an answer in a row without a question.");
		assertEquals(2, read().responses().size());
	}

	@Test
	void wordsBelowTheTableAreTold() throws IOException { // T8
		int row = sheet.sheet().getLastRowNum() + 3;
		sheet.sheet().createRow(row).createCell(FilledSheet.TEXT).setCellValue("Thank you!");
		Responses responses = read();
		assertTrue(responses.isWhole());
		assertEquals(
				List.of("answers.xlsx, sheet Answers, row " + (row + 1)
						+ ", column C: Here stands \"Thank you!\", which belongs to no answer."),
				responses.problems().stream().map(problem -> problem.place() + ": " + problem.text()).toList());
	}

	@Test
	void theSameQuestionTwiceIsRefusedUnlessTheAnswersAgree() throws IOException {
		sheet.row("KC1.3").getCell(FilledSheet.ID).setCellValue("KC1.1");
		sheet.row("KC1.1").getCell(FilledSheet.ANSWER).setCellValue("3");
		XSSFRow copy = sheet.sheet().getRow(FilledSheet.FIRST_ROW + 2);
		copy.getCell(FilledSheet.TEXT).setCellValue(sheet.row("KC1.1").getCell(FilledSheet.TEXT).getStringCellValue());
		copy.getCell(FilledSheet.ANSWER).setCellValue("5");
		assertError(read(), "answers.xlsx, sheet Answers, row 9, column E", "The same question is answered again, and differently, from");
		copy.getCell(FilledSheet.ANSWER).setCellValue("3");
		copy.getCell(FilledSheet.COMMENT).setCellValue("fine");
		assertTrue(read().isWhole());
	}

	@Test
	void whoFilledItInMustBeKnown() throws IOException {
		sheet.sheet().getRow(FilledSheet.NUMBER_ROW).getCell(FilledSheet.ANSWER).setBlank();
		assertError(read(), "answers.xlsx, sheet Answers, row 3", "The participant's number is missing.");
		sheet.number(99);
		assertError(read(), "answers.xlsx, sheet Answers, row 3, column E", "The assessment has no participant 99.");
	}

	@Test
	void aSheetOfAnotherAssessmentIsRefused() throws IOException {
		byte[] file = sheet.save();
		assessment.setId("another");
		Responses responses = FilledSheet.read(file, assessment);
		assertError(responses, "answers.xlsx, sheet Answers, row 1", "The sheet belongs to another assessment.");
		assertEquals(List.of(), responses.responses());
	}

	@Test
	void withoutItsHiddenRowsASheetIsRefused() throws IOException { // T11
		sheet.sheet().removeRow(sheet.sheet().getRow(5));
		assertError(read(), "answers.xlsx, sheet Answers, row 1", "The hidden row that says what the columns hold is missing");
		sheet.sheet().removeRow(sheet.sheet().getRow(0));
		assertError(read(), "answers.xlsx, sheet Answers, row 5", "This looks like a response sheet whose hidden rows are missing");
		sheet.sheet().shiftRows(1, sheet.sheet().getLastRowNum(), -1);
		assertError(read(), "answers.xlsx, sheet Answers, row 4", "This looks like a response sheet whose hidden rows are missing");
	}

	@Test
	void aMissingReasonIsAskedForAndTheAnswerTaken() throws IOException {
		sheet.answer("KC1.1", "Does not apply", "", "");
		Responses responses = read();
		assertTrue(responses.isWhole());
		assertEquals("The question does not apply, but no reason is given.", responses.problems().getFirst().text());
		assertEquals(2, responses.responses().size());
	}

	@Test
	void aReasonBesideALevelIsKeptAsAComment() throws IOException {
		sheet.answer("KC1.1", "3", "not on night shift", "mostly");
		assertEquals("not on night shift\nmostly", read().responses().getFirst().vote().comment());
	}

	@Test
	void aCommentWithoutAnAnswerIsKept() throws IOException {
		sheet.answer("KC1.1", "", "", "I would rather talk about this.");
		Responses responses = read();
		assertTrue(responses.isWhole());
		assertEquals("I would rather talk about this.", responses.remarks().getFirst().text());
	}
}
