package io.orgdeck.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.report.CardText.Kind;
import io.orgdeck.core.report.CardText.Line;
import io.orgdeck.core.words.Language;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;

@DisplayName("The running texts of a printed card look as their marks say")
class CardFormattingTest {

	private final Card card = DeckFactory.eINSTANCE.createCard();

	private CardText text() {
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		return new CardText(deck, card, Language.of("en-GB"), true);
	}

	private List<Line> front() {
		return text().front().stream().filter(line -> line.kind() != Kind.TITLE).toList();
	}

	@Test
	void itemsHaveTheirMarksAndBoldWordsAreKnown() {
		card.getParagraphs().addAll(List.of("Look **here**:", "- first", "  - within", "2. second"));
		assertEquals(List.of("", "•", "•", "2."), front().stream().map(Line::label).toList());
		assertEquals(List.of(0, 0, 1, 0), front().stream().map(Line::depth).toList());
		assertEquals(List.of("Look here:", "first", "within", "second"), front().stream().map(Line::text).toList());
		assertTrue(front().getFirst().hasBold());
		assertFalse(front().get(1).hasBold());
	}

	@Test
	void whatFollowsThePromptRunsOnBelowIt() {
		card.setPrompt("What would you keep?\n- logs\n- huddles");
		assertEquals(List.of(Kind.PROMPT, Kind.TEXT, Kind.TEXT), text().back().stream().map(Line::kind).toList());
	}

	@Test
	void questionsAndTitlesAreAsTheyWereTyped() {
		card.setTitle("*Title*");
		card.getQuestions().add(DeckFactory.eINSTANCE.createQuestion());
		card.getQuestions().getFirst().setText("Is **this** asked word for word?");
		assertEquals("*Title*", text().front().getFirst().text());
		assertTrue(front().stream().anyMatch(line -> line.text().equals("Is **this** asked word for word?")));
	}

	@ParameterizedTest
	@CsvSource({ "[the guide](https://www.example.org/guide/),the guide (www.example.org/guide)",
			"[the **long** guide](https://example.org/),the long guide (example.org)",
			"[Example.org/log](https://example.org/log),Example.org/log", "[write](mailto:desk@example.org),write (desk@example.org)",
			"[desk@example.org](mailto:desk@example.org),desk@example.org" })
	void paperSaysWhereALinkLeadsUnlessItsWordsDo(String marks, String printed) {
		card.getParagraphs().add(marks);
		assertEquals(printed, front().getFirst().text());
	}
}
