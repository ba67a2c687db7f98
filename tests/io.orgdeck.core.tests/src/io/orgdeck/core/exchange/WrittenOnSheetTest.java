package io.orgdeck.core.exchange;

import static io.orgdeck.core.exchange.HandMadeSheet.ANSWER;
import static io.orgdeck.core.exchange.HandMadeSheet.CARD;
import static io.orgdeck.core.exchange.HandMadeSheet.COMMENT;
import static io.orgdeck.core.exchange.HandMadeSheet.FIRST_ROW;
import static io.orgdeck.core.exchange.HandMadeSheet.ID;
import static io.orgdeck.core.exchange.HandMadeSheet.KEY_ROW;
import static io.orgdeck.core.exchange.HandMadeSheet.NUMBER_ROW;
import static io.orgdeck.core.exchange.HandMadeSheet.REASON;
import static io.orgdeck.core.exchange.HandMadeSheet.REMINDER;
import static io.orgdeck.core.exchange.HandMadeSheet.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.assessment.Assessment;

/** What people write on a response sheet outside the cells that are meant for it, and who they say they are. */
class WrittenOnSheetTest {

	private final AssessmentBuilder builder = new AssessmentBuilder();
	private final Assessment assessment = builder.assessment;
	private HandMadeSheet sheet;

	WrittenOnSheetTest() {
		builder.dimension("Culture", 4);
		builder.group("Staff", 6);
		sheet = new HandMadeSheet(assessment, 5).answer("Culture.1", "4 Level 4", "", "fine");
	}

	private Responses read(Sheet... others) {
		return new ResponseReader(assessment).read(sheet.file(others));
	}

	private static List<String> told(Responses responses) {
		return responses.problems().stream()
				.map(problem -> problem.place().toString().replace("answers.xlsx, ", "") + ": " + problem.text()).toList();
	}

	private static String words(String place, String words) {
		return place + ": Here stands \"" + words + "\", which belongs to no answer.";
	}

	private static String votes(Responses responses) {
		return responses.responses().stream()
				.map(one -> one.vote().participant() + " " + one.question().getId() + ' ' + one.vote().comment())
				.collect(Collectors.joining("; "));
	}

	@Test
	@DisplayName("What the sheet says by itself is not told")
	void theSheetsOwnWords() {
		assertEquals(List.of(), told(read()));
		sheet = new HandMadeSheet(assessment, 5);
		assertEquals(List.of(), told(read()));
		sheet = new HandMadeSheet(assessment, 0).write(NUMBER_ROW, ANSWER, "3").answer("Culture.2", "Don't know", "", "");
		sheet.aside(0, -1, "\u2013 Test").aside(0, -1,
				"1 Level 1 \u00b7 2 Level 2 \u00b7 3 Level 3 \u00b7 4 Level 4 \u00b7 5 Level 5 \u00b7 Does not apply \u00b7 Don't know")
				.aside(FIRST_ROW, ANSWER, ResponseText.PROMPT_ANSWER.text());
		assertEquals(List.of(), told(read()));
	}

	@Test
	@DisplayName("T8: words beside, below and above the table and over its texts are told by cell")
	void wordsAroundTheTable() {
		sheet.write(FIRST_ROW, 8, "Only in the east team").write(FIRST_ROW + 7, TEXT, "The rota is the real problem")
				.write(2, 6, "Done on the train")
				.write(FIRST_ROW + 1, REMINDER, "I did").write(5, ANSWER, "My answer").write(FIRST_ROW + 2, TEXT, "I see this otherwise")
				.write(1, 9, "hidden").write(NUMBER_ROW, REMINDER, "part time").write(KEY_ROW, 9, "key")
				.write(FIRST_ROW + 1, 9, "4 Level 4");
		Responses responses = read();
		assertEquals("5 Culture.1 fine", votes(responses));
		assertTrue(responses.isWhole());
		assertEquals(List.of(words("sheet Answers, row 3, column H", "part time"), words("sheet Answers, row 1, column J", "hidden"),
				words("sheet Answers, row 2, column G", "Done on the train"), words("sheet Answers, row 5, column E", "My answer"),
				words("sheet Answers, row 6, column J", "key"), words("sheet Answers, row 7, column I", "Only in the east team"),
				words("sheet Answers, row 8, column H", "I did"), words("sheet Answers, row 8, column J", "4 Level 4"),
				words("sheet Answers, row 9, column C", "I see this otherwise"),
				words("sheet Answers, row 14, column C", "The rota is the real problem")),
				told(responses));
	}

	@Test
	@DisplayName("T8: words on the sheet with the instructions, on other sheets and in text boxes are told")
	void wordsElsewhereInTheFile() {
		sheet.instruction(24, 1, "I filled this in with my team").instruction(2, 0, "How to answer: honestly")
				.instruction(4, 2, "3 Level 3")
				.aside(9, 3, "Ask Siobhan &D R&D");
		Responses responses = read(new Sheet("Notes", List.of(new Row(2, List.of(Cell.EMPTY, Cell.of("More to come"))))),
				new Sheet("Empty", List.of()));
		assertEquals(List.of("sheet Answers, row 9, column D: Outside the cells stands \"Ask Siobhan &D R&D\".",
				words("sheet Instructions, row 2, column A", "How to answer: honestly"),
				words("sheet Instructions, row 4, column C", "3 Level 3"),
				words("sheet Instructions, row 24, column B", "I filled this in with my team"),
				words("sheet Notes, row 2, column B", "More to come")),
				told(responses));
	}

	@Test
	@DisplayName("T8: a note in a question's row is a comment on the answer, or a comment alone; a note elsewhere is told")
	void notesAreComments() {
		sheet.note(FIRST_ROW, ANSWER, "Only in the east team").note(FIRST_ROW, TEXT, "Siobhan: true")
				.note(FIRST_ROW + 1, ANSWER, "I am not paid from that money")
				.note(5, ANSWER, "See below").note(FIRST_ROW + 9, TEXT, "The end");
		Responses responses = read();
		assertEquals("5 Culture.1 fine\nSiobhan: true\nOnly in the east team", votes(responses));
		assertEquals("I am not paid from that money", responses.remarks().getFirst().text());
		assertEquals("Culture.2", responses.remarks().getFirst().question().getId());
		assertEquals(List.of("sheet Answers, row 5, column E: A note says \"See below\".",
				"sheet Answers, row 8, column E: There is a comment but no answer.",
				"sheet Answers, row 16, column C: A note says \"The end\"."), told(responses));
	}

	@Test
	@DisplayName("T8: a crossed-out answer is asked about, and its comment kept")
	void crossedOutAnswers() {
		sheet.answer("Culture.2", "2 Level 2", "", "or is it?").strike(FIRST_ROW + 1, ANSWER).answer("Culture.3", "3", "", "no longer")
				.strike(FIRST_ROW + 2, COMMENT);
		Responses responses = read();
		assertEquals("5 Culture.1 fine; 5 Culture.3 ", votes(responses));
		assertEquals("or is it?", responses.remarks().getFirst().text());
		assertFalse(responses.isWhole());
		assertEquals(List.of("sheet Answers, row 8, column E: \"2 Level 2\" is crossed out, so it is not certain whether it counts.",
				"sheet Answers, row 9, column G: The words \"no longer\" are crossed out."), told(responses));
	}

	@Test
	@DisplayName("ROBUSTNESS 39: comments on answers that are refused are told, by whatever the row was refused")
	void commentsOfRefusedRowsAreTold() {
		sheet.answer("Culture.2", "so so", "", "in the east").answer("Culture.3", "4", "", "in the west")
				.write(FIRST_ROW + 2, TEXT, "Another statement").answer("Culture.4", "3", "", "in the north")
				.write(FIRST_ROW + 3, ANSWER, new Cell("=E7", Kind.FORMULA, Double.NaN, false, false, ""));
		Responses responses = read();
		assertEquals("5 Culture.1 fine", votes(responses));
		assertEquals(List.of("sheet Answers, row 8, column G: \"in the east\" stands in a row that is not taken.",
				"sheet Answers, row 9, column G: \"in the west\" stands in a row that is not taken.",
				"sheet Answers, row 10, column G: \"in the north\" stands in a row that is not taken."),
				told(responses).stream().filter(line -> line.contains("column G")).toList());
	}

	@Test
	@DisplayName("S1: a file with several people's response sheets is asked about; several sheets of one person are not")
	void sheetsOfSeveralPeople() {
		assertEquals(List.of("answers.xlsx: The file answers for 2 people, though a response sheet is made for one."),
				told(read(another(6))));
		assertEquals("5 Culture.1 fine; 6 Culture.2 ", votes(read(another(6))));
		assertEquals(List.of(), told(read(another(5))));
		assertEquals("5 Culture.1 fine; 5 Culture.2 ", votes(read(another(5))));
	}

	private Sheet another(int number) {
		Sheet answers = new HandMadeSheet(assessment, number).answer("Culture.2", "3", "", "").file().sheet("Answers").orElseThrow();
		return new Sheet("Answers 2", answers.rows());
	}

	@Test
	@DisplayName("T9: a number or name that is not the hidden one is refused, with the question whose answers these are")
	void passedOnSheets() {
		String asked = "sheet Answers, row 3, column E: The sheet was made for participant 5 (Person 5), but it shows 6 Person 6. Whose answers are these?";
		sheet.write(NUMBER_ROW, ANSWER, "6").write(NUMBER_ROW, REASON, "Person 6");
		assertEquals(List.of(asked), told(read()));
		assertEquals("", votes(read()));
		sheet.write(NUMBER_ROW, REASON, "Person 5");
		assertTrue(told(read()).getFirst().contains("but it shows 6 Person 5."));
		sheet.write(NUMBER_ROW, ANSWER, "5").write(NUMBER_ROW, REASON, "Bob, for a change");
		assertTrue(told(read()).getFirst().contains("but it shows 5 Bob, for a change."));
		sheet.write(NUMBER_ROW, ANSWER, " 5,0 ").write(NUMBER_ROW, REASON, "PERSON\u00a05");
		assertEquals("5 Culture.1 fine", votes(read()));
		sheet.write(NUMBER_ROW, ANSWER, "").write(NUMBER_ROW, REASON, "");
		assertEquals("5 Culture.1 fine", votes(read()));
	}

	@Test
	@DisplayName("T9: a name that was corrected in the assessment since is no other person")
	void correctedNames() {
		sheet.write(1, 7, ResponseLayout.fingerprints(ResponseLayout.TEXTS, List.of("Person 5")).getFirst());
		assessment.getParticipants().get(4).setName("Siobhan");
		assertEquals("5 Culture.1 fine", votes(read()));
		assertEquals(List.of(), told(read()));
	}

	@Test
	@DisplayName("47: the sheet of a catalogue of 1,800 questions is read like that of a few")
	void theSheetOfACatalogue() {
		List<String> texts = IntStream.range(0, 6000).mapToObj(i -> "Text " + i).toList();
		List<String> cells = ResponseLayout.fingerprints(ResponseLayout.TEXTS, texts);
		IntStream.range(0, cells.size()).forEach(i -> sheet.write(1, 7 + i, cells.get(i)));
		sheet.write(1, 7 + cells.size(), ResponseLayout.TEXTS + "=1a,,2b");
		assertEquals(1, told(read()).size(), () -> told(read()).toString());
		assertEquals("5 Culture.1 fine", votes(read()));
	}

	@Test
	@DisplayName("T9: on anybody's sheet, number and name may not be those of two people")
	void numberAndNameOfTwoPeople() {
		sheet = new HandMadeSheet(assessment, 0).answer("Culture.1", "4", "", "").write(NUMBER_ROW, ANSWER, "6").write(NUMBER_ROW, REASON,
				"person 5");
		assertEquals(List.of(
				"sheet Answers, row 3, column F: The number is that of participant 6 (Person 6), but the name that of participant 5 (Person 5). "
						+ "Whose answers are these?"),
				told(read()));
		sheet.write(NUMBER_ROW, REASON, "Person 6");
		assertEquals(List.of(), told(read()));
		assertEquals("6 Culture.1 ", votes(read()));
		sheet.write(NUMBER_ROW, REASON, "in a hurry");
		assertEquals(List.of(words("sheet Answers, row 3, column F", "in a hurry")), told(read()));
	}

	@Test
	@DisplayName("ROBUSTNESS 40: a statement or card that is not that of the hidden id is refused")
	void otherStatementThanTheHiddenOne() {
		builder.dimension("Trust", 1);
		sheet = new HandMadeSheet(assessment, 5).answer("Culture.1", "4", "", "").answer("Culture.2", "4", "", "").answer("Culture.3", "4",
				"", "");
		sheet.write(FIRST_ROW, TEXT, "Question Culture.2").write(FIRST_ROW + 1, CARD, "Trust").write(FIRST_ROW + 2, CARD, "by the way");
		Responses responses = read();
		assertEquals("5 Culture.3 ", votes(responses));
		assertEquals(List.of(
				"sheet Answers, row 7, column C: The question is worded differently from the assessment's: \"Question Culture.1\"",
				"sheet Answers, row 8, column B: The row shows card Trust, but its hidden id is that of a question on card Culture.",
				words("sheet Answers, row 9, column B", "by the way")), told(responses));
	}

	@Test
	@DisplayName("T10: what nobody can see makes no difference on a sheet")
	void invisibleCharacters() {
		sheet.write(FIRST_ROW, ID, "Culture\u200b.1").write(FIRST_ROW, TEXT, "Question\u00a0Culture.1\u00ad").write(FIRST_ROW, ANSWER,
				"4\u202fLevel\u00a04\ufeff");
		assertEquals("5 Culture.1 fine", votes(read()));
		assertEquals(List.of(), told(read()));
	}

	@Test
	@DisplayName("T11: a sheet without its hidden rows is refused, saying so")
	void withoutHiddenRows() {
		sheet.withoutRow(1).withoutRow(KEY_ROW);
		Responses responses = read();
		assertEquals("", votes(responses));
		assertTrue(told(responses).getFirst()
				.startsWith("sheet Answers, row 5: This looks like a response sheet whose hidden rows are missing"));
		assertTrue(responses.problems().getFirst().isError());
	}

	@Test
	@DisplayName("Two sheets copied into one are refused, for the second person's answers would be the first one's")
	void twoSheetsInOne() {
		sheet.write(20, 0, "orgdeck-response 1").write(20, 6, "participant=p4");
		assertEquals("", votes(read()));
		assertTrue(told(read()).getFirst().startsWith("sheet Answers, row 20: The sheet holds the hidden rows of two response sheets"));
	}

	@Test
	@DisplayName("Words in a row without a question are told, one by one")
	void answersBelowTheTable() {
		sheet.write(FIRST_ROW + 6, ANSWER, "thanks").write(FIRST_ROW + 6, COMMENT, "for asking");
		assertEquals(List.of("sheet Answers, row 13, column A: There is an answer in a row without a question.",
				words("sheet Answers, row 13, column E", "thanks"), words("sheet Answers, row 13, column G", "for asking")), told(read()));
	}

	@Test
	@DisplayName("ROBUSTNESS 22: a bad row is named, and importing what can be read leaves everything else as it was")
	void aBadRowIsNamed() {
		sheet.answer("Culture.2", "4 but only in the east team", "", "");
		Responses responses = read();
		assertFalse(responses.isWhole());
		assertEquals(List.of("sheet Answers, row 8, column E: \"4 but only in the east team\" is none of the answers."), told(responses));
		assertTrue(responses.problems().getFirst().remedy().contains("3 Level 3"));
		assertTrue(assessment.getSessions().isEmpty());
		ResponseImport.of(assessment, List.of(responses)).apply(line -> true, Clock.systemUTC());
		assertEquals(1, assessment.getSessions().getFirst().getBallots().size());
	}

	@Test
	@DisplayName("T1: a row of a sheet saved as text that is wider than the sheet is refused")
	void aWiderRowOfText() {
		sheet.answer("Culture.2", "3", "", "We try");
		Sheet answers = sheet.write(FIRST_ROW + 1, 8, "but no time").file().sheets().get(1);
		Responses responses = new ResponseReader(assessment)
				.read(new Spreadsheet("answers.csv", List.of(new Sheet("answers.csv", answers.rows()))));
		assertEquals("5 Culture.1 fine", votes(responses));
		assertTrue(told(responses).getFirst().startsWith("answers.csv, row 8, column I: The row has more fields than there are headings"));
	}
}
