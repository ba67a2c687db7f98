package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.ReferenceKind;

/** What somebody begins with who wants a deck of their own, and what its author is told about it. */
class DeckDraftsTest {

	@TempDir
	Path folder;

	private static Deck base() {
		Deck deck = DeckDrafts.blank("Base");
		deck.setLicence("CC0");
		Question question = DeckFactory.eINSTANCE.createQuestion();
		question.setId("q1");
		question.setText("Is it so?");
		question.setDimension(deck.getDimensions().getFirst());
		first(deck).getQuestions().add(question);
		return deck;
	}

	private static Card first(Deck deck) {
		return deck.getSections().getFirst().getCards().getFirst();
	}

	private static List<String> flaws(Deck deck) {
		return DeckFlaws.of(deck).stream().map(DeckFlaws.Flaw::sentence).toList();
	}

	@Test
	void anEmptyDeckLacksItsTermsOnly() {
		assertEquals(List.of("The deck does not say on which terms it may be used."), flaws(DeckDrafts.blank("Mine")));
		assertEquals(5, DeckDrafts.blank("Mine").getScales().getFirst().getLevels().size());
		assertNotEquals(DeckDrafts.blank("Mine").getId(), DeckDrafts.blank("Mine").getId());
	}

	@Test
	void aCopyIsAnotherDeckWhoseQuestionsRemainComparable() {
		Deck base = base();
		Deck copy = DeckDrafts.copyOf(base, "Copy");
		assertNotEquals(base.getId(), copy.getId());
		assertEquals("q1", first(copy).getQuestions().getFirst().getLineage());
		assertEquals("Made from \"Base\", version 1.0.", copy.getAttribution());
	}

	@Test
	void aDeckThatBuildsOnAnotherTakesItsSectionsDimensionsAndScale() {
		Deck base = base();
		Deck mine = DeckDrafts.buildingOn(base, "Mine");
		Card added = DeckFactory.eINSTANCE.createCard();
		added.setId("added");
		added.setCode("A2");
		added.setTitle("One more");
		added.setDimension(mine.getDimensions().getFirst());
		mine.getSections().getFirst().getCards().add(added);
		CardChange retitled = DeckFactory.eINSTANCE.createCardChange();
		retitled.setCard(first(base).getId());
		retitled.setTitle("Our words");
		mine.getChanges().add(retitled);
		assertEquals(List.of(), flaws(mine));

		Overlay.Result laid = Overlay.resolve(mine, base);
		assertEquals(List.of(), laid.problems());
		assertEquals(List.of("Our words", "One more"), Decks.cards(laid.deck()).stream().map(Card::getTitle).toList());
		assertEquals(1, laid.deck().getDimensions().size());
		assertEquals(1, laid.deck().getScales().size());
		assertEquals(laid.deck().getDimensions().getFirst(), Decks.cards(laid.deck()).getLast().getDimension());
	}

	@Test
	void aDeckThatBuildsOnAnotherNamesItsCards() throws Exception {
		Deck base = base();
		Deck mine = DeckDrafts.buildingOn(base, "Mine");
		StandIns names = new StandIns(mine, Optional.of(base));
		Card added = DeckFactory.eINSTANCE.createCard();
		added.setId("added");
		added.setCode("A2");
		added.setTitle("One more");
		mine.getSections().getFirst().getCards().add(added);
		assertEquals(List.of(first(base), added), names.cards());
		added.getLinks().add(names.here(first(base)));
		Activity activity = DeckFactory.eINSTANCE.createActivity();
		activity.setId("activity");
		CardReference range = DeckFactory.eINSTANCE.createCardReference();
		range.setKind(ReferenceKind.RANGE);
		range.setFirst(names.here(first(base)));
		range.setLast(added);
		activity.getCards().add(range);
		mine.getActivities().add(activity);
		assertEquals(List.of("A1", "A2"), names.named(range).stream().map(Card::getCode).toList());
		assertEquals(1, mine.getStandIns().size());
		assertEquals(List.of(added), Decks.cards(mine), "what stands for a card of the base is no card of the deck");

		Path file = folder.resolve("mine.carddeck");
		new DeckStore().write(mine, file, true, new NullProgressMonitor());
		Deck laid = Overlay.resolve(new DeckStore().read(file).content(), base).deck();
		assertEquals(List.of(first(laid)), Decks.cards(laid).getLast().getLinks());
		assertEquals(Decks.cards(laid), Decks.named(laid, laid.getActivities().getFirst().getCards().getFirst()));
		assertEquals(List.of(), laid.getStandIns());
	}

	@Test
	void aCardThatTheBaseHasNoLongerIsNamedByNothing() {
		Deck base = base();
		Deck mine = DeckDrafts.buildingOn(base, "Mine");
		Activity activity = DeckFactory.eINSTANCE.createActivity();
		CardReference reference = DeckFactory.eINSTANCE.createCardReference();
		reference.setFirst(new StandIns(mine, Optional.of(base)).here(first(base)));
		activity.getCards().add(reference);
		mine.getActivities().add(activity);
		base.getSections().getFirst().getCards().clear();
		Overlay.Result laid = Overlay.resolve(mine, base);
		assertNull(laid.deck().getActivities().getFirst().getCards().getFirst().getFirst());
		assertEquals(1, laid.problems().size());
		assertTrue(laid.problems().getFirst().startsWith("The deck \"Mine\" names the card "), laid.problems().getFirst());
	}

	@Test
	void flawsNameTheCardThatTheyAreOn() {
		Deck deck = base();
		Card same = DeckFactory.eINSTANCE.createCard();
		same.setId("same");
		same.setCode("A1");
		same.getQuestions().add(DeckFactory.eINSTANCE.createQuestion());
		deck.getSections().getFirst().getCards().add(same);
		deck.getScales().getFirst().getLevels().getFirst().setValue(2);
		assertEquals(List.of("Two levels of the scale \"Five levels\" have the same value.", "The card A1 has no title.",
				"Question 1 of the card A1 has no words.", "More than one card has the code A1."), flaws(deck));
		assertEquals(same, DeckFlaws.of(deck).getLast().part());
	}
}
