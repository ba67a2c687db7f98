package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.orgdeck.model.Ids;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckPackage.Literals;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;

class CardIndexTest {

	private final Deck deck = Ids.create(Literals.DECK);
	private final Section section = Ids.create(Literals.SECTION);

	CardIndexTest() {
		section.setTitle("Knowledge");
		deck.getSections().add(section);
	}

	private Card card(String code, String title) {
		Card card = Ids.create(Literals.CARD);
		card.setCode(code);
		card.setTitle(title);
		section.getCards().add(card);
		return card;
	}

	private List<String> find(String query) {
		return CardIndex.of(List.of(deck)).find(query).stream().map(Card::getCode).toList();
	}

	@Test
	void findsWordsAnywhereOnTheCard() {
		Card mistakes = card("K6", "Mistakes");
		mistakes.getParagraphs().add("Near misses are told.");
		mistakes.getExamples().add("A home kept a log of falls.");
		Question question = Ids.create(Literals.QUESTION);
		question.setText("Complaints lead to change.");
		mistakes.getQuestions().add(question);
		card("K7", "Research");
		assertEquals(List.of("K6"), find("near miss"));
		assertEquals(List.of("K6"), find("COMPLAINT k6"));
		assertEquals(List.of("K6"), find("falls mistakes"));
		assertEquals(List.of("K6", "K7"), find("knowledge"));
		assertEquals(List.of(), find("knowledge unicorn"));
		assertEquals(List.of("K6", "K7"), find("  "));
		section.setColourName("blue/grey");
		assertEquals(List.of("K7"), find("grey research"));
	}

	@Test
	void accentsAndScriptsAreFoundEitherWay() {
		card("W1", "Gweithwyr cymdeithasol a\u2019r t\u0177");
		card("A1", "\u0627\u0644\u0645\u0624\u0633\u0633\u0629");
		card("R1", "\u041E\u0431\u0443\u0447\u0435\u043D\u0438\u0435");
		card("E1", "Cafe\u0301 \uD83D\uDE80");
		assertEquals(List.of("W1"), find("ty"));
		assertEquals(List.of("W1"), find("t\u0177"));
		assertEquals(List.of("A1"), find("\u0627\u0644\u0645\u0624\u0633\u0633\u0629"));
		assertEquals(List.of("R1"), find("\u043E\u0431\u0443\u0447"));
		assertEquals(List.of("E1"), find("caf\u00E9"));
		assertEquals(List.of("E1"), find("\uD83D\uDE80"));
	}

	@Test
	void aRefreshedIndexKnowsWhatIsNewChangedAndGone() {
		Card kept = card("K1", "Otters");
		Card rewritten = card("K2", "Herons");
		Card removed = card("K3", "Otters again");
		CardIndex index = CardIndex.of(List.of(deck));
		rewritten.setTitle("Otters too");
		section.getCards().remove(removed);
		Card added = card("K4", "More otters");
		assertEquals(List.of(kept, rewritten, added), index.refreshed(List.of(deck), Set.of(rewritten)).find("otters"));
		assertEquals(List.of(kept, removed), index.find("otters"));
	}

	@Test
	void marksAreNeitherFoundNorInTheWay() {
		card("K6", "Mistakes").getParagraphs().add("Near **mis**ses and [logs](https://example.org/otter)");
		assertEquals(List.of("K6"), find("misses"));
		assertEquals(List.of("K6"), find("logs"));
		assertEquals(List.of(), find("otter"));
		assertEquals(List.of(), find("**"));
	}
}
