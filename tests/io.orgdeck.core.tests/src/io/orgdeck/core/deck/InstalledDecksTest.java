package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.ContributionLog;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardChange;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;
import io.orgdeck.samples.PrivateRegistry;
import io.orgdeck.samples.RecordingLog;

/** A colleague's deck arrives as a file, is installed, used and removed again. */
class InstalledDecksTest {

	private static final DeckFactory FACTORY = DeckFactory.eINSTANCE;

	@TempDir
	private Path temp;

	private final RecordingLog log = new RecordingLog();
	private DeckFolder folder;
	private DeckRegistry registry;

	@BeforeEach
	void emptyFolder() throws Exception {
		folder = new DeckFolder(temp.resolve("decks"));
		registry = new DeckRegistry(new PrivateRegistry().registry(), folder, new ContributionLog(log));
	}

	@Test
	void aPluginMadeFromADeckInstallsAndIsRemovedAgain() throws IOException {
		Deck deck = deck("org.example.Wörk-deck", "2.1");
		Path jar = temp.resolve("handed over.jar");
		Files.write(jar, plugin(deck));
		assertArrayEquals(Files.readAllBytes(jar), plugin(EcoreUtil.copy(deck)));

		Deck shown = DeckFolder.inspect(jar);
		assertEquals("Wörk publisher مرحبا", shown.getPublisher());
		folder.install(jar, false);
		registry.refresh();
		DeckEntry entry = registry.find("org.example.Wörk-deck").orElseThrow();
		assertTrue(EcoreUtil.equals(deck.getSections().getFirst(), entry.deck().getSections().getFirst()));
		assertEquals(entry.file().orElseThrow().getParent(), folder.path());

		folder.remove("org.example.Wörk-deck");
		registry.refresh();
		assertTrue(registry.decks().isEmpty());
		assertTrue(log.messages().isEmpty(), () -> log.messages().toString());
	}

	@Test
	void aDeckIsReplacedOnlyWhenAsked() throws IOException {
		folder.install(write(deck("d", "1.0")), false);
		var refused = assertThrows(StoreException.class, () -> folder.install(write(deck("d", "2.0")), false));
		assertTrue(refused.getMessage().contains("1.0") && refused.getMessage().contains("2.0"), refused.getMessage());
		Files.write(temp.resolve("d.jar"), plugin(deck("d", "3.0")));
		folder.install(temp.resolve("d.jar"), true);
		assertEquals(List.of("3.0"), registry.decks().stream().map(entry -> entry.deck().getVersion()).toList());
		try (var files = Files.list(folder.path())) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void filesThatHoldNoDeckAreLoggedOnceAndTheOthersWork() throws IOException {
		Files.createDirectories(folder.path());
		Files.writeString(folder.path().resolve("a.carddeck"), "not a deck");
		Files.write(folder.path().resolve("b.jar"), new byte[] { 'P', 'K', 3, 4 });
		Files.writeString(folder.path().resolve("c.carddeck"), "");
		Files.copy(write(deck("good", "1.0")), folder.path().resolve("d.carddeck"));
		assertEquals(List.of("good"), registry.decks().stream().map(entry -> entry.deck().getId()).toList());
		registry.refresh();
		registry.decks();
		assertEquals(3, log.messages().size(), () -> log.messages().toString());
		assertThrows(StoreException.class, () -> folder.install(folder.path().resolve("b.jar"), true));
		assertThrows(StoreException.class, () -> folder.remove("no such deck"));
	}

	@Test
	void anOverlayRetitlesHidesMovesAndAddsCards() throws IOException {
		Deck base = deck("base", "1.0");
		Deck overlay = FACTORY.createDeck();
		overlay.setId("mine");
		overlay.setTitle("My own edition");
		overlay.setBasedOn("base");
		overlay.getChanges().add(change("A1", "Words of our own", false, null, null));
		overlay.getChanges().add(change("A2", null, true, null, null));
		overlay.getChanges().add(change("A3", null, false, "section-B", "B1"));
		overlay.getChanges().add(change("Z9", "Nothing there", false, null, null));
		Dimension sameDimension = dimension();
		overlay.getDimensions().add(sameDimension);
		Section more = section("section-A");
		overlay.getSections().add(more);
		more.getCards().add(card("A4", sameDimension));
		folder.install(write(overlay), false);
		folder.install(write(base), false);

		Deck laid = registry.find("mine").orElseThrow().deck();
		assertEquals("My own edition", laid.getTitle());
		assertEquals("A1 A4 | A3 B1", codes(laid));
		assertEquals("Words of our own", Decks.card(laid, "A1").orElseThrow().getTitle());
		assertEquals(1, laid.getDimensions().size());
		assertEquals(laid.getDimensions().getFirst(), Decks.card(laid, "A4").orElseThrow().getQuestions().getFirst().getDimension());
		assertFalse(Overlay.isOverlay(laid));
		assertEquals("A1 A2 A3 | B1", codes(registry.find("base").orElseThrow().deck()));
		assertEquals(1, log.messages().size());
		assertTrue(log.messages().getFirst().contains("Z9"), log.messages().getFirst());
	}

	@Test
	void anOverlayWithoutItsBaseIsLeftOutWithASentence() throws IOException {
		Deck overlay = deck("mine", "1.0");
		overlay.setBasedOn("missing");
		folder.install(write(overlay), false);
		assertTrue(registry.decks().isEmpty());
		assertTrue(log.messages().getFirst().contains("\"missing\""), log.messages().getFirst());
	}

	private static String codes(Deck deck) {
		return String.join(" | ", deck.getSections().stream()
				.map(section -> String.join(" ", section.getCards().stream().map(Card::getCode).toList())).toList());
	}

	private static CardChange change(String card, String title, boolean hidden, String section, String before) {
		CardChange change = FACTORY.createCardChange();
		change.setCard(card);
		change.setTitle(title);
		change.setHidden(hidden);
		change.setSection(section);
		change.setBefore(before);
		return change;
	}

	private static Deck deck(String id, String version) {
		Deck deck = FACTORY.createDeck();
		deck.setId(id);
		deck.setVersion(version);
		deck.setTitle("Deck " + id);
		deck.setPublisher("Wörk publisher مرحبا");
		Dimension dimension = dimension();
		deck.getDimensions().add(dimension);
		Section a = section("section-A");
		Section b = section("section-B");
		deck.getSections().addAll(List.of(a, b));
		a.getCards().addAll(List.of(card("A1", dimension), card("A2", dimension), card("A3", dimension)));
		b.getCards().add(card("B1", dimension));
		a.getCards().getFirst().getLinks().add(a.getCards().get(1));
		return deck;
	}

	private static Dimension dimension() {
		Dimension dimension = FACTORY.createDimension();
		dimension.setId("only");
		dimension.setName("Only dimension");
		return dimension;
	}

	private static Section section(String id) {
		Section section = FACTORY.createSection();
		section.setId(id);
		return section;
	}

	private static Card card(String code, Dimension dimension) {
		Card card = FACTORY.createCard();
		card.setId(code);
		card.setCode(code);
		Question question = FACTORY.createQuestion();
		question.setId(code + ".1");
		question.setDimension(dimension);
		card.getQuestions().add(question);
		return card;
	}

	private Path write(Deck deck) throws IOException {
		Path file = Files.createTempFile(temp, "deck", ".carddeck");
		new DeckStore().write(deck, file, new NullProgressMonitor());
		return file;
	}

	private static byte[] plugin(Deck deck) throws IOException {
		var out = new ByteArrayOutputStream();
		new DeckPlugin(deck).write(out);
		return out.toByteArray();
	}
}
