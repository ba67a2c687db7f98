package io.orgdeck.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.DeckFactory;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.RatingScale;

class FormsTest {

	@ParameterizedTest
	@CsvSource({ "9:30, 09:30", "0930, 09:30", "9.30, 09:30", "9, 09:00", "2pm, 14:00", "2:15 pm, 14:15", "12am, 00:00", "12 pm, 12:00" })
	void timesAsPeopleWriteThem(String text, LocalTime time) {
		assertEquals(Optional.of(time), new ClockForm().parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "25:00", "9:75", "noon", "" })
	void whatIsNoTime(String text) {
		assertEquals(Optional.empty(), new ClockForm().parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2", "101", "five", "3.5" })
	void numbersOutsideTheBoundsAreExplained(String text) {
		var form = new NumberForm(3, 100);
		assertEquals(Optional.empty(), form.parse(text));
		assertEquals("\"" + text + "\" does not fit. Write a number from 3 to 100.", form.explain(text));
	}

	@Test
	void decimalsTakeACommaToo() {
		assertEquals(Optional.of(3.5), new DecimalForm(1, 5).parse("3,5"));
		assertEquals("3.5", new DecimalForm(1, 5).format(3.5));
		assertEquals(Optional.empty(), new DecimalForm(1, 5).parse("NaN"));
	}

	@Test
	void figures() {
		Deck wholeSteps = deck(1, 2, 3, 4, 5);
		assertEquals("2.8", Figures.score(OptionalDouble.of(2.75), wholeSteps));
		assertEquals("–", Figures.score(OptionalDouble.empty(), wholeSteps));
		assertEquals("3", Figures.level(OptionalDouble.of(3), wholeSteps));
		assertEquals("2.5", Figures.level(OptionalDouble.of(2.5), wholeSteps));
		assertEquals("+1.0", Figures.shift(1, wholeSteps));
		assertEquals("−0.5", Figures.shift(-0.5, wholeSteps));
		assertEquals("±0", Figures.shift(0.04, wholeSteps));
	}

	@Test
	void figuresOfQuarters() {
		Deck quarters = deck(0, 0.25, 0.5, 1);
		assertEquals("0.38", Figures.score(OptionalDouble.of(0.375), quarters));
		assertEquals("0.25", Figures.level(OptionalDouble.of(0.25), quarters));
		assertEquals("−0.04", Figures.shift(-0.04, quarters));
	}

	private static Deck deck(double... values) {
		RatingScale scale = DeckFactory.eINSTANCE.createRatingScale();
		for (double value : values) {
			Level level = DeckFactory.eINSTANCE.createLevel();
			level.setId("l" + value);
			level.setValue(value);
			scale.getLevels().add(level);
		}
		Deck deck = DeckFactory.eINSTANCE.createDeck();
		deck.getScales().add(scale);
		return deck;
	}
}
