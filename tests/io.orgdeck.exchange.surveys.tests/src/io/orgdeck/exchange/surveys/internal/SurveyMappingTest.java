package io.orgdeck.exchange.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.Column;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.exchange.AnswerTable;
import io.orgdeck.core.exchange.MappingFile;
import io.orgdeck.core.exchange.Remark;
import io.orgdeck.core.exchange.ResponseImport;
import io.orgdeck.core.exchange.Responses;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.ImportProblem;

/** What columns and words mean: certain by id and words, asked where a word more may turn a question round, and kept for the next wave. */
class SurveyMappingTest {

	private static final String SAY = "The people closest to a piece of work have a real say in how it is done.";
	private static final String NEW = "\"Trying something new is welcome here, even when it might not work.\"";

	private final SurveyClient client = new SurveyClient();

	@TempDir
	private Path folder;

	private Column column(AnswerMapping mapping, int index) {
		return mapping.columns().stream().filter(column -> column.index() == index).findFirst().orElseThrow();
	}

	private AnswerTable table(String... lines) {
		return Csv.table(client.assessment, lines);
	}

	private static boolean tells(Responses read, String words) {
		return read.problems().stream().anyMatch(problem -> problem.toString().contains(words));
	}

	@Test
	@DisplayName("A question with a \"not\" more is asked about and never taken for the other")
	void aNotMoreIsAskedAbout() {
		AnswerTable table = table("Timestamp," + SAY.replace("have a real", "do not have a real") + ',' + NEW, "2026-11-03 10:00:00,5,4");
		Column doubtful = column(table.mapping(), 1);
		assertEquals(State.DOUBTFUL, doubtful.state());
		assertEquals("KC1.1", doubtful.question());
		Responses read = Csv.read(client.assessment, table, table.mapping());
		assertEquals(List.of("2 KC1.2 level-4"), Csv.votes(read));
		assertFalse(read.isWhole());
		assertTrue(tells(read, "It is not certain what the column"), read.problems()::toString);
		AnswerMapping decided = table.mapping().with(doubtful.asQuestion("KC1.1"));
		assertEquals(List.of("2 KC1.1 level-5", "2 KC1.2 level-4"), Csv.votes(Csv.read(client.assessment, table, decided)));
		Responses without = Csv.read(client.assessment, table, table.mapping().with(doubtful.asUnused()));
		assertTrue(without.isWhole() && tells(without, "\"5\" is not taken"), without.problems()::toString);
	}

	@Test
	@DisplayName("What people wrote to an open question of the survey comes in as their remarks; a few words and ids do not")
	void wordsOnTheSurveyAsAWhole() {
		String[] lines = { "Timestamp," + SAY + ",Is there anything else?,Job", "2026-11-03 10:00:00,5,We wait for weeks here.,Nurse",
				"2026-11-03 10:01:00,4,,Nurse", "2026-11-03 10:02:00,3,Ask the night staff sometime.,Porter" };
		AnswerTable table = table(lines);
		assertEquals(Use.WORDS, column(table.mapping(), 2).use());
		assertEquals(Use.UNUSED, column(table.mapping(), 3).use());
		Responses read = Csv.read(client.assessment, table, table.mapping());
		assertEquals(List.of("We wait for weeks here.", "Ask the night staff sometime."),
				read.remarks().stream().map(Remark::text).toList());
		assertEquals("Is there anything else?", read.remarks().getFirst().about());
		assertEquals(read.responses().getFirst().vote().participant(), read.remarks().getFirst().participant());
		ResponseImport.of(client.assessment, List.of(read)).apply(line -> true, Clock.systemUTC());
		assertEquals("Is there anything else?", client.assessment.getComments().getFirst().getAbout());
		ResponseImport again = ResponseImport.of(client.assessment, List.of(Csv.read(client.assessment, table, table.mapping())));
		assertEquals(List.of(), again.remarks(), "the same remarks again are known");
		assertFalse(again.bringsAnything());
		Responses without = Csv.read(client.assessment, table, table.mapping().with(column(table.mapping(), 2).asUnused()));
		assertTrue(without.remarks().isEmpty() && tells(without, "We wait for weeks here."), without.problems()::toString);
	}

	@Test
	@DisplayName("A column that asks for the team in words of its own is asked about, and becomes the respondent group")
	void whichTeamIsAskedAbout() {
		String[] lines = { "Timestamp,In which team do you work?," + SAY, "2026-11-03 10:00:00,Night shift,5",
				"2026-11-03 10:01:00,Kitchen,4", "2026-11-03 10:02:00,Night shift,3", "2026-11-03 10:03:00,Kitchen,3" };
		AnswerTable table = table(lines);
		Column team = column(table.mapping(), 1);
		assertEquals(Use.GROUP + " " + State.DOUBTFUL, team.use() + " " + team.state());
		Responses without = Csv.read(client.assessment, table, table.mapping());
		assertTrue(without.isWhole() && tells(without, "may say in which respondent group"), without.problems()::toString);
		assertTrue(tells(without, "\"Kitchen\" is not taken"), without.problems()::toString);
		Responses read = Csv.read(client.assessment, table, table.mapping().with(team.with(Use.GROUP, "", State.CERTAIN)));
		assertEquals(List.of("Night shift", "Kitchen", "Night shift", "Kitchen"),
				read.newcomers().stream().map(one -> one.who().group()).toList());
		assertEquals(Use.UNUSED, column(table("Timestamp,Does your team like tea?," + SAY, "2026-11-03 10:00:00,Yes,5",
				"2026-11-03 10:01:00,Very,4").mapping(), 1).use(), "different words are no groups");
	}

	@Test
	@DisplayName("A comment goes with the question that is decided for the column before it, in the next wave too")
	void commentsGoWithWhatIsDecided() throws IOException {
		String[] lines = { "Timestamp," + SAY.replace("have a real", "do not have a real") + ",Comment", "2026-11-03 10:00:00,5,Because" };
		AnswerTable table = table(lines);
		Column doubtful = column(table.mapping(), 1);
		AnswerMapping decided = table.mapping().with(doubtful.asQuestion("KC1.2"));
		assertEquals(List.of("2 KC1.2 level-5 (Because)"), Csv.votes(Csv.read(client.assessment, table, decided)));
		Path file = folder.resolve("map.json");
		MappingFile.write(decided, file);
		AnswerTable next = table(lines);
		assertEquals(List.of("2 KC1.2 level-5 (Because)"),
				Csv.votes(Csv.read(client.assessment, next, next.mapping(MappingFile.read(file)))));
		for (AnswerMapping without : List.of(table.mapping(), table.mapping().with(doubtful.asUnused()))) {
			Responses read = Csv.read(client.assessment, table, without);
			assertEquals(List.of(), read.remarks());
			assertTrue(tells(read, "\"Because\" is not taken"), read.problems()::toString);
		}
	}

	@Test
	@DisplayName("A letter wrong is a slip; a wording that was cut off says so")
	void slipsAndCutsAreSeenThrough() {
		AnswerTable table = table(
				"Timestamp," + SAY.replace("closest", "closset") + ",Trying something new is welcome he\u2026,Trying something new is",
				"2026-11-03 10:00:00,5,4,3");
		assertEquals(State.CERTAIN, column(table.mapping(), 1).state());
		assertEquals(State.CERTAIN, column(table.mapping(), 2).state());
		assertEquals("KC1.2", column(table.mapping(), 2).question());
		assertEquals(State.DOUBTFUL, column(table.mapping(), 3).state());
	}

	@Test
	@DisplayName("A code that any tool gives says nothing; one that contradicts the words is asked about")
	void codesOfTheToolAreNoIds() {
		client.questions().getFirst().setId("Q1");
		AnswerTable codes = table("id,submitdate,lastpage,startlanguage,seed,Q1,KC1x2", "1,,4,en,77,5,4");
		assertEquals(State.DOUBTFUL, column(codes.mapping(), 5).state());
		assertEquals(State.CERTAIN, column(codes.mapping(), 6).state());
		AnswerTable both = table("Timestamp,\"KC1.3 " + NEW.substring(1), "2026-11-03 10:00:00,5");
		assertEquals(List.of("KC1.3", "KC1.2"), column(both.mapping(), 1).candidates());
		assertEquals(State.DOUBTFUL, column(both.mapping(), 1).state());
	}

	@Test
	@DisplayName("Two columns that ask the same are asked about")
	void doubledQuestionsAreAskedAbout() {
		AnswerTable table = table("Timestamp," + SAY + ',' + SAY, "2026-11-03 10:00:00,5,1");
		assertEquals(State.DOUBTFUL, column(table.mapping(), 1).state());
		assertEquals(State.DOUBTFUL, column(table.mapping(), 2).state());
		assertEquals(List.of(), Csv.votes(Csv.read(client.assessment, table, table.mapping())));
	}

	@Test
	@DisplayName("Numbers of another scale are not taken, unless somebody says what the strange one means")
	void numbersOfAnotherScaleAreRefused() {
		AnswerTable table = table("Timestamp," + SAY, "2026-11-03 10:00:00,5", "2026-11-03 10:01:00,7", "2026-11-03 10:02:00,Established");
		Responses read = Csv.read(client.assessment, table, table.mapping());
		assertEquals(List.of("4 KC1.1 level-4"), Csv.votes(read));
		assertTrue(tells(read, "holds the number 7"), read.problems()::toString);
		assertTrue(tells(read, "\"5\" is not taken"), read.problems()::toString);
		AnswerMapping decided = table.mapping().with(table.mapping().words().getFirst().as(AnswerMapping.DONT_KNOW));
		assertEquals(List.of("2 KC1.1 level-5", "3 KC1.1 ?", "4 KC1.1 level-4"), Csv.votes(Csv.read(client.assessment, table, decided)));
	}

	@Test
	@DisplayName("Words that are no level are asked about once, and the decision is kept for the next wave")
	void wordsAreDecidedOnceAndKept() throws IOException {
		String[] first = { "Timestamp," + SAY, "2026-11-03 10:00:00,Agree", "2026-11-03 10:01:00,Embedded" };
		AnswerTable table = table(first);
		assertEquals("Agree", table.mapping().words().getFirst().word());
		AnswerMapping decided = table.mapping().with(table.mapping().words().getFirst().as(AnswerMapping.LEVEL + "level-4"));
		Path file = folder.resolve("map.json");
		MappingFile.write(decided, file);
		String before = Files.readString(file);
		AnswerTable next = table(first[0], "2026-12-03 10:00:00,agree");
		AnswerMapping fitted = next.mapping(MappingFile.read(file));
		assertFalse(fitted.isDoubtful());
		assertEquals(List.of("2 KC1.1 level-4"), Csv.votes(Csv.read(client.assessment, next, fitted)));
		MappingFile.write(fitted, file);
		assertEquals(before, Files.readString(file), "the same mapping is the same file");
	}

	@Test
	@DisplayName("A column that has moved is taken from where it is; one that is gone is told with what stands in its place")
	void movedAndMissingColumnsAreTold() {
		AnswerTable first = table("Timestamp," + SAY + ',' + NEW, "2026-11-03 10:00:00,5,4");
		AnswerTable moved = table("Timestamp," + NEW + ',' + SAY, "2026-12-03 10:00:00,4,5");
		Responses read = Csv.read(client.assessment, moved, moved.mapping(first.mapping()));
		assertEquals(List.of("2 KC1.1 level-5", "2 KC1.2 level-4"), Csv.votes(read).stream().sorted().toList());
		assertTrue(tells(read, "has moved; it was B in the mapping"), read.problems()::toString);
		AnswerTable gone = table("Timestamp,Something else," + NEW, "2026-12-03 10:00:00,4,5");
		Responses rest = Csv.read(client.assessment, gone, gone.mapping(first.mapping()));
		assertTrue(tells(rest,
				"which was B in the mapping and holds answers to KC1.1, is not in the file; \"Something else\" stands in its place"),
				rest.problems()::toString);
	}

	@Test
	@DisplayName("A mapping of a newer version, or another file, is refused in a sentence")
	void otherFilesAreRefused() throws IOException {
		for (String text : List.of("", "{", "[1]", "{\"format\":\"other\"}",
				"{\"format\":\"orgdeck-answer-mapping\",\"version\":1,\"columns\":[{}]}",
				"{\"format\":\"orgdeck-answer-mapping\",\"version\":\"x\"}", "[".repeat(100_000))) {
			Path file = Files.writeString(folder.resolve("other.json"), text);
			String message = assertThrows(StoreException.class, () -> MappingFile.read(file)).getMessage();
			assertTrue(message.contains("is no mapping of answers"), message);
		}
		Path newer = Files.writeString(folder.resolve("newer.json"), "{\"format\":\"orgdeck-answer-mapping\",\"version\":2}");
		assertTrue(assertThrows(StoreException.class, () -> MappingFile.read(newer)).getMessage().contains("newer version"));
	}

	@Test
	@DisplayName("39: whatever stands in the file is in the assessment or told")
	void columnsWithoutAQuestionAreTold() {
		Responses read = Csv.read(client.assessment, "Timestamp," + SAY + ",What else would you tell us?,Your shoe size",
				"2026-11-03 10:00:00,5,More tea,41", "2026-11-03 10:01:00,4,More tea,42", "2026-11-03 10:02:00,3,,41");
		assertTrue(read.isWhole());
		assertEquals(3, read.responses().size());
		assertTrue(tells(read, "\"More tea\" is not taken; it stands in 1 more rows"), read.problems()::toString);
		assertTrue(tells(read, "\"42\" is not taken"));
		assertEquals(2, read.problems().stream().map(ImportProblem::text).filter(text -> text.endsWith("is not used.")).count());
		assertEquals(Use.UNUSED, column(table("Timestamp," + SAY + ",Your shoe size", "2026-11-03 10:00:00,5,41").mapping(), 2).use());
	}
}
