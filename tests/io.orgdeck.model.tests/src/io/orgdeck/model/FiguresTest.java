package io.orgdeck.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as they stand in files. */
class FiguresTest {

	@ParameterizedTest
	@CsvSource({ "1, 1", "3.0, 3", "0.25, 0.25", "-2, -2", "-0.0, 0", "1e3, 1000", "100, 100" })
	void oneSpellingForEachNumber(String text, String written) {
		assertEquals(written, Values.text(Values.figure(text)));
		assertEquals(written, Values.text((Object) Values.figure(text)));
		assertEquals(Values.figure(text), Values.figure(written));
	}

	@Test
	void nothingIsNought() {
		assertEquals(0, Values.figure(""));
		assertEquals(0, Values.figure(null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "Infinity", "-Infinity", "1e999", "two", "0,5" })
	void whatIsNoFiniteNumberIsRefused(String text) {
		assertThrows(IllegalArgumentException.class, () -> Values.figure(text));
	}
}
