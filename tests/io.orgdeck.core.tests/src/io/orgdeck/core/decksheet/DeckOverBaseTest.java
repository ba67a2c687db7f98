package io.orgdeck.core.decksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;

/** A sheet of cards that is read over the deck it was made from. */
class DeckOverBaseTest {

	private static Deck deck(Sheet... sheets) {
		DeckImport read = DeckReader.read(new Spreadsheet("deck.xlsx", List.of(sheets)));
		return read.deck().orElseThrow(() -> new AssertionError(read.problems()));
	}

	private static Sheet cards(String... rows) {
		return DeckSheetTest.sheet("Cards", rows);
	}

	@Test
	@DisplayName("D2: a sheet with few columns over its deck takes the rest from the deck, question by question")
	void overItsDeck() {
		Deck base = deck(
				DeckSheetTest.sheet("Scale", "scale|value|label", "Often|1|Never", "Often|2|Always", "Yes or no|1|No", "Yes or no|2|Yes"),
				cards("section|card|title|text|prompt|example|reference|card dimension|leads on to|question|kind|dimension|weight|scale|level 1",
						"A|A1|One|Words|Ask|E1|R1|Culture|A2|Do we?|discussion|Deep|2|Yes or no|low", "A|A2|Two|||||||Do they?|||||"));
		DeckImport read = DeckReader.read(new Spreadsheet("new.xlsx", List.of(cards("section|card|question", "A|A1|do we", "A|A2|Who?"))),
				base);
		Card card = Decks.card(read.deck().orElseThrow(), "A1").orElseThrow();
		Card earlier = Decks.card(base, "A1").orElseThrow();
		assertEquals(List.of("Words", "Ask", "E1", "R1", "Culture", "A2", "One"),
				List.of(card.getParagraphs().getFirst(), card.getPrompt(), card.getExamples().getFirst(),
						card.getReferences().getFirst().getText(), card.getDimension().getName(), card.getLinks().getFirst().getCode(),
						card.getTitle()));
		assertEquals(earlier.getReferences().getFirst().getId(), card.getReferences().getFirst().getId());
		Question question = card.getQuestions().getFirst();
		assertEquals("do we", question.getText());
		assertEquals(earlier.getQuestions().getFirst().getId(), question.getId());
		assertEquals("discussion Deep 2.0 Yes or no", question.getKind().getLiteral() + ' ' + question.getDimension().getName() + ' '
				+ question.getWeight() + ' ' + question.getScale().getName());
		assertEquals(List.of("low"), question.getDescriptors().stream().map(LevelDescriptor::getText).toList());
		assertEquals(2, read.deck().get().getScales().size());
		assertTrue(read.deck().get().getDimensions().contains(question.getDimension()));
	}

	@Test
	@DisplayName("D2: so it is with cards whose code is written otherwise, and with columns that the sheet has")
	void overItsDeckColumnByColumn() {
		Deck base = deck(cards("section|card|card id|title|text|prompt|question|question id|dimension|scale",
				"A|A1|a1|One|Words|Ask|Do we?|q1|Culture|", "A|A2|a2|Two|More|||||"));
		Deck newer = DeckReader.read(new Spreadsheet("new.xlsx",
				List.of(cards("section|card|prompt|question|leads on to|card dimension", "A|a1|Tell|Do we?|A2|Deep", "A|A2||And now?||"))),
				base)
				.deck().orElseThrow();
		Card card = Decks.card(newer, "a1").orElseThrow();
		assertEquals("a1 a1 One [Words] Tell", String.join(" ", card.getId(), card.getLineage(), card.getTitle(),
				card.getParagraphs().toString(), card.getPrompt()));
		assertEquals(List.of("A2"), card.getLinks().stream().map(Card::getCode).toList());
		assertEquals("Deep", card.getDimension().getName());
		assertEquals("q1 q1 Culture", String.join(" ", card.getQuestions().getFirst().getId(), card.getQuestions().getFirst().getLineage(),
				card.getQuestions().getFirst().getDimension().getName()));
	}

	@Test
	@DisplayName("D2: what the deck below says of a card that has gone is left out and told, and is no fault of the sheet")
	void cardsThatHaveGone() {
		Deck base = deck(cards("section|card|title|question", "A|A1|One|Do we?", "B|B1|Two|Do they?"),
				DeckSheetTest.sheet("Activities", "activity|first card|section of cards", "Read|B1|", "Talk||B"));
		DeckImport read = DeckReader.read(new Spreadsheet("new.xlsx", List.of(cards("section|card|question|dimension", "A|A1|Do we?|D"))),
				base);
		assertEquals(List.of("There is no card B1. It is left out."), read.problems().stream()
				.map(problem -> problem.text() + ' ' + problem.remedy()).toList());
		assertEquals(List.of("Read", "Talk"), read.deck().orElseThrow().getActivities().stream().map(one -> one.getTitle()).toList());
	}
}
