package io.orgdeck.export.excel.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deckmap.MappedDeck;
import io.orgdeck.core.deckmap.MappingProposal;
import io.orgdeck.core.deckmap.Meaning;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.model.deck.Question;

@DisplayName("D8: a workbook's questions are asked as its column of kinds says")
class MappedWorkbookTest {

	private static final String[][] ROWS = { { "Ref", "Domain", "Question", "Response format", "Choices" },
			{ "1", "Plans", "Is there a plan that people know?", "Y/N", "" },
			{ "2", "Plans", "Where do you work most days?", "Radio", "Leeds\nYork\nHull" },
			{ "3", "Plans", "What helps you to learn?", "Checkbox", "Time\nCalm\nMoney" },
			{ "4", "People", "What share had training?", "%", "" },
			{ "5", "People", "How much was spent on it?", "£", "" }, { "6", "People", "When was the plan changed?", "yyyy-mm-dd", "" },
			{ "7", "People", "What would you change first?", "Comment", "" },
			{ "8", "People", "How well do we listen?", "Scale 1-4", "" } };

	@Test
	void kindsAndUnitsComeThroughAndACellThatIsADateIsToldAsItIs() throws Exception {
		DeckImport read;
		try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
			var sheet = book.createSheet("Survey");
			IntStream.range(0, ROWS.length).forEach(row -> {
				var line = sheet.createRow(row);
				IntStream.range(0, ROWS[row].length).forEach(column -> line.createCell(column).setCellValue(ROWS[row][column]));
			});
			var last = sheet.createRow(ROWS.length);
			List.of("9", "People", "How good is the food?")
					.forEach(text -> last.createCell(Math.max(0, last.getLastCellNum())).setCellValue(text));
			var date = last.createCell(3);
			date.setCellValue(LocalDate.of(2026, 5, 1)); // a program has made a date of 1-5
			var style = book.createCellStyle();
			style.setDataFormat(book.createDataFormat().getFormat("d-mmm"));
			date.setCellStyle(style);
			last.createCell(4).setCellFormula("CONCATENATE(\"Yes\",\"; No\")");
			book.write(out);
			Spreadsheet file = new XlsxReader().read(new ByteArrayInputStream(out.toByteArray()), "Survey.xlsx", new NullProgressMonitor());
			assertEquals(Meaning.KIND, MappingProposal.of(file).questions().getFirst().columns().get(3).meaning());
			read = MappedDeck.read(file, MappingProposal.of(file));
		}
		assertTrue(read.deck().isPresent(), read.problems()::toString);
		List<Question> questions = Decks.cards(read.deck().get()).stream().flatMap(card -> card.getQuestions().stream()).toList();
		assertEquals(List.of("yes-no", "one-of", "several-of", "number", "number", "date", "text", "rating", "rating"),
				questions.stream().map(question -> AskedAs.of(question).literal()).toList());
		assertEquals(List.of("%", "£"), questions.stream().map(Question::getUnit).filter(unit -> unit != null).toList());
		assertTrue(read.problems().stream().map(ImportProblem::text).anyMatch(text -> text.contains("is not known as a kind of answer")),
				read.problems()::toString);
	}
}
