package io.orgdeck.core.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Words are known again after they went through a file. */
class WordKeyTest {

	@Test
	void blanksLinesAndCaseDoNotCount() {
		assertEquals(WordKey.of("A fair share of time"), WordKey.of("a fair\nshare  of\u00a0ti\u00adme"));
	}

	@Test
	void theOrderOfLettersCountsUnlessSomeRunFromRightToLeft() {
		assertNotEquals(WordKey.of("ward on"), WordKey.of("on ward"));
		assertEquals(WordKey.of("learn שלום 12"), WordKey.of("learn 12 םולש"));
		assertNotEquals(WordKey.of("learn שלום 12"), WordKey.of("learn שלום 13"));
	}
}
