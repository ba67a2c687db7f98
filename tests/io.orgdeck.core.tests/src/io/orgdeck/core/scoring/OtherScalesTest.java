package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.model.deck.RatingScale;

/** Scales whose lowest value is not 1: from nought, from below nought, and from far above it. */
@DisplayName("U9: scales that do not start at 1")
class OtherScalesTest {

	private static final LocalDate SPRING = LocalDate.of(2026, 3, 12);

	/** Five levels with the ids 1 to 5, whose values start elsewhere and lie some way apart. */
	private static RatingScale five(int lowest, int apart) {
		RatingScale scale = AssessmentBuilder.scale("five from " + lowest, 5);
		scale.getLevels().forEach(level -> level.setValue(lowest + (level.getValue() - 1) * apart));
		return scale;
	}

	private static Distribution votes(RatingScale scale, int... counts) {
		return new Distribution(Scale.of(scale), Arrays.stream(counts).boxed().toArray(Integer[]::new));
	}

	/** The figures are those that the R package multilevel gives for the scale from 1 to 5. */
	@ParameterizedTest
	@CsvSource({ "0, 1", "-2, 1", "6, 1", "0, 25", "-100, 50" })
	void theIndicesOfAgreementAreTheSameWhereverTheScaleStarts(int lowest, int apart) {
		Distribution votes = votes(five(lowest, apart), 1, 2, 2, 3, 2);
		assertEquals(0.552777777778, Agreement.rwgStar(votes).getAsDouble(), 1e-11);
		assertEquals(0.176470588235, Agreement.awg(votes).getAsDouble(), 1e-11);
		assertEquals(Agreement.consensus(votes(five(1, 1), 1, 2, 2, 3, 2)).getAsDouble(), Agreement.consensus(votes).getAsDouble(), 1e-11);
		assertEquals(OptionalDouble.empty(), Agreement.awg(votes(five(lowest, apart), 4, 1, 0, 0, 0)), "too near to the lower end");
		assertEquals(OptionalDouble.empty(), Agreement.awg(votes(five(lowest, apart), 0, 0, 0, 1, 4)), "too near to the upper end");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -2, 9 })
	void anySpreadHasTheSameAgreementWhereverTheScaleStarts(int lowest) {
		var random = new Random(lowest);
		for (int run = 0; run < 500; run++) {
			int[] counts = random.ints(5, 0, 7).toArray();
			Distribution here = votes(five(lowest, 1), counts);
			Distribution usual = votes(five(1, 1), counts);
			assertEquals(Agreement.word(usual), Agreement.word(here));
			assertEquals(Agreement.awg(usual).isPresent(), Agreement.awg(here).isPresent());
			assertEquals(Agreement.awg(usual).orElse(9), Agreement.awg(here).orElse(9), 1e-9);
			assertEquals(Agreement.rwgStar(usual).orElse(9), Agreement.rwgStar(here).orElse(9), 1e-9);
			assertEquals(Agreement.consensus(usual).orElse(9), Agreement.consensus(here).orElse(9), 1e-9);
		}
	}

	@Test
	void aMeanAsNearToAnEndAsIsAllowedHasAnIndex() {
		for (int[] counts : new int[][] { { 4, 0, 0, 0, 1 }, { 1, 0, 0, 0, 4 } }) {
			assertEquals(-1, Agreement.awg(votes(five(0, 1), counts)).getAsDouble(), 1e-11, "as far apart as this mean allows");
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 5, 0, 1", "0, 5, 20, 5", "0, 5, 10, 3", "-2, 1, -2, 1", "-2, 1, 0, 3", "-2, 1, 2, 5", "1, 2, 1, 1", "1, 2, 9, 5",
			"-3, 2, 5, 5", "-3, 2, -3, 1" })
	void aScoreIsCarriedOverFromEndToEnd(int lowest, int apart, double score, double onOneToFive) {
		Scale other = Scale.of(five(lowest, apart));
		Scale usual = Scale.of(five(1, 1));
		assertEquals(onOneToFive, other.convert(score, usual), 1e-11);
		assertEquals(score, usual.convert(onOneToFive, other), 1e-11);
	}

	@Test
	void whatIsLowIsToldByTheLevelsAndNotByTheirNumbers() {
		assertTrue(Scale.of(five(0, 1)).isLow(1));
		assertFalse(Scale.of(five(0, 1)).isLow(1.5));
		assertTrue(Scale.of(five(-2, 1)).isLow(-1));
		assertFalse(Scale.of(five(-2, 1)).isLow(0));
		assertTrue(Scale.of(five(0, 25)).isLow(25));
		assertFalse(Scale.of(AssessmentBuilder.scale("one", 1)).isLow(1), "a scale of one level has no low end");
	}

	@Test
	void aDimensionIsStatedOnTheDecksScaleAndCappedAtATargetThere() {
		var client = new AssessmentBuilder();
		client.deck.getScales().set(0, five(0, 1));
		var culture = client.dimension("culture", 2);
		client.question("culture.2").setScale(five(1, 1));
		var session = client.session("Readiness", SPRING);
		client.ballot(session, "culture.1", 1, 5, 5, 5);
		client.ballot(session, "culture.2", 1, 3, 3, 3);
		client.target(culture, 2.5);
		var score = Scores.of(client.assessment).dimension(culture).orElseThrow();
		assertEquals(OptionalDouble.of(3), score.score(), "4 of 0 to 4, and 3 of 1 to 5, which is 2 of 0 to 4");
		assertEquals(OptionalDouble.of(2.5), score.capped());
	}

	@Test
	void progressOnAnotherScaleIsStatedOnTheDecks() {
		var then = client(1, 2);
		var now = client(5, 2);
		var pair = Comparison.of(Scores.of(then.assessment), Scores.of(now.assessment)).dimensions().getFirst();
		assertEquals(OptionalDouble.of(0.5), pair.earlier(), "lowest of 1 to 5, and 1 of 0 to 4");
		assertEquals(OptionalDouble.of(2.5), pair.later(), "highest of 1 to 5, and 1 of 0 to 4");
		assertEquals(OptionalDouble.of(2), pair.difference());
	}

	/** A deck on a scale from 0 to 4 with a question on one from 1 to 5; the levels are given by their place, from 1. */
	private static AssessmentBuilder client(int onOwnScale, int onTheDecks) {
		var client = new AssessmentBuilder();
		client.deck.getScales().set(0, five(0, 1));
		client.dimension("culture", 2);
		client.question("culture.1").setScale(five(1, 1));
		var session = client.session("Readiness", SPRING);
		client.ballot(session, "culture.1", 1, onOwnScale, onOwnScale);
		client.ballot(session, "culture.2", 1, onTheDecks, onTheDecks);
		return client;
	}

	@Test
	void scalesWithOtherValuesAreNotCompared() {
		var then = client(3, 3);
		var now = client(3, 3);
		now.question("culture.1").setScale(five(0, 1));
		var comparison = Comparison.of(Scores.of(then.assessment), Scores.of(now.assessment));
		assertEquals(List.of(now.question("culture.1")), comparison.changed());
	}
}
