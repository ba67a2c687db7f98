package io.orgdeck.core.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions of decks are compared as people count. */
class DeckVersionTest {

	@ParameterizedTest
	@CsvSource({ "1.9,1.10", "1,1.0.1", "2.0,10.0", "2025.2,2026.1", "1.0-a,1.0-b", "'',0.1", ",1" })
	void theSecondIsNewer(String older, String newer) {
		assertTrue(DeckVersion.compare(newer, older) > 0);
		assertTrue(DeckVersion.compare(older, newer) < 0);
	}

	@Test
	void trailingZerosMakeNoDifference() {
		assertEquals(0, DeckVersion.compare("1.0", "1"));
		assertEquals(0, DeckVersion.compare("01.2", "1.2"));
	}
}
