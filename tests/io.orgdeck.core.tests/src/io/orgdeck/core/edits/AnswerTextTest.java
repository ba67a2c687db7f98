package io.orgdeck.core.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.Scale.Step;
import io.orgdeck.model.Answer;

class AnswerTextTest {

	private static final Scale FIVE = new Scale(List.of(new Step("a", 1, "Not yet"), new Step("b", 2, "Beginning"),
			new Step("c", 3, "Developing"), new Step("d", 4, "Established"), new Step("e", 5, "Embedded")));
	private static final Scale TEN = new Scale(IntStream.rangeClosed(1, 10).mapToObj(i -> new Step("l" + i, i, "")).toList());

	@ParameterizedTest
	@CsvSource({ "4, d", "4.0, d", "established, d", "4 Established, d", " 1 , a" })
	void levelsFromASpreadsheet(String cell, String level) {
		assertEquals(Optional.of(new Answer.Rated(level)), AnswerText.read(cell, FIVE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "?", "dk", "Don't know", "don’t know" })
	void dontKnowFromASpreadsheet(String cell) {
		assertEquals(Optional.of(Answer.DontKnow.INSTANCE), AnswerText.read(cell, FIVE));
	}

	@Test
	void doesNotApplyKeepsItsReason() {
		assertEquals(Optional.of(new Answer.DoesNotApply("not my job")), AnswerText.read("n/a: not my job", FIVE));
		assertEquals(Optional.of(new Answer.DoesNotApply("")), AnswerText.read("N/A", FIVE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "6", "0", "good", "4.5", "=1+1" })
	void anythingElseIsNoAnswer(String cell) {
		assertEquals(Optional.empty(), AnswerText.read(cell, FIVE));
	}

	@Test
	void whatIsCopiedCanBePasted() {
		for (var answer : List.of(new Answer.Rated("c"), new Answer.DoesNotApply(""), new Answer.DoesNotApply("two\nlines"),
				Answer.DontKnow.INSTANCE)) {
			var again = AnswerText.read(AnswerText.copied(answer, FIVE), FIVE).orElseThrow();
			assertEquals(AnswerText.copied(answer, FIVE), AnswerText.copied(again, FIVE));
		}
	}

	@Test
	void keys() {
		assertEquals(Optional.of(new Answer.Rated("d")), AnswerText.typed('4', FIVE));
		assertEquals(Optional.empty(), AnswerText.typed('6', FIVE));
		assertEquals(Optional.of(new Answer.Rated("l10")), AnswerText.typed('0', TEN));
		assertEquals(Optional.of(Answer.DontKnow.INSTANCE), AnswerText.typed('D', FIVE));
		assertEquals(Optional.of(new Answer.DoesNotApply("")), AnswerText.typed('n', FIVE));
	}

	@Test
	void everyLevelOfARatingHasAKeyOfItsOwn() {
		for (double lowest : new double[] { 0, 1, -5, 0.5 }) {
			var scale = new Scale(IntStream.range(0, 11).mapToObj(i -> new Step("l" + i, lowest + i, "")).toList());
			for (var step : scale.steps()) {
				String key = AnswerText.key(step, scale);
				assertEquals(Optional.of(new Answer.Rated(step.id())), AnswerText.typed(key.charAt(0), scale), step.number() + ": " + key);
			}
		}
	}

	@Test
	void aLevelThatTheScaleLostIsNamed() {
		assertEquals("!", AnswerText.sign(new Answer.Rated("gone"), FIVE));
		assertEquals("A level that this scale does not have: gone", AnswerText.words(new Answer.Rated("gone"), FIVE));
	}
}
