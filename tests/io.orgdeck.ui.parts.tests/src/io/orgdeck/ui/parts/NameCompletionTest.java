package io.orgdeck.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NameCompletionTest {

	private static final List<String> NAMES = List.of("Deborah Lyle", "Joyce Pemberton", "Shanice Campbell");

	@Test
	void aNameIsFoundByTheBeginningOfAnyOfItsWords() {
		assertEquals(List.of("Shanice Campbell"), NameCompletion.fitting("sha", NAMES));
		assertEquals(List.of("Deborah Lyle"), NameCompletion.fitting("Ly", NAMES));
		assertEquals(List.of(), NameCompletion.fitting("borah", NAMES));
	}

	@Test
	void nothingIsOfferedOnceTheNameIsComplete() {
		assertEquals(List.of(), NameCompletion.fitting("deborah lyle ", NAMES));
	}
}
