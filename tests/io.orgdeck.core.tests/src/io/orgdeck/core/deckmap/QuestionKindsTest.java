package io.orgdeck.core.deckmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

@DisplayName("D8: a table's questions are asked as they are meant")
class QuestionKindsTest {

	private static final String[][] SURVEY = { { "No", "Section", "Question", "Answer type", "Options" },
			{ "1", "Plans", "Is there a plan that people know?", "Yes/No", "" },
			{ "2", "Plans", "Which office do you work in?", "Single choice", "Leeds; York; Hull" },
			{ "3", "Plans", "What keeps you from learning?", "Multiple choice", "Time; Money; Nobody asks" },
			{ "4", "People", "How well do we listen to each other?", "Scale 1-4", "" },
			{ "5", "People", "What share of staff had training?", "%", "" }, { "6", "People", "How much was spent on it?", "£", "" },
			{ "7", "People", "When was the plan last changed?", "dd/mm/yyyy", "" },
			{ "8", "People", "What would you change first?", "Free text", "" },
			{ "9", "People", "How do we celebrate together?", "Discussion", "" },
			{ "10", "People", "What about the matrix of it?", "Matrix", "" } };

	@TempDir
	private Path folder;

	private static Spreadsheet file(String[]... rows) {
		return new Spreadsheet("Survey 2026.xlsx", List.of(new Sheet("Survey", IntStream.range(0, rows.length)
				.mapToObj(at -> new Row(at + 1, Stream.of(rows[at]).map(Cell::of).toList())).toList())));
	}

	/** Rows of questions with what stands in the column of answers. */
	private static Spreadsheet answers(String... cells) {
		var rows = new ArrayList<String[]>();
		rows.add(new String[] { "Section", "Question", "Answers" });
		for (String cell : cells) {
			int at = cell.indexOf('|');
			rows.add(new String[] { "All", cell.substring(0, at), cell.substring(at + 1) });
		}
		return file(rows.toArray(String[][]::new));
	}

	private static DeckImport read(Spreadsheet file) {
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		assertTrue(read.deck().isPresent(), read.problems()::toString);
		return read;
	}

	private static List<Question> questions(Deck deck) {
		return Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream()).toList();
	}

	private static List<String> kinds(Deck deck) {
		return questions(deck).stream().map(question -> AskedAs.of(question).literal()
				+ (Texts.isBlank(question.getUnit()) ? "" : " " + question.getUnit())).toList();
	}

	private static List<String> levels(Question question) {
		return QuestionLevels.of(question).stream()
				.map(level -> Values.text(level.getValue()) + " " + QuestionLevels.label(question, level)).toList();
	}

	private static List<String> remarks(DeckImport read) {
		return read.problems().stream().map(ImportProblem::text).toList();
	}

	@Test
	void aColumnThatSaysTheKindIsProposedAndTakenFromCsv() throws Exception {
		String csv = Stream.of(SURVEY).map(row -> Stream.of(row).collect(Collectors.joining("\",\"", "\"", "\"\n")))
				.collect(Collectors.joining());
		Spreadsheet file = new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "Survey 2026.csv",
				new NullProgressMonitor());
		assertEquals(List.of(Meaning.CODE, Meaning.SECTION, Meaning.QUESTION, Meaning.KIND, Meaning.ANSWERS),
				MappingProposal.of(file).questions().getFirst().columns().stream().map(DeckMapping.ColumnMapping::meaning).toList());
		DeckImport read = read(file);
		Deck deck = read.deck().get();
		assertEquals(List.of("yes-no", "one-of", "several-of", "rating", "number %", "number £", "date", "text", "discussion", "rating"),
				kinds(deck));
		List<Question> all = questions(deck);
		assertEquals(List.of("1 No", "2 Yes"), levels(all.getFirst()));
		assertEquals(List.of("1 Leeds", "2 York", "3 Hull"), levels(all.get(1)));
		assertFalse(all.get(1).isScored(), "an office is no score");
		assertEquals(List.of("1 Time", "2 Money", "3 Nobody asks"), levels(all.get(2)));
		assertEquals(List.of("1 1", "2 2", "3 3", "4 4"), levels(all.get(3)));
		assertEquals(List.of("“Matrix” is not known as a kind of answer and is not taken. Questions: 1."), remarks(read));
		assertEquals("Kinds of answer: rating (2), yes or no (1), one of several (1), several of several (1), number (2), date (1), "
				+ "words of their own (1), to discuss (1). Language: English.", MeaningWords.kinds(deck));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', value = { "Is there a plan for it?|Yes; No > yes-no", "Is there a plan for it?|Y/N > yes-no",
			"Is there a plan for it?|Y; N > yes-no",
			"Is there a plan for it?|Yes; No; N/A > yes-no", "Is there a plan for it?|Yes; Partly; No > rating",
			"Is there a plan? (Y/N)| > yes-no",
			"Where do you work?|Leeds; York; Hull > one-of", "Where do you work?|Leeds; York; Other > one-of",
			"How often do you meet?|Never; Sometimes; Often > rating", "How many of you meet?|1 = few; 2 = most > rating",
			"How mature is it?|Ad hoc; Defined; Managed > rating", "What helps you? (tick all that apply)|Time; Money; Calm > several-of",
			"What helps you?|Tick all that apply: Time; Money; Calm > several-of", "What helps you? (tick all that apply)| > rating",
			"What share was trained? (%)| > number %", "How long does it take (days)?| > number days",
			"Have all been trained (%)?| > rating",
			"Who is there (people)?| > rating", "When was it last tested? (dd/mm/yyyy)| > date", "How many were trained?|number > number",
			"How much was spent?|£ … > number £", "What share was trained?|% > number %", "When was it?|dd/mm/yyyy > date",
			"When was it?|JJ/MM/AAAA > date",
			"What would you change?|Free text > text", "How good is it?|1-5 > rating", "How good is it all?|See the guide > rating",
			"How good is it all?| > rating" })
	void answersAndQuestionsSuggestAKind(String question, String kind) {
		DeckImport read = read(answers(question, "Is this one of the others?|1 = no sign; 2 = a sign",
				"Is that one of the others?|1 = no sign; 2 = a sign",
				"Is there another of these?|1 = no sign; 2 = a sign"));
		assertEquals(kind, kinds(read.deck().get()).getFirst(), () -> question + read.problems());
		assertEquals(kind.equals("rating") && !question.endsWith("1-5") ? 0 : 1,
				remarks(read).stream().filter(text -> text.startsWith("Guessed: ")).count(),
				() -> question + read.problems());
		assertEquals(question.substring(0, question.indexOf('|')), questions(read.deck().get()).getFirst().getText());
	}

	@Test
	void whatWasGuessedIsToldWithItsReasonAndHowOften() {
		DeckImport read = read(
				answers("Is there a plan for it?|Yes; No", "Is the plan known to all?|Yes; No", "What share was trained? (%)|",
						"How much was spent?|£ …", "What helps you? (tick all that apply)|Time; Money; Other"));
		assertEquals(List.of("Guessed: yes or no, because the answers are “Yes; No”. Questions: 2, first “Is there a plan for it?”.",
				"Guessed: number, because the question ends in “(%)”. Questions: 1, first “What share was trained? (%)”.",
				"Guessed: number, because “£ …” stands where the answers stand. Questions: 1, first “How much was spent?”.",
				"Guessed: several of several, because it says “tick all that apply”. Questions: 1, first “What helps you? (tick all that apply)”."),
				remarks(read));
	}

	@Test
	void answersThatAreNoStepsMakeNoScoreAndNobodyRatesOnThem() {
		DeckImport read = read(answers("Where do you work?|Leeds; York; Other", "What helps you? (tick all that apply)|Time; Money; Calm",
				"How good is it all?|"));
		assertFalse(questions(read.deck().get()).getFirst().isScored());
		assertEquals(5, levels(questions(read.deck().get()).get(2)).size());
		DeckImport mixed = read(
				answers("Is there a plan for it?|Yes; No", "How often do you meet?|Never; Sometimes; Often", "How good is it all?|"));
		assertEquals(List.of("1 Never", "2 Sometimes", "3 Often"), levels(questions(mixed.deck().get()).get(2)));
		DeckImport ticked = read(
				answers("What helps you? (tick all that apply)|Time; Money; Calm", "How good is it all?|", "How good is the rest?|",
						"What hinders you? (tick all that apply)|Noise; Haste; Calm"));
		assertEquals(5, levels(questions(ticked.deck().get()).get(1)).size());
		assertEquals(List.of("1 Noise", "2 Haste", "3 Calm"), levels(questions(ticked.deck().get()).get(3)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '>', value = { "0 = Not applicable; 1 = Never; 2 = Often; 3 = Always > 1 Never, 2 Often, 3 Always",
			"0 - N/A; 1 - Never; 2 - Often; 3 - Always > 1 Never, 2 Often, 3 Always",
			"Never (1); Often (2); Always (3); Not relevant to us (0) > 1 Never, 2 Often, 3 Always",
			"1 = Nie; 2 = Oft; 3 = Immer; 9 = Weiß nicht > 1 Nie, 2 Oft, 3 Immer",
			"0 = Ne s'applique pas; 1 = Jamais; 2 = Souvent > 1 Jamais, 2 Souvent",
			"0 = Ddim yn berthnasol; 1 = Byth; 2 = Yn aml > 1 Byth, 2 Yn aml",
			"1 = Never; 2 = Often; 0 = Don’t know / not applicable > 1 Never, 2 Often",
			"0 = Not relevant; 1 = Partly relevant; 2 = Very relevant > 0 Not relevant, 1 Partly relevant, 2 Very relevant" })
	@DisplayName("D8: “0 = Not applicable” in a list of answers is no level worth nothing, in any language, and is told")
	void whatDoesNotApplyIsWorthNothingElse(String list, String levels) {
		DeckImport read = read(answers("How good is it?|" + list, "How good is that?|" + list, "How good are they?|" + list));
		assertEquals(List.of(levels.split(", ")), levels(questions(read.deck().get()).getLast()), () -> list + read.problems());
		assertTrue(questions(read.deck().get()).getLast().isScored());
		long told = remarks(read).stream()
				.filter(text -> text.endsWith(" becomes no level, because everybody can answer so anyway, without a score. Questions: 3."))
				.count();
		assertEquals(levels.startsWith("0") ? 0 : 1, told, read.problems()::toString);
	}

	@Test
	@DisplayName("D8: a column for what does not apply is no level either; what it says is there to be read")
	void aColumnForWhatDoesNotApplyIsNoLevel() {
		DeckImport read = read(file(new String[] { "Section", "Question", "0 - Not applicable", "1 - Initial", "2 - Managed" },
				new String[] { "All", "How good is the plan?", "There are no incidents.", "Nobody has one.", "All have one." },
				new String[] { "All", "How good is the team?", "", "Nobody is there.", "All are there." },
				new String[] { "All", "How good are the rules?", "", "There are none.", "All know them." }));
		List<Question> all = questions(read.deck().get());
		assertEquals(List.of("1 Initial", "2 Managed"), levels(all.getFirst()));
		assertEquals(List.of("Not applicable: There are no incidents."), all.getFirst().getCard().getParagraphs());
		assertEquals("There are none.", QuestionLevels.meaning(all.getLast(), QuestionLevels.of(all.getLast()).getFirst()));
		assertEquals(List.of("“Not applicable” becomes no level, because everybody can answer so anyway. Not taken: “0”."),
				remarks(read));
	}

	@Test
	@DisplayName("D8: a rating from 0 to 10 has eleven levels and a score, with words at its ends; eleven places are a list")
	void fromZeroToTen() {
		String[] head = { "Section", "Question", "Answer type", "Options" };
		DeckImport read = read(file(head,
				new String[] { "All", "How likely are you to recommend us?", "Scale 0-10", "0 = not at all likely; 10 = extremely likely" },
				new String[] { "All", "Would you work here again?", "Scale 0-10", "0 = not at all likely; 10 = extremely likely" },
				new String[] { "All", "How good is it all?", "0–10", "" }));
		List<Question> all = questions(read.deck().get());
		assertEquals(List.of("0 not at all likely", "1 1", "2 2", "3 3", "4 4", "5 5", "6 6", "7 7", "8 8", "9 9", "10 extremely likely"),
				levels(all.getFirst()));
		assertEquals(11, levels(all.getLast()).size());
		assertTrue(all.stream().allMatch(Question::isScored));
		assertEquals(List.of(), remarks(read));
		String places = IntStream.rangeClosed(1, 11).mapToObj(number -> "Place " + (char) ('A' + number))
				.collect(Collectors.joining("; "));
		assertFalse(questions(read(answers("Where do you work?|" + places, "Where do you live?|" + places,
				"Where do you eat?|" + places)).deck().get()).getFirst().isScored());
	}

	@Test
	void multipleChoiceMeansWhatTheOtherWordsOfTheTableLeaveToIt() {
		String[] head = { "Section", "Question", "Type", "Options" };
		String[] office = { "All", "Where do you work?", "Multiple choice", "Leeds; York; Hull" };
		String[] third = { "All", "What else is there to tell?", "Comment", "" };
		assertEquals(List.of("several-of", "one-of", "text"), kinds(read(file(head, office,
				new String[] { "All", "Where do you live?", "Radio button", "Leeds; York; Hull" }, third)).deck().get()));
		assertEquals(List.of("one-of", "several-of", "text"), kinds(read(file(head, office,
				new String[] { "All", "Where do you travel?", "Checkboxes", "Leeds; York; Hull" }, third)).deck().get()));
		DeckImport doubtful = read(file(head, office, new String[] { "All", "Who do you work for?", "Free text", "" }, third));
		assertTrue(remarks(doubtful).getFirst().startsWith("“Multiple choice” is not known"), remarks(doubtful)::toString);
	}

	@Test
	void aKindThatTheAnswersDoNotFitIsToldAndNothingIsLost() {
		DeckImport read = read(file(new String[] { "Section", "Question", "Response format", "Options" },
				new String[] { "All", "Is there a plan for it?", "Yes/No", "Blue; Green; Violet" },
				new String[] { "All", "How many people are there?", "Number", "Count those on leave as well" },
				new String[] { "All", "What else is there to tell?", "Checkbox", "" }));
		assertEquals(List.of("rating", "number", "rating"), kinds(read.deck().get()));
		assertEquals(List.of("Count those on leave as well"), questions(read.deck().get()).get(1).getCard().getParagraphs());
		assertEquals(List.of("The answers do not fit “Yes/No”, which is not taken. Questions: 1.",
				"The answers do not fit “Checkbox”, which is not taken. Questions: 1."), remarks(read));
	}

	@Test
	void namesOfSetsOnAnotherSheetAreNoKinds() {
		Spreadsheet survey = file(new String[] { "Section", "Question", "Answer type" },
				new String[] { "All", "Is there a plan for it?", "Yes/No" },
				new String[] { "All", "Is the plan known to all?", "Yes/No" }, new String[] { "All", "Is the plan any good?", "Yes/No" });
		Spreadsheet both = new Spreadsheet("both.xlsx", List.of(survey.sheets().getFirst(), new Sheet("Sets", List.of(
				new Row(1, Stream.of("Set", "Value", "Answer").map(Cell::of).toList()),
				new Row(2, Stream.of("Yes/No", "0", "Not yet").map(Cell::of).toList()),
				new Row(3, Stream.of("Yes/No", "3", "Done").map(Cell::of).toList())))));
		assertEquals(List.of("0 Not yet", "3 Done"), levels(questions(read(both).deck().get()).getFirst()));
	}

	@Test
	void whatIsDecidedIsRememberedAndOldMappingsMakeTheSameDeckAsBefore() throws Exception {
		Spreadsheet file = answers("Is there a plan for it?|Yes; No", "Is the plan known to all?|Yes; No", "How much was spent?|£ …");
		DeckMapping mapping = MappingProposal.of(file);
		Path kept = folder.resolve("kept.json");
		DeckMappingFile.write(mapping, kept);
		assertEquals(mapping, DeckMappingFile.read(kept));
		assertEquals(mapping, MappingFit.of(DeckMappingFile.read(kept), file).mapping());
		String old = Files.readString(kept).replaceAll("\\s*\"guessKinds\": true,", "");
		assertFalse(old.contains("guessKinds"));
		DeckImport before = MappedDeck.read(file, DeckMappingFile.read(Files.writeString(folder.resolve("old.json"), old)));
		assertEquals(List.of("rating", "rating", "rating"), kinds(before.deck().get()));
		assertEquals(List.of(), remarks(before));
		assertEquals(kinds(before.deck().get()), kinds(MappedDeck.read(file, mapping.withGuessing(false)).deck().get()));
	}

	@Test
	void aColumnCanBeSaidToHoldTheKindAndNotTo() throws Exception {
		Spreadsheet file = file(new String[] { "Section", "Question", "How to reply" }, new String[] { "All", "How much was spent?", "£" },
				new String[] { "All", "When was it spent?", "date" }, new String[] { "All", "Was it worth the money?", "Y/N" });
		SheetMapping sheet = MappingProposal.of(file).questions().getFirst();
		DeckMapping said = MappingProposal.of(file).with(sheet.with(sheet.columns().get(2).as(Meaning.KIND)));
		Path kept = folder.resolve("said.json");
		DeckMappingFile.write(said, kept);
		assertTrue(Files.readString(kept).contains("\"meaning\": \"kind\""));
		assertEquals(List.of("number £", "date", "yes-no"), kinds(MappedDeck.read(file, DeckMappingFile.read(kept)).deck().get()));
		DeckImport none = MappedDeck.read(file, said.with(sheet.with(sheet.columns().get(2).as(Meaning.NOTHING))));
		assertEquals(List.of("rating", "rating", "rating"), kinds(none.deck().get()));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	@DisplayName("No word of a table is lost, whatever stands in its cells, with guessing and without")
	void noWordIsLost(long seed) {
		var random = new Random(seed);
		String[] types = { "Yes/No", "Radio", "Checkbox", "Number (FTE)", "%", "dd/mm/yyyy", "Free text", "Likert", "Scale 1-5",
				"Multiple choice",
				"Zebra grid", "", "=cmd|'x'", "Discussion", "Yes; Zebra", "(((((", "\u202egnp.exe" };
		String[] answers = { "", "Yes; No", "Y/N", "Apples; Pears; Plums", "Apples; Other; Prefer not to say", "£ ____",
				"Tick all that apply: Apples; Pears",
				"1 = Apples; 2 = Pears", "Number of apples", "dd/mm/yyyy", "1-5", "Strongly agree; Agree; Disagree", "A, B, C",
				"<b>Bold</b>; &amp; more",
				"Apples", "a;b;c;d;e;f;g;h;i;j;k;l;m", ";;;", "Yes; Yes", "Apples; Pears (select all that apply)",
				"Long sentence about what to write, in words" };
		String[] ends = { "", " (%)", " (days)", " (Y/N)", " [tick all that apply]", " (dd/mm/yyyy)", " (free text)", " (people)", " (",
				" ()", " (%))" };
		var rows = new ArrayList<String[]>();
		rows.add(new String[] { "Section", "Question", "Question type", "Answers", "Notes" });
		for (int i = 0; i < 40; i++) {
			rows.add(new String[] { "Part" + (char) ('A' + i / 10),
					"Question word" + (char) ('a' + i % 26) + " asks something?" + ends[random.nextInt(ends.length)],
					types[random.nextInt(types.length)], answers[random.nextInt(answers.length)],
					i % 3 == 0 ? "Remark" + (char) ('a' + i % 26) + " to read" : "" });
		}
		Spreadsheet file = file(rows.toArray(String[][]::new));
		DeckMapping proposed = MappingProposal.of(file);
		SheetMapping sheet = proposed.questions().getFirst();
		SheetMapping kinds = sheet.with(sheet.columns().get(2).as(Meaning.KIND)).with(sheet.columns().get(3).as(Meaning.ANSWERS));
		for (DeckMapping mapping : List.of(proposed.with(kinds), proposed.with(kinds).withGuessing(false),
				proposed.with(kinds.with(kinds.columns().get(2).as(Meaning.NOTHING))))) {
			DeckImport read = MappedDeck.read(file, mapping);
			assertTrue(read.deck().isPresent(), read.problems()::toString);
			assertEquals(40, questions(read.deck().get()).size());
			assertNothingLost(file, mapping.questions().getFirst(), read);
		}
	}

	/** Every word stands in the deck or in a remark, or is one that names the kind of a question and makes it one. */
	private static void assertNothingLost(Spreadsheet file, SheetMapping mapping, DeckImport read) {
		var texts = new ArrayList<String>(remarks(read));
		Iterable<EObject> parts = () -> read.deck().get().eAllContents();
		for (EObject part : parts) {
			part.eClass().getEAllAttributes().forEach(attribute -> texts.add(String.valueOf(part.eGet(attribute))));
		}
		String all = String.join("\n", texts);
		for (Row row : file.sheets().getFirst().rows()) {
			for (int column = 0; column < row.cells().size(); column++) {
				int at = column;
				Meaning meaning = mapping.columns().get(column).meaning();
				String cell = row.cell(column).text();
				boolean named = meaning == Meaning.KIND || meaning == Meaning.ANSWERS;
				boolean taken = row.number() == 1 || named && KindWords.of(cell).isPresent()
						|| meaning == Meaning.NOTHING && read.problems().stream().anyMatch(problem -> problem.place().column() == at);
				for (String word : cell.split("[^\\p{L}]+")) {
					assertTrue(taken || all.contains(word) || meaning == Meaning.KIND && KindWords.isOneOrSeveral(cell),
							() -> word + " of “" + cell + "” is lost in row " + row.number());
				}
			}
		}
	}
}
