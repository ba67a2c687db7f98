package io.orgdeck.ui.decks.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.AskedAs;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.testkit.SampleFile;
import io.orgdeck.ui.decks.cards.CardText.Kind;
import io.orgdeck.ui.decks.cards.CardText.Passage;

class CardTextTest {

	private final Deck deck = DeckRegistry.platform().find(SampleFile.DECK).orElseThrow().deck();

	private Card card(String code) {
		return Decks.card(deck, code).orElseThrow();
	}

	@Test
	void aCardReadsFromTitleToPrompt() {
		List<Passage> passages = CardText.of(card("K6"), false).passages();
		assertEquals("Learning from mistakes, near misses and complaints", passages.getFirst().text());
		List<String> headings = passages.stream().filter(passage -> passage.kind() == Kind.HEADING).map(Passage::text).toList();
		assertEquals(List.of("Questions", "To discuss", "Examples", "Reference", "At your place"), headings.subList(0, 5));
		assertEquals(List.of("K6.1", "K6.2", "K6.3", "K6.4", "K6.5", "K6.6"),
				passages.stream().filter(passage -> passage.kind() == Kind.QUESTION).map(Passage::mark).toList());
	}

	@Test
	void everythingWrittenOnACardIsShown() {
		for (Card card : Decks.cards(deck)) {
			String shown = CardText.of(card, false).plain();
			card.getParagraphs().forEach(text -> assertTrue(shown.contains(text.strip()), card.getCode()));
			card.getQuestions().forEach(question -> assertTrue(shown.contains(question.getText().strip()), card.getCode()));
			card.getExamples().forEach(text -> assertTrue(shown.contains(text.strip()), card.getCode()));
			card.getReferences().forEach(reference -> assertTrue(shown.contains(reference.getText().strip()), card.getCode()));
		}
	}

	@Test
	void levelsAreExplainedInTheWordsOfTheQuestionWhereItHasSome() {
		List<String> levels = CardText.of(card("KC1"), true).passages().stream().filter(passage -> passage.kind() == Kind.LEVEL)
				.map(Passage::text).toList();
		assertEquals("Not yet: " + card("KC1").getQuestions().getFirst().getDescriptors().getFirst().getText(), levels.getFirst());
		assertFalse(CardText.of(card("K6"), false).passages().stream().anyMatch(passage -> passage.kind() == Kind.LEVEL));
		Card tagged = EcoreUtil.copy(card("KC1"));
		tagged.getQuestions().getFirst().getTags().addAll(List.of("IG1", "quick check"));
		assertTrue(CardText.of(tagged, true).plain().contains("Tags: IG1, quick check"), "tags are read with what levels mean");
		AskedAs.SEVERAL_OF.putInto(tagged.getQuestions().getFirst());
		assertTrue(CardText.of(tagged, true).plain().contains("Kind of answer: several of several"), "and how it is answered");
	}

	@Test
	void marksSayHowWordsLookAndGoAlongToOtherPrograms() {
		Card card = EcoreUtil.copy(card("K6"));
		card.getParagraphs().clear();
		card.getParagraphs().addAll(List.of("Be **bold** & [read](https://example.org/).", "- one", "  - within"));
		card.getExamples().clear();
		card.getExamples().add("An *example*\n- with an item");
		CardText text = CardText.of(card, false);
		assertTrue(text.plain().contains("Be bold & read.\n• one\n• within"), text.plain());
		assertEquals(List.of(0, 1),
				text.passages().stream().filter(passage -> passage.kind() == Kind.EXAMPLE).map(Passage::depth).toList());
		assertTrue(text.html().contains("<p>Be <b>bold</b> &amp; <a href=\"https://example.org/\">read</a>.</p>"
				+ "<ul><li>one<ul><li>within</li></ul></li></ul>"), text.html());
		assertTrue(text.html().contains("<ul><li>An <i>example</i><ul><li>with an item</li></ul></li></ul>"), text.html());
	}

	@Test
	void theGuideKeepsPrintedLabelsAndSaysWhereTheyAreWrong() {
		GuideTable guide = GuideTable.of(deck);
		assertEquals(5, guide.rows().size());
		assertTrue(guide.rows().stream().allMatch(row -> row.cells().stream().allMatch(cell -> cell.size() == 1)));
		var halfDay = deck.getActivities().stream().filter(activity -> activity.getId().equals("senior-management-medium")).findFirst()
				.orElseThrow();
		assertEquals("K1-4, Further cards", guide.printed(halfDay));
		assertTrue(guide.isMisprinted(halfDay.getCards().getFirst()));
		var feedback = deck.getActivities().stream().filter(activity -> activity.getId().equals("practice-learning-medium")).findFirst()
				.orElseThrow();
		assertFalse(feedback.getCards().stream().anyMatch(guide::isMisprinted));
	}
}
