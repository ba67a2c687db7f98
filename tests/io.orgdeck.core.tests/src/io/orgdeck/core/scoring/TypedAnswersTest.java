package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.coding.Quotable;
import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.core.coding.SpokenTexts;
import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.decksheet.DeckReader;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.document.AssessmentDocument;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.DeckUpdate;
import io.orgdeck.core.edits.AnswerText;
import io.orgdeck.core.edits.QuestionKindEdits;
import io.orgdeck.core.edits.VoteEdits;
import io.orgdeck.core.exchange.PersonalVotes;
import io.orgdeck.core.find.Finder;
import io.orgdeck.core.privacy.Deidentified;
import io.orgdeck.core.privacy.Forgetting;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportBuilder;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.Tables;
import io.orgdeck.core.store.Attachments;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.assessment.Ballot;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;

@DisplayName("Numbers, dates and words of people's own: read as people write them, told so that no figure is one person's, and never a score")
class TypedAnswersTest {

	private static final LocalDate MARCH = LocalDate.of(2026, 3, 12);

	private final AssessmentBuilder client = new AssessmentBuilder();
	private Session session;
	private Question question;

	@BeforeEach
	void askHowLong() {
		client.dimension("Culture", 1);
		session = client.session("March", MARCH);
		question = client.card("N", null, 1).getQuestions().getFirst();
		question.setText("How many days of training did you have?");
		AskedAs.NUMBER.putInto(question);
		question.setUnit("days");
	}

	private Ballot vote(String... texts) {
		var votes = new ArrayList<Vote>();
		for (int i = 0; i < texts.length; i++) {
			votes.add(new Vote(i + 1, new Answer.Given(texts[i])));
		}
		return client.ballot(session, question.getId(), 1, Votes.of(votes));
	}

	private ReportModel report() {
		return ReportBuilder.report(client.assessment, MARCH);
	}

	private List<Cell> told() {
		return report().tables().find(Tables.TYPED).orElseThrow().rows().getFirst().subList(2, 6);
	}

	private Optional<Answer> read(String typed, String language) {
		return new AnswerWords(Scale.of(question), Language.of(language)).answer(typed, "");
	}

	@ParameterizedTest(name = "{0} in {1} is {2}")
	@CsvSource(nullValues = "none", value = { "12,en,12", "'2.5',en,'2.5'", "'2,5',en,'2.5'", "'1,234',en,1234", "'1.234',de,1234",
			"'1,234',de,'1.234'",
			"'1.234,5',de,'1234.5'", "1 234,fr,1234", "'2.5',de,'2.5'", "12 days,en,12", "-3,en,-3", "+4,en,4", "'3.0',en,3", "0,en,0",
			"٣,ar,3",
			"twelve,en,none", "12 weeks,en,none", "'1,2,3',en,none", "12 %,en,none", "1e3,en,none", "1234567890123456,en,none",
			"'',en,none",
			"2026-01-01,en,none" })
	void numbersAsPeopleWriteThem(String typed, String language, String stored) {
		assertEquals(Optional.ofNullable(stored).map(Answer.Given::new), read(typed, language), typed);
	}

	@ParameterizedTest(name = "{0} in {1} is {2}")
	@CsvSource(nullValues = "none", value = { "2026-04-23,en,2026-04-23", "2026-4-3,de,2026-04-03", "23/04/2026,en,2026-04-23",
			"04/23/2026,en-US,2026-04-23",
			"03/04/2026,en-US,2026-03-04", "03/04/2026,en,2026-04-03", "3.4.2026,de,2026-04-03", "23 April 2026,en,2026-04-23",
			"23 Apr 2026,en,2026-04-23", "'April 23, 2026',en-US,2026-04-23", "31/02/2026,en,none", "23/04/26,en,none", "tomorrow,en,none",
			"46000,en,none", "0026-01-01,en,none" })
	void daysAsPeopleWriteThem(String typed, String language, String stored) {
		AskedAs.DATE.putInto(question);
		assertEquals(Optional.ofNullable(stored).map(Answer.Given::new), read(typed, language), typed);
	}

	@Test
	@DisplayName("Numbers and dates of a spreadsheet are taken as it stores them, and a date is no number")
	void cellsAsProgramsStoreThem() {
		var number = new Spreadsheet.Cell("3", Spreadsheet.Kind.NUMBER, 2.75, false, false, "");
		var date = new Spreadsheet.Cell("23/04/2026", Spreadsheet.Kind.DATE, 46135, false, false, "");
		assertEquals(Set.of(new Answer.Given("2.75")), new AnswerWords(Scale.of(question)).meanings(number));
		assertEquals(Set.of(), new AnswerWords(Scale.of(question)).meanings(date));
		AskedAs.DATE.putInto(question);
		assertEquals(Set.of(new Answer.Given("2026-04-23")), new AnswerWords(Scale.of(question)).meanings(date));
		assertEquals(Set.of(), new AnswerWords(Scale.of(question)).meanings(number));
	}

	@Test
	@DisplayName("Beyond the limits is no answer, and one sentence says what is")
	void limits() {
		question.setLeast("0");
		question.setMost("60");
		Scale scale = Scale.of(question);
		assertEquals(Optional.empty(), read("61", "en"));
		assertEquals(Optional.empty(), read("-1", "en"));
		assertEquals(Optional.of(new Answer.Given("60")), read("60", "en"));
		assertEquals("Write a number from 0 to 60 (days).", new TypedAnswer(scale, Language.of("en")).sentence());
		question.setLeast("0.5");
		assertEquals("Write a number from 0,5 to 60 (days).", new TypedAnswer(Scale.of(question), Language.of("de")).sentence());
		AskedAs.DATE.putInto(question);
		question.setUnit(null);
		question.setLeast("2026-01-01");
		question.setMost(null);
		assertEquals(Optional.empty(), read("2025-12-31", "en"));
		assertEquals("Write a date from 2026-01-01 on.", new TypedAnswer(Scale.of(question), Language.of("en")).sentence());
		AskedAs.TEXT.putInto(question);
		question.setLeast(null);
		assertEquals(Optional.of(new Answer.Given("One\n\"two\" = 3")), read(" One\r\n\"two\" = 3\u0007 ", "en"));
		assertEquals(Optional.empty(), read("x".repeat(TypedAnswer.LONGEST_WORDS + 1), "en"));
		assertEquals(Optional.of(Answer.DontKnow.INSTANCE), read("don't know", "en"));
	}

	/**
	 * Twelve people at a threshold of five: 0 0 0 0 0 1 2 3 5 8 20 90. The median lies between 1 and 2; five people answered 0, which is so
	 * nobody's own; the highest that five have reached is 3.
	 */
	@Test
	@DisplayName("Worked example: the median, the lowest that five gave, and the highest that five have reached instead of the 90 of one")
	void workedExample() {
		client.people(null, 12);
		Ballot ballot = vote("0", "90", "0", "1", "20", "0", "2", "3", "0", "8", "5", "0");
		var figures = DisclosureGuard.of(client.assessment).figures(question).toOptional().orElseThrow();
		assertEquals(new GivenFigures(12, Optional.of("1.5"), Optional.of(new GivenFigures.End("0", true)),
				Optional.of(new GivenFigures.End("3", false))), figures);
		assertEquals(List.of(Cell.of(12), Cell.of("0 days"), Cell.of("1.5 days"), Cell.of("3 days or more")), told());
		ReportModel report = report();
		assertTrue(report.section("appendix-given").blocks().toString().contains("3 days or more"));
		assertFalse(everything(report).contains("90"), "nobody's own number stands anywhere");
		ballot.setVotes(ballot.getVotes().with(new Vote(2, new Answer.Given("4711"))));
		assertEquals(everything(report), everything(report()), "nothing depends on how far one person is from the others");
	}

	private static String everything(ReportModel report) {
		return report.tables().all() + "\n" + report.sections();
	}

	@Test
	@DisplayName("Below twice the threshold only the number of people is told, below the threshold nothing, and nothing depends on what was answered")
	void fewPeople() {
		client.people(null, 9);
		Ballot ballot = vote("1", "2", "3", "4", "5", "6", "7", "8", "9");
		assertEquals(List.of(Cell.of(9), Cell.SUPPRESSED, Cell.SUPPRESSED, Cell.SUPPRESSED), told());
		String before = everything(report());
		ballot.setVotes(ballot.getVotes().with(new Vote(1, new Answer.Given("77"))));
		assertEquals(before, everything(report()));
		for (int person = 5; person <= 9; person++) {
			ballot.setVotes(ballot.getVotes().with(new Vote(person, Answer.DontKnow.INSTANCE)));
		}
		assertEquals(List.of(Cell.SUPPRESSED, Cell.SUPPRESSED, Cell.SUPPRESSED, Cell.SUPPRESSED), told());
		before = everything(report());
		ballot.setVotes(ballot.getVotes().with(new Vote(1, new Answer.Given("3"))));
		assertEquals(before, everything(report()));
	}

	/** The definition once more by counting, for every threshold and many random answers. */
	@Test
	@DisplayName("No end is reached by fewer people than the threshold, and the median has as many on either side")
	void everyFigureStandsForMany() {
		var random = new java.util.Random(16);
		for (int round = 0; round < 2_000; round++) {
			int threshold = 3 + random.nextInt(4);
			int n = 1 + random.nextInt(30);
			int different = round % 2 == 0 ? 4 : 100;
			List<Integer> values = Stream.generate(() -> random.nextInt(different)).limit(n).toList();
			var votes = new ArrayList<Vote>();
			values.forEach(value -> votes.add(new Vote(votes.size() + 1, new Answer.Given(String.valueOf(value)))));
			var told = GivenFigures.of(Votes.of(votes), Scale.of(question), threshold);
			assertEquals(n, told.answered());
			assertEquals(n >= 2 * threshold, told.median().isPresent());
			told.lowest().ifPresent(end -> {
				int low = Integer.parseInt(end.value());
				assertTrue(values.stream().filter(value -> value <= low).count() >= threshold);
				assertTrue(values.stream().filter(value -> value < low).count() < threshold);
				assertEquals(values.stream().noneMatch(value -> value < low), end.exact());
			});
			told.highest().ifPresent(end -> {
				int high = Integer.parseInt(end.value());
				assertTrue(values.stream().filter(value -> value >= high).count() >= threshold);
				assertEquals(values.stream().noneMatch(value -> value > high), end.exact());
			});
			told.median().map(Double::parseDouble).ifPresent(median -> {
				assertTrue(values.stream().filter(value -> value <= median).count() >= threshold);
				assertTrue(values.stream().filter(value -> value >= median).count() >= threshold);
				assertEquals(Optional.of(median), Optional.of(Type7.median(values)));
			});
		}
	}

	/** A second implementation of the median. */
	private static final class Type7 {
		static double median(List<Integer> values) {
			var sorted = values.stream().sorted().toList();
			double at = (sorted.size() - 1) / 2.0;
			return (sorted.get((int) Math.floor(at)) + sorted.get((int) Math.ceil(at))) / 2.0;
		}
	}

	@Test
	void days() {
		AskedAs.DATE.putInto(question);
		question.setUnit(null);
		client.people(null, 10);
		vote("2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-01", "2026-01-05", "2026-02-01", "2026-03-01", "2026-04-01",
				"2030-12-31");
		assertEquals(List.of(Cell.of(10), Cell.of("1 Jan 2026"), Cell.of("3 Jan 2026"), Cell.of("5 Jan 2026 or later")), told());
	}

	@Test
	@DisplayName("Words are told where comments are: once enough people answered, in nobody's group, in alphabetical order")
	void words() {
		AskedAs.TEXT.putInto(question);
		question.setUnit(null);
		client.people(null, 5);
		Ballot ballot = vote("We never meet", "Nothing", "A quiet room", "More time", "The night shift is forgotten");
		assertEquals(List.of(Cell.of(5), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY), told());
		var remarks = report().tables().get(Tables.COMMENTS).rows().stream().map(row -> row.get(3)).toList();
		assertEquals(List.of(Cell.of("A quiet room"), Cell.of("More time"), Cell.of("Nothing"), Cell.of("The night shift is forgotten"),
				Cell.of("We never meet")), remarks);
		var said = SpokenTexts.of(client.assessment);
		assertEquals(5, said.size());
		assertEquals(SpokenText.ANSWER, said.getFirst().part());
		assertTrue(new Quotable(client.assessment, DisclosureGuard.of(client.assessment)).isQuotable(said.getFirst()));
		assertFalse(new Quotable(client.assessment, DisclosureGuard.of(client.assessment, 6)).isQuotable(said.getFirst()));
		assertEquals(1, Finder.find(client.assessment, "night shift", 10).size());
		ballot.setVotes(ballot.getVotes().with(new Vote(5, Answer.DontKnow.INSTANCE)));
		assertTrue(report().tables().get(Tables.COMMENTS).rows().isEmpty());
		assertFalse(everything(report()).contains("quiet room"));
	}

	@Test
	@DisplayName("No score, no coverage and no row among the votes comes of it")
	void neverAScore() {
		client.people(null, 12);
		client.ballot(session, "Culture.1", 1, 3, 3, 3, 3, 3, 3, 3);
		var before = Scores.of(client.assessment);
		ReportModel without = report();
		vote("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
		assertEquals(before, Scores.of(client.assessment));
		for (String id : List.of(Tables.OVERVIEW, Tables.RATINGS, Tables.SCORES, Tables.QUESTIONS, Tables.DISTRIBUTION)) {
			assertEquals(without.tables().get(id), report().tables().get(id), id);
		}
		assertThrows(IllegalArgumentException.class, () -> DisclosureGuard.of(client.assessment).figures(client.question("Culture.1")));
	}

	@Test
	void enteredPastedAndUndone() {
		client.people(null, 2);
		var document = AssessmentDocument.of(client.assessment);
		var place = new VoteEdits.Place(session, 1, question);
		Scale scale = Scale.of(question);
		new VoteEdits(document).enter(place, 1, AnswerText.read("2,5", scale).orElseThrow());
		Answer stored = place.ballot().orElseThrow().getVotes().of(1).orElseThrow().answer();
		assertEquals(new Answer.Given("2.5"), stored);
		assertEquals("2.5", AnswerText.sign(stored, scale));
		assertEquals("2.5", AnswerText.copied(stored, scale));
		assertEquals(Optional.of(Answer.DontKnow.INSTANCE), AnswerText.read("?", scale));
		assertEquals(Optional.empty(), AnswerText.read("many", scale));
		document.undo();
		assertTrue(place.ballot().map(Ballot::getVotes).orElse(Votes.NONE).isEmpty());
	}

	@Test
	@DisplayName("A table of votes holds numbers and days so that every computer reads the same")
	void theTableOfVotes() throws Exception {
		client.people(null, 3);
		vote("1.234", "1234", "0.5");
		var out = new ByteArrayOutputStream();
		new PersonalVotes(client.assessment).write(out, new NullProgressMonitor());
		String csv = out.toString(StandardCharsets.UTF_8);
		for (String language : List.of("en", "de", "fr")) {
			var words = new AnswerWords(Scale.of(question), Language.of(language));
			List<Optional<Answer>> read = csv.lines().skip(1).map(line -> words.answer(line.split(",")[5], "")).toList();
			assertEquals(Stream.of("1.234", "1234", "0.5").map(text -> Optional.<Answer>of(new Answer.Given(text))).toList(), read,
					language + csv);
		}
	}

	@Test
	@DisplayName("ROBUSTNESS 59: of somebody who is forgotten no answer in words stays, nor a name in the words of others; copies for training have none")
	void forgotten() throws Exception {
		AskedAs.TEXT.putInto(question);
		client.people(null, 3);
		var person = client.assessment.getParticipants().getFirst();
		person.setName("Gwenllian Prosser");
		Ballot ballot = vote("I run the night shift alone", "Gwenllian Prosser does it all", "Nothing");
		assertFalse(
				ReportBuilder.report(Deidentified.of(client.assessment, true), MARCH).tables().all().toString().contains("night shift"));
		assertFalse(Deidentified.of(client.assessment, true).getSessions().getFirst().getBallots().getFirst().getVotes().toString()
				.contains("alone"));
		new Forgetting(client.assessment, Attachments.NONE, Forgetting.Wish.of(person, Forgetting.OfVotes.KEEP, List.of())).apply();
		String left = ballot.getVotes().toString();
		assertFalse(left.contains("night") || left.contains("Prosser"), left);
		assertEquals(3, ballot.getVotes().size());
	}

	@Test
	@DisplayName("The kind is one step in a deck, with what belonged to the other kind, and a deck is checked for limits that are none")
	void inADeck() {
		question.setLeast("1");
		var document = DeckDocument.of(EcoreUtil.copy(client.deck));
		Question other = document.content().getSections().getLast().getCards().getLast().getQuestions().getFirst();
		assertEquals("days", other.getUnit());
		new QuestionKindEdits(document).ask(other, AskedAs.DATE);
		assertEquals(AskedAs.DATE, AskedAs.of(other));
		assertEquals(null, other.getUnit());
		assertFalse(other.isScored());
		document.undo();
		assertEquals("days", other.getUnit());
		assertEquals(AskedAs.NUMBER, AskedAs.of(other));
		assertTrue(DeckFlaws.of(client.deck).stream().noneMatch(flaw -> flaw.part() == question));
		for (String[] limits : List.of(new String[] { "many", null }, new String[] { "5", "2" }, new String[] { null, "2026-01-01" })) {
			question.setLeast(limits[0]);
			question.setMost(limits[1]);
			assertTrue(DeckFlaws.of(client.deck).stream().anyMatch(flaw -> flaw.part() == question), limits[0] + " " + limits[1]);
		}
	}

	@Test
	@DisplayName("A deck that counts another unit gives nobody's number a new meaning")
	void aDeckWithAnotherUnit() {
		client.people(null, 2);
		vote("3", "4");
		var newer = EcoreUtil.copy(client.deck);
		newer.setVersion("2");
		newer.getSections().stream().flatMap(section -> section.getCards().stream()).flatMap(card -> card.getQuestions().stream())
				.filter(one -> one.getId().equals(question.getId())).forEach(one -> one.setUnit("weeks"));
		new DeckUpdate(client.assessment, newer).apply();
		assertEquals("days", client.assessment.getSessions().getFirst().getBallots().getFirst().getQuestion().getUnit());
	}

	@Test
	@DisplayName("A sheet says unit and limits; what is none is refused with its row, column and what to write")
	void inASheet() {
		var rows = new ArrayList<Spreadsheet.Row>();
		for (String line : List.of("section|card|title|question|kind|unit|least|most", "A|A1|One|How many?|number|days|0,5|60",
				"A|A1||Since when?|date||2026-01-31|",
				"A|A1||Which?|text|||", "A|A1||And how many?|number||many|", "A|A1||And when?|date|weeks||", "A|A1||True?||||5")) {
			rows.add(new Spreadsheet.Row(rows.size() + 1, Stream.of(line.split("\\|", -1)).map(Spreadsheet.Cell::of).toList()));
		}
		var bad = DeckReader.read(new Spreadsheet("deck.xlsx", List.of(new Spreadsheet.Sheet("Cards", rows))));
		String told = bad.problems().toString();
		for (String one : List.of("row 5, column G: \"many\" is no limit", "row 6, column F: \"weeks\" is a unit",
				"row 7, column H: \"5\" is no limit")) {
			assertTrue(told.contains(one), told);
		}
		assertTrue(bad.deck().isEmpty());
		var good = DeckReader.read(new Spreadsheet("deck.xlsx", List.of(new Spreadsheet.Sheet("Cards", rows.subList(0, 4))))).deck()
				.orElseThrow();
		List<Question> asked = good.getSections().getFirst().getCards().getFirst().getQuestions();
		assertEquals(List.of(AskedAs.NUMBER, AskedAs.DATE, AskedAs.TEXT), asked.stream().map(AskedAs::of).toList());
		assertEquals(List.of("days", "0.5", "60", "2026-01-31"),
				List.of(asked.get(0).getUnit(), asked.get(0).getLeast(), asked.get(0).getMost(), asked.get(1).getLeast()));
	}

	@Test
	@DisplayName("The empty sheet that somebody fills in shows what a number may have, and comes back as it is")
	void theEmptySheet() {
		Spreadsheet sheet = DeckWriter.spreadsheet(DeckDrafts.example("Example"));
		List<String> headings = sheet.sheet("Cards").orElseThrow().rows().getFirst().cells().stream().map(Spreadsheet.Cell::text).toList();
		assertTrue(headings.containsAll(List.of("kind", "unit", "least", "most")), headings::toString);
		var read = DeckReader.read(sheet);
		Question number = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString())).getSections().getFirst().getCards()
				.getFirst().getQuestions().getLast();
		assertEquals(AskedAs.NUMBER, AskedAs.of(number));
		assertEquals(List.of("times", "0", "100"), List.of(number.getUnit(), number.getLeast(), number.getMost()));
	}

	@Test
	void formsOfAnswerAreToldApart() {
		for (AnswerForm form : List.of(AnswerForm.NUMBER, AnswerForm.DAY, AnswerForm.WORDS)) {
			question.setTakes(form);
			assertTrue(QuestionLevels.isAsked(question) && !QuestionLevels.isAnswered(question));
			assertEquals(List.of(), QuestionLevels.of(question));
			assertFalse(GivenText.fits(new Answer.Rated("level-1"), Scale.of(question)));
			assertFalse(GivenText.fits(new Answer.Given(""), Scale.of(question)));
		}
		question.setTakes(AnswerForm.NUMBER);
		assertFalse(GivenText.fits(new Answer.Given("2026-01-01"), Scale.of(question)));
	}
}
