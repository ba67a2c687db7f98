package io.orgdeck.core.decksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;
import io.orgdeck.model.deck.Section;

/** Sections, dimensions, scales and cards as somebody types them, and what is said of what contradicts itself. */
class HandMadeDeckTest {

	private static final Sheet CARDS = DeckSheetTest.sheet("Cards", "section|card|title|question|dimension", "A|A1|One|Do we?|Culture");

	private static DeckImport read(Sheet... sheets) {
		return DeckReader.read(new Spreadsheet("deck.xlsx", List.of(sheets)));
	}

	private static Deck deck(Sheet... sheets) {
		DeckImport read = read(sheets);
		return read.deck().orElseThrow(() -> new AssertionError(read.problems()));
	}

	private static Sheet cards(String... rows) {
		return DeckSheetTest.sheet("Cards", rows);
	}

	private static List<String> told(DeckImport read) {
		return read.problems().stream().map(problem -> (problem.isError() ? "! " : "") + problem.place().toString()
				.replace("deck.xlsx, sheet ", "") + ": " + problem.text()).filter(line -> !line.contains("belongs to a dimension"))
				.toList();
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			Sections; section|title|colour|colour name|id; |Alpha|||            ; row 2, column A; The row has no name.
			Sections; section|title|colour|colour name|id; A|Alpha||| / a|Beta|||; row 3, column A; "a" stands in two rows.
			Sections; section|title|colour|colour name|id; A|Alpha|red||        ; row 2, column C; "red" is no colour.
			Dimensions; dimension|short name|description|ideas|id; |C|||        ; row 2, column A; The row has no name.
			Dimensions; dimension|short name|description|ideas|id; Culture|||| / culture||||; row 3, column A; "culture" stands in two rows.
			Dimensions; dimension|short name|description|ideas|id; Culture||||x y; row 2, column E; "x y" cannot be an id.
			Scale; value|label|scale|scale id|level id; 1|One||s| / 2|Two|Other|s|; row 3, column C; The row has the id of "s" but is called "Other".
			Scale; value|label; 1|One / 1.0|Two                                 ; row 3, column A; "1.0" is no value for a level
			Scale; value|label; two|None / 2|Two                                ; row 2, column A; "two" is no value for a level
			Scale; value|label; 0,5|None / 0.5|Two                              ; row 3, column A; "0.5" is no value for a level
			Scale; value|label; 2147483648|None / 2|Two                         ; row 2, column A; "2147483648" is no value for a level
			Scale; value|label; 1|One                                           ; Scale; The scale has 1 levels.
			Scale; label|scale; One|                                            ; row 1; The sheet lacks one of the headings
			Deck; key|value; title|Ours / Title|Theirs                          ; row 3, column A; The key "title" stands in two rows.
			""")
	@DisplayName("D5: what contradicts itself is refused by its cell")
	void refused(String name, String headings, String rows, String place, String text) {
		var lines = new ArrayList<String>(List.of(headings));
		Stream.of(rows.split(" / ")).map(String::strip).forEach(lines::add);
		DeckImport read = read(CARDS, DeckSheetTest.sheet(name, lines.toArray(String[]::new)));
		assertTrue(read.deck().isEmpty());
		String where = place.startsWith("row") ? name + ", " + place : place;
		assertTrue(told(read).stream().anyMatch(line -> line.startsWith("! " + where + ": " + text)), () -> where + text + told(read));
		assertTrue(read.problems().stream().map(ImportProblem::remedy).noneMatch(String::isBlank));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			section|card|card id|title|prompt|question; A||c1|One|Ask|Do we? / A||c1|Two||      ; row 3, column D; Card c1 has the title "One" already.
			section|card|card id|title|prompt|question; A||c1|One|Ask|Do we? / A||c1||Tell|     ; row 3, column E; Card c1 has another prompt already.
			section|card|card id|title|prompt|question; A||c1|One|Ask|Do we? / A|X|c1|||        ; row 3, column B; The row with the code X has the id of the card c1.
			section|card|card id|title|prompt|question; A||c1|One|Ask|Do we? / B||c1|||         ; row 3, column A; Card c1 stands in section A already.
			section|card|title|question|card dimension; A|A1|One|Do we?|D / A|A1|||E            ; row 3, column E; Card A1 has another card dimension already.
			section|card|title|question|scale; A|A1|One|Do we?|Ten steps                        ; row 2, column E; There is no scale called Ten steps.
			section|card|title|question|level 1|level 6; A|A1|One|Do we?|low|high / A|A2|||x|   ; row 3, column E; The cell belongs to a question, but the row has none.
			section|card|title|question|weight; A|A1|One|Do we?|-1                              ; row 2, column E; "-1" is no weight.
			section|card|title|leads on to; A|A1|One|A9                                         ; row 2, column D; There is no card A9.
			section|section colour|card|title; A|none|A1|One / A|#aabbcc|A2|Two                 ; row 3, column B; Section A has the colour none already.
			""")
	@DisplayName("D5: rows of cards that contradict each other are refused by cell, by code or id and never \"null\"")
	void contradictions(String headings, String rows, String place, String text) {
		var lines = new ArrayList<String>(List.of(headings));
		Stream.of(rows.split(" / ")).map(String::strip).forEach(lines::add);
		DeckImport read = read(cards(lines.toArray(String[]::new)));
		assertTrue(read.deck().isEmpty());
		assertTrue(told(read).contains("! Cards, " + place + ": " + text), () -> told(read).toString());
	}

	@Test
	@DisplayName("D5: sections without a code are named by their id")
	void sectionsWithoutACode() {
		Sheet sections = DeckSheetTest.sheet("Sections", "section|title|colour|id", "|Alpha|#aabbcc|part", "|||rest");
		DeckImport read = read(sections, cards("section|section title|section colour|card|card id|title", "part|Beta||A1|c1|One",
				"part||#000000|A2|c2|Two", "rest|||A2|c2|"));
		assertEquals(List.of("! Cards, row 2, column B: Section part has the title \"Alpha\" already.",
				"! Cards, row 3, column C: Section part has the colour #aabbcc already.",
				"! Cards, row 4, column A: Card A2 stands in section part already."), told(read));
	}

	@Test
	@DisplayName("D2: sections keep title, colour and colour name; those without a colour get one of the usual in turn")
	void sections() {
		Deck deck = deck(DeckSheetTest.sheet("Sections", "section|title|colour|colour name", "A|Alpha|#A0B1C2|Sky", "B||none|", "C|||"),
				cards("section|section title|card|title", "A||A1|One", "B|Beta|B1|Two", "D||D1|Three", "||D2|Four"));
		assertEquals(List.of("A Alpha #a0b1c2 Sky 1", "B Beta null null 1", "C null #d9c2e8 null 0", "D D #f5c4cf null 2"),
				deck.getSections().stream().map(HandMadeDeckTest::line).toList());
		assertEquals(List.of("Cards, row 4, column A: \"D\" does not stand on the sheet Sections; it is added."),
				told(read(DeckSheetTest.sheet("Sections", "section|title", "A|", "B|"),
						cards("section|section title|card|title", "A||A1|One", "B|Beta|B1|Two", "D||D1|Three", "||D2|Four"))));
	}

	private static String line(Section section) {
		return String.join(" ", section.getCode(), section.getTitle(), section.getColour(), section.getColourName(),
				String.valueOf(section.getCards().size()));
	}

	@Test
	@DisplayName("D2: dimensions keep short name, description and ideas; one that is not listed is added and told")
	void dimensions() {
		DeckImport read = read(
				DeckSheetTest.sheet("Dimensions", "dimension|short name|description|ideas", "Culture|Cult|How we are|Talk\n\nListen"),
				cards("section|card|title|question|dimension", "A|A1|One|Do we?|culture", "A|A1||Do they?|Leadership"));
		assertEquals(List.of("Culture Cult How we are [Talk, Listen]", "Leadership Leadership null []"),
				read.deck().orElseThrow().getDimensions().stream().map(one -> String.join(" ", one.getName(), one.getShortName(),
						one.getDescription(), one.getIdeas().toString())).toList());
		assertEquals(List.of("Cards, row 2, column E: \"culture\" is taken for \"Culture\".",
				"Cards, row 3, column E: \"Leadership\" does not stand on the sheet Dimensions; it is added."), told(read));
	}

	@Test
	@DisplayName("D2, D8: several scales stand on one sheet; a question takes the levels of its own")
	void scales() {
		Deck deck = deck(
				DeckSheetTest.sheet("Scale", "scale|value|label|descriptor", "Often|3|Always|each day", "|1|Never|", "Yes or no|1||",
						"|2|Yes|"),
				cards("section|card|title|question|scale|level 1|level 2|level 3", "A|A1|One|Do we?||rarely||daily",
						"A|A1||Is it?|yes or no|no||"));
		assertEquals(List.of("Often [1 Never null, 3 Always each day]", "Yes or no [1 1 null, 2 Yes null]"),
				deck.getScales().stream().map(scale -> scale.getName() + ' ' + scale.getLevels().stream()
						.map(level -> Values.text(level.getValue()) + " " + level.getLabel() + ' ' + level.getDescriptor()).toList())
						.toList());
		assertEquals(List.of("level-1", "level-3", "scale-yes-or-no-level-1", "scale-yes-or-no-level-2"),
				deck.getScales().stream().flatMap(scale -> scale.getLevels().stream()).map(Level::getId).toList());
		List<Question> questions = Decks.rateable(deck);
		assertNull(questions.getFirst().getScale());
		assertEquals(List.of("1 rarely", "3 daily"), descriptors(questions.getFirst()));
		assertEquals("Yes or no", questions.getLast().getScale().getName());
		assertEquals(List.of("1 no"), descriptors(questions.getLast()));
	}

	private static List<String> descriptors(Question question) {
		return question.getDescriptors().stream().map(one -> Values.text(one.getLevel().getValue()) + " " + one.getText()).toList();
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 10 })
	@DisplayName("D8: without a scale there are as many unlabelled levels as there are columns")
	void levelsByColumns(int columns) {
		var headings = new StringBuilder("section|card|question");
		var row = new StringBuilder("A|A1|Do we?");
		for (int level = 1; level <= columns; level++) {
			headings.append("|level ").append(level);
			row.append("|text ").append(level);
		}
		RatingScale scale = deck(cards(headings.toString(), row.toString())).getScales().getFirst();
		assertEquals(columns + " levels", scale.getName());
		assertEquals(columns, scale.getLevels().size());
		assertEquals(String.valueOf(columns), scale.getLevels().getLast().getLabel());
	}

	@Test
	@DisplayName("D6: values are any numbers, and a column is that of the level with its value")
	void levelsOfAnyValue() {
		Deck zero = deck(DeckSheetTest.sheet("Scale", "value|label", "0|No", "0,5|In part", "1|Yes", "−2|Harmful"),
				cards("section|card|question|level 0|level 0.5|level 1|level -2", "A|A1|Do we?|none|some|all|worse"));
		assertEquals(List.of("-2 Harmful", "0 No", "0.5 In part", "1 Yes"), zero.getScales().getFirst().getLevels().stream()
				.map(level -> Values.text(level.getValue()) + " " + level.getLabel()).toList());
		assertEquals(List.of("-2 worse", "0 none", "0.5 some", "1 all"), descriptors(Decks.rateable(zero).getFirst()));
		Deck alone = deck(cards("section|card|question|level 0|level 1|level 3", "A|A1|Do we?|none|some|all"));
		assertEquals(List.of("0 none", "1 some", "3 all"), descriptors(Decks.rateable(alone).getFirst()));
		Sheet sparse = DeckSheetTest.sheet("Scale", "value|label", "1|One", "3|Three", "5|Five");
		assertEquals(List.of("3 middle"),
				descriptors(Decks.rateable(deck(sparse, cards("section|card|question|level 3", "A|A1|Do we?|middle"))).getFirst()));
		assertEquals(List.of("! Cards, row 2, column D: There are words for level 2, but the scale has the levels 1; 3; 5 alone."),
				told(read(sparse, cards("section|card|question|level 2", "A|A1|Do we?|middle"))));
	}

	@Test
	@DisplayName("D8: a question takes the levels that it has words for, unless the column levels says otherwise")
	void someLevels() {
		Sheet scale = DeckSheetTest.sheet("Scale", "value|label", "1|One", "2|Two", "3|Three", "4|Four", "5|Five");
		DeckImport read = read(scale, cards("section|card|question|levels|level 1|level 2|level 3|level 4|level 5|label 2",
				"A|A1|Four of five?||a|b|c|d||", "A|A1|All?|all|a|||||", "A|A1|Named?|1; 5; three||||||", "A|A1|None?|||||||",
				"A|A1|Own name?|2, 4||||||Often"));
		List<Question> questions = Decks.rateable(read.deck().orElseThrow());
		assertEquals(List.of("1 2 3 4", "1 2 3 4 5", "1 3 5", "1 2 3 4 5", "2 4"),
				questions.stream().map(question -> QuestionLevels.of(question)
						.stream().map(level -> Values.text(level.getValue())).collect(Collectors.joining(" "))).toList());
		assertEquals("Often", QuestionLevels.label(questions.getLast(), QuestionLevels.of(questions.getLast()).getFirst()));
		assertEquals(List.of("Cards: One question has words for some levels of its scale alone and takes only these: \"Four of five?\""),
				told(read));
		assertEquals(List.of("! Cards, row 2, column D: \"six\" is no level of the scale, which has 1; 2; 3; 4; 5."),
				told(read(scale, cards("section|card|question|levels", "A|A1|Do we?|1; six"))));
		assertEquals(List.of(), told(read(DeckWriter.spreadsheet(read.deck().get()).sheets().toArray(Sheet[]::new))),
				"our own sheet says it all");
	}

	@Test
	@DisplayName("D8: five columns with the deck's own words do not get those of the shipped scale; empty ones do")
	void fiveForeignLevels() {
		String headings = "section|card|question|level 1|level 2|level 3|level 4|level 5";
		assertEquals(List.of("1", "2", "3", "4", "5"),
				labels(deck(cards(headings, "A|A1|Do we?|ad hoc|defined|managed|measured|optimised"))));
		assertEquals("Not yet", labels(deck(cards(headings, "A|A1|Do we?|||||"))).getFirst());
	}

	private static List<String> labels(Deck deck) {
		return deck.getScales().getFirst().getLevels().stream().map(Level::getLabel).toList();
	}

	@Test
	@DisplayName("T2: columns of no level, other keys and other sheets are told")
	void whatIsNotUsedIsTold() {
		DeckImport read = read(
				cards("section|card|title|question|dimension|level x|level", "A|A1|One|Do we?|D||"),
				DeckSheetTest.sheet("Deck", "Key|Value|", "colour|blue", "mood|", "|alone", "Key|odd", "title|Ours|beside", "licence|"),
				DeckSheetTest.sheet("Notes", "x"), new Sheet("Empty", List.of()),
				new Sheet("Boxes", List.of(), List.of(new Aside(2, 1, "box"))));
		assertEquals("Ours", read.deck().orElseThrow().getTitle());
		assertEquals(
				List.of("Deck, row 2, column A: The key \"colour\" is not used.", "Deck, row 3, column A: The key \"mood\" is not used.",
						"Deck, row 4, column B: The key \"alone\" is not used.", "Deck, row 5, column B: The key \"odd\" is not used.",
						"Deck, row 6, column C: Beside the table stands \"beside\", in a column without a heading.",
						"Cards, row 1, column F: The column \"level x\" is not used.",
						"Cards, row 1, column G: The column \"level\" is not used.",
						"Notes: The sheet is not used.", "Boxes: The sheet is not used."),
				told(read));
	}

	@Test
	@DisplayName("D10, T8: what a program or a person has done to the cells of the deck's head is told or refused")
	void headAsCells() {
		var formula = new Cell("=A1", Kind.FORMULA, Double.NaN, false, false, "");
		var date = new Cell("1-Mar", Kind.DATE, 46082, false, false, "");
		Sheet head = new Sheet("Deck",
				List.of(new Row(1, List.of(Cell.of("title"), formula)), new Row(2, List.of(Cell.of("version"), date)),
						new Row(3, List.of(Cell.of("publisher"), Cell.of("'=Us").withNote("Ask Ann")))),
				List.of(new Aside(0, -1, "Draft")));
		assertEquals(List.of("! Deck, row 1, column B: The cell holds a formula or its error, not words: =A1",
				"! Deck, row 2, column B: The cell holds the date 1-Mar, which the spreadsheet program has made of what was typed.",
				"Deck, row 3, column B: The note on the cell is not used: Ask Ann", "Deck: Words beside the cells are not used: Draft"),
				told(read(CARDS, head)));
	}

	@Test
	@DisplayName("The deck's title at the head of each page is nobody's words; anything else there is told")
	void pageHeaders() {
		Sheet cards = new Sheet("Cards", CARDS.rows(),
				List.of(new Aside(0, -1, "ours"), new Aside(0, -1, "Draft"), new Aside(2, 1, "Ours")));
		DeckImport read = read(cards, DeckSheetTest.sheet("Deck", "title|Ours"));
		assertEquals(
				List.of("Cards: Words beside the cells are not used: Draft",
						"Cards, row 2, column B: Words beside the cells are not used: Ours"),
				told(read));
	}

	@Test
	@DisplayName("D11: links lead to cards by code, with commas, semicolons or lines between them, also to cards further down")
	void links() {
		for (String links : List.of("A2, B 1", "A2;B 1", "A2\nB 1\n")) {
			Deck deck = deck(
					cards("section|card|title|leads on to", "A|A1|One|" + links, "A|A2|Two|A1", "B|B 1|Three|", "B|X, Y|Four|X, Y"));
			assertEquals(List.of("A2", "B 1"), Decks.card(deck, "A1").orElseThrow().getLinks().stream().map(Card::getCode).toList());
			assertEquals(List.of("X, Y"), Decks.card(deck, "X, Y").orElseThrow().getLinks().stream().map(Card::getCode).toList());
		}
	}

	@Test
	@DisplayName("A reference keeps its words and its address; \"none\" says that an address in the words is no link")
	void references() {
		Card card = Decks.card(deck(cards("section|card|title|reference|reference link", "A|A1|One|Senge, https://example.org/a.|",
				"A|A1||Argyris|https://example.org/b", "A|A1||https://example.org/c|None", "A|A1|||https://example.org/d", "A|A1|||")),
				"A1")
				.orElseThrow();
		assertEquals(List.of("Senge, https://example.org/a. https://example.org/a", "Argyris https://example.org/b",
				"https://example.org/c null", "null https://example.org/d"),
				card.getReferences().stream().map(one -> one.getText() + ' ' + one.getLink()).toList());
	}

	@Test
	@DisplayName("D1: a merged code goes on over further rows; a question twice and an id without words are told, and taken or left out")
	void furtherRows() {
		var merged = new Cell("", Kind.TEXT, Double.NaN, true, false, "");
		var rows = List.of(new Row(1, cells("section", "card", "title", "question", "id")),
				new Row(2, cells("A", "A1", "One", "Do we?", "")),
				new Row(3, List.of(merged, merged, merged, Cell.of("do  we?"), Cell.EMPTY)), new Row(4, cells("A", "A1", "", "", "q9")),
				new Row(5, cells("A", "A2", "", "Do they?", "q7")));
		DeckImport read = read(new Sheet("Cards", rows));
		assertEquals(List.of("Cards, row 3, column D: Card A1 asks the same question twice.",
				"Cards, row 4, column E: The question with the id q9 has no words any more and is left out."), told(read));
		Deck deck = read.deck().orElseThrow();
		assertEquals(List.of("Do we?", "do  we?"),
				Decks.card(deck, "A1").orElseThrow().getQuestions().stream().map(Question::getText).toList());
		assertEquals("q7", Decks.rateable(deck).getLast().getId());
		assertEquals("A2", Decks.card(deck, "A2").orElseThrow().getTitle());
	}

	private static List<Cell> cells(String... texts) {
		return Stream.of(texts).map(Cell::of).toList();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			value|label;                                                     ; Scale: The scale has 0 levels.
			scale|value|label; Often|1|a / |2|b / |3|c / |4|d / |5|e / |6|f / |7|g / |8|h / |9|i / |10|j / |11|k / |12|l; ! Scale: The scale has 12 levels.
			scale|value|label; Often|1|a / |2|b / ||| / |3|c                 ; ~~
			""")
	@DisplayName("D8: a scale on which people rate has two to eleven levels; a sheet without any is told, and blank rows are none")
	void sizesOfScales(String headings, String rows, String told) {
		var lines = new ArrayList<String>(List.of(headings));
		Stream.of(rows == null ? new String[0] : rows.split(" / ")).map(String::strip).forEach(lines::add);
		assertEquals(told.isEmpty() ? List.of() : List.of(told),
				told(read(CARDS, DeckSheetTest.sheet("Scale", lines.toArray(String[]::new)))));
	}

	@Test
	@DisplayName("D8: of up to 40 answers one or several can be chosen; rated on are up to eleven")
	void listsToChooseFrom() {
		var lines = new ArrayList<String>(List.of("scale|value|label", "Often|1|Never", "|2|Always"));
		IntStream.rangeClosed(1, 40).forEach(value -> lines.add((value == 1 ? "Sites" : "") + '|' + value + "|Site " + value));
		Sheet scales = DeckSheetTest.sheet("Scale", lines.toArray(String[]::new));
		Deck deck = deck(scales, cards("section|card|title|question|kind|scored|scale|levels", "A|A1|One|Where?|one-of|no|Sites|",
				"A|A1|One|And where?|several-of||Sites|", "A|A1|One|How good are the first?|||Sites|1; 2; 3"));
		assertEquals(List.of(40, 40, 3), Decks.asked(deck).stream().map(question -> QuestionLevels.of(question).size()).toList());
		assertEquals(List.of("! Scale: The scale has 40 levels."),
				told(read(scales, cards("section|card|title|question|scale", "A|A1|One|How good?|Sites", "A|A1|One|How bad?|Sites"))));
		lines.add("|41|Site 41");
		assertEquals(List.of("! Scale: The scale has 41 levels."),
				told(read(DeckSheetTest.sheet("Scale", lines.toArray(String[]::new)),
						cards("section|card|title|question|kind|scale", "A|A1|One|Where?|several-of|Sites"))));
	}

	@Test
	@DisplayName("A scale without levels stands in for that of the deck below, and comes back the same")
	void scalesThatStandIn() {
		Deck deck = deck(DeckSheetTest.sheet("Deck", "title|Ours", "based on|org.base"),
				DeckSheetTest.sheet("Scale", "scale|scale id|value|label",
						"Often|s1||"),
				cards("section|card|title|question|scale", "A|A1|One|Do we?|Often"));
		assertEquals(List.of("s1 Often 0"),
				deck.getScales().stream().map(one -> one.getId() + ' ' + one.getName() + ' ' + one.getLevels().size())
						.toList());
		Deck again = deck(DeckWriter.spreadsheet(deck).sheets().toArray(Sheet[]::new));
		assertEquals("Often", Decks.rateable(again).getFirst().getScale().getName());
		assertTrue(again.getScales().getFirst().getLevels().isEmpty());
		assertTrue(read(DeckSheetTest.sheet("Deck", "title|Ours"), DeckSheetTest.sheet("Scale", "scale|scale id|value|label", "Often|s1||"),
				CARDS).deck().isEmpty(), "nothing is below");
	}

	@Test
	@DisplayName("D5: a code that two cards bear is told; a title may stand in any row of its card")
	void codesAndTitles() {
		DeckImport read = read(cards("section|card|card id|title", "A|A1|c1|", "A|A1|c2|Two", "A||c1|One", "A|A1|c1|One"));
		assertEquals(List.of("Cards, row 3, column B: Another card has the code A1 too."), told(read));
		assertEquals(List.of("One", "Two"), Decks.cards(read.deck().orElseThrow()).stream().map(Card::getTitle).toList());
	}

	@Test
	@DisplayName("D11: a long text is cut between whole characters; its rest is found by number, and a part twice is refused")
	void longTexts() {
		String text = "x".repeat(31_999) + "\ud83d\ude00 and more";
		Deck deck = deck(CARDS);
		Decks.card(deck, "A1").orElseThrow().setPrompt(text);
		Decks.card(deck, "A1").orElseThrow().setTitle("On \u2026 [goes on: Long texts 1]");
		List<Sheet> sheets = new ArrayList<>(DeckWriter.spreadsheet(deck).sheets());
		assertTrue(sheets.stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().stream()).map(Cell::text)
				.noneMatch(cell -> !cell.isEmpty() && Character.isLowSurrogate(cell.charAt(0))));
		Card again = Decks.card(deck(sheets.toArray(Sheet[]::new)), "A1").orElseThrow();
		assertEquals(text, again.getPrompt());
		assertEquals("On \u2026 [goes on: Long texts 1]", again.getTitle());
		Sheet rest = sheets.removeLast();
		var rows = new ArrayList<>(rest.rows());
		rows.add(new Row(3, rows.getLast().cells()));
		rows.add(new Row(4, cells("none", "2", "lost")));
		sheets.add(new Sheet(rest.name(), rows));
		assertEquals(List.of("! Long texts, row 3, column B: A part of the long text 2 stands in two rows.",
				"Long texts, row 4, column C: The row holds the rest of a long text whose beginning is nowhere any more."),
				told(read(sheets.toArray(Sheet[]::new))));
	}

	@Test
	@DisplayName("D2: what comma-separated text has no room for is told, as far as the deck has it")
	void whatIsLostInText() {
		Deck deck = deck(CARDS);
		assertEquals("Not in it are: title, version and terms of the deck, the labels of the scales.", lost(deck));
		deck.getDimensions().getFirst().getIdeas().add("Talk");
		assertTrue(lost(deck).contains("descriptions and ideas of the dimensions"));
		Deck changed = deck(CARDS, DeckSheetTest.sheet("Changes", "card|hidden", "k1|yes"),
				DeckSheetTest.sheet("Templates", "template|item", "Kick-off|Hello"));
		assertTrue(lost(changed).endsWith("the usage guide (0 activities, 1 session templates), what is changed in the deck it builds on."),
				lost(changed));
		Deck named = deck(CARDS, DeckSheetTest.sheet("Cards of the base", "card|title", "K1|One"));
		assertTrue(lost(named).contains("what is changed"));
	}

	private static String lost(Deck deck) {
		return DeckWriter.lost(deck).getFirst().replaceFirst("^.*?alone\\. ", "").replaceFirst(" Import it.*", "");
	}

	@Test
	@DisplayName("The sheet of cards is found by its name, or else by its headings; sheets that name cards for another reason are not it")
	void theSheetOfCards() {
		Sheet changes = DeckSheetTest.sheet("Changes", "card|title", "k1|Ours");
		Sheet standIns = DeckSheetTest.sheet("Cards of the base", "card|title", "K1|One");
		Sheet mine = DeckSheetTest.sheet("Mine", "section|card|question", "A|A1|Do we?");
		assertEquals(List.of("A1"), Decks.cards(deck(changes, standIns, mine)).stream().map(Card::getCode).toList());
		assertEquals(List.of("B1"),
				Decks.cards(deck(mine, cards("section|card|question", "B|B1|Do they?"))).stream().map(Card::getCode).toList());
		assertTrue(read(changes, standIns).problems().getFirst().text().startsWith("No sheet has a header row"));
	}

	@Test
	@DisplayName("T10: blanks that nobody sees around words are not part of them, whatever their kind")
	void blanksAroundWords() {
		Deck deck = deck(cards("section|card|title|question|weight", "A|\u200bA1\u00ad|\ufeff\u00a0One\u2003|\u0085Do we?\t|0.5"));
		assertEquals("A1 One Do we?", String.join(" ", Decks.cards(deck).getFirst().getCode(), Decks.cards(deck).getFirst().getTitle(),
				Decks.rateable(deck).getFirst().getText()));
		assertEquals(List.of("a", "b c"), DeckText.names(" a ;; b c\u00a0;"));
		assertEquals("a", DeckText.trimmed("a"));
	}

	@ParameterizedTest
	@CsvSource({ "id, true, true", "card id, true, true", "card lineage, true, true", "weight, false, true", "title, false, false",
			"text, false, false" })
	@DisplayName("D1: ids are hidden, and codes and figures narrow, so that sentences have room")
	void columns(String heading, boolean hidden, boolean narrow) {
		assertEquals(hidden, DeckLayout.isHidden(heading));
		assertEquals(narrow, DeckLayout.isNarrow(heading));
		assertTrue(DeckLayout.weight("text") > DeckLayout.weight("notes") && DeckLayout.weight("notes") > DeckLayout.weight("title"));
	}
}
