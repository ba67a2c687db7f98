package io.orgdeck.core.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.people.PeopleReader.Second;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Ids;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.AssessmentPackage.Literals;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage;
import io.orgdeck.model.deck.Section;

/** D12: people, groups and sessions come from a sheet; ROBUSTNESS 39 and 40: nothing typed vanishes, nobody is there twice. */
class PeopleImportTest {

	private final Assessment assessment = Ids.create(Literals.ASSESSMENT);

	PeopleImportTest() {
		Deck deck = Ids.create(DeckPackage.Literals.DECK);
		Section section = Ids.create(DeckPackage.Literals.SECTION);
		for (String code : List.of("K1", "K2")) {
			Card card = Ids.create(DeckPackage.Literals.CARD);
			card.setCode(code);
			section.getCards().add(card);
		}
		deck.getSections().add(section);
		assessment.setDeck(deck);
	}

	private Participant known(int number, String name, String email) {
		Participant one = Ids.create(Literals.PARTICIPANT);
		one.setId("p-" + number);
		one.setNumber(number);
		one.setName(name);
		one.setEmail(email);
		assessment.getParticipants().add(one);
		return one;
	}

	private static Spreadsheet csv(String text) {
		try {
			return new CsvReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "people.csv",
					new NullProgressMonitor());
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private PeopleImport plan(String text) {
		return PeopleImport.of(assessment, PeopleReader.read(csv(text)));
	}

	private List<String> people() {
		return assessment.getParticipants().stream().map(one -> one.getNumber() + " " + one.getName() + ", " + one.getRole() + ", "
				+ (one.getGroup() == null ? null : one.getGroup().getName()) + ", " + one.getEmail()).toList();
	}

	private static String told(PeopleImport plan) {
		return String.join("\n", plan.problems().stream().map(ImportProblem::toString).toList());
	}

	@Test
	void aListBelowATitleBringsPeopleAndTheirGroups() {
		PeopleImport plan = plan("Staff of Riverside\n\nE-Mail,Respondent  group,First name,Surname,Job title\n"
				+ "ana@example.org,Nurses,Ana,Reyes,Ward sister\n,nurses,Bo,Lind,\n");
		plan.apply(line -> false, null);
		assertEquals(List.of("1 Ana Reyes, Ward sister, Nurses, ana@example.org", "2 Bo Lind, null, Nurses, null"), people());
		assertEquals(1, assessment.getGroups().size());
		assertTrue(told(plan).contains("Staff of Riverside"), () -> told(plan));
	}

	@Test
	void whoIsThereAlreadyIsNotAddedAgain() {
		known(4, "Ana Reyes", null);
		known(5, "Bo Lind", "bo@example.org");
		PeopleImport plan = plan("name,role,e-mail\nANA\u00a0REYES,Nurse,ana@example.org\nBo A. Lind,,BO@example.org\nCy,,\n");
		assertEquals(List.of(PeopleImport.Kind.FILLED, PeopleImport.Kind.DIFFERENT, PeopleImport.Kind.NEW),
				plan.lines().stream().map(PeopleImport.Line::kind).toList());
		plan.apply(line -> false, null);
		assertEquals(
				List.of("4 Ana Reyes, Nurse, null, ana@example.org", "5 Bo Lind, null, null, bo@example.org", "6 Cy, null, null, null"),
				people());
		assertTrue(plan.differences().getFirst().text().contains("Bo A. Lind"), () -> plan.differences().toString());
	}

	@Test
	void theListStandsWhereSomebodySaysSo() {
		Participant one = known(1, "Ana Reyes", "ana@example.org");
		one.setRole("Nurse");
		PeopleImport plan = plan("name,role,e-mail\nAna Reyes,Matron,ana@example.org\n");
		plan.apply(line -> true, null);
		assertEquals(List.of("1 Ana Reyes, Matron, null, ana@example.org"), people());
	}

	@Test
	void namesakesAreAskedAboutAndNeverMixedUp() {
		known(1, "Jo Smith", "jo1@example.org");
		known(2, "Jo Smith", "jo2@example.org");
		PeopleImport unclear = plan("name,role\nJo Smith,Nurse\n");
		assertFalse(unclear.isWhole());
		assertTrue(told(unclear).contains("2 people called Jo Smith"), () -> told(unclear));
		PeopleImport clear = plan("name,role,email\nJo Smith,Nurse,jo2@example.org\nJo Smith,Clerk,jo3@example.org\n");
		assertTrue(clear.isWhole(), () -> told(clear));
		clear.apply(line -> false, null);
		assertEquals(List.of("1 Jo Smith, null, null, jo1@example.org", "2 Jo Smith, Nurse, null, jo2@example.org",
				"3 Jo Smith, Clerk, null, jo3@example.org"), people());
		assertTrue(told(clear).contains("taken for two people"), () -> told(clear));
	}

	@Test
	void theSamePersonInTwoRowsIsAskedAbout() {
		PeopleImport plan = plan("name,role\nAna,Nurse\nana ,Clerk\nBo,Clerk\nBo,Clerk\n");
		assertEquals(List.of("people.csv, row 3: ana stands in row 2 already, with something else. "
				+ "Delete one of the rows, or give each their own e-mail address if they are two people."),
				plan.problems().stream().map(ImportProblem::toString).toList());
		assertEquals(2, plan.lines().size());
	}

	@Test
	void nothingThatSomebodyTypedVanishes() {
		PeopleImport plan = plan("name,role,Shoe size\nAna,Nurse,7\n,Clerk,\n");
		assertTrue(told(plan).contains("Shoe size") && told(plan).contains("Clerk"), () -> told(plan));
		var noted = new Cell("Ana", Kind.TEXT, Double.NaN, false, false, "on leave until May");
		var sheet = new Sheet("People", List.of(new Row(1, List.of(Cell.of("name"))), new Row(2, List.of(noted))),
				List.of(new Spreadsheet.Aside(3, 1, "words in a box")));
		var other = new Sheet("Ideas", List.of(new Row(4, List.of(Cell.of("more chairs")))));
		PeopleImport rich = PeopleImport.of(assessment, PeopleReader.read(new Spreadsheet("p.xlsx", List.of(sheet, other))));
		for (String words : List.of("on leave until May", "words in a box", "more chairs")) {
			assertTrue(told(rich).contains(words), () -> words + " is not in " + told(rich));
		}
	}

	@Test
	void numbersAreNotGivenAgain() {
		Session session = Ids.create(Literals.SESSION);
		Ballot ballot = Ids.create(Literals.BALLOT);
		ballot.setVotes(Votes.NONE.with(List.of(new Vote(9, Answer.DontKnow.INSTANCE, ""))));
		session.getBallots().add(ballot);
		assessment.getSessions().add(session);
		plan("name\nAna\nBo\n").apply(line -> false, null);
		assertEquals(List.of(10, 11), assessment.getParticipants().stream().map(Participant::getNumber).toList());
	}

	@Test
	void sessionsAndGroupsHaveSheetsOfTheirOwn() {
		var date = new Cell("14 Mar 2026", Kind.DATE, 46095, false, false, "");
		var time = new Cell("09:30", Kind.DATE, 0.395833333333, false, false, "");
		var sessions = new Sheet("Dates", List.of(row(1, "Session", "Date", "Start time", "Venue", "Cards"),
				new Row(2, List.of(Cell.of("Kick-off"), date, time, Cell.of("Town hall"), Cell.of("K1, k2"))),
				row(3, "Second", "2026-04-01", "14:00", "", ""), row(4, "Third", "25/12/2026", "", "", "")));
		var groups = new Sheet("Groups", List.of(row(1, "Group", "Description"), row(2, "Nurses", "All wards")));
		PeopleImport plan = PeopleImport.of(assessment, PeopleReader.read(new Spreadsheet("p.xlsx", List.of(sessions, groups))));
		assertEquals("", told(plan));
		plan.apply(line -> false, null);
		Session first = assessment.getSessions().getFirst();
		assertEquals(LocalDate.of(2026, 3, 14), first.getDate());
		assertEquals(LocalTime.of(9, 30), first.getStarts());
		assertEquals(List.of("K1", "K2"), first.getCards().stream().map(chosen -> chosen.getCard().getCode()).toList());
		assertEquals(LocalDate.of(2026, 12, 25), assessment.getSessions().get(2).getDate());
		RespondentGroup group = assessment.getGroups().getFirst();
		assertEquals("Nurses: All wards", group.getName() + ": " + group.getDescription());
		assertFalse(PeopleImport.of(assessment, PeopleReader.read(new Spreadsheet("p.xlsx", List.of(sessions, groups)))).bringsAnything());
	}

	@Test
	void aDayThatCouldBeTwoIsRefused() {
		PeopleImport plan = plan("session;date;cards\nKick-off;03/04/2026;\nSecond;2026-04-03;K9\n");
		assertEquals(List.of("people.csv, row 2, column B: It is not certain which day \"03/04/2026\" is. "
				+ "Write it as year, month and day, such as 2026-03-14.", "people.csv, row 3: The deck has no card K9. Correct the code."),
				plan.problems().stream().map(ImportProblem::toString).toList());
	}

	@Test
	void aTableThatWasWrittenChangesNothingAndFollowsTheId() throws IOException {
		known(1, "=Ana", "ana@example.org").setRole("-");
		known(2, "Bo", null);
		var out = new ByteArrayOutputStream();
		new PeopleTable(assessment).write(out);
		String written = out.toString(StandardCharsets.UTF_8);
		assertFalse(plan(written).bringsAnything(), written);
		PeopleImport renamed = plan(written.replace("Bo", "Bodil"));
		renamed.apply(line -> true, null);
		assertEquals(List.of("=Ana", "Bodil"), assessment.getParticipants().stream().map(Participant::getName).toList());
	}

	@Test
	void aPastedListNeedsNoHeadings() {
		var rows = new Spreadsheet("", List.of(new Sheet("", Stream.of(row(1, "Ines"), row(2, "Tom", "Managers")).toList())));
		assertEquals(Optional.of("Managers"), PeopleReader.paste(rows, Optional.empty()).unclear());
		assertEquals(new Newcomer("Tom", "", "Managers"), PeopleReader.paste(rows, Optional.of(Second.GROUP)).people().get(1).who());
		assertEquals(new Newcomer("Tom", "Managers", ""), PeopleReader.paste(rows, Optional.of(Second.ROLE)).people().get(1).who());
	}

	@Test
	void aFileOfSomethingElseIsRefusedInASentence() {
		assertTrue(told(plan("a,b\n1,2\n")).contains("No sheet has headings"));
	}

	private static Row row(int number, String... texts) {
		return new Row(number, Stream.of(texts).map(Cell::of).toList());
	}
}
