package io.orgdeck.core.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/** What a gesture leaves in a deck, and that one undo takes all of it back. */
class DeckEditsTest {

	private final DeckDocument document = DeckDocument.of(DeckDrafts.blank("Small"));
	private final DeckEdits edits = new DeckEdits(document, List::of);

	/** Sections A and B with the cards A1 to A3 and B1 to B2. */
	@BeforeEach
	void fill() {
		edits.addCard(null, null);
		edits.addCard(null, null);
		edits.addSection();
		edits.addCard(null, null);
		edits.addCard(null, null);
		assertEquals("A1 A2 A3 | B1 B2", codes());
	}

	@AfterEach
	void close() {
		document.close();
	}

	private Deck deck() {
		return document.content();
	}

	private Card card(String code) {
		return Decks.card(deck(), code).orElseThrow();
	}

	private String codes() {
		return deck().getSections().stream().map(section -> section.getCards().stream().map(Card::getCode).collect(Collectors.joining(" ")))
				.collect(Collectors.joining(" | "));
	}

	@Test
	void aCardStandsAfterTheSelectedOneWithTheNextFreeCode() {
		edits.addCard(deck().getSections().getFirst(), card("A1"));
		assertEquals("A1 A4 A2 A3 | B1 B2", codes());
		document.undo();
		assertEquals("A1 A2 A3 | B1 B2", codes());
	}

	@Test
	void codesOfTheDeckBelowAreTakenToo() {
		var below = DeckDrafts.blank("Below");
		Decks.cards(below).getFirst().setCode("A7");
		new DeckEdits(document, () -> Decks.cards(below)).addCard(deck().getSections().getFirst(), null);
		assertEquals("A1 A2 A3 A8 | B1 B2", codes());
	}

	@Test
	void copiesAreCardsAndQuestionsOfTheirOwn() {
		var question = edits.addQuestion(card("A1"));
		question.setText("Is it so?");
		card("A2").getLinks().add(card("A1"));
		var copies = edits.duplicate(List.of(card("A1"), card("B2")));
		assertEquals("A1 A4 A2 A3 | B1 B2 B3", codes());
		var copied = copies.getFirst().getQuestions().getFirst();
		assertEquals("Is it so?", copied.getText());
		assertNotEquals(question.getId(), copied.getId());
		assertEquals(copied.getId(), copied.getLineage(), "results of a copy are not compared with those of the original");
		assertEquals(List.of(), Decks.duplicateIds(deck()));
		assertEquals(Optional.of("Duplicate 2 cards"), document.undoLabel());
		document.undo();
		assertEquals("A1 A2 A3 | B1 B2", codes());
	}

	@Test
	void cardsMoveTogetherToAnotherSection() {
		edits.move(List.of(card("A1"), card("A3")), deck().getSections().getLast(), card("B2"));
		assertEquals("A2 | B1 A1 A3 B2", codes());
		document.undo();
		edits.move(List.of(card("A1")), deck().getSections().getFirst(), null);
		assertEquals("A2 A3 A1 | B1 B2", codes());
		edits.move(List.of(card("A1")), deck().getSections().getFirst(), card("A2"));
		assertEquals("A1 A2 A3 | B1 B2", codes());
	}

	@Test
	void stepsLeadOverTheEdgeOfASection() {
		assertTrue(edits.step(card("A3"), 1));
		assertEquals("A1 A2 | A3 B1 B2", codes());
		assertTrue(edits.step(card("A3"), 1));
		assertEquals("A1 A2 | B1 A3 B2", codes());
		assertFalse(edits.step(card("A1"), -1));
		assertTrue(edits.step(deck().getSections().getLast(), -1));
		assertEquals("B1 A3 B2 | A1 A2", codes());
	}

	@Test
	void aRemovedCardIsMentionedNowhere() {
		card("A2").getLinks().add(card("A1"));
		edits.remove(List.of(card("A1")));
		assertEquals(List.of(), card("A2").getLinks());
		assertEquals(Optional.of("Remove card A1"), document.undoLabel());
		document.undo();
		assertEquals(List.of(card("A1")), card("A2").getLinks());
	}

	@Test
	void aQuestionThatBeginsAnewHasALineageOfItsOwn() {
		var question = edits.addQuestion(card("A1"));
		edits.beginAnew(question);
		assertNotEquals(question.getId(), question.getLineage());
		document.undo();
		assertEquals(question.getId(), question.getLineage());
	}
}
