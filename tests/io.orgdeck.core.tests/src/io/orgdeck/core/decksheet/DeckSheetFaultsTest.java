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

import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** Sheets as people and programs spoil them: D5, D7, D9, D10, D11, T4, T6 and T8. */
class DeckSheetFaultsTest {

	private static DeckImport csv(String csv) throws IOException {
		return DeckReader.read(new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "deck.csv"));
	}

	private static Deck deck(String csv) throws IOException {
		DeckImport read = csv(csv);
		return read.deck().orElseThrow(() -> new AssertionError(read.problems()));
	}

	private static DeckImport sheet(List<String> headings, Cell... cells) {
		return DeckReader.read(new Spreadsheet("deck.xlsx", List.of(new Sheet("Cards",
				List.of(new Row(1, headings.stream().map(Cell::of).toList()), new Row(2, Arrays.asList(cells)))))));
	}

	private static Cell cell(String text, Kind kind, double number) {
		return new Cell(text, kind, number, false, false, "");
	}

	private static void assertTold(DeckImport read, boolean error, String words) {
		assertTrue(read.problems().stream().anyMatch(problem -> problem.isError() == error && problem.toString().contains(words)),
				read.problems().toString());
		assertEquals(error, read.deck().isEmpty(), read.problems().toString());
	}

	@Test
	void theSameButForCaseAndBlanksIsTheSameAndToldOnce() throws IOException { // D5 case.xlsx, dim_ws.csv
		DeckImport read = csv(
				"section,section title,card,title,question,dimension\nA,Alpha,C1,One,Do we?,Care  Quality\na,,c1,,Do we really?,care quality\n"
						+ "A,alpha,C1,one,And?,Care\u00a0Quality\n");
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems()));
		assertEquals(1, deck.getSections().size());
		assertEquals(1, Decks.cards(deck).size());
		assertEquals(3, Decks.rateable(deck).size());
		assertEquals(1, deck.getDimensions().size());
		assertEquals(
				List.of("\"a\" is taken for \"A\".", "\"c1\" is taken for \"C1\".", "\"care quality\" is taken for \"Care  Quality\"."),
				read.problems().stream().map(ImportProblem::text).sorted().toList());
	}

	@Test
	void whatContradictsItselfIsRefusedByRow() throws IOException { // D5 case_codes.xlsx, section_titles.csv
		assertTold(csv("section,card,title,question\nA,a1,Small,Small?\nA,A1,Big,Big?\n"), true,
				"deck.csv, row 3, column C: Card a1 has the title \"Small\" already.");
		assertTold(csv("section,section title,card,question\nA,First,A1,Q?\nA,Second,A2,R?\n"), true,
				"deck.csv, row 3, column B: Section A has the title \"First\" already.");
		assertTold(csv("section,section colour,card,question\nA,#aabbcc,A1,Q?\nA,#aabbcd,A2,R?\n"), true,
				"deck.csv, row 3, column B: Section A has the colour");
	}

	@Test
	void aDeckWithoutDimensionsIsTold() throws IOException { // D9
		DeckImport read = csv("section,card,question\nA,A1,Really?\n");
		assertTold(read, false, "deck.csv: No question belongs to a dimension");
		assertTrue(DeckFlaws.of(read.deck().orElseThrow()).stream()
				.anyMatch(flaw -> flaw.advice() && flaw.sentence().contains("no overall score")));
		assertTrue(DeckFlaws.of(deck("section,card,question,dimension\nA,A1,Really?,D\n")).stream()
				.noneMatch(flaw -> flaw.sentence().contains("overall")));
	}

	@Test
	void datesAreToldByTheCellTheyStandIn() { // D10 code_date.xlsx, dates2.xlsx
		var headings = List.of("section", "card", "title", "question", "dimension");
		DeckImport code = sheet(headings, Cell.of("A"), cell("2026-02-01", Kind.DATE, 46054), Cell.of("Feb?"), Cell.of("Is it 1-2?"),
				Cell.of("D"));
		assertTold(code, true,
				"deck.xlsx, sheet Cards, row 2, column B: The cell holds the date 2026-02-01, which the spreadsheet program has made");
		assertTrue(code.problems().getFirst().remedy().contains("Format the column as text"), code.problems().toString());
		assertTold(sheet(headings, Cell.of("A"), Cell.of("A1"), cell("1-Mar", Kind.DATE, 46082), Cell.of("Do we?"), Cell.of("D")), false,
				"row 2, column C: \"1-Mar\" is or looks like a date");
		assertTold(sheet(headings, Cell.of("A"), Cell.of("1-Mar"), Cell.of("One"), Cell.of("Do we?"), Cell.of("D")), false,
				"row 2, column B: \"1-Mar\"");
	}

	@Test
	void formulasAreNoWords() throws IOException { // D10 formula.csv
		var headings = List.of("section", "card", "title", "question");
		for (int column = 0; column < headings.size(); column++) {
			Cell[] cells = { Cell.of("A"), Cell.of("A1"), Cell.of("One"), Cell.of("Do we?") };
			cells[column] = cell("=B2+1", Kind.FORMULA, Double.NaN);
			assertTold(sheet(headings, cells), true,
					"row 2, column " + "ABCD".charAt(column) + ": The cell holds a formula or its error, not words: =B2+1");
		}
		assertTold(csv("section,card,title,question,dimension\nA,A1,One,Q?,=D\n"), true,
				"deck.csv, row 2, column E: The cell holds a formula");
		assertTold(csv("section,card,title,question\nA,A1,=1+1,Q?\n"), false, "deck.csv, row 2, column C: \"=1+1\" looks like a formula");
	}

	@Test
	void guardingApostrophesComeOffAndOthersStay() throws IOException { // T6
		Deck deck = deck("section,card,title,question,dimension,level 1,level 2\n'A,'A2,'quoted,\"'=1+1, is it?\",D,'x,''-y\n");
		Card card = Decks.cards(deck).getFirst();
		assertEquals("'A2", card.getCode());
		assertEquals("'quoted", card.getTitle());
		assertEquals("=1+1, is it?", card.getQuestions().getFirst().getText());
		assertEquals(List.of("'x", "'-y"), card.getQuestions().getFirst().getDescriptors().stream().map(one -> one.getText()).toList());
		var text = new StringBuilder();
		DeckWriter.csv(deck, text);
		assertTrue(text.toString().contains("\"'=1+1, is it?\"") && text.toString().contains("''-y"), text.toString());
		assertEquals(0.5, weight("50 %"));
		assertEquals(0.5, weight("\"0,5\""));
		assertEquals(0.5, weight("\u0660\u066b\u0665"));
	}

	private static double weight(String typed) throws IOException {
		return Decks.rateable(deck("section,card,question,weight\nA,A1,Q?," + typed + "\n")).getFirst().getWeight();
	}

	@Test
	void aPercentageIsItsNumber() { // D10 percent.xlsx
		DeckImport read = sheet(List.of("section", "card", "question", "weight", "level 1", "level 2"), Cell.of("A"), Cell.of("A1"),
				Cell.of("Really?"),
				cell("50%", Kind.NUMBER, 0.5), cell("25%", Kind.NUMBER, 0.25), cell("100%", Kind.NUMBER, 1));
		var question = Decks.rateable(read.deck().orElseThrow(() -> new AssertionError(read.problems()))).getFirst();
		assertEquals(0.5, question.getWeight());
		assertEquals(List.of("25%", "100%"), question.getDescriptors().stream().map(one -> one.getText()).toList());
	}

	@Test
	void indentationAndBlankLinesStay() throws IOException { // D11 indent.csv
		Deck deck = deck(
				"section,card,title,text,question,example\nA,A1,One,\"Do:\n- first\n    - nested\n\n  code {\n    x\n  }\n\",Q?,\"  e1\n    e2  \"\n");
		Card card = Decks.cards(deck).getFirst();
		assertEquals(List.of("Do:", "- first", "    - nested", "", "  code {", "    x", "  }"), card.getParagraphs());
		assertEquals(List.of("  e1\n    e2  "), card.getExamples());
		Deck again = DeckReader.read(new Spreadsheet("x", DeckWriter.spreadsheet(deck).sheets())).deck().orElseThrow();
		assertEquals(card.getParagraphs(), Decks.cards(again).getFirst().getParagraphs());
	}

	@Test
	void tagsOfWebPagesAreTold() throws IOException { // D11 html.csv
		Deck deck = deck(
				"section,card,title,text,question,dimension\nA,A1,<b>One</b> &amp; two,\"<p>Hi<br>there</p>\",Is a<b & c>d?,<D>\n");
		List<String> told = DeckFlaws.of(deck).stream().filter(DeckFlaws.Flaw::advice).map(DeckFlaws.Flaw::sentence)
				.filter(text -> text.contains("web page")).toList();
		assertEquals(1, told.size(), told.toString());
		assertTrue(told.getFirst().contains("<b>"), told.toString());
	}

	@Test
	void aTextLongerThanACellComesBackWhole() { // D11
		Deck deck = RandomDeck.of(1);
		deck.getSections().getFirst().setTitle("First \ud83d\ude00" + "long ".repeat(20_000) + "end");
		List<Sheet> sheets = DeckWriter.spreadsheet(deck).sheets();
		assertEquals("Long texts", sheets.getLast().name());
		assertTrue(sheets.stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().stream())
				.allMatch(cell -> cell.text().length() < 32_767));
		Deck again = DeckReader.read(new Spreadsheet("x", sheets)).deck().orElseThrow();
		assertEquals(deck.getSections().getFirst().getTitle(), again.getSections().getFirst().getTitle());
		DeckImport without = DeckReader
				.read(new Spreadsheet("x", sheets.stream().filter(sheet -> !sheet.name().equals("Sections")).toList()));
		assertTrue(without.problems().toString().contains("sheet Long texts"), "a rest without its beginning is told");
	}

	@Test
	void labelsThatMeanOtherAnswersAreToldByTheCheck() { // D7 labels_like_values.xlsx, label_na.xlsx
		List<String> likeValues = flaws("1|-2", "2|-1", "3|0", "4|1", "5|2");
		assertEquals(2, likeValues.stream().filter(text -> text.contains("the value of another level")).count(), likeValues.toString());
		List<String> special = flaws("1|n/a", "2|Partly", "3|Don\u2019t know");
		assertEquals(2, special.stream().filter(text -> text.contains("an answer that every question has")).count(), special.toString());
		assertEquals(1, flaws("1|?", "2|Partly", "3|3").size());
	}

	private static List<String> flaws(String... levels) {
		var rows = new ArrayList<String>(List.of("value|label"));
		rows.addAll(List.of(levels));
		DeckImport read = DeckReader.read(
				new Spreadsheet("deck.xlsx", List.of(DeckSheetTest.sheet("Cards", "section|card|title|question|dimension", "A|A1|One|Q?|D"),
						DeckSheetTest.sheet("Scale", rows.toArray(String[]::new)), DeckSheetTest.sheet("Deck", "licence|CC0"))));
		return DeckFlaws.of(read.deck().orElseThrow(() -> new AssertionError(read.problems()))).stream().map(DeckFlaws.Flaw::sentence)
				.toList();
	}

	@Test
	void headingsStandBelowATitleAndWhatIsBesideIsTold() throws IOException { // T4, T8
		DeckImport read = csv("My deck,,,\n\nsection,card,title,question\nS1,C1,Card one,Do we?\n");
		assertTold(read, false, "deck.csv, row 1: The row above the headings is not used: My deck");
		Cell struck = new Cell("One", Kind.TEXT, Double.NaN, false, true, "Ask Ann");
		DeckImport marked = sheet(List.of("section", "card", "title", "question"), Cell.of("A"), Cell.of("A1"), struck, Cell.of("Do we?"),
				Cell.of("beside"));
		assertTold(marked, false, "row 2, column C: The note on the cell is not used: Ask Ann");
		assertTold(marked, false, "row 2, column C: \"One\" is struck out");
		assertTold(marked, false, "row 2, column E: Beside the table stands \"beside\"");
		assertTold(csv("section,card,question,question\nA,A1,Q?,R?\n"), true, "deck.csv, row 1, column D");
		assertFalse(csv("section,card,title,question\nA,A1,One,Q?,more\n").deck().isPresent(),
				"a row with more fields than headings has shifted");
	}
}
