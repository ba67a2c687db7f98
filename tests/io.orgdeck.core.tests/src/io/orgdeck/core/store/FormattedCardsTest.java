package io.orgdeck.core.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.core.migration.FormatVersion;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;

@DisplayName("Marks in cards are kept in files, and cards that are older than marks read as they always did")
class FormattedCardsTest {

	private static final List<String> TEXTS = List.of("Ask **everybody**", "- a list", "- 5 degrees", "5*3*2", "2 * 3", "C:\\_old & new");

	@TempDir
	private Path folder;

	private Deck read(String version) throws Exception {
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		deck.setId("marks");
		deck.setTitle("Marks");
		var section = DeckFactory.eINSTANCE.createSection();
		section.setId("a");
		var card = DeckFactory.eINSTANCE.createCard();
		card.setId("a1");
		card.getParagraphs().addAll(TEXTS);
		card.getExamples().addAll(TEXTS);
		card.setPrompt(TEXTS.get(3));
		section.getCards().add(card);
		deck.getSections().add(section);
		var translation = DeckFactory.eINSTANCE.createTranslation();
		translation.setLanguage("cy");
		translation.setOf("a1");
		translation.setFeature("prompt");
		translation.setSource(TEXTS.get(3));
		translation.setText("6*3*2");
		deck.getTranslations().add(translation);
		String xml = new String(new DeckStore().snapshot(deck).xml(), StandardCharsets.UTF_8)
				.replace("fileVersion=\"" + FormatVersion.CURRENT + '"', "fileVersion=\"" + version + '"');
		return new DeckStore().read(Files.writeString(folder.resolve("marks.carddeck"), xml)).content();
	}

	private static Card card(Deck deck) {
		return deck.getSections().getFirst().getCards().getFirst();
	}

	@Test
	void newFilesKeepTheirMarks() throws Exception {
		Card card = card(read(FormatVersion.CURRENT.toString()));
		assertEquals(TEXTS, card.getParagraphs());
		assertEquals(TEXTS, card.getExamples());
		assertEquals(TEXTS.get(3), card.getPrompt());
	}

	@Test
	void oldFilesReadAsTheyWereTyped() throws Exception {
		Deck deck = read("1.5");
		Card card = card(deck);
		assertEquals(TEXTS, card.getParagraphs().stream().map(FormattedText::plain).toList());
		assertEquals(TEXTS, card.getExamples().stream().map(FormattedText::plain).toList());
		assertEquals(TEXTS.get(3), FormattedText.plain(card.getPrompt()));
		assertEquals("2 * 3", card.getParagraphs().get(4), "what is no mark is not touched");
		assertEquals(card.getPrompt(), deck.getTranslations().getFirst().getSource(), "the translation is of the same text still");
		assertEquals("6*3*2", FormattedText.plain(deck.getTranslations().getFirst().getText()));
	}
}
