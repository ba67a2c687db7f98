package io.orgdeck.core.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of a house can be read, whatever accent a client has. */
class HouseColoursTest {

	@ParameterizedTest
	@ValueSource(strings = { "1F5A66", "FFCC00", "000000", "FFFFFF", "C00000" })
	@DisplayName("Words upon a step have at least the contrast that WCAG asks of text")
	void wordsOnStepsCanBeRead(String accent) {
		var palette = HouseColours.STANDARD.withAccent(accent);
		for (int count = 1; count <= 7; count++) {
			for (int step = 0; step < count; step++) {
				double contrast = HouseColours.contrast(palette.step(step, count), palette.textOnStep(step, count));
				assertTrue(contrast >= 3.9, accent + " step " + step + " of " + count + ": " + contrast);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "#1F5A66", "red", "", "1F5A6" })
	void whatIsNoColourIsRefused(String colour) {
		assertThrows(IllegalArgumentException.class, () -> HouseColours.STANDARD.withAccent(colour));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 6, 40 })
	void everyLineHasAColour(int index) {
		assertEquals(6, HouseColours.STANDARD.line(index).length());
	}

	@Test
	@DisplayName("The product's own colours can be read")
	void oursCanBeRead() {
		assertEquals(List.of(), HouseColours.STANDARD.remarks());
	}

	@Test
	@DisplayName("A colour that cannot be read on white is told with one that can, and what is made of it can be read")
	void paleColoursAreTold() {
		var pale = new HouseColours("FFCC00", "1E2528", "C0C0C0", "DDDDDD", List.of("5B666B", "FFF2B0"));
		List<String> remarks = pale.remarks();
		assertEquals(3, remarks.size(), remarks.toString());
		assertTrue(remarks.getFirst().contains("#FFCC00") && remarks.getFirst().contains('#' + pale.readable().accent()),
				remarks.getFirst());
		assertTrue(remarks.getLast().contains("Chart colour 2"), remarks.getLast());
		assertEquals(List.of(), pale.readable().remarks());
		assertEquals("5B666B", pale.readable().others().getFirst());
	}
}
