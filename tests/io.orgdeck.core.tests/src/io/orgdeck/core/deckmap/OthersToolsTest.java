package io.orgdeck.core.deckmap;

import static io.orgdeck.core.deckmap.DeckMapTest.deck;
import static io.orgdeck.core.deckmap.DeckMapTest.file;
import static io.orgdeck.core.deckmap.DeckMapTest.sheet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.translation.DeckTranslations;
import io.orgdeck.core.translation.TranslatedText;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** What the workbooks of other tools have in common, such as those that catalogues of requirements come in. */
class OthersToolsTest {

	private static List<String> told(Spreadsheet file) {
		return MappedDeck.read(file, MappingProposal.of(file)).problems().stream().map(problem -> problem.place() + ": " + problem.text())
				.toList();
	}

	private static List<String> meanings(Question question) {
		return QuestionLevels.of(question).stream().map(level -> String.valueOf(QuestionLevels.meaning(question, level))).toList();
	}

	@Test
	@DisplayName("What holds for several sheets is told once, with its rows added up")
	void whatHoldsForSeveralSheetsIsToldOnce() {
		assertEquals(List.of("Model 2026.xlsx, sheet Read me: The sheet is not taken. The same holds for the sheets Thanks, Index.",
				"Model 2026.xlsx, sheet Plans, row 2, column C: The column “Seen by” is not taken. Rows in which it holds something: 4."
						+ " The same holds for the sheets People.",
				"Model 2026.xlsx, sheet Plans, row 1: Above the headings stands “For everybody”. The same holds for the sheets People."),
				told(file(sheet("Read me", "Please read me first of all"),
						sheet("Plans", "For everybody", "ID|Question|Seen by", "P1|Is there a plan for it?|Ann",
								"P2|Does everybody know the plan?|", "P3|Does somebody look at it again?|Bea"),
						sheet("People", "For everybody", "ID|Question|Seen by", "E1|Are there enough people?|Cleo",
								"E2|Do people stay with us?|Dai", "E3|Do they talk to each other?|"),
						sheet("Thanks", "Thank you for it"), sheet("Index", "Words by their letters"))));
	}

	@Test
	@DisplayName("A question that is alone on its card is called by the code of its row")
	void aQuestionIsCalledByItsCode() {
		Deck deck = deck(
				file(sheet("S", "ID|Section|Question", "A-1|Plans|Is there a plan for it?", "A-2|Plans|Does everybody know the plan?",
						"A-2|Plans|Does somebody look at it again?")));
		List<Question> asked = Decks.asked(deck);
		assertEquals(List.of("A-1", "A-2"), asked.subList(0, 2).stream().map(Question::getId).toList());
		assertEquals(List.of("A-1", "A-2", "A-2-2"), Decks.cards(deck).stream().map(card -> card.getCode()).toList());
	}

	@Test
	@DisplayName("Lines below a question that say what its levels mean are said of the levels")
	void linesBelowAQuestionSayWhatItsLevelsMean() {
		Spreadsheet file = file(
				sheet("Fragen", "Code|Question",
						"1.1|Wie lernt das Haus aus Fehlern ?~Stufe 0 : Gar nicht.~Stufe 1 : Ab und zu.~Wer mag.~Stufe 2 : Jedes Mal.",
						"1.2|Wer fragt nach ?~Stufe 0 : Niemand.~Stufe 2 : Alle.", "1.3|Wer hört zu ?"),
				sheet("Scores", "Score|Name", "0|Stufe 0", "1|Stufe 1", "2|Stufe 2"));
		List<Question> asked = Decks.asked(deck(file));
		assertEquals("Wie lernt das Haus aus Fehlern ?", asked.getFirst().getText());
		assertEquals(List.of("Gar nicht.", "Ab und zu.\nWer mag.", "Jedes Mal."), meanings(asked.getFirst()));
		assertEquals("Wer fragt nach ?\nStufe 0 : Niemand.\nStufe 2 : Alle.", asked.get(1).getText(), "one level is missing");
	}

	@Test
	@DisplayName("A question whose set of answers is called Text in any language, and stands nowhere, is answered in words")
	void aSetThatIsCalledTextIsWords() {
		Spreadsheet file = file(
				sheet("Preguntas", "Code|Questions|Answer", "1|¿Hay un plan para aprender?|R1", "2|¿Quién lo ha escrito?|TEXTO",
						"3|¿Lo conocen todos?|R1", "4|¿Se lee cada año?|R1"),
				sheet("Answers", "Id|Choices", "R1|No~En parte~Sí", "TEXTO|"));
		Deck deck = MappedDeck.read(file, MappingProposal.of(file)).deck().orElseThrow();
		assertEquals(List.of(AskedAs.RATING, AskedAs.TEXT, AskedAs.RATING, AskedAs.RATING),
				Decks.asked(deck).stream().map(AskedAs::of).toList());
		assertEquals(List.of(), told(file));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Sí~No~En parte", "No~Sí~En parte", "Sí~En parte~No", "En parte~No~Sí" })
	@DisplayName("Partly is between no and yes, wherever it stands")
	void partlyIsBetweenNoAndYes(String answers) {
		Deck deck = deck(file(sheet("Preguntas", "Code|Questions|Answers", "1|¿Hay un plan para aprender?|" + answers,
				"2|¿Lo conocen todos?|" + answers, "3|¿Se lee cada año?|" + answers)));
		assertEquals(List.of("No", "En parte", "Sí"),
				deck.getScales().getFirst().getLevels().stream().map(level -> level.getLabel()).toList());
	}

	@Test
	@DisplayName("References to controls in a list are no answers to choose from")
	void referencesToControlsAreNoAnswers() {
		Deck deck = deck(file(sheet("S", "ID|Question|Reference_controls", "A1|Is there a plan for it?|M1,M2,M3",
				"A2|Does everybody know the plan?|M1,M4", "A3|Does somebody look at it again?|M1,M2,M3")));
		assertEquals(1, deck.getScales().size());
		assertEquals("M1,M4", Decks.asked(deck).get(1).getCard().getReferences().getFirst().getText());
	}

	@Test
	@DisplayName("Columns such as question[fr] are what the deck says in another language, its sections and levels too")
	void columnsInOtherLanguagesAreTranslations() {
		Spreadsheet file = file(
				sheet("Content", "depth|ref_id|name|description|name[fr]|description[fr]", "1|A|Plans||Projets|",
						"2|A1||The team keeps a plan for its learning.||L’équipe tient un projet pour apprendre.",
						"2|A2||Everybody knows the plan.||Tout le monde connaît le projet.", "1|B|People||Gens|",
						"2|B1||Somebody helps those who are new.||Quelqu’un aide ceux qui arrivent.", "2|B2||People stay.||"),
				sheet("Scores", "Score|Name|Description|Name[fr]|Description[fr]", "1|Begun|Some do it.|Commencé|Certains le font.",
						"2|Done|All do it.|Fait|Tous le font."));
		Deck deck = MappedDeck.read(file, MappingProposal.of(file)).deck().orElseThrow();
		Map<String, String> french = DeckTranslations.of(deck, "fr").stream().filter(one -> !one.text().isEmpty())
				.collect(Collectors.toMap(one -> one.source().text(), TranslatedText::text, (one, other) -> one));
		assertEquals("Projets", french.get("Plans"));
		assertEquals("Tout le monde connaît le projet.", french.get("Everybody knows the plan."));
		assertEquals("Commencé", french.get("Begun"));
		assertEquals("Tous le font.", french.get("All do it."));
		assertEquals(List.of(), Decks.cards(deck).stream().flatMap(card -> card.getParagraphs().stream()).toList());
		assertTrue(told(file).stream().anyMatch(text -> text.contains("not said in français")), told(file)::toString);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fr|Est-ce que les équipes de la maison ont un plan pour apprendre de leurs erreurs, et qui est au courant de ce plan dans les services ?
			es|¿Hay un plan para que las personas de la casa aprendan de los errores, y lo conocen todos los que trabajan en el equipo?
			da|Er der en plan for, hvordan alle i huset skal lære af det, der går galt, og er det noget, som de nye har hørt om fra de andre?
			en-GB|Is there a plan for how all of the people in the house are to learn from what goes wrong, and do the new ones know of it?
			en-GB|Plan, Aarhus, Kernteam, Lernteam, Board
			""")
	@DisplayName("A deck is in the language of its words, so that its papers say so; where that is not certain, in English")
	void aDeckIsInTheLanguageOfItsWords(String language, String question) {
		Deck deck = deck(file(sheet("S", "Code|Question", "1|" + question, "2|" + question + " A", "3|" + question + " B")));
		assertEquals(language, deck.getLanguage());
	}

	@Test
	@DisplayName("Where a column marks what is asked, other rows ask nothing: they name what stands below them, or are told")
	void aColumnMarksWhatIsAsked() {
		Spreadsheet file = file(sheet("S", "Assessable|Depth|Ref_id|Name|Description", "|1|P|Preface|",
				"|2|P1||Whoever reads this should know it.", "|1|A|Plans|", "x|2|A1||There is a plan for learning.",
				"x|3|A1a||The plan names who does what.", "x|2|A2||Everybody knows the plan.", "|1|B|People|",
				"x|2|B1||Somebody helps those who are new."));
		Deck deck = MappedDeck.read(file, MappingProposal.of(file)).deck().orElseThrow();
		assertEquals(List.of("A1", "A1a", "A2", "B1"), Decks.asked(deck).stream().map(Question::getId).toList());
		assertEquals(List.of("Plans", "People"), deck.getSections().stream().map(section -> section.getTitle()).toList());
		assertEquals(List.of("Model 2026.xlsx, sheet S, row 2: Rows that are not marked as asked, and stand above none that is,"
				+ " are not taken, such as “1 P Preface”: 2, 3."), told(file));
	}

	@Test
	@DisplayName("Where a column names the row above, questions stand in its section, wherever the table has them")
	void aColumnNamesTheRowAbove() {
		Deck deck = deck(file(sheet("S", "Assessable|Depth|Ref_id|Name|Key|Parent_key", "|1|A|Plans|p|", "|1|B|People|e|",
				"x|2|1|There is a plan for learning.|k1|p", "x|2|2|Everybody knows the plan.|k2|p",
				"x|2|3|Somebody helps those who are new.|k3|e", "x|2|4|The plan is read each year.|k4|p")));
		assertEquals(List.of("Plans 1", "Plans 2", "Plans 4", "People 3"), Decks.asked(deck).stream()
				.map(question -> question.getCard().getSection().getTitle() + ' ' + question.getCard().getCode()).toList());
	}

	@Test
	@DisplayName("A long name whose first words only count, such as Aim 4: …, stays whole, because Aim 4 tells nobody anything")
	void aNumberAloneIsNoName() {
		String aim = "Aim of the house 4: What goes wrong is told to all who may learn from it, in words that they use themselves each day";
		Deck deck = deck(file(sheet("S", "ID|Domain|Question", "1|" + aim + "|There is a plan for learning.",
				"2|" + aim + "|Everybody knows the plan.", "3|" + aim + "|Somebody helps those who are new.")));
		assertEquals(aim, deck.getDimensions().getFirst().getName());
	}
}
