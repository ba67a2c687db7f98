package io.orgdeck.deck.learningorg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Activity;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.ReferenceKind;
import io.orgdeck.model.deck.Section;
import io.orgdeck.model.deck.TemplateItem;

/** The facts of the card pack, as a consultant who knows the printed pack would check them. */
class ShippedDeckTest {

	private final Deck deck = DeckRegistry.platform().find("io.orgdeck.learningorg").orElseThrow().deck();

	@Test
	void sixSectionsWithTheirCardsColoursAndCodes() {
		assertEquals(List.of("KC 4", "K 12", "ISUC 1", "IFLW 1", "IPM 3", "R 2"), deck.getSections().stream()
				.map(section -> section.getCode() + " " + section.getCards().size()).toList());
		assertEquals(List.of("light green", "blue/grey", "mauve", "pink", "grey/green", "brown"),
				deck.getSections().stream().map(Section::getColourName).toList());
		assertTrue(deck.getSections().stream().allMatch(section -> section.getColour().matches("#[0-9a-fA-F]{6}")));
		assertEquals(23, Decks.cards(deck).size());
	}

	@Test
	void fiveDimensionsAndTheirKnowledgeCards() {
		assertEquals(List.of("structure", "culture", "information", "human-resources", "leadership"),
				deck.getDimensions().stream().map(dimension -> dimension.getId()).toList());
		assertEquals("K1 K2 K3", knowledgeCards("structure"));
		assertEquals("K4 K5 K6 K7", knowledgeCards("culture"));
		assertEquals("K8 K9", knowledgeCards("information"));
		assertEquals("K10", knowledgeCards("human-resources"));
		assertEquals("K11 K12", knowledgeCards("leadership"));
	}

	private String knowledgeCards(String dimension) {
		return Decks.cards(deck).stream().filter(card -> card.getCode().matches("K\\d+"))
				.filter(card -> card.getDimension().getId().equals(dimension)).map(Card::getCode).collect(Collectors.joining(" "));
	}

	@Test
	void theReadinessSessionCanScoreAllFiveDimensions() {
		assertEquals(List.of("structure", "culture", "information", "human-resources", "leadership"),
				Decks.card(deck, "KC1").orElseThrow().getQuestions().stream().map(question -> question.getDimension().getId()).toList());
	}

	@Test
	void everyRatedCardHasWordsToWorkWith() {
		Decks.cards(deck).stream().filter(card -> !card.getCode().startsWith("R")).forEach(card -> {
			assertFalse(card.getParagraphs().isEmpty(), card.getCode());
			long rated = card.getQuestions().stream().filter(Decks.rateable(deck)::contains).count();
			assertTrue(rated >= 4 && rated <= 6, card.getCode() + " has " + rated + " rated questions");
			assertTrue(card.getExamples().size() >= 2, card.getCode() + " needs examples");
			assertFalse(card.getReferences().isEmpty(), card.getCode() + " needs a reference");
			assertFalse(card.getPrompt() == null || card.getPrompt().isBlank(), card.getCode() + " needs a closing prompt");
		});
	}

	@Test
	void theScaleHasFiveNamedLevelsWithADescriptorEach() {
		assertEquals(List.of("1 Not yet", "2 Beginning", "3 Developing", "4 Established", "5 Embedded"), deck.getScales().getFirst()
				.getLevels().stream().map(level -> (int) level.getValue() + " " + level.getLabel()).toList());
		assertTrue(deck.getScales().getFirst().getLevels().stream().noneMatch(level -> level.getDescriptor().isBlank()));
	}

	@Test
	void fifteenActivitiesOnePerAudienceAndTimeFrame() {
		assertEquals(5, deck.getAudiences().size());
		assertEquals(15, deck.getActivities().size());
		assertEquals(15, deck.getActivities().stream()
				.map(activity -> activity.getAudience().getId() + " " + activity.getTimeFrame()).distinct().count());
		assertEquals(EnumSet.allOf(ReferenceKind.class), deck.getActivities().stream().flatMap(activity -> activity.getCards().stream())
				.map(CardReference::getKind).collect(Collectors.toCollection(() -> EnumSet.noneOf(ReferenceKind.class))));
	}

	@Test
	void aPrintedLabelIsKeptWhereItNamesOtherCardsThanItMeans() {
		Activity halfDay = activity("senior-management-medium");
		CardReference reference = halfDay.getCards().getFirst();
		assertEquals("K1-4", reference.getLabel());
		assertEquals("KC1 KC2 KC3 KC4",
				Decks.named(deck, reference).stream().map(Card::getCode).collect(Collectors.joining(" ")));
	}

	private Activity activity(String id) {
		return deck.getActivities().stream().filter(activity -> activity.getId().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void templatesHaveTimedAgendas() {
		assertEquals(List.of("template-workshop", "template-half-day", "template-working-group"),
				deck.getTemplates().stream().map(template -> template.getId()).toList());
		assertTrue(deck.getTemplates().stream().flatMap(template -> template.getItems().stream()).allMatch(item -> item.getMinutes() > 0));
		int halfDay = deck.getTemplates().get(1).getItems().stream().mapToInt(TemplateItem::getMinutes).sum();
		assertTrue(halfDay >= 180 && halfDay <= 240, "a half-day of " + halfDay + " minutes");
	}

	@Test
	void nothingDanglesAndNoIdStandsTwice() {
		assertEquals(List.of(), Decks.duplicateIds(deck));
		assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(deck).isEmpty());
		assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(deck).getSeverity());
		assertEquals(Decks.rateable(deck).size(), Decks.rateable(deck).stream().map(Question::getText).distinct().count());
	}
}
