package io.orgdeck.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.people.PeopleImport.Kind;
import io.orgdeck.core.people.PeopleReader.Second;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.Ids;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.DeckFactory;

/** D12: cell by cell, what lists of people, groups and sessions bring, and what is said of what they cannot bring. */
class PeopleListTest {

	private final Assessment assessment = Ids.create(Literals.ASSESSMENT);

	PeopleListTest() {
		assessment.setDeck(DeckFactory.eINSTANCE.createDeck());
	}

	private Participant known(int number, String name, String role, String group, String email) {
		Participant one = Ids.create(Literals.PARTICIPANT);
		one.setId("p-" + number);
		one.setNumber(number);
		one.setName(name);
		one.setRole(role);
		one.setEmail(email);
		if (group != null) {
			RespondentGroup of = Ids.create(Literals.RESPONDENT_GROUP);
			of.setName(group);
			assessment.getGroups().add(of);
			one.setGroup(of);
		}
		assessment.getParticipants().add(one);
		return one;
	}

	private static Sheet sheet(String name, String... rows) {
		var lines = new java.util.ArrayList<Row>();
		for (String row : rows) {
			lines.add(new Row(lines.size() + 1, Stream.of(row.split("\\|", -1)).map(Cell::of).toList()));
		}
		return new Sheet(name, lines);
	}

	private static PeopleList read(Sheet... sheets) {
		return PeopleReader.read(new Spreadsheet("p.xlsx", List.of(sheets)));
	}

	private PeopleImport plan(Sheet... sheets) {
		return PeopleImport.of(assessment, read(sheets));
	}

	private static List<String> told(List<io.orgdeck.core.tables.ImportProblem> problems) {
		return problems.stream().map(problem -> (problem.isError() ? "! " : "") + problem.place().toString().replace("p.xlsx, sheet ", "")
				+ ": " + problem.text()).toList();
	}

	private static String line(Participant one) {
		return String.join(", ", String.valueOf(one.getName()), one.getRole(), one.getGroup() == null ? null : one.getGroup().getName(),
				one.getEmail());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "|Clerk||; A; The row has no name: \"Clerk\".", "Ana|||ana; D; \"ana\" is no e-mail address.",
			"Ana|||@b; D; \"@b\" is no e-mail address.", "Ana|||a@; D; \"a@\" is no e-mail address.",
			"Ana|||a@b@c; D; \"a@b@c\" is no e-mail address.", "Ana|||a b@c; D; \"a b@c\" is no e-mail address." })
	@DisplayName("A person without a name or with a wrong address is refused by cell")
	void peopleThatAreRefused(String row, String column, String text) {
		PeopleList list = read(sheet("P", "name|role|group|e-mail", row, "Bo|||b@c"));
		assertEquals(List.of("! P, row 2, column " + column + ": " + text), told(list.problems()));
		assertEquals(List.of(new Newcomer("Bo", "", "", "b@c")), list.people().stream().map(PeopleList.Person::who).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "|2026-03-14|09:30; A; The row has no title of a session: \"2026-03-14 09:30\".",
			"Kick-off|soon|; B; It is not certain which day \"soon\" is.",
			"Kick-off|2026-13-01|; B; It is not certain which day \"2026-13-01\" is.",
			"Kick-off|32/12/2026|; B; It is not certain which day \"32/12/2026\" is.",
			"Kick-off|1/2/2026|; B; It is not certain which day \"1/2/2026\" is.",
			"Kick-off|2026-03-14|noon; C; \"noon\" is no time of day.", "Kick-off||25:00; C; \"25:00\" is no time of day." })
	@DisplayName("A session without a title, a certain day or a time is refused by cell")
	void sessionsThatAreRefused(String row, String column, String text) {
		PeopleList list = read(sheet("S", "session|date|starts", row));
		assertEquals(List.of("! S, row 2, column " + column + ": " + text), told(list.problems()));
		assertEquals(List.of(), list.sessions());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "2026-3-4; 9.30; 2026-03-04; 09:30", "14.3.2026; 09:30:15; 2026-03-14; 09:30",
			"3/14/2026; ''; 2026-03-14; ''", "12-12-2026; 0:00; 2026-12-12; 00:00", "''; 23:59; ''; 23:59" })
	@DisplayName("Days and times are read in the spellings of many countries, as far as they are certain")
	void daysAndTimes(String day, String time, String date, String starts) {
		PeopleList list = read(sheet("S", "session|date|starts|place|facilitator", "Kick-off|" + day + "|" + time + "|Hall|Ann"));
		assertEquals(List.of(), list.problems());
		PeopleList.Date session = list.sessions().getFirst();
		assertEquals(date + ' ' + starts, session.date().map(Object::toString).orElse("") + ' ' + session.starts().map(Object::toString)
				.orElse(""));
		PeopleImport.of(assessment, list).apply(line -> true, null);
		Session made = assessment.getSessions().getFirst();
		assertEquals("Kick-off Hall Ann planned", String.join(" ", made.getTitle(), made.getPlace(), made.getFacilitator(),
				made.getStatus().getLiteral()));
		assertEquals(session.date().orElse(null), made.getDate());
		assertEquals(0, PeopleImport.of(assessment, list).newSessions());
	}

	@ParameterizedTest
	@CsvSource({ "0.5, NUMBER, 12:00", "0.99999, DATE, 23:59:59", "46095.25, DATE, 06:00" })
	@DisplayName("D10: a time that a program has made a number of is that time")
	void timesAsNumbers(double value, Spreadsheet.Kind kind, String time) {
		var rows = List.of(new Row(1, Stream.of("session", "date", "time").map(Cell::of).toList()),
				new Row(2, List.of(Cell.of("Kick-off"), Cell.EMPTY, new Cell("x", kind, value, false, false, ""))));
		assertEquals(time, read(new Sheet("S", rows)).sessions().getFirst().starts().orElseThrow().toString());
		var days = List.of(rows.getFirst(),
				new Row(2, List.of(Cell.of("Kick-off"), new Cell("14 March", Spreadsheet.Kind.DATE, Double.NaN, false,
						false, ""), new Cell("3", Spreadsheet.Kind.NUMBER, 3, false, false, ""))));
		assertEquals(List.of("! S, row 2, column B: It is not certain which day \"14 March\" is."),
				told(read(new Sheet("S", days)).problems()));
	}

	@Test
	@DisplayName("T8, D10: computed and crossed-out cells count as nothing and are told; a row of notes alone is none")
	void cellsThatCountAsNothing() {
		var rows = List.of(new Row(1, Stream.of("name", "role", "group").map(Cell::of).toList()),
				new Row(2, List.of(Cell.of("'=Ana"), new Cell("=A1", Spreadsheet.Kind.FORMULA, Double.NaN, false, false, ""),
						new Cell("Staff", Spreadsheet.Kind.TEXT, Double.NaN, false, true, ""))),
				new Row(3, List.of(Cell.of("Bo"), new Cell("#DIV/0!", Spreadsheet.Kind.ERROR, Double.NaN, false, false, ""))),
				new Row(5, List.of(Cell.EMPTY.withNote("ask Ann"))));
		PeopleList list = read(new Sheet("P", rows));
		assertEquals(List.of(new Newcomer("=Ana", "", "", ""), new Newcomer("Bo", "", "", "")),
				list.people().stream().map(PeopleList.Person::who).toList());
		assertEquals(
				List.of("P, row 2, column B: The cell holds \"=A1\", which is computed.", "P, row 2, column C: \"Staff\" is crossed out.",
						"P, row 3, column B: The cell holds \"#DIV/0!\", which is computed.",
						"P, row 5, column A: A note says \"ask Ann\"."),
				told(list.problems()));
	}

	@Test
	@DisplayName("Groups have names; one that is there keeps its description")
	void groups() {
		known(1, "Ana", null, "Nurses", null);
		assessment.getGroups().getFirst().setDescription("All wards");
		Sheet sheet = sheet("G", "respondent group|description|size", "nurses|Some|", "Clerks||", "|Nobody|");
		PeopleImport plan = plan(sheet);
		assertEquals(
				List.of("! G, row 4, column A: The row has no group: \"Nobody\".", "G, row 1, column C: The column \"size\" is not used."),
				told(plan.problems()));
		assertEquals(1, plan.newGroups());
		assertTrue(plan.bringsAnything());
		plan.apply(line -> true, null);
		assertEquals(List.of("Nurses All wards", "Clerks null"), assessment.getGroups().stream().map(one -> one.getName() + ' '
				+ one.getDescription()).toList());
		assertFalse(plan(sheet).bringsAnything());
	}

	@Test
	@DisplayName("M1: a list fills in what is missing; what it says otherwise stands only when somebody says so")
	void fillingIn() {
		known(1, "Ana", null, null, null);
		known(2, "Bo", "Clerk", "Office", "bo@x.org");
		known(3, null, null, null, "cy@x.org");
		Sheet list = sheet("P", "name|role|group|e-mail", "Ana|Nurse|Wards|ana@x.org", "Bo|Nurse|Wards|BO@x.org", "Cy|||cy@x.org");
		PeopleImport plan = plan(list);
		assertEquals(List.of(Kind.FILLED, Kind.DIFFERENT, Kind.FILLED), plan.lines().stream().map(PeopleImport.Line::kind).toList());
		assertEquals(List.of("P, row 3: Bo has \"Clerk\" in the assessment, but \"Nurse\" here.",
				"P, row 3: Bo has \"Office\" in the assessment, but \"Wards\" here."), told(plan.differences()));
		assertEquals(List.of(), plan.apply(line -> false, null));
		assertEquals(List.of("Ana, Nurse, Wards, ana@x.org", "Bo, Clerk, Office, bo@x.org", "Cy, null, null, cy@x.org"),
				assessment.getParticipants().stream().map(PeopleListTest::line).toList());
		assertEquals(List.of(Kind.SAME, Kind.DIFFERENT, Kind.SAME), plan(list).lines().stream().map(PeopleImport.Line::kind).toList());
		assertEquals(1, plan(list).count(Kind.DIFFERENT));
		plan(list).apply(line -> true, null);
		assertEquals("Bo, Nurse, Wards, BO@x.org", line(assessment.getParticipants().get(1)));
		assertFalse(plan(list).bringsAnything());
	}

	@Test
	@DisplayName("New people come into the group that somebody chooses, unless the list names one")
	void newPeople() {
		RespondentGroup usual = Ids.create(Literals.RESPONDENT_GROUP);
		usual.setName("Staff");
		assessment.getGroups().add(usual);
		List<Participant> added = plan(sheet("P", "name|role|group|e-mail", "Ana|||", "Bo|Clerk|Office|bo@x.org")).apply(line -> true,
				usual);
		assertEquals(List.of("Ana, null, Staff, null", "Bo, Clerk, Office, bo@x.org"), added.stream().map(PeopleListTest::line).toList());
		assertEquals(added, assessment.getParticipants());
		assertNull(plan(sheet("P", "name", "Cy")).apply(line -> true, null).getFirst().getGroup());
	}

	@Test
	@DisplayName("M1: the id says who somebody is, whatever else has changed; an unknown id and a person in two rows are refused")
	void ids() {
		known(1, "Ana", null, null, "ana@x.org");
		known(2, "Ana", null, null, "ana2@x.org");
		PeopleImport plan = plan(
				sheet("P", "participant id|name|e-mail", "p-2|Ana|", "p-1|Ana|", "p-9|Cy|", "p-1|Anita|", "|Ana|ana2@x.org"));
		assertEquals(List.of("p-2", "p-1"), plan.lines().stream().map(line -> line.known().orElseThrow().getId()).toList());
		assertEquals(List.of("! P, row 4: The assessment has no participant with the id p-9.",
				"! P, row 5: Anita stands in row 3 already, with something else.",
				"! P, row 6: Ana stands in row 2 already, with something else."), told(plan.problems()));
		assertFalse(plan.isWhole());
	}

	@Test
	@DisplayName("Of several sheets those without headings of ours are told row by row; a file without any is refused")
	void otherSheets() {
		PeopleList list = read(sheet("P", "name", "Ana"), sheet("Ideas", "more|chairs", "tea"));
		assertEquals(List.of("Ideas, row 1: The sheet is not used; this row of it says \"more chairs\".",
				"Ideas, row 2: The sheet is not used; this row of it says \"tea\"."), told(list.problems()));
		assertEquals(List.of("! p.xlsx: No sheet has headings that name people, groups or sessions."), told(read().problems()));
		assertEquals(List.of("! P: No sheet has headings that name people, groups or sessions."), told(read(sheet("P", "a|b")).problems()));
		for (String headings : List.of("title|place", "group|size", "date|name of place")) {
			assertEquals(1, read(sheet("P", headings)).problems().size(), headings);
		}
	}

	@Test
	@DisplayName("A pasted list without headings has name, role, group and address; more is told, and a row without a name")
	void pasted() {
		var rows = sheet("", "Ana|Nurse|Wards|ana@x.org|by bus", "|Clerk||", "Bo|||");
		PeopleList list = PeopleReader.paste(new Spreadsheet("", List.of(rows)), Optional.empty());
		assertEquals(Optional.empty(), list.unclear());
		assertEquals(List.of(new Newcomer("Ana", "Nurse", "Wards", "ana@x.org"), new Newcomer("Bo", "", "", "")),
				list.people().stream().map(PeopleList.Person::who).toList());
		assertEquals(List.of(", row 1, column E: Behind name, role, group and e-mail address stands \"by bus\".",
				", row 2, column A: The row has no name: \"Clerk\"."), told(list.problems()));
		var byRole = PeopleReader.paste(new Spreadsheet("", List.of(sheet("", "Ana|Nurse|Wards"))), Optional.of(Second.GROUP));
		assertEquals(new Newcomer("Ana", "Nurse", "Wards", ""), byRole.people().getFirst().who());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Group without a name", "no group" })
	@DisplayName("The table that is written holds what there is, and nothing for what there is not")
	void written(String which) throws IOException {
		Participant one = known(7, "=Ana", null, "x", null);
		one.getGroup().setName(null);
		if (which.equals("no group")) {
			one.setGroup(null);
		}
		var out = new ByteArrayOutputStream();
		new PeopleTable(assessment).write(out);
		assertEquals("\ufeffparticipant id,number,name,role,group,e-mail\r\np-7,7,'=Ana,,,\r\n", out.toString(StandardCharsets.UTF_8));
	}
}
