package io.orgdeck.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.AssessmentBuilder;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.ProblemSummary;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Question;

/** Tables of votes as they come back from other programs, other countries and other hands. */
class VotesOfOtherProgramsTest {

	private final AssessmentBuilder builder = new AssessmentBuilder();
	private final Assessment assessment = builder.assessment;

	VotesOfOtherProgramsTest() {
		builder.dimension("Culture", 3);
		builder.group("Staff", 6);
		builder.session("Kick-off", LocalDate.of(2026, 3, 1));
	}

	private Responses read(String csv) throws IOException {
		return read(new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "votes.csv"));
	}

	private Responses read(Spreadsheet file) {
		return new ResponseReader(assessment).read(file);
	}

	/** A workbook with one sheet "Votes", as a reader hands it over. */
	@SafeVarargs
	private static Spreadsheet workbook(List<Cell>... rows) {
		var numbered = new ArrayList<Row>();
		for (List<Cell> cells : rows) {
			numbered.add(new Row(numbered.size() + 1, cells));
		}
		return new Spreadsheet("votes.xlsx", List.of(new Sheet("Votes", numbered)));
	}

	private static List<Cell> row(Object... cells) {
		return Stream.of(cells).map(cell -> cell instanceof Cell whole ? whole : Cell.of(String.valueOf(cell))).toList();
	}

	private static Cell number(double value, String shown) {
		return new Cell(shown, Kind.NUMBER, value, false, false, "");
	}

	private static List<String> told(Responses responses) {
		return responses.problems().stream().map(problem -> problem.place().toString() + ": " + problem.text())
				.filter(line -> !line.contains("numbers alone")).toList();
	}

	private static List<String> votes(Responses responses) {
		return responses.responses().stream().map(one -> one.vote().participant() + " " + one.question().getId() + ' ' + one.round() + ' '
				+ (one.vote().answer() instanceof Answer.Rated rated ? rated.level() : one.vote().answer()) + ' ' + one.vote().comment())
				.toList();
	}

	@Test
	@DisplayName("T1: a row with more fields than headings is refused whole")
	void aWiderRowIsRefused() throws IOException {
		Responses responses = read("""
				participant,session,question,round,answer,reason,comment
				1,Kick-off,Culture.1,1,3,,We try, but nobody has the time
				2,Kick-off,Culture.1,1,3,,fine
				""");
		assertEquals(List.of("2 Culture.1 1 3 fine"), votes(responses));
		assertEquals(2, told(responses).size());
		assertTrue(told(responses).getFirst().startsWith("votes.csv, row 2, column H: The row has more fields than there are headings"));
		assertEquals("votes.csv, row 2, column G: \"We try\" stands in a row that is not taken.", told(responses).getLast());
		assertFalse(responses.isWhole());
	}

	@ParameterizedTest
	@ValueSource(strings = { "9,Culture.1,1,,3", "1,Culture.9,1,,3", "1,Culture.1,one,,3", "1,Culture.1,1,Lunch,3", "1,Culture.1,1,,quite",
			"1,Culture.1,1,,=A1", "1,Culture.2,1,,4" })
	@DisplayName("ROBUSTNESS 39: what people wrote in a row that is refused is told by its cell")
	void wordsOfARefusedRowAreTold(String row) throws IOException {
		Responses responses = read("participant,question,round,session,answer,reason,comment\n1,Culture.2,1,,3,,\n" + row
				+ ",off duty,The rota is the problem\n");
		assertEquals(List.of("1 Culture.2 1 3 "), votes(responses));
		assertEquals(3, told(responses).size(), told(responses).toString());
		assertEquals(List.of("votes.csv, row 3, column F: \"off duty\" stands in a row that is not taken.",
				"votes.csv, row 3, column G: \"The rota is the problem\" stands in a row that is not taken."),
				told(responses).subList(1, 3));
	}

	@Test
	@DisplayName("ROBUSTNESS 39: so are notes on its cells")
	void notesOnARefusedRowAreTold() {
		Responses responses = read(
				workbook(row("participant", "question", "answer"), row("1", "Culture.9", Cell.of("3").withNote("Ann: no"))));
		assertEquals("votes.xlsx, sheet Votes, row 2, column C: A note says \"Ann: no\".", told(responses).getLast());
	}

	@Test
	@DisplayName("T1: so is a row that a spreadsheet program has made of such a file")
	void aWiderRowOfAWorkbookIsRefused() {
		Responses responses = read(workbook(row("participant", "question", "answer", "comment"),
				row(number(1, "1"), "Culture.1", number(3, "3"), "We try", "but nobody has the time")));
		assertEquals(List.of(), votes(responses));
		assertTrue(told(responses).getFirst().startsWith("votes.xlsx, sheet Votes, row 2, column E: The row has more fields"));
	}

	@Test
	@DisplayName("T2: invisible characters and usual other names of headings make no difference")
	void headingsAreFoundAsPeopleTypeThem() throws IOException {
		Responses responses = read(
				"participant,\u200bSession Title\u00a0,Question ID,round,answer,comments\n1,kick-off,culture.1,2,3,words\n");
		assertEquals("session-Kick-off", responses.responses().getFirst().session());
		assertEquals(List.of("1 Culture.1 2 3 words"), votes(responses));
		assertEquals(List.of(), told(responses));
	}

	@Test
	@DisplayName("T2: what stands in a column that is not used is told")
	void unusedColumnsAreTold() throws IOException {
		Responses responses = read("participant,question,answer,Notes,Empty\n1,Culture.1,3,see my e-mail,\n");
		assertEquals(List.of("votes.csv, row 1, column D: The column \"Notes\" is not used.",
				"votes.csv, row 1, column E: The column \"Empty\" is not used.",
				"votes.csv, row 2, column D: \"see my e-mail\" stands in a column that is not used."), told(responses));
		assertEquals(List.of("1 Culture.1 1 3 "), votes(responses));
	}

	@ParameterizedTest
	@ValueSource(strings = { "comment", "Comments", "COMMENT\u00a0" })
	@DisplayName("T2: a second column of one name is refused")
	void aSecondColumnOfOneNameIsRefused(String second) throws IOException {
		Responses responses = read("participant,question,answer,comment," + second + "\n1,Culture.1,3,first,second\n");
		assertEquals(List.of(), votes(responses));
		assertTrue(told(responses).getFirst().startsWith("votes.csv, row 1, column E: The heading"), told(responses).toString());
		assertFalse(responses.isWhole());
	}

	@ParameterizedTest
	@ValueSource(strings = { "session (title)", "Round no.", "which-round" })
	@DisplayName("T2: a heading that is nearly session or round is asked about, for votes would land elsewhere")
	void headingsThatAreNearlyOthers(String heading) throws IOException {
		Responses responses = read("participant,question,answer," + heading + "\n1,Culture.1,3,2\n");
		assertEquals(List.of(), votes(responses));
		assertTrue(told(responses).stream().anyMatch(line -> line.startsWith("votes.csv, row 1, column D: The column \"" + heading
				.toLowerCase(Locale.ROOT) + "\" may be meant to be ")), told(responses).toString());
		assertEquals(1, read("participant,question,answer,round,background\n1,Culture.1,3,2,x\n").responses().size());
	}

	@Test
	@DisplayName("D1: a question that is named by its place is taken and told once")
	void questionsByTheirPlace() throws IOException {
		builder.deck.getSections().getFirst().getCards().getFirst().getQuestions().forEach(one -> one.setId("id-" + one.getId()));
		Responses responses = read("participant,question,answer\n1,Culture.2,3\n2,culture.2,4\n");
		assertEquals(List.of("1 id-Culture.2 1 3 ", "2 id-Culture.2 1 4 "), votes(responses));
		assertEquals(List.of("votes.csv, row 2, column B: \"Culture.2\" is taken for the question that has this place on its card now: "
				+ "\"Question Culture.2\""), told(responses));
	}

	@Test
	@DisplayName("T2: more headings than fields in any row are refused, where a heading is not known")
	void moreHeadingsThanFields() throws IOException {
		Responses responses = read("participant,team,question,answer\n1,Culture.1,3\n2,Culture.1,3\n");
		assertEquals(List.of(), votes(responses));
		assertTrue(told(responses).getLast().startsWith("votes.csv, row 1: There are more headings than fields in any row"));
		assertEquals(List.of("1 Culture.1 1 3 "), votes(read("participant,question,answer,comment\n1,Culture.1,3\n")));
		assertEquals(List.of(), told(read("participant,question,answer,comment\n")));
	}

	@Test
	@DisplayName("M1: a row that names no participant, a table without a column for them, and an id that nobody has are told")
	void rowsWithoutAParticipant() throws IOException {
		assertEquals(
				List.of("votes.csv, row 2, column A: The row names no participant.",
						"votes.csv, row 3, column A: The assessment has no participant 9."),
				told(read("participant,question,answer\n,Culture.1,3\n9,Culture.1,3\n")));
		assertEquals(List.of("votes.csv, row 2, column A: The assessment has no participant with the id zz.",
				"votes.csv, row 3, column A: The row names no participant."),
				told(read("participant id,question,answer\nzz,Culture.1,3\n,Culture.1,3\n")));
		assertEquals("votes.csv, row 1: The table has no column participant, so it is not known whose votes these are.",
				told(read("question,answer\nCulture.1,3\n")).getFirst());
		assertEquals("votes.csv, row 2, column B: The row names no question.",
				told(read("participant,question,answer\n1,,3\n")).getFirst());
	}

	@Test
	@DisplayName("T4: headings stand below a title, which is told; so is what stands below the table")
	void wordsAboveAndBelowAreTold() throws IOException {
		Responses responses = read("Votes of 3 May\n\nparticipant,question,answer\n1,Culture.1,3\n,,\nThe rota is the problem,,\n");
		assertEquals(List.of("1 Culture.1 1 3 "), votes(responses));
		assertEquals("votes.csv, row 1, column A: Here stands \"Votes of 3 May\", which belongs to no answer.", told(responses).getFirst());
		assertTrue(told(responses).getLast().startsWith("votes.csv, row 6, column A: "), told(responses).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3", "3.0", "\"3,0\"", " 3 ", "\u0663", "\uff13", "3.00", "03", "+3", "3 - Level 3", "3. level 3" })
	@DisplayName("T5: a whole number is that number, however it is spelt")
	void numbersInAnySpelling(String three) throws IOException {
		Responses responses = read(
				"participant,question,round,answer\n" + (three.matches(".*[Ll].*") ? "3" : three) + ",Culture.1,1.0," + three + "\n");
		assertEquals(List.of("3 Culture.1 1 3 "), votes(responses));
	}

	@Test
	@DisplayName("T5: a whole number is that number, however its cell is formatted; a rounded one, per cents and dates are none")
	void numbersInAnyFormat() {
		var march = new Cell("3", Kind.DATE, 46000, false, false, "");
		Responses responses = read(
				workbook(row("participant", "question", "value"), row(number(1, "1.00"), "Culture.1", number(3, "3 points")),
						row(number(2, "no. 2"), "Culture.1", number(4.5, "5")), row(number(3, "3"), "Culture.1", number(4, "400%")),
						row(number(4, "4"), "Culture.1", march), row(march, "Culture.1", number(4, "4"))));
		assertEquals(List.of("1 Culture.1 1 3 "), votes(responses));
		assertEquals(List.of("votes.xlsx, sheet Votes, row 3, column C: \"5 (4.5)\" is none of the answers.",
				"votes.xlsx, sheet Votes, row 4, column C: \"400%\" is none of the answers.",
				"votes.xlsx, sheet Votes, row 5, column C: A program has made the date 3 of what was typed.",
				"votes.xlsx, sheet Votes, row 6, column A: A program has made the date 3 of what was typed."), told(responses));
	}

	@Test
	@DisplayName("A question's id of which a program has made a number is refused where it may be another's")
	void idsThatBecameNumbers() {
		List<Question> asked = builder.card("1", null, 3).getQuestions();
		asked.get(1).setId("1.10");
		Responses responses = read(
				workbook(row("participant", "question", "answer"), row("1", number(1.1, "1.1"), "3"), row("2", number(1.3, "1.3"), "3"),
						row("3", "1.10", "3")));
		assertEquals(List.of("2 1.3 1 3 ", "3 1.10 1 3 "), votes(responses));
		assertEquals(List.of("votes.xlsx, sheet Votes, row 2, column B: \"1.1\" may mean 1.1, 1.10."), told(responses));
	}

	@Test
	@DisplayName("T6: what guards formulas comes off again, however often a table goes through other programs")
	void theGuardComesOffAgain() throws IOException {
		List<String> comments = List.of("- more time", "=SUM(our efforts)", "+1 to that", "@Owen: please", "'tis", "''=x");
		var votes = new ArrayList<Vote>();
		comments.forEach(comment -> votes.add(new Vote(votes.size() + 1, new Answer.Rated("3"), comment)));
		builder.ballot(assessment.getSessions().getFirst(), "Culture.1", 1, Votes.of(votes));
		for (int round = 0; round < 3; round++) {
			var csv = new ByteArrayOutputStream();
			new PersonalVotes(assessment).write(csv, new NullProgressMonitor());
			Sheet typed = new CsvReader().read(new ByteArrayInputStream(csv.toByteArray()), "votes.csv").sheets().getFirst();
			Responses through = read(new Spreadsheet("votes.xlsx", List.of(new Sheet("votes", typed.rows()))));
			assertEquals(comments, through.responses().stream().map(one -> one.vote().comment()).toList());
			ResponseImport.of(assessment, List.of(through)).apply(line -> true, Clock.systemUTC());
		}
	}

	@Test
	@DisplayName("T8: notes belong to the answer of their row; a crossed-out answer is asked about")
	void notesAreTakenAndCrossedOutAnswersAreNot() {
		var noted = new Cell("3", Kind.TEXT, Double.NaN, false, false, "Ann: only in the east team");
		var struck = new Cell("4", Kind.TEXT, Double.NaN, false, true, "");
		var heading = new Cell("answer", Kind.TEXT, Double.NaN, false, false, "1 to 5");
		Responses responses = read(workbook(row("participant", "question", heading, "comment"), row("1", "Culture.1", noted, "mostly"),
				row("2", "Culture.1", struck, "or rather not")));
		assertEquals(List.of("1 Culture.1 1 3 mostly\nAnn: only in the east team"), votes(responses));
		assertEquals(List.of("votes.xlsx, sheet Votes, row 1, column C: A note says \"1 to 5\".",
				"votes.xlsx, sheet Votes, row 3, column C: \"4\" is crossed out, so it is not certain whether it counts."),
				told(responses));
		assertEquals("or rather not", responses.remarks().getFirst().text());
	}

	@Test
	@DisplayName("T10: what nobody can see makes no difference between words")
	void invisibleCharactersDoNotCount() throws IOException {
		Responses responses = read(
				"participant,question,answer,session\n\u200b1,Cul\u00adture.1,3\u00a0Level\u202f3\u200b,\ufeffKick-off\n");
		assertEquals(List.of("1 Culture.1 1 3 "), votes(responses));
		assertEquals("session-Kick-off", responses.responses().getFirst().session());
	}

	@Test
	@DisplayName("D7: a number stands for the value unless it is the label of another level")
	void labelsThatReadLikeValues() throws IOException {
		List<String> labels = List.of("-2", "-1", "0", "+1", "+2");
		builder.deck.getScales().getFirst().getLevels().forEach(level -> level.setLabel(labels.get((int) level.getValue() - 1)));
		Responses responses = read(
				"participant,question,answer\n1,Culture.1,5\n2,Culture.1,-2\n3,Culture.1,+1\n4,Culture.1,4 +1\n5,Culture.1,1\n");
		assertEquals(List.of("1 Culture.1 1 5 ", "2 Culture.1 1 1 ", "3 Culture.1 1 4 ", "4 Culture.1 1 4 "), votes(responses));
		assertEquals(List.of("votes.csv, row 6, column C: \"1\" may mean \"1 -2\", \"4 +1\"."), told(responses));
		assertEquals(List.of("1 Culture.1 1 1 "), votes(read("participant,question,value\n1,Culture.1,1\n")));
	}

	@Test
	@DisplayName("D7: levels called n/a or Don't know can be chosen by their whole choice")
	void labelsThatReadLikeOtherAnswers() throws IOException {
		List<String> labels = List.of("n/a", "Partly", "Don't know", "?", "All");
		builder.deck.getScales().getFirst().getLevels().forEach(level -> level.setLabel(labels.get((int) level.getValue() - 1)));
		Responses responses = read("participant,question,answer\n1,Culture.1,1 n/a\n2,Culture.1,3 Don\u2019t know\n3,Culture.1,4 ?\n"
				+ "4,Culture.1,Don't know\n5,Culture.1,N/A\n");
		assertEquals(List.of("1 Culture.1 1 1 ", "2 Culture.1 1 3 ", "3 Culture.1 1 4 ", "4 Culture.1 1 INSTANCE "), votes(responses));
		assertEquals(List.of(
				"votes.csv, row 5, column C: \"Don't know\" is taken as the answer of that name, although \"3 Don't know\" goes by the same name.",
				"votes.csv, row 6, column C: \"N/A\" may mean \"1 n/a\", \"Does not apply\"."), told(responses));
		assertTrue(responses.problems().getLast().remedy().contains("1 n/a, 2 Partly"));
		var words = new AnswerWords(Scale.of(builder.deck));
		words.choices().forEach(choice -> assertEquals(choice, words.choice(words.answer(choice, "").orElseThrow())));
	}

	@Test
	@DisplayName("M1: a number that means another person than the id is refused, naming both")
	void idsSayWhoseNumberItWas() throws IOException {
		Responses responses = read(
				"participant,participant id,question,answer\n1,p1,Culture.1,3\n2,p5,Culture.1,3\n3,gone,Culture.1,3\n,p4,Culture.1,3\n");
		assertEquals(List.of("1 Culture.1 1 3 ", "4 Culture.1 1 3 "), votes(responses));
		assertEquals(List.of(
				"votes.csv, row 3, column A: The row is number 2, but its id belongs to participant 5 (Person 5); the table was written when 2 was another person.",
				"votes.csv, row 4, column A: Number 3 is participant 3 (Person 3) here, but the table was written when 3 was somebody whom the assessment does not have."),
				told(responses));
	}

	@Test
	@DisplayName("M1: a table without ids is taken, with one warning")
	void numbersAloneAreTold() throws IOException {
		Responses responses = read("participant,question,answer\n1,Culture.1,3\n2,Culture.1,3\n");
		assertEquals(2, responses.responses().size());
		assertTrue(responses.isWhole());
		assertEquals(List.of("The table knows people by their numbers alone."),
				responses.problems().stream().map(ImportProblem::text).toList());
	}

	@Test
	@DisplayName("An answer and a value that contradict each other are refused")
	void answerAndValueAgree() throws IOException {
		Responses responses = read(
				"participant,question,answer,value\n1,Culture.1,3 Level 3,3\n2,Culture.1,3 Level 3,4\n3,Culture.1,n/a,4\n4,Culture.1,,4\n");
		assertEquals(List.of("1 Culture.1 1 3 ", "4 Culture.1 1 4 "), votes(responses));
		assertEquals(List.of("votes.csv, row 3, column D: The answer is \"3 Level 3\", but the value is \"4\".",
				"votes.csv, row 4, column D: The answer is \"n/a\", but the value is \"4\"."), told(responses));
	}

	@Test
	@DisplayName("What the reader of a file has found is told, and a row that it refuses is not taken")
	void theReadersRemarksAreTold() throws IOException {
		Spreadsheet file = new CsvReader().read(new ByteArrayInputStream("participant,question,answer\n1,Culture.1,3\n2,Culture.1,3\n"
				.getBytes(StandardCharsets.UTF_8)), "votes.csv");
		var remark = ImportProblem.error(new Place("votes.csv", "votes.csv", 3, 2), "A quotation mark stands inside a field.",
				"Double it.");
		Responses responses = read(new Spreadsheet(file.name(), file.sheets(), List.of(remark)));
		assertEquals(List.of("1 Culture.1 1 3 "), votes(responses));
		assertEquals(List.of("votes.csv, row 3, column C: A quotation mark stands inside a field."), told(responses));
	}

	@Test
	@DisplayName("Ten thousand bad rows are few lines to read; each is in the report")
	void manyBadRowsAreSummarised() throws IOException {
		var csv = new StringBuilder("participant,question,answer\n");
		IntStream.range(0, 10_000).forEach(row -> csv.append("1,Culture.1,quite good\n"));
		Responses responses = read(csv.append("1,nothing,3\n").toString());
		assertEquals(10_002, responses.problems().size());
		List<ImportProblem> shown = ProblemSummary.of(responses.problems());
		assertEquals(8, shown.size());
		assertEquals("votes.csv: There are 9995 more of this kind, in rows 7 to 10001; the report of the import lists each.",
				shown.get(6).place() + ": " + shown.get(6).text());
		assertEquals("votes.csv, row 10002, column B", shown.getLast().place().toString());
	}
}
