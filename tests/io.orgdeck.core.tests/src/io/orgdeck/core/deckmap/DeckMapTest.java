package io.orgdeck.core.deckmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.decksheet.DeckImport;
import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

@DisplayName("D8: any table of questions becomes a deck")
class DeckMapTest {

	@TempDir
	private Path folder;

	/** A sheet whose rows are texts with bars between the cells. */
	static Sheet sheet(String name, String... rows) {
		return new Sheet(name, IntStream.range(0, rows.length).filter(at -> !rows[at].isBlank())
				.mapToObj(at -> new Row(at + 1,
						Arrays.stream(rows[at].split("\\|", -1)).map(text -> Cell.of(text.replace("~", "\n"))).toList()))
				.toList());
	}

	static Spreadsheet file(Sheet... sheets) {
		return new Spreadsheet("Model 2026.xlsx", List.of(sheets));
	}

	static Deck deck(Spreadsheet file) {
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		assertTrue(read.deck().isPresent(), read.problems()::toString);
		assertNothingLost(file, read);
		return read.deck().get();
	}

	@Test
	@DisplayName("Columns with marks, as the safeguards of a control framework have them, become tags; so does one of words")
	void marksBecomeTags() {
		Deck deck = deck(file(sheet("Safeguards", "CIS Control|Safeguard|Title|IG1|IG2|IG3|Keywords",
				"1|1.1|Do we keep an inventory of enterprise assets?|x|x|x|assets, quick check",
				"1|1.2|Do we address unauthorised assets?|x|x|x|",
				"1|1.3|Do we use an active discovery tool?||x|x|tools", "1|1.5|Do we use a passive discovery tool?|||x|tools")));
		assertEquals(
				List.of(List.of("IG1", "IG2", "IG3", "assets", "quick check"), List.of("IG1", "IG2", "IG3"), List.of("IG2", "IG3", "tools"),
						List.of("IG3", "tools")),
				Decks.asked(deck).stream().map(question -> List.copyOf(question.getTags())).toList());
	}

	private static List<String> meanings(Spreadsheet file) {
		return MappingProposal.of(file).questions().getFirst().columns().stream().map(MeaningWords::of).toList();
	}

	@Test
	@DisplayName("Headings in French, German and other languages say what their columns mean, and a code such as 1.1-A/B is no heading")
	void headingsOfOtherLanguages() {
		Spreadsheet french = file(sheet("Feuille", "Référence|Contenu|Objectif|Thématique|Cibles",
				"1.1-A/B|L’équipe tient une liste de ses cours.|But 1 : Savoir|Cours|Tous, Cadres",
				"1.2-B|L’équipe relit la liste chaque année.|But 1 : Savoir|Cours|Cadres",
				"2.1-A/B|La direction demande ce qui a aidé.|But 2 : Écouter|Réunions|Tous",
				"2.2-A/B|La direction dit ce qu’elle a changé.|But 2 : Écouter|Réunions|Tous"));
		assertEquals(List.of("code", "question", "section", "card", "tags"), meanings(french));
		assertEquals(List.of("1.1-A/B", "1.2-B", "2.1-A/B", "2.2-A/B"), Decks.asked(deck(french)).stream().map(Question::getId).toList());
		assertEquals(List.of("code", "question", "text to read"),
				meanings(file(sheet("Blatt", "Kennung|Anforderung|Umsetzungshinweise", "A1|Es gibt einen Plan für das Lernen.|Im Netz.",
						"A2|Alle kennen den Plan.|Auf Papier.", "A3|Der Plan wird jedes Jahr gelesen.|Im Herbst."))));
		assertEquals(List.of("code", "section", "question"),
				meanings(file(sheet("Hoja", "Código|Dominio|Requisito", "A1|Personas|Hay un plan para aprender.",
						"A2|Personas|Todos conocen el plan.", "A3|Temas|El plan se lee cada año."))));
	}

	@Test
	@DisplayName("Columns that are counted, such as Source (1) and Source (2), are no levels; a chapter’s title is its section, not its number")
	void countedColumnsAreNoLevels() {
		Spreadsheet file = file(sheet("S", "Chapter|Section|ID|Question|Source (1)|Source (2)|Source (3)",
				"1|Plans|P1|Is there a plan for it?|The first of the old books|The second book that we have|",
				"1|Plans|P2|Does everybody know it?|The first of the old books||The third book that we have",
				"2|People|P3|Does somebody read it?|A newer one of our books||"));
		assertEquals(List.of("nothing", "section", "code", "question", "text to read", "text to read", "text to read"), meanings(file));
		assertEquals(List.of("Plans", "Plans", "People"), sections(deck(file)));
	}

	@Test
	@DisplayName("Words that a formula shows are taken and told; a formula that shows a number says nothing of a question")
	void whatAFormulaShows() {
		var rows = new ArrayList<>(sheet("S", "ID|Area|Question|Score", "1||Is there a plan for it?|", "2||Does everybody know it?|",
				"3||Does somebody read it?|").rows());
		for (int at = 1; at < rows.size(); at++) {
			var cells = new ArrayList<>(rows.get(at).cells());
			cells.set(1, formula("Plans"));
			cells.set(3, formula("1"));
			rows.set(at, new Row(at + 1, cells));
		}
		Spreadsheet file = file(new Sheet("S", rows));
		assertEquals(List.of("code", "section", "question", "nothing"), meanings(file));
		assertEquals(List.of("Plans", "Plans", "Plans"), sections(deck(file)));
		assertEquals(List.of("row 1, column D: The column “Score” is not taken. Rows in which it holds something: 3.",
				"Model 2026.xlsx, sheet S: Cells with formulas: 3. The words are taken that they showed when the file was saved."),
				told(MappedDeck.read(file, MappingProposal.of(file)), "S"));
	}

	private static Cell formula(String shown) {
		return new Cell("=A1&B1", Spreadsheet.Kind.FORMULA, Double.NaN, false, false, "", shown);
	}

	@Test
	@DisplayName("A form to be filled in: rows name sections and say their weight, sums and places to write ask nothing, and a heading says the scale")
	void aFormToBeFilledIn() {
		Spreadsheet file = file(sheet("Form", "Learning at work · what we know of it|||||", "Weight in all: 25%|||||",
				"#|Q#|Assessment question|Score (0–10)|Maturity label|Notes / evidence", "  Plans  —  Section weight: 5%|||||",
				"S1|Q1|How well do people know the plan?||—|Write what you saw…", "|Q2|How often is the plan read?||—|Write what you saw…",
				"|Q3|How well does the plan say who does what?||—|Write what you saw…", "Section average — Plans|||||", "|||||",
				"  Total quality  —  Section weight: 20%|||||", "S2|Q4|How often do teams meet?||—|Write what you saw…",
				"|Q5|How much do they learn?||—|Write what you saw…", "Section average — Total quality|||||", "|||||",
				"OVERALL LEARNING SCORE|||||"));
		assertEquals(List.of("nothing", "code", "question", "answers", "nothing", "nothing"), meanings(file));
		Deck deck = deck(file);
		assertEquals(List.of("Plans", "Plans", "Plans", "Total quality", "Total quality"), sections(deck));
		assertEquals(List.of("Q1", "Q2", "Q3", "Q4", "Q5"), Decks.cards(deck).stream().map(card -> card.getCode()).toList());
		assertEquals(List.of("Section weight: 5%"), Decks.cards(deck).getFirst().getParagraphs());
		assertEquals(IntStream.rangeClosed(0, 10).mapToObj(value -> value + " " + value + ": ").toList(),
				levels(Decks.rateable(deck).getFirst()));
		assertEquals(List.of("row 3, column A: The column “#” is not taken. Rows in which it holds something: 2.",
				"row 3, column E: The column “Maturity label” is not taken; it says “—” in 5 rows, as where something is to be filled in.",
				"row 3, column F: The column “Notes / evidence” is not taken; it says “Write what you saw…” in 5 rows, as where something is to be filled in.",
				"row 1: Above the headings stands “Learning at work · what we know of it”.",
				"row 2: Above the headings stands “Weight in all: 25%”.",
				"row 8: Rows that add up others, such as “Section average — Plans”, are not taken: 8, 13, 15."),
				told(MappedDeck.read(file, MappingProposal.of(file)), "Form"));
	}

	private static String[] tool(String area, String... rows) {
		return Stream.concat(
				Stream.of("Working time of " + area + "||||||",
						"Category|Asked of leaders too|Key practice|Subcategory|Reach|Requirement|Score"),
				Stream.of(rows)).toArray(String[]::new);
	}

	@Test
	@DisplayName("Sheets of one tool are read alike: groups stand once above their rows, words that come again are tags, marks stand here and there, and each sheet is a dimension")
	void sheetsOfOneToolAreReadAlike() {
		Spreadsheet file = file(
				sheet("Levels", "Maturity level|Maturity value|Writing of the level expected|Doing of the level expected",
						"Level 1 – Begun|1|Nothing is written down of it yet.|Some people do it now and then.",
						"Level 2 – Known|2|It is written down and people know where.|Most teams do it each month.",
						"Level 3 – Usual|3|It is written down and read each year.|All teams do it all the time.", "",
						"What the words mean|||", "Writing|Whether what we want to do stands somewhere in words||"),
				sheet("PLAN", tool("planning",
						"Aims (PL.AI): What is wanted|||PL.AI-01: People know the aims|Basic|PL.AI-01.1: There is a list of aims for all.|1",
						"||||Wide|PL.AI-01.2: The list of aims is read each year.|1",
						"||Key practice|PL.AI-02: Aims change|Basic|PL.AI-02.1: An aim is changed when it is reached.|1",
						"Ways (PL.WA): How it is reached|Asked of leaders as well||PL.WA-01: Ways are tried|Wide|PL.WA-01.1: A way is tried with a few people first.|1",
						"||||Basic|PL.WA-01.2: Those who tried a way are asked.|1", "||||Wide|PL.WA-01.3: What they say is written down.|1",
						"|||PL.WA-02: Ways are left|Basic|PL.WA-02.1: A way that does not help is left.|1",
						"||||Wide|PL.WA-02.2: People hear why a way is left.|1")),
				sheet("TALK", tool("talking",
						"Words (TA.WO): What is said|||TA.WO-01: Words are plain|Basic|TA.WO-01.1: Everybody understands what is written.|1",
						"||||Wide|TA.WO-01.2: Somebody else reads it first.|1",
						"|||TA.WO-02: Words are few|Wide|TA.WO-02.1: Nobody has to read more than a page.|1")));
		DeckMapping mapping = MappingProposal.of(file);
		for (SheetMapping sheet : mapping.questions()) {
			assertEquals(List.of("section", "tags", "tags", "card", "tags", "question", "nothing"),
					sheet.columns().stream().map(MeaningWords::of).toList(), sheet.name());
		}
		DeckImport read = MappedDeck.read(file, mapping);
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		assertEquals(11, Decks.asked(deck).size());
		assertEquals(List.of("PLAN", "TALK"), deck.getDimensions().stream().map(dimension -> dimension.getName()).toList());
		assertEquals(List.of("Aims", "Ways", "Words"), deck.getSections().stream().map(section -> section.getTitle()).toList());
		assertEquals(List.of("Key practice", "Basic"), Decks.asked(deck).get(2).getTags());
		assertEquals(List.of("Asked of leaders as well", "Wide"), Decks.asked(deck).get(3).getTags());
		assertEquals(
				"1 Level 1 – Begun: Writing of the level expected: Nothing is written down of it yet. Doing of the level expected: Some people do it now and then.",
				levels(Decks.asked(deck).getFirst()).getFirst());
		assertEquals(3, levels(Decks.asked(deck).getFirst()).size());
		assertEquals(List.of("row 6: Rows below the answers, such as “What the words mean”, are not taken: 6, 7."), told(read, "Levels"));
	}

	@Test
	@DisplayName("A column of depths says which rows are sections and cards; these ask nothing, and what they explain stands on the next card")
	void aColumnOfDepths() {
		Spreadsheet file = file(sheet("Outline", "assessable|depth|ref_id|name|description",
				"|1|A|Learning from each other|How teams learn from what others have tried.", "|2|A1|Meetings|",
				"x|3|A1.1||Teams meet to say what they have tried.", "x|3|A1.2||Somebody writes down what was said.", "|2|A2|Being there|",
				"|3|A2.x|Visits|", "x|4|A2.1||People visit another team each year.", "|1|B|Learning from outside|", "|2|B1|Reading|",
				"x|3|B1.1||There is time to read.", "x|3|B1.2||What was read is told to others."));
		assertEquals(List.of("mark of what is asked", "how deep the row stands", "code", "card", "question"), meanings(file));
		Deck deck = deck(file);
		assertEquals(List.of("Learning from each other > Meetings > Teams meet to say what they have tried.",
				"Learning from each other > Meetings > Somebody writes down what was said.",
				"Learning from each other > Visits > People visit another team each year.",
				"Learning from outside > Reading > There is time to read.",
				"Learning from outside > Reading > What was read is told to others."), questions(deck));
	}

	private static List<String> conditions(DeckImport read) {
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		return Decks.asked(deck).stream().map(question -> Conditions.of(question).map(only -> only.earlier().getText() + " = "
				+ only.answers().stream().map(level -> Values.text(level.getValue())).collect(Collectors.joining(" "))).orElse(""))
				.toList();
	}

	@Test
	@DisplayName("A column says after which answer a question is asked, by the codes of the table or the words of a question; what it says otherwise is told")
	void aColumnSaysOfWhomAQuestionIsAsked() {
		String[] rows = { "Ref|Question|Answers|Only if", "Q1|Is there a plan?|0 = no; 1 = partly; 2 = yes|",
				"Q2|Is the plan tried out?|0 = no; 1 = partly; 2 = yes|Q1 = yes; partly",
				"Q3|Does it help?|0 = no; 1 = partly; 2 = yes|q2 = 2",
				"Q4|Who wrote the plan?|0 = no; 1 = partly; 2 = yes|Is there a plan? == yes",
				"Q5|Is it read?|0 = no; 1 = partly; 2 = yes|when there is one", "Q6|Is it known?|0 = no; 1 = partly; 2 = yes|Q9 = yes" };
		Spreadsheet file = file(sheet("Check", rows));
		assertEquals("asked only if", MeaningWords.of(MappingProposal.of(file).sheet("Check").orElseThrow().columns().get(3)));
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		assertEquals(List.of("", "Is there a plan? = 1 2", "Is the plan tried out? = 2", "Is there a plan? = 2", "", ""), conditions(read));
		List<ImportProblem> told = read.problems();
		assertEquals(2, told.size(), told::toString);
		assertEquals("sheet Check, row 6, column D", told.getFirst().place().toString().replaceFirst("^.*?, ", ""));
		assertTrue(told.getFirst().text().startsWith("“when there is one” does not say"), told.getFirst()::toString);
		assertTrue(told.getLast().text().contains("“Q9”") && told.getLast().place().row() == 7, told.getLast()::toString);
	}

	@Test
	@DisplayName("A column of targets is taken by value or name; what is no level, or stands at a question without a score, is told")
	void aColumnSaysWhatIsToBeReached() {
		Spreadsheet file = file(sheet("Check", "Ref|Question|Answers|Target level|Answer type",
				"Q1|Do we have a plan that everybody knows?|0 = no; 1 = partly; 2 = yes|2|",
				"Q2|Do we try out the plan?|0 = no; 1 = partly; 2 = yes|partly|",
				"Q3|Do we read the plan?|0 = no; 1 = partly; 2 = yes|7|", "Q4|Do we change it?|0 = no; 1 = partly; 2 = yes||",
				"Q5|How many plans are there?||1|number"));
		assertEquals("level to reach", MeaningWords.of(MappingProposal.of(file).sheet("Check").orElseThrow().columns().get(3)));
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		assertEquals(List.of("2", "1", "", "", ""), Decks.asked(deck).stream()
				.map(question -> question.getTarget() == null ? "" : Values.text(question.getTarget().getValue())).toList());
		assertTrue(
				read.problems().stream().anyMatch(problem -> problem.text().startsWith("“7” is no level of the answers, which are 0; 1; 2")
						&& problem.place().row() == 4 && problem.place().column() == 3),
				read.problems()::toString);
		assertTrue(read.problems().stream().anyMatch(problem -> problem.text().contains("make no score") && problem.place().row() == 6),
				read.problems()::toString);
	}

	@Test
	@DisplayName("Where questions stand together on cards, a condition finds the one that is meant; a code that two have is told")
	void aConditionFindsItsQuestionOnACard() {
		Spreadsheet file = file(sheet("Check", "Domain|Topic|Ref|Question|Answers|Asked if",
				"Work|Plans|a|Is there a plan?|0 = no; 1 = yes|",
				"Work|Plans|b|Is the plan tried out?|0 = no; 1 = yes|a = 1", "Work|Plans|my c|Is it long?|0 = no; 1 = yes|b = yes",
				"Work|Teams|d|Is there a team?|0 = no; 1 = yes|my c = yes", "Work|Teams|d|Does the team meet?|0 = no; 1 = yes|d = 1"));
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		assertEquals(2, Decks.cards(read.deck().orElseThrow()).size());
		assertEquals(List.of("", "Is there a plan? = 1", "Is the plan tried out? = 1", "Is it long? = 1", ""), conditions(read),
				read.problems()::toString);
		assertTrue(read.problems().stream().anyMatch(problem -> problem.text().equals("Several rows have the code “d”.")
				&& problem.place().row() == 6 && problem.place().column() == 5), read.problems()::toString);
	}

	/** Every word of the file stands in the deck, or in a cell whose column or sheet is told. */
	private static void assertNothingLost(Spreadsheet file, DeckImport read) {
		var texts = new ArrayList<String>(List.of(read.deck().get().getTitle()));
		Iterable<EObject> parts = () -> read.deck().get().eAllContents();
		for (EObject part : parts) {
			part.eClass().getEAllAttributes().forEach(attribute -> texts.add(String.valueOf(part.eGet(attribute))));
		}
		String all = String.join("\n", texts).replaceAll("\\s+", " ");
		for (Sheet sheet : file.sheets()) {
			int heading = MappingProposal.of(file).sheet(sheet.name()).orElseThrow().heading();
			for (Row row : sheet.rows()) {
				if (new RowsBelow(sheet, heading).sums().contains(row)) {
					continue; // told with the first of them
				}
				for (int column = 0; column < row.cells().size(); column++) {
					int at = column;
					boolean told = read.problems().stream()
							.filter(problem -> problem.place().sheet().equals(sheet.name())
									|| problem.text().matches(".*The same holds for the sheets .*\\b" + sheet.name() + "\\b.*"))
							.anyMatch(problem -> problem.place().row() == 0 || problem.place().column() == at
									|| problem.place().row() == row.number());
					for (String word : row.cell(column).text().split("[^\\p{L}]+")) {
						assertTrue(told || word.length() < 4 || row.number() == heading || all.contains(word),
								word + " of " + row + " is lost");
					}
				}
			}
		}
	}

	private static List<String> questions(Deck deck) {
		return Decks.rateable(deck).stream().map(question -> question.getCard().getSection().getTitle() + " > "
				+ question.getCard().getTitle() + " > " + question.getText()).toList();
	}

	private static List<String> levels(Question question) {
		return QuestionLevels.of(question).stream()
				.map(level -> Values.text(level.getValue()) + " " + QuestionLevels.label(question, level) + ": "
						+ QuestionLevels.meaning(question, level))
				.toList();
	}

	@Test
	void signsInTextsOfOthersAreNoMarks() {
		Deck deck = deck(file(sheet("Assessment", "Ref|Domain|Question|Level 0: None|Level 1: Some|Level 2.5: All|Guidance",
				"1.1|Leadership|Is there a plan for the service?|No plan.|A draft.|Agreed.|Look at **all** of [it](https://example.org).",
				"1.2||Is somebody responsible for it?|Nobody.|Somebody by chance.|A named person.|Ask around the team.",
				"2.1|Delivery|Are users asked what they need?|Never.|Now and then.|Always.|Look at the research plan.")));
		assertEquals("Look at **all** of [it](https://example.org).",
				FormattedText.plain(Decks.cards(deck).getFirst().getParagraphs().getFirst()));
	}

	@Test
	void levelsInColumnsBelowATitle() {
		Deck deck = deck(file(sheet("Assessment", "Digital capability framework||||||", "",
				"Ref|Domain|Question|Level 0: None|Level 1: Some|Level 2.5: All|Guidance",
				"1.1|Leadership|Is there a plan for the service?|No plan at all.|A draft.|Agreed by the board.|Look at the minutes.",
				"1.2||Is somebody responsible for it?|Nobody.|Somebody by chance.|A named person.|Ask around the team.",
				"2.1|Delivery|Are users asked what they need?|Never.|Now and then.|Always.|Look at the research plan.")));
		assertEquals("Model 2026", deck.getTitle());
		assertEquals(List.of("Leadership > Is there a plan for the service? > Is there a plan for the service?",
				"Leadership > Is somebody responsible for it? > Is somebody responsible for it?",
				"Delivery > Are users asked what they need? > Are users asked what they need?"), questions(deck));
		assertEquals(List.of("1.1", "1.2", "2.1"), Decks.cards(deck).stream().map(card -> card.getCode()).toList());
		assertEquals(List.of("0 None: No plan at all.", "1 Some: A draft.", "2.5 All: Agreed by the board."),
				levels(Decks.rateable(deck).getFirst()));
		assertEquals(List.of("Leadership", "Delivery"), deck.getDimensions().stream().map(one -> one.getName()).toList());
		assertEquals(List.of("Look at the minutes."), Decks.cards(deck).getFirst().getParagraphs());
	}

	@Test
	void mergedGroupsAreSectionsCardsAndDimensions() {
		Deck deck = deck(file(sheet("SAMM", "Business function|Security practice|Stream|Question",
				"Governance|Strategy|Create|Do you understand the risk appetite?", "|||Do you have a strategic plan?",
				"||Measure|Do you use a set of metrics?", "|Policy|Comply|Do you have a common set of policies?",
				"Design|Threats|Assess|Do you classify applications by risk?", "|||Do you identify design flaws?")));
		assertEquals(List.of("Governance > Strategy > Do you understand the risk appetite?",
				"Governance > Strategy > Do you have a strategic plan?", "Governance > Strategy > Do you use a set of metrics?",
				"Governance > Policy > Do you have a common set of policies?", "Design > Threats > Do you classify applications by risk?",
				"Design > Threats > Do you identify design flaws?"), questions(deck));
		assertEquals(List.of("Create", "Measure", "Comply", "Assess"), deck.getDimensions().stream().map(one -> one.getName()).toList());
	}

	@Test
	void answersInOneCellAreScalesEachOnce() {
		Deck deck = deck(file(sheet("Checklist", "Section|Question|Answers",
				"People|Have all staff been trained?|Yes; Partly; No; N/A", "People|Is training repeated every year?|Yes; Partly; No; N/A",
				"Systems|How often are backups tested?|0 = never~1 = yearly~2 = monthly")));
		assertEquals(List.of("1 No: ", "2 Partly: ", "3 Yes: "), levels(Decks.rateable(deck).getFirst()));
		assertEquals(List.of("0 never: ", "1 yearly: ", "2 monthly: "), levels(Decks.rateable(deck).get(2)));
		assertEquals(2, deck.getScales().size());
		assertEquals(3, deck.getScales().getFirst().getLevels().size(), "the scale of most questions comes first");
	}

	@Test
	void answersOnAnotherSheet() {
		Deck deck = deck(file(
				sheet("Questions", "ID|Area|Question|Answer set", "A1|Plan|Is there a plan for incidents?|Yes/no",
						"A2|Plan|Has the plan been tested by now?|Often", "A3|Act|Are lessons written down afterwards?|Often"),
				sheet("Answer sets", "Set|Value|Answer|Description", "Yes/no|0|No|Nothing there.", "|1|Yes|There for all to see.",
						"Often|0|Never|", "|0.25|Once|One time.", "|1|Always|Each time.")));
		assertEquals(List.of("0 No: Nothing there.", "1 Yes: There for all to see."), levels(Decks.rateable(deck).getFirst()));
		assertEquals(List.of("0 Never: ", "0.25 Once: One time.", "1 Always: Each time."), levels(Decks.rateable(deck).get(2)));
	}

	private static final String[] LEVELS = { "Set|Value|Answer|Description", "Known|0|No|Nobody has asked.",
			"|1|Not sure|Some say yes, some say no.",
			"|2|Yes|Somebody has looked.", "Kept|0|Never|", "|1|Always|", "|9|N/A|Where the law asks for nothing.",
			"|1|Unknown|The owner is away." };

	@Test
	@DisplayName("D8: an answer that everybody can give keeps the number that is its own; what else a sheet says of one is told with its place")
	void whatEverybodyCanAnswerIsKeptOrTold() {
		Spreadsheet file = file(
				sheet("Questions", "ID|Area|Question|Answer set", "A1|Plan|Is there a plan for incidents?|Known",
						"A2|Plan|Is the plan kept where people find it?|Kept", "A3|Act|Are lessons written down afterwards?|Kept"),
				sheet("Answer sets", LEVELS));
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		assertEquals(List.of("0 No: Nobody has asked.", "1 Not sure: Some say yes, some say no.", "2 Yes: Somebody has looked."),
				levels(Decks.rateable(deck).getFirst()));
		assertEquals(List.of("0 Never: ", "1 Always: "), levels(Decks.rateable(deck).get(1)));
		assertEquals(List.of("row 3, column C: “Not sure” has the number 1 and is taken as a level.",
				"row 7, column C: “N/A” becomes no level, because everybody can answer so anyway. Not taken: “9”, “Where the law asks for nothing.”.",
				"row 8, column C: “Unknown” becomes no level, because everybody can answer so anyway. Not taken: “1”, “The owner is away.”."),
				told(read, "Answer sets"));
		assertTrue(read.problems().stream().noneMatch(problem -> problem.remedy().isBlank()), read.problems()::toString);
		assertNothingLost(file, read);
	}

	@Test
	@DisplayName("D8: on a sheet of answers as well, what does not apply is no level, with its number in its label or all of the set in a cell")
	void whatDoesNotApplyIsNoLevelOnASheetOfAnswers() {
		Spreadsheet file = file(
				sheet("Questions", "ID|Area|Question|Answer set", "A1|Plan|Is there a plan for incidents?|Known",
						"A2|Plan|Is the plan kept where people find it?|Kept", "A3|Act|Are lessons written down afterwards?|Kept"),
				sheet("Answer sets", "Set|Answer", "Known|0 = Not applicable", "|1 = Never", "|2 = Often",
						"Kept|0 = N/A; 1 = No; 2 = Partly; 3 = Yes"));
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		assertEquals(List.of("1 Never: ", "2 Often: "), levels(Decks.rateable(deck).getFirst()));
		assertEquals(List.of("1 No: ", "2 Partly: ", "3 Yes: "), levels(Decks.rateable(deck).get(1)));
		assertEquals(List.of(
				"row 5, column B: “0 = N/A” becomes no level, because everybody can answer so anyway, without a score. Questions: 1.",
				"row 2, column B: “Not applicable” becomes no level, because everybody can answer so anyway. Not taken: “0”."),
				told(read, "Answer sets"));
	}

	@Test
	@DisplayName("D8: what stands on a sheet of answers and belongs to no answer is told: meanings, numbers that are none, sets of one")
	void whatIsNoAnswerOnASheetOfAnswersIsTold() {
		Spreadsheet file = file(
				sheet("Questions", "ID|Area|Question|Answer set", "A1|Plan|Is there a plan for incidents?|Known",
						"A2|Plan|Is the plan kept where people find it?|Alone", "A3|Act|Are lessons written down afterwards?|Known"),
				sheet("Answer sets", "Set|Value|Answer|Description", "Known|low|No|Nobody has asked.", "|2|Yes|Somebody has looked.",
						"|||Written down or told.", "|3||All of it.", "Alone|1|Perhaps|Who can tell."));
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		assertEquals(List.of("1 No: Nobody has asked.", "2 Yes: Somebody has looked.", "3 3: All of it."),
				levels(Decks.rateable(read.deck().orElseThrow()).getFirst()));
		assertEquals(
				List.of("row 2, column B: “low” is no number and is not taken; “No” counts as 1.",
						"row 4, column D: “Written down or told.” stands beside no answer.",
						"row 6, column A: Answers in the set “Alone”: 1. It is not taken."),
				told(read, "Answer sets"));
		assertNothingLost(file, read);
	}

	private static List<String> told(DeckImport read, String sheet) {
		return read.problems().stream().filter(problem -> problem.place().sheet().equals(sheet))
				.map(problem -> problem.place().toString().replaceFirst("^.*?, .*?, ", "") + ": " + problem.text()).toList();
	}

	@Test
	@DisplayName("D8: of sets and cells with up to 40 answers one or several can be chosen; they make no score, and more are told")
	void longListsOfAnswersAreChosenFrom() {
		String places = IntStream.rangeClosed(1, 24).mapToObj(number -> "Place " + (char) ('A' + number)).collect(Collectors.joining("; "));
		var set = new ArrayList<String>(List.of("Set|Value|Answer"));
		IntStream.rangeClosed(1, 40).forEach(number -> set.add((number == 1 ? "Sites" : "") + '|' + number + "|Site " + number));
		IntStream.rangeClosed(1, 41).forEach(number -> set.add((number == 1 ? "Too many" : "") + '|' + number + "|Room " + number));
		IntStream.rangeClosed(0, 2).forEach(number -> set.add((number == 0 ? "Often" : "") + '|' + number + "|Often " + number));
		Spreadsheet file = file(
				sheet("Questions", "ID|Area|Question|Kind of answer|Answers|Answer set",
						"A1|Plan|In which place do you work?||" + places + "|",
						"A2|Plan|Which of the places have you seen?|tick all that apply|" + places + "|",
						"A3|Plan|At which site do you work?|||Sites", "A4|Plan|Which sites have you seen?|tick all that apply||Sites",
						"A5|Plan|How good is the site?|rating||Sites", "A6|Plan|In which room do you work?|||Too many",
						"A7|Plan|How often do you meet?|||Often", "A8|Plan|How often do you talk?|||Often"),
				sheet("Answer sets", set.toArray(String[]::new)));
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		Deck deck = read.deck().orElseThrow(() -> new AssertionError(read.problems().toString()));
		assertEquals(
				List.of("one-of false 24", "several-of true 24", "one-of false 40", "several-of true 40", "one-of false 40",
						"rating true 3",
						"rating true 3", "rating true 3"),
				Decks.asked(deck).stream().map(question -> AskedAs.of(question).literal() + ' ' + question.isScored() + ' '
						+ QuestionLevels.of(question).size()).toList(),
				read.problems()::toString);
		assertEquals(3, deck.getScales().getFirst().getLevels().size(), "scores are stated on no list to choose from");
		assertEquals(List.of("row 42, column A: Answers in the set “Too many”: 41. It is not taken."), told(read, "Answer sets"));
		List<String> told = told(read, "Questions");
		assertTrue(told.contains(
				"row 2: Guessed: one of several without a score, because 24 answers are too many to be rated on. Questions: 1, first “In which place do you work?”."),
				told::toString);
		assertTrue(told.stream().anyMatch(line -> line.startsWith("row 6, column D: The answers do not fit “rating”")), told::toString);
	}

	@Test
	void headingRowsIndentationAndNumbersAreOutlines() {
		String[] heads = { "No|Criterion", "|Leadership", "1|There is a vision that people know.", "2|Leaders are seen on the wards.",
				"|Staff",
				"3|Staff are asked for ideas.", "4|Staff are thanked for ideas." };
		assertEquals(List.of("Leadership", "Leadership", "Staff", "Staff"), sections(deck(file(sheet("Sheet1", heads)))));
		assertEquals(List.of("Leadership", "Leadership", "Staff", "Staff"),
				sections(deck(file(sheet("Sheet1", "Criterion|Weight", "Leadership|",
						"  There is a vision that people know.|1", "  Leaders are seen on the wards.|2", "Staff|",
						"  Staff are asked for ideas.|1",
						"  Staff are thanked for ideas.|1")))));
		assertEquals(List.of("Leadership", "Leadership", "Staff", "Staff"), sections(deck(file(sheet("Sheet1", "Code|Requirement|Evidence",
				"1|Leadership|", "1.1|There is a vision that people know.|Paper", "1.2|Leaders are seen on the wards.|Rota", "2|Staff|",
				"2.1|Staff are asked for ideas.|Box", "2.2|Staff are thanked for ideas.|Letters")))));
	}

	private static List<String> sections(Deck deck) {
		return Decks.rateable(deck).stream().map(question -> question.getCard().getSection().getTitle()).toList();
	}

	@Test
	void sheetsWithTheSameHeadingsAreSectionsAndOthersAreTold() {
		Spreadsheet file = file(sheet("How to use", "Please read this first."),
				sheet("People", "ID|Question", "P1|Are people trained for it?", "P2|Are people enough for it?",
						"P3|Do people stay with us?"),
				sheet("Tools", "ID|Question", "T1|Are tools there for it?", "T2|Are tools good for it?", "T3|Do tools last for years?"));
		Deck deck = deck(file);
		assertEquals(List.of("People", "Tools"), deck.getSections().stream().map(section -> section.getTitle()).toList());
		assertTrue(MappedDeck.read(file, MappingProposal.of(file)).problems().stream()
				.anyMatch(problem -> problem.place().sheet().equals("How to use")));
	}

	@Test
	void withoutHeadingsASectionStandsAboveItsRowsAndExplainsItself() {
		Deck deck = deck(file(sheet("CSF",
				"GOVERN (GV): The risk management strategy and everything about it is established, communicated and looked at by those who decide|||",
				"|Context (GV.OC): The circumstances around the decisions are understood by everybody who has to take one of them some day||",
				"||GV.OC-01: The mission is understood and informs what is done|Ex1: Share the mission with everybody",
				"||GV.OC-02: Stakeholders are understood and so are their needs|Ex1: Ask them what they need each year",
				"|Roles (GV.RR): Roles are established||",
				"||GV.RR-01: Leaders are responsible and accountable for risks|Ex1: Leaders agree on their roles")));
		assertEquals(List.of("GV.OC-01", "GV.OC-02", "GV.RR-01"), Decks.rateable(deck).stream().map(Question::getId).toList());
		assertEquals(List.of("GV.OC Context", "GV.RR Roles"),
				Decks.cards(deck).stream().map(card -> card.getCode() + " " + card.getTitle()).toList());
		assertEquals("GV", deck.getSections().getFirst().getCode());
	}

	@Test
	void aDecisionCanBeWrittenDownAndReadAgain() throws Exception {
		Spreadsheet file = file(
				sheet("S", "Topic|Question|Ad hoc|Defined|Optimised", "A|Is it there at all?|Nowhere.|In places.|Everywhere.",
						"A|Is it looked after?|Not at all.|By one.|By all.", "B|Is it any good at all?|No good.|Good.|Very good."));
		DeckMapping proposed = MappingProposal.of(file);
		Path kept = folder.resolve("mapping.json");
		DeckMappingFile.write(proposed, kept);
		assertEquals(proposed, DeckMappingFile.read(kept));
		assertEquals(List.of(1.0, 2.0, 3.0),
				proposed.questions().getFirst().of(Meaning.LEVEL).stream().map(DeckMapping.ColumnMapping::value).toList());
	}

	@Test
	void whatIsNoMappingIsRefusedWithASentence() throws Exception {
		for (String content : List.of("", "{}", "[1]", "{\"format\":\"orgdeck-deck-mapping\",\"version\":9}",
				"{\"format\":\"orgdeck-deck-mapping\",\"sheets\":[{\"sheet\":\"S\",\"role\":\"moon\"}]}", "[".repeat(100_000))) {
			Path file = Files.writeString(folder.resolve("bad.json"), content);
			StoreException refused = org.junit.jupiter.api.Assertions.assertThrows(StoreException.class, () -> DeckMappingFile.read(file));
			assertTrue(refused.getMessage().contains("bad.json"), refused::getMessage);
		}
	}

	@Test
	void inTheNextVersionAColumnThatHasMovedIsFollowedAndToldAndOneThatIsGoneIsNot() {
		Spreadsheet first = file(
				sheet("S", "ID|Question|Weight", "1|Is it there at all?|1", "2|Is it looked after?|2", "3|Is it any good?|1"));
		DeckMapping mapping = MappingProposal.of(first);
		Spreadsheet moved = file(
				sheet("S", "News", "", "ID|Owner|Question|Weight", "1|Ann|Is it there at all?|1", "2|Bob|Is it looked after?|2"));
		MappingFit fit = MappingFit.of(mapping, moved);
		assertTrue(fit.fits(), fit.problems()::toString);
		assertEquals(List.of("The column “Question” has moved from B to C.", "The column “Weight” has moved from C to D.",
				"The column “Owner” is new."), fit.problems().stream().map(ImportProblem::text).toList());
		assertEquals(List.of("Is it there at all?", "Is it looked after?"), Decks
				.rateable(MappedDeck.read(moved, fit.mapping()).deck().orElseThrow()).stream().map(Question::getText).toList());
		MappingFit gone = MappingFit.of(mapping, file(sheet("S", "ID|Item", "1|Is it there at all?")));
		assertFalse(gone.fits());
		assertTrue(gone.problems().toString().contains("The column “Question”, which stood in B, is not there any more."),
				gone.problems()::toString);
		assertFalse(MappingFit.of(mapping, file(sheet("Other", "x|y", "1|2"), sheet("More", "x|y", "1|2"))).fits());
	}

	@Test
	void whatOnlyOneColumnCanMeanNoOtherMeansAnyMore() {
		Spreadsheet file = file(
				sheet("S", "ID|Question|Notes", "1|Is it there at all?|Some words to read here", "2|Is it looked after?|More",
						"3|Is it any good?|And more words to read"));
		SheetMapping sheet = MappingProposal.of(file).questions().getFirst();
		SheetMapping changed = sheet.with(sheet.columns().get(2).as(Meaning.QUESTION));
		assertEquals(List.of(Meaning.CODE, Meaning.NOTHING, Meaning.QUESTION),
				changed.columns().stream().map(DeckMapping.ColumnMapping::meaning).toList());
	}

	@Test
	void aTableWithoutQuestionsSaysSo() {
		Spreadsheet file = file(sheet("S", "1|2|3", "4|5|6"));
		DeckImport read = MappedDeck.read(file, MappingProposal.of(file));
		assertTrue(read.deck().isEmpty());
		assertTrue(read.problems().stream().map(ImportProblem::text).anyMatch("No question was found in the file."::equals));
		assertTrue(MappedDeck.read(file(), MappingProposal.of(file())).deck().isEmpty());
	}

	@Test
	void aCyrillicTableIsReadAsItIs() {
		Deck deck = deck(
				file(sheet("Лист1", "№|Раздел|Вопрос", "1|Люди|Есть ли у нас план обучения?", "2|Люди|Кто за него отвечает сегодня?",
						"3|Дело|Как мы узнаём, что он работает?")));
		assertEquals(List.of("Люди", "Люди", "Дело"), sections(deck));
		assertEquals(3,
				Stream.of("1", "2", "3").filter(code -> Decks.cards(deck).stream().anyMatch(card -> card.getCode().equals(code))).count());
	}
}
