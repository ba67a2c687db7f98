package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Section;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** ROBUSTNESS 35: whatever a deck plug-in does wrong, it is logged once and the other decks work. */
class DeckRegistryTest {

	@TempDir
	private Path folder;

	private final RecordingLog log = new RecordingLog();

	@Test
	void aDeckFromAResourceAndOneFromAClassAreFound() throws Exception {
		DeckRegistry registry = registry("""
				<deck id='test.small' resource='data/small.carddeck'/>
				<deck id='test.large' class='io.orgdeck.core.deck.DeckRegistryTest$LargeDeck'/>
				""");
		assertEquals(List.of("test.small", "test.large"), ids(registry));
		assertEquals(10_000, Decks.cards(registry.find("test.large").orElseThrow().deck()).size());
		assertEquals("Small deck – Welsh ŵ, Arabic مرحبا", registry.find("test.small").orElseThrow().deck().getTitle());
		assertTrue(log.messages().isEmpty(), () -> log.messages().toString());
	}

	@Test
	void badContributionsAreLoggedOnceAndTheOthersWork() throws Exception {
		DeckRegistry registry = registry("""
				<deck id='test.missing' resource='data/no-such-file.carddeck'/>
				<deck id='test.broken' resource='data/broken.carddeck'/>
				<deck id='test.duplicate' resource='data/duplicate-ids.carddeck'/>
				<deck id='test.other' resource='data/small.carddeck'/>
				<deck id='test.throws' class='io.orgdeck.core.deck.DeckRegistryTest$ThrowingDeck'/>
				<deck id='test.nothing'/>
				<deck id='test.wrong' class='java.lang.String'/>
				<deck resource='data/small.carddeck'/>
				<deck id='test.small' resource='data/small.carddeck'/>
				<deck id='test.small' resource='data/small.carddeck'/>
				""");
		assertEquals(List.of("test.small"), ids(registry));
		registry.refresh();
		assertEquals(List.of("test.small"), ids(registry));
		assertEquals(9, log.messages().size(), () -> String.join("\n", log.messages()));
		assertTrue(log.messages().stream().allMatch(message -> message.endsWith(".")), () -> String.join("\n", log.messages()));
		assertTrue(log.messages().get(0).contains("no-such-file.carddeck"), log.messages().get(0));
		assertTrue(log.messages().get(2).contains("\"q-1\""), log.messages().get(2));
	}

	private DeckRegistry registry(String decks) throws Exception {
		var extensions = new PrivateRegistry().with("<extension point='io.orgdeck.core.decks'>" + decks + "</extension>");
		return new DeckRegistry(extensions.registry(), new DeckFolder(folder), new ContributionLog(log));
	}

	private static List<String> ids(DeckRegistry registry) {
		return registry.decks().stream().map(entry -> entry.deck().getId()).toList();
	}

	/** Ten thousand cards. */
	public static final class LargeDeck implements DeckProvider {
		@Override
		public Deck deck() {
			Deck deck = DeckFactory.eINSTANCE.createDeck();
			deck.setId("test.large");
			Section section = DeckFactory.eINSTANCE.createSection();
			deck.getSections().add(section);
			IntStream.range(0, 10_000).forEach(number -> {
				Card card = DeckFactory.eINSTANCE.createCard();
				card.setId("card-" + number);
				section.getCards().add(card);
			});
			return deck;
		}
	}

	/** A provider that fails. */
	public static final class ThrowingDeck implements DeckProvider {
		@Override
		public Deck deck() {
			throw new IllegalStateException("no deck today.");
		}
	}
}
