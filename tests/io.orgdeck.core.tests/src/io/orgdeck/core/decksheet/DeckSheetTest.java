package io.orgdeck.core.decksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;

/** A deck made by somebody with a spreadsheet and no Java. */
class DeckSheetTest {

	private static DeckImport read(String csv) throws IOException {
		return DeckReader.read(new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "My cards.csv"));
	}

	private static Deck deck(String csv) throws IOException {
		DeckImport result = read(csv);
		return result.deck().orElseThrow(() -> new AssertionError(result.problems()));
	}

	static Sheet sheet(String name, String... rows) {
		var lines = new ArrayList<Row>();
		for (String row : rows) {
			lines.add(new Row(lines.size() + 1, Arrays.stream(row.split("\\|", -1)).map(Cell::of).toList()));
		}
		return new Sheet(name, lines);
	}

	private static void assertRefused(String csv, String place, String text) throws IOException {
		DeckImport result = read(csv);
		assertTrue(result.deck().isEmpty());
		ImportProblem problem = result.problems().stream().filter(ImportProblem::isError).findFirst().orElseThrow();
		assertTrue(problem.toString().startsWith("My cards.csv, " + place + ": " + text), problem.toString());
		assertFalse(problem.remedy().isBlank());
	}

	@Test
	void columnsStandInAnyOrderAndCase() throws IOException {
		Deck deck = deck("""
				Question,CARD,Section,Section  Title,section colour,title,text,Dimension,weight
				Do we ask?,T1,T,Trust,#A0B1C2,Asking,"First line
				Second line",Culture,2
				Do we listen?,T1,T,,,,,Culture,
				Who listens?,T2,T,,,Listening,,Leadership,"0,5"
				""");
		assertEquals("My cards", deck.getTitle());
		assertEquals("deck.my-cards", deck.getId());
		assertEquals("Trust", deck.getSections().getFirst().getTitle());
		assertEquals("#a0b1c2", deck.getSections().getFirst().getColour());
		Card card = Decks.card(deck, "T1").orElseThrow();
		assertEquals("Asking", card.getTitle());
		assertEquals(List.of("First line", "Second line"), card.getParagraphs());
		assertEquals(List.of("Do we ask?", "Do we listen?"), card.getQuestions().stream().map(Question::getText).toList());
		card.getQuestions().forEach(question -> assertTrue(question.getId().matches("T1\\.[0-9a-f]{8}"), question.getId()));
		assertEquals(2, card.getQuestions().getFirst().getWeight());
		assertEquals(0.5, Decks.card(deck, "T2").orElseThrow().getQuestions().getFirst().getWeight());
		assertEquals(List.of("Culture", "Leadership"), deck.getDimensions().stream().map(dimension -> dimension.getName()).toList());
	}

	@Test
	void furtherRowsAddQuestionsExamplesAndReferences() throws IOException {
		Card card = Decks.card(deck("""
				section,card,title,question,example,reference
				A,A1,One,Q1,E1,"Senge (1990). https://example.org/a."
				A,A1,,,E2,
				,A1,,Q2,,Argyris (1978)
				"""), "A1").orElseThrow();
		assertEquals(List.of("Q1", "Q2"), card.getQuestions().stream().map(Question::getText).toList());
		assertEquals(List.of("E1", "E2"), card.getExamples());
		assertEquals("https://example.org/a", card.getReferences().getFirst().getLink());
		assertEquals("Argyris (1978)", card.getReferences().get(1).getText());
	}

	@Test
	void cellsAreTextWhateverTheyLookLike() throws IOException {
		Card card = Decks.card(deck("section,card,title,question\nS,1.10,No,=1+1\n"), "1.10").orElseThrow();
		assertEquals("No", card.getTitle());
		assertEquals("=1+1", card.getQuestions().getFirst().getText());
	}

	@Test
	void withoutAScaleThereAreFiveLevelsOrAsManyAsHaveColumns() throws IOException {
		Deck five = deck("section,card,question\nA,A1,Q\n");
		assertEquals(List.of("Not yet", "Beginning", "Developing", "Established", "Embedded"),
				five.getScales().getFirst().getLevels().stream().map(Level::getLabel).toList());
		Deck three = deck("section,card,question,level 1,Level 3,level 2\nA,A1,Q,low,high,mid\n");
		assertEquals(List.of(1.0, 2.0, 3.0), three.getScales().getFirst().getLevels().stream().map(Level::getValue).toList());
		assertEquals(List.of("low", "mid", "high"), Decks.rateable(three).getFirst().getDescriptors().stream()
				.map(LevelDescriptor::getText).toList());
	}

	@Test
	void theSheetsScaleAndDeckSayMore() {
		Spreadsheet file = new Spreadsheet("cards.xlsx", List.of(sheet("Notes", "whatever"),
				sheet("scale", "Value|Label|Descriptor", "2|Often|most days", "1|Never|"),
				sheet("DECK", "key|value", "title|Ours", "id|org.example.ours", "version|3.1", "language|cy", "publisher|Us",
						"licence|CC BY", "attribution|After them", "colour|blue"),
				sheet("Sheet1", "section|card|question|kind", "A|A1|Talk about it|Discussion")));
		DeckImport result = DeckReader.read(file);
		Deck deck = result.deck().orElseThrow();
		assertEquals("org.example.ours", deck.getId());
		assertEquals("Ours 3.1 cy Us CC BY After them", String.join(" ", deck.getTitle(), deck.getVersion(), deck.getLanguage(),
				deck.getPublisher(), deck.getLicence(), deck.getAttribution()));
		assertEquals(List.of("Never", "Often"), deck.getScales().getFirst().getLevels().stream().map(Level::getLabel).toList());
		assertEquals(QuestionKind.DISCUSSION, deck.getSections().getFirst().getCards().getFirst().getQuestions().getFirst().getKind());
		assertEquals(List.of("cards.xlsx, sheet DECK, row 9, column A", "cards.xlsx, sheet Notes"),
				result.problems().stream().map(problem -> problem.place().toString()).toList());
	}

	@Test
	void anUnknownColumnIsAWarning() throws IOException {
		DeckImport result = read("section,card,question,mood\nA,A1,Q,blue\n");
		assertTrue(result.deck().isPresent());
		assertEquals("My cards.csv, row 1, column D", result.problems().getFirst().place().toString());
	}

	@Test
	void aRowThatCannotBeUsedStopsTheImportByPlaceAndRemedy() throws IOException { // ROBUSTNESS 22
		assertRefused("section,card,question\nA,A1,Q\nA,,Q2\n", "row 3, column B", "The row has no card code.");
		assertRefused("section,card,question\n,A1,Q\n", "row 2, column A", "The card has no section.");
		assertRefused("section,card,question\nA,A1,Q\nB,A1,Q2\n", "row 3, column A", "Card A1 stands in section A already.");
		assertRefused("section,card,title\nA,A1,One\nA,A1,Two\n", "row 3, column C", "Card A1 has the title \"One\" already.");
		assertRefused("section,section colour,card\nA,green,A1\n", "row 2, column B", "\"green\" is no colour.");
		assertRefused("section,card,question,weight\nA,A1,Q,heavy\n", "row 2, column D", "\"heavy\" is no weight.");
		assertRefused("section,card,question,weight\nA,A1,Q,0\n", "row 2, column D", "\"0\" is no weight.");
		assertRefused("section,card,question,kind\nA,A1,Q,poll\n", "row 2, column D", "\"poll\" is no kind of question.");
		assertRefused("section,card,question,dimension\nA,A1,,Culture\n", "row 2, column D",
				"The cell belongs to a question, but the row has none.");
		assertRefused("section,card,question,level 2\nA,A1,,so so\n", "row 2, column D",
				"The cell belongs to a question, but the row has none.");
		assertTrue(read("name,phone\nAnn,1\n").problems().getFirst().toString().contains("No sheet has a header row"));
		assertTrue(read("").deck().isEmpty());
	}

	@Test
	void aScaleMustMakeSense() {
		Sheet cards = sheet("Cards", "section|card|question|level 3", "A|A1|Q|third");
		for (List<String> scale : List.of(List.of("value|label", "1|One"), List.of("value|label", "1|One", "1|Two"),
				List.of("value|label", "a|One", "2|Two"),
				List.of("number|label", "1|One", "2|Two"), List.of("value|label", "1|One", "2|Two"))) {
			var file = new Spreadsheet("cards.xlsx", List.of(cards, sheet("Scale", scale.toArray(String[]::new))));
			assertTrue(DeckReader.read(file).deck().isEmpty(), scale.toString());
		}
	}

	@Test
	void everyIdIsUnique() throws IOException {
		Deck deck = deck("section,card,question,dimension,reference\nA,A1,Q,Är,r\nA,A1.1,Q,Ar,r\nA,scale,Q,ar!,r\nA,deck.my-cards,Q,,r\n");
		assertEquals(List.of(), Decks.duplicateIds(deck));
		assertEquals(3, deck.getDimensions().size());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void theSameSheetComesBackWithoutLoss(long seed) {
		var random = new Random(seed);
		Deck deck = DeckReader.read(random(random)).deck().orElseThrow();
		Spreadsheet written = DeckWriter.spreadsheet(deck);
		DeckImport again = DeckReader.read(new Spreadsheet("other.xlsx", written.sheets()));
		assertEquals(List.of(), again.problems());
		assertEquals(written, new Spreadsheet(written.name(), DeckWriter.spreadsheet(again.deck().orElseThrow()).sheets()));
		assertTrue(EcoreUtil.equals(deck, again.deck().get()));
	}

	private static Spreadsheet random(Random random) {
		var lines = new ArrayList<String>(List
				.of("section|section title|section colour|card|title|text|question|dimension|weight|level 3|level 7|example|reference"));
		for (int card = 0; card < 12; card++) {
			String section = String.valueOf((char) ('A' + card / 4));
			for (int row = random.nextInt(4); row >= 0; row--) {
				boolean question = random.nextBoolean();
				lines.add(
						String.join("|", section, card % 4 == 0 ? "Section " + section : "", "#0" + (10000 + card / 4), section + card, "",
								words(random), question ? "Q" + words(random) : "",
								question ? List.of("", "Culture", "=x").get(random.nextInt(3)) : "",
								question && random.nextBoolean() ? "2.5" : "", question ? words(random) : "", question ? words(random) : "",
								words(random),
								words(random)));
			}
		}
		return new Spreadsheet("my.xlsx", List.of(sheet("Cards", lines.toArray(String[]::new)),
				sheet("Scale", "value|label|descriptor", "3|Low|=1", "7|High|", "9|Top|x"),
				sheet("Deck", "key|value", "title|=Title", "id|a.b", "version|1", "language|de", "publisher|+P", "licence|L",
						"attribution|@A")));
	}

	private static String words(Random random) {
		return List.of("", "word", "=1+1", "two words", "\ud83d\ude00", "1.10", "No", "a, \"b\"", "https://example.org/x y")
				.get(random.nextInt(9));
	}
}
