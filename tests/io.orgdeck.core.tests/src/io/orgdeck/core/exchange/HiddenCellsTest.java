package io.orgdeck.core.exchange;

import static io.orgdeck.core.exchange.HandMadeSheet.ANSWER;
import static io.orgdeck.core.exchange.HandMadeSheet.CARD;
import static io.orgdeck.core.exchange.HandMadeSheet.COMMENT;
import static io.orgdeck.core.exchange.HandMadeSheet.FIRST_ROW;
import static io.orgdeck.core.exchange.HandMadeSheet.ID;
import static io.orgdeck.core.exchange.HandMadeSheet.KEY_ROW;
import static io.orgdeck.core.exchange.HandMadeSheet.NUMBER_ROW;
import static io.orgdeck.core.exchange.HandMadeSheet.REASON;
import static io.orgdeck.core.exchange.HandMadeSheet.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentFactory;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Question;

/** Response sheets whose hidden cells are not what they were, or say something else than the assessment does. */
class HiddenCellsTest {

	private final AssessmentBuilder builder = new AssessmentBuilder();
	private final Assessment assessment = builder.assessment;
	private final Session session;
	private HandMadeSheet sheet;

	HiddenCellsTest() {
		builder.dimension("Culture", 3);
		builder.group("Staff", 6);
		builder.deck.setVersion("2");
		session = builder.session("Kick-off", LocalDate.of(2026, 3, 1));
		sheet = new HandMadeSheet(assessment, 5).answer("Culture.1", "4", "", "fine");
	}

	private HandMadeSheet anybodys() {
		return new HandMadeSheet(assessment, 0).answer("Culture.1", "4", "", "fine");
	}

	private Responses read() {
		return new ResponseReader(assessment).read(sheet.file());
	}

	private static List<String> told(Responses responses) {
		return responses.problems().stream().map(problem -> (problem.isError() ? "! " : "")
				+ problem.place().toString().replace("answers.xlsx, sheet Answers, ", "") + ": " + problem.text()).toList();
	}

	private static String votes(Responses responses) {
		return responses.responses().stream().map(one -> one.vote().participant() + " " + one.question().getId() + ' ' + one.session() + ' '
				+ one.round() + ' ' + one.vote().comment()).collect(Collectors.joining("; "));
	}

	private static Cell cell(String text, Kind kind, boolean merged, boolean struck) {
		return new Cell(text, kind, Double.NaN, merged, struck, "");
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', textBlock = """
			1 | assessment=other | ! row 1: The sheet belongs to another assessment.
			5 | round=once       | ! row 1: The hidden round "once" is no number.
			5 | round=0          | ! row 1: The hidden round "0" is no number.
			6 | participant=gone | ! row 1: The sheet was made for a participant whom the assessment does not have.
			""")
	@DisplayName("T9: a sheet that does not belong here is refused whole")
	void refused(int column, String mark, String problem) {
		sheet.write(1, column, mark);
		assertEquals(List.of(problem), told(read()));
		assertEquals("", votes(read()));
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', textBlock = """
			1 | assessment=       | written | 1 | ''
			2 | deck=another      | written | 1 | row 1: The sheet was made with another deck, another.
			3 | deckVersion=1     | written | 1 | row 1: The sheet was made with version 1 of the deck; the assessment uses version 2.
			3 | deckVersion=2     | written | 1 | ''
			4 | session=gone      | gone    | 1 | row 1: The sheet was made for a session that the assessment does not have: gone.
			4 | session=session-Kick-off | session-Kick-off | 1 | ''
			5 | round=            | written | 1 | ''
			5 | round=2           | written | 2 | ''
			""")
	@DisplayName("S1: answers belong to the session and round for which the sheet was made; another deck is told")
	void whereAnswersBelong(int column, String mark, String place, int round, String problem) {
		sheet.write(1, column, mark);
		assertEquals(problem.isEmpty() ? List.of() : List.of(problem), told(read()));
		String home = place.equals("written") ? WrittenAnswers.sessionId(assessment) : place;
		assertEquals("5 Culture.1 " + home + ' ' + round + " fine", votes(read()));
		assertEquals("session-Kick-off", session.getId());
	}

	@Test
	@DisplayName("T9: a cell of the mark that says something twice, or something else, is words of a person")
	void strangeMarks() {
		sheet.write(1, 7, "round=2").write(1, 8, "mood=blue").write(1, 9, "texts=Not made").write(1, 10, "texts=abc,0");
		assertEquals(Stream.of("H: Here stands \"round=2\"", "I: Here stands \"mood=blue\"", "J: Here stands \"texts=Not made\"")
				.map(words -> "row 1, column " + words + ", which belongs to no answer.").toList(), told(read()));
	}

	@Test
	@DisplayName("T11: with two marks, or without the keys of all columns, nothing is taken")
	void marksAndKeys() {
		sheet.write(4, 0, "orgdeck-response 1");
		assertEquals(
				List.of("! row 4: The sheet holds the hidden rows of two response sheets, so it is not certain whose answers these are."),
				told(read()));
		for (int column : new int[] { ID, ANSWER, REASON, COMMENT }) {
			sheet = anybodys().write(KEY_ROW, column, "");
			assertEquals(List.of("! row 1: The hidden row that says what the columns hold is missing or incomplete."), told(read()));
		}
	}

	@Test
	@DisplayName("T9: on anybody's sheet the number must be there, certain, and somebody's")
	void numbers() {
		sheet = anybodys().withoutRow(NUMBER_ROW);
		assertEquals(List.of("! row 1: The row for the participant's number is missing."), told(read()));
		sheet = anybodys();
		assertEquals(List.of("! row 3: The participant's number is missing."), told(read()));
		sheet = anybodys().write(NUMBER_ROW, ANSWER, "Bob");
		assertEquals(List.of("! row 3: The participant's number is missing.",
				"row 3, column E: Here stands \"Bob\", which belongs to no answer."), told(read()));
		sheet = anybodys().write(NUMBER_ROW, ANSWER, "7");
		assertEquals(List.of("! row 3, column E: The assessment has no participant 7."), told(read()));
		sheet = anybodys().write(NUMBER_ROW, ANSWER, cell("3", Kind.TEXT, false, true));
		assertEquals(List.of("! row 3, column E: \"3\" is crossed out, so it is not certain whether it counts."), told(read()));
		sheet = anybodys().write(NUMBER_ROW, ANSWER, cell("3", Kind.TEXT, true, false));
		assertEquals("", votes(read()));
		assertEquals(1, told(read()).size());
		sheet = anybodys().write(NUMBER_ROW, ID, "by hand").write(NUMBER_ROW, CARD, ResponseLayout.NUMBER).write(NUMBER_ROW, ANSWER, "3")
				.write(NUMBER_ROW, COMMENT, "part time").note(NUMBER_ROW, COMMENT, "from May");
		assertEquals(List.of("row 3, column A: Here stands \"by hand\", which belongs to no answer.",
				"row 3, column G: Here stands \"part time\", which belongs to no answer.", "row 3, column G: A note says \"from May\"."),
				told(read()));
		assertEquals("3 Culture.1 " + WrittenAnswers.sessionId(assessment) + " 1 fine", votes(read()));
	}

	@Test
	@DisplayName("T9: of a person without a name, any words in the place of the name are somebody's who was not asked")
	void ownersWithoutAName() {
		assessment.getParticipants().get(4).setName(null);
		sheet = new HandMadeSheet(assessment, 5).answer("Culture.1", "4", "", "fine").write(NUMBER_ROW, REASON, "Person 6");
		assertEquals(List.of("! row 3, column F: The sheet was made for participant 5, but it shows 5 Person 6. Whose answers are these?"),
				told(read()));
		sheet.write(NUMBER_ROW, REASON, "on the train");
		assertEquals(List.of("row 3, column F: Here stands \"on the train\", which belongs to no answer."), told(read()));
		sheet.write(NUMBER_ROW, ANSWER, "mine").write(NUMBER_ROW, REASON, "");
		assertTrue(told(read()).getFirst().startsWith("! row 3, column E: The sheet was made for participant 5, but it shows mine."));
	}

	@Test
	@DisplayName("T9: where nobody has answered, words in the place of the name are told all the same")
	void nobodyHasAnswered() {
		sheet = new HandMadeSheet(assessment, 5).write(NUMBER_ROW, REASON, "has left");
		assertEquals(List.of("row 3, column F: Here stands \"has left\", which belongs to no answer."), told(read()));
		sheet = new HandMadeSheet(assessment, 5).write(NUMBER_ROW, ANSWER, "6");
		assertEquals(List.of("row 3, column E: Here stands \"6\", which belongs to no answer."), told(read()));
		sheet = new HandMadeSheet(assessment, 0).write(NUMBER_ROW, ANSWER, "6").write(NUMBER_ROW, REASON, "Bob");
		assertEquals(List.of("row 3, column F: Here stands \"Bob\", which belongs to no answer."), told(read()));
	}

	@Test
	@DisplayName("D10: merged cells are refused; words of which a program has made a date are taken and told")
	void mergedAndDates() {
		sheet.answer("Culture.2", "3", "", "").write(FIRST_ROW + 1, ANSWER, cell("3", Kind.TEXT, true, false))
				.answer("Culture.3", "3", "", "").write(FIRST_ROW + 2, COMMENT, cell("1-Mar", Kind.DATE, false, false));
		assertEquals(List.of("! row 8, column E: The cell is merged with others, so it is not certain to which question it belongs.",
				"row 9, column G: A program has made the date 1-Mar of what was typed."), told(read()));
		assertTrue(votes(read()).endsWith("1 1-Mar"), votes(read()));
	}

	@Test
	@DisplayName("T8: what a deck says of its levels stands on the sheet, and a count that lost its formula is the sheet's own")
	void ownWords() {
		Question question = builder.question("Culture.1");
		builder.deck.getScales().getFirst().getLevels().reversed().stream().limit(2).forEach(level -> {
			var descriptor = DeckFactory.eINSTANCE.createLevelDescriptor();
			descriptor.setLevel(level);
			descriptor.setText("It is " + (int) level.getValue());
			question.getDescriptors().add(descriptor);
		});
		var empty = DeckFactory.eINSTANCE.createLevelDescriptor();
		empty.setText("of no level");
		question.getDescriptors().add(empty);
		assertEquals("4: It is 4\n5: It is 5", ResponseLayout.levels(question));
		sheet = new HandMadeSheet(assessment, 5).answer("Culture.1", "4", "", "").write(4, ANSWER, "1");
		assertEquals(List.of(), told(read()));
		var client = AssessmentFactory.eINSTANCE.createClient();
		client.setName("Riverside & Sons");
		assessment.setClient(client);
		sheet.aside(0, -1, "Riverside & Sons \u2013 Test").instruction(30, 1, "Riverside & Sons");
		assertEquals(List.of(), told(read()));
		sheet.write(4, ANSWER, "2");
		assertEquals(List.of("row 4, column E: Here stands \"2\", which belongs to no answer."), told(read()));
		assertEquals(List.of("orgdeck-response 1", "round=2"), ResponseLayout.mark(Map.of(ResponseLayout.ROUND, "2")));
	}

	@Test
	@DisplayName("T8: a question whose hidden id was damaged is found by card and wording; what fits neither is refused")
	void damagedIds() {
		sheet.write(FIRST_ROW, ID, "Kultur.1");
		assertEquals(List.of("row 7, column A: The hidden id of the question reads \"Kultur.1\"; by card and wording it is Culture.1."),
				told(read()));
		sheet.write(FIRST_ROW, ID, "");
		assertEquals(List.of(), told(read()));
		sheet.write(FIRST_ROW, ID, "Culture.1").write(FIRST_ROW, TEXT, "").write(FIRST_ROW, CARD, "X9");
		assertEquals("! row 7, column B: The row shows card X9, but its hidden id is that of a question on card Culture.",
				told(read()).getFirst());
		sheet.write(FIRST_ROW, CARD, "").write(FIRST_ROW, ID, "");
		assertEquals("! row 7, column A: There is an answer in a row without a question.", told(read()).getFirst());
		sheet.write(FIRST_ROW, ID, "Z1");
		assertEquals("! row 7, column A: The assessment's deck has no question Z1.", told(read()).getFirst());
	}

	@Test
	@DisplayName("A row that the reader of the file has refused is not taken, and its comment is told")
	void refusedByTheReader() {
		Spreadsheet file = sheet.file();
		var remark = ImportProblem.error(new Place(file.name(), "Answers", FIRST_ROW, ANSWER), "It is odd.", "Mend it.");
		Responses responses = new ResponseReader(assessment).read(new Spreadsheet(file.name(), file.sheets(), List.of(remark)));
		assertEquals("", votes(responses));
		assertEquals(List.of("! row 7, column E: It is odd.", "row 7, column G: \"fine\" stands in a row that is not taken."),
				told(responses));
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	@DisplayName("P1: a file without response sheet or votes is refused in one sentence, without a word on what else it holds")
	void otherFiles(boolean empty) {
		var file = new Spreadsheet("x.xlsx", empty ? List.of() : List.of(new Sheet("Notes", sheet.file().sheets().getFirst().rows())));
		Responses responses = new ResponseReader(assessment).read(file);
		assertEquals(
				List.of("! x.xlsx" + (empty ? "" : ", sheet Notes") + ": The file holds neither a response sheet nor a table of votes."),
				told(responses));
	}

	@Test
	@DisplayName("Of ids that differ in case alone, the one that is typed is meant; a wrong case may be either")
	void idsThatDifferInCase() {
		builder.question("Culture.2").setId("culture.1");
		var finder = new QuestionFinder(builder.deck);
		assertEquals("Culture.1", finder.byId(" Culture.1 ").orElseThrow().getId());
		assertEquals("culture.1", finder.byId("culture.1").orElseThrow().getId());
		assertTrue(finder.byId("CULTURE.1").isEmpty());
	}
}
