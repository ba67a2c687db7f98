package io.orgdeck.deck.learningorg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.deck.DeckRegistry;

class RiversideFiguresTest {

	@Test
	@DisplayName("A file of format 1.0 has the figures that version 1.2 of the format gave, to ten decimals")
	void figuresStayWhatTheyWere() throws IOException {
		var sample = DeckRegistry.platform().find("io.orgdeck.learningorg").orElseThrow().sample().orElseThrow().create();
		List<String> figures;
		try (InputStream in = RiversideFiguresTest.class.getResourceAsStream("riverside.figures")) {
			figures = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
		assertEquals(String.join("\n", figures), String.join("\n", FiguresInWords.of(sample)));
	}
}
