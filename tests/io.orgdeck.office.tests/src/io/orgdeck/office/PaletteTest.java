package io.orgdeck.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of a house can be read, whatever accent a client has. */
class PaletteTest {

	@ParameterizedTest
	@ValueSource(strings = { "1F5A66", "FFCC00", "000000", "FFFFFF", "C00000" })
	@DisplayName("Words upon a step have at least the contrast that WCAG asks of text")
	void wordsOnStepsCanBeRead(String accent) {
		var palette = Palette.STANDARD.withAccent(accent);
		for (int count = 1; count <= 7; count++) {
			for (int step = 0; step < count; step++) {
				double contrast = Palette.contrast(palette.step(step, count), palette.textOnStep(step, count));
				assertTrue(contrast >= 3.9, accent + " step " + step + " of " + count + ": " + contrast);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "#1F5A66", "red", "", "1F5A6" })
	void whatIsNoColourIsRefused(String colour) {
		assertThrows(IllegalArgumentException.class, () -> Palette.STANDARD.withAccent(colour));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 6, 40 })
	void everyLineHasAColour(int index) {
		assertEquals(6, Palette.STANDARD.line(index).length());
	}
}
