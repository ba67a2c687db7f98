package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.DeckPackage.Literals;

/** Typing in a field that holds several texts is one step, as in any other field. */
@ExtendWith(OwnState.class)
class ListStepsTest {

	private final DeckDocument document = DeckDocument.of(DeckDrafts.blank("Small"));
	private final Card card = document.content().getSections().getFirst().getCards().getFirst();

	private void type(Gesture gesture, String... examples) {
		document.set(card, Literals.CARD__EXAMPLES, List.of(examples), "Change examples", gesture);
	}

	@Test
	void oneGestureOnAListIsUndoneAndRedoneAtOnce() {
		type(new Gesture(), "First");
		var typing = new Gesture();
		type(typing, "First", "S");
		type(typing, "First", "Second");
		type(typing, "First", "Second", "T");
		type(typing, "Second", "Third", "Third");
		document.undo();
		assertEquals(List.of("First"), card.getExamples());
		document.redo();
		assertEquals(List.of("Second", "Third", "Third"), card.getExamples());
		document.undo();
		document.undo();
		assertEquals(List.of(), card.getExamples());
		assertEquals(Optional.empty(), document.undoLabel());
	}
}
