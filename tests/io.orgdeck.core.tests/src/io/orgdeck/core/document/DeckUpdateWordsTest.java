package io.orgdeck.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.orgdeck.core.store.Fixture;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;

/** U11: an update of the deck tells that a level of a question reads differently, and nothing where it reads the same. */
class DeckUpdateWordsTest {

	private final Assessment assessment = Fixture.assessment();
	private final Deck newer = Fixture.deck();

	private static void describe(Deck deck, int question, int level, String text) {
		LevelDescriptor descriptor = DeckFactory.eINSTANCE.createLevelDescriptor();
		descriptor.setLevel(level < 0 ? null : deck.getScales().getFirst().getLevels().get(level));
		descriptor.setText(text);
		question(deck, question).getDescriptors().add(descriptor);
	}

	private static Question question(Deck deck, int index) {
		return Fixture.questions(deck).get(index);
	}

	private List<String> plan() {
		return new DeckUpdate(assessment, newer).questions().stream().map(change -> change.kind() + " " + change.features()).toList();
	}

	@Test
	void changedDescriptorsAreListed() {
		describe(assessment.getDeck(), 0, 0, "Nobody does.");
		describe(newer, 0, 0, "Hardly anybody does.");
		describe(assessment.getDeck(), 1, 0, "Nobody does.");
		describe(newer, 1, 1, "Nobody does.");
		describe(newer, 2, 2, "All do.");
		describe(assessment.getDeck(), 3, -1, "Nobody does.");
		describe(newer, 3, 0, "Nobody does.");
		assertEquals(List.of("CHANGED [descriptors]", "CHANGED [descriptors]", "CHANGED [descriptors]", "CHANGED [descriptors]"), plan());
	}

	@Test
	void descriptorsThatReadTheSameAreNoChange() {
		for (Deck deck : List.of(assessment.getDeck(), newer)) {
			describe(deck, 0, 0, "Nobody does.");
			describe(deck, 0, 1, "Some do.");
			describe(deck, 1, -1, "Nobody does.");
		}
		assertEquals(List.of("UNCHANGED []", "UNCHANGED []", "UNCHANGED []", "UNCHANGED []"), plan());
	}

	@Test
	void theOrderOfLevelsIsTold() {
		describe(assessment.getDeck(), 0, 0, "Nobody does.");
		describe(assessment.getDeck(), 0, 1, "Some do.");
		describe(newer, 0, 1, "Some do.");
		describe(newer, 0, 0, "Nobody does.");
		question(newer, 1).setKind(QuestionKind.DISCUSSION);
		assertEquals(List.of("CHANGED [descriptors]", "CHANGED [kind]", "UNCHANGED []", "UNCHANGED []"), plan());
	}
}
