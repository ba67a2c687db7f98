package io.orgdeck.core.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckDrafts;
import io.orgdeck.core.deck.DeckFlaws;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.document.DeckDocument;
import io.orgdeck.core.document.Gesture;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

@DisplayName("D8: the levels that a question takes and what they are called there, each change one step")
class QuestionLevelEditsTest {

	private final DeckDocument document = DeckDocument.of(DeckDrafts.blank("Small"));
	private final QuestionLevelEdits edits = new QuestionLevelEdits(document);
	private final Deck before;
	private final Question question;

	QuestionLevelEditsTest() {
		question = new DeckEdits(document, List::of).addQuestion(Decks.cards(document.content()).getFirst());
		before = EcoreUtil.copy(document.content());
	}

	@AfterEach
	void close() {
		document.close();
	}

	private Level level(int place) {
		return document.content().getScales().getFirst().getLevels().get(place);
	}

	private String taken() {
		return String.join(" ", Scale.of(question).steps().stream().map(Scale.Step::number).toList());
	}

	private void assertUndone() {
		document.undo();
		assertTrue(EcoreUtil.equals(before, document.content()));
	}

	@Test
	void aLevelIsLeftOutAndTakenAgain() {
		assertTrue(edits.take(question, level(2), false));
		assertEquals("1 2 4 5", taken());
		assertUndone();
		document.redo();
		assertTrue(edits.take(question, level(2), true));
		assertEquals("1 2 3 4 5", taken());
		assertTrue(question.getLevels().isEmpty(), "all of a scale need not be named");
	}

	@Test
	void theLastLevelStaysAndOneAloneIsAFlaw() {
		for (int place = 1; place < 5; place++) {
			assertTrue(edits.take(question, level(place), false));
		}
		assertFalse(edits.take(question, level(0), false));
		assertEquals("1", taken());
		String number = "Question " + question.getCard().getQuestions().size();
		assertTrue(DeckFlaws.of(document.content()).stream()
				.anyMatch(
						flaw -> flaw.part() == question && flaw.sentence().startsWith(number) && flaw.sentence().endsWith("two levels.")));
	}

	@Test
	void aLevelHasItsOwnNameAndMeaning() {
		edits.call(question, level(1), "Sometimes", new Gesture());
		assertEquals("Sometimes", QuestionLevels.label(question, level(1)));
		assertUndone();
		edits.mean(question, level(1), "Once a month.", new Gesture());
		assertEquals("Once a month.", QuestionLevels.meaning(question, level(1)));
		edits.mean(question, level(1), "", new Gesture());
		assertEquals(level(1).getDescriptor(), QuestionLevels.meaning(question, level(1)));
	}

	@Test
	void wordsForALevelThatIsNotTakenAreToldAndSoIsANameThatMeansAnotherAnswer() {
		edits.mean(question, level(1), "Once a month.", new Gesture());
		edits.take(question, level(1), false);
		edits.call(question, level(2), "Don’t know", new Gesture());
		List<String> flaws = DeckFlaws.of(document.content()).stream().filter(flaw -> flaw.part() == question)
				.map(DeckFlaws.Flaw::sentence).toList();
		assertTrue(flaws.stream().anyMatch(flaw -> flaw.contains("levels that cannot be chosen")), flaws.toString());
		assertTrue(flaws.stream().anyMatch(flaw -> flaw.startsWith("The level \"Don’t know\" of question")), flaws.toString());
	}
}
