package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.deck.DeckFactory;

@DisplayName("The check of a deck tells links that lead nowhere, with their card")
class LinkFlawsTest {

	@Test
	void linksThatLeadNowhereAreTold() {
		var deck = DeckFactory.eINSTANCE.createDeck();
		var section = DeckFactory.eINSTANCE.createSection();
		var card = DeckFactory.eINSTANCE.createCard();
		card.setCode("A1");
		card.setTitle("How we ask");
		card.getParagraphs().addAll(List.of("[page](https://example.org) and [guide](guide.docx)", "- [guide](guide.docx)"));
		card.setPrompt("[Write](team@example.org)");
		section.getCards().add(card);
		deck.getSections().add(section);
		var flaws = DeckFlaws.of(deck).stream().filter(flaw -> flaw.sentence().contains("leads nowhere")).toList();
		assertEquals(List.of("guide.docx", "team@example.org"),
				flaws.stream().map(flaw -> flaw.sentence().replaceFirst(".* the link to (\\S+) leads nowhere.*", "$1")).toList());
		assertEquals(List.of(card, card), flaws.stream().map(DeckFlaws.Flaw::part).toList());
	}
}
