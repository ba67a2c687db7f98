package io.orgdeck.core.decksheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.deck.CardIndex;
import io.orgdeck.core.deck.DeckFolder;
import io.orgdeck.core.deck.DeckPlugin;
import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.core.tables.CsvReader;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** Words in any script come through sheet, file, plug-in and search as they were written. */
class DeckLanguagesTest {

	@TempDir
	private Path folder;

	private static Deck deck(String words) throws IOException {
		var csv = "section,section title,card,title,text,question,dimension,level 1,level 2,example,reference\n"
				+ "A,%1$s,A1,%1$s,%1$s,%1$s,%1$s,%1$s,%1$s,%1$s,%1$s\n".formatted('"' + words.replace("\"", "\"\"") + '"');
		return read(csv);
	}

	private static Deck read(String csv) throws IOException {
		var result = DeckReader.read(new CsvReader().read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "deck.csv"));
		return result.deck().orElseThrow(() -> new AssertionError(result.problems()));
	}

	private static List<String> texts(Deck deck) {
		Card card = Decks.cards(deck).getFirst();
		Question question = card.getQuestions().getFirst();
		return List.of(deck.getSections().getFirst().getTitle(), card.getTitle(), card.getParagraphs().getFirst(), question.getText(),
				question.getDimension().getName(), question.getDescriptors().getFirst().getText(),
				question.getDescriptors().getLast().getText(),
				card.getExamples().getFirst(), card.getReferences().getFirst().getText());
	}

	@ParameterizedTest
	@ValueSource(strings = { "هل نتعلم من أخطائنا؟", "Dysgu o gamgymeriadau: tŷ, dŵr, môr, ŵyr", "Чему мы учимся на ошибках?",
			"👩🏽‍🏫 learns 🎓 from 🐞",
			"שלום עולם", "学习型组织", "a\u0301 combining, \u200fmark" })
	void comeThrough(String words) throws IOException {
		Deck deck = deck(words);
		var expected = texts(deck);
		expected.forEach(text -> assertEquals(words, text));

		var csv = new StringBuilder();
		DeckWriter.csv(deck, csv);
		assertEquals(expected, texts(read(csv.toString())));

		Path file = folder.resolve("deck.carddeck");
		new DeckStore().write(deck, file, true, new NullProgressMonitor());
		assertEquals(expected, texts(new DeckStore().read(file).content()));

		Path jar = folder.resolve("deck.jar");
		try (var out = Files.newOutputStream(jar)) {
			new DeckPlugin(deck).write(out);
		}
		assertEquals(expected, texts(DeckFolder.inspect(jar)));
		assertEquals(Decks.cards(deck), CardIndex.of(List.of(deck)).find(words));
	}
}
