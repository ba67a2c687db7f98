package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Second implementations: a_wg and r*wg as computed by the R package multilevel 2.7 (awg, and rwg.j.lindell's formula with
 * the variance of two camps at the ends), on votes made up here and on the item LEAD05 of its data set lq2002, companies 2
 * to 4; Cns as documented for consensus() of the R package agrmt 1.42.
 */
class AgreementTest {

	private static final double PRECISE = 1e-11;

	private static Distribution votes(int... counts) {
		return new Distribution(Scale.of(AssessmentBuilder.scale("scale", counts.length)),
				Arrays.stream(counts).boxed().toArray(Integer[]::new));
	}

	@ParameterizedTest
	@CsvSource({ "1,2,2,3,2, 0.552777777778, 0.176470588235", "0,2,4,1,0, 0.880952380952, 0.794871794872",
			"1,1,1,1,1, 0.375, 0", "1,2,3,4,2, 0.621212121212, 0.285714285714", "4,8,8,4,0, 0.760869565217, 0.511111111111",
			"12,11,10,3,1, 0.710585585586, 0.326048951049", "15,7,16,7,0, 0.693181818182, 0.325" })
	void variousSpreadsAgreeWithMultilevel(int a, int b, int c, int d, int e, double rwg, double awg) {
		assertEquals(rwg, Agreement.rwgStar(votes(a, b, c, d, e)).getAsDouble(), PRECISE);
		assertEquals(awg, Agreement.awg(votes(a, b, c, d, e)).getAsDouble(), PRECISE);
	}

	@Test
	void aScaleOfTenAgreesWithMultilevel() {
		var votes = votes(1, 1, 1, 0, 0, 1, 1, 2, 0, 2);
		assertEquals(-0.016149068323, Agreement.awg(votes).getAsDouble(), PRECISE);
		assertEquals(0.438957475995, Agreement.rwgStar(votes).getAsDouble(), PRECISE);
	}

	@Test
	void consensusAgreesWithAgrmt() {
		assertEquals(0.7256876, Agreement.consensus(votes(30, 40, 210, 130, 530, 50, 10)).getAsDouble(), 5e-8);
	}

	@Test
	void theIndicesKnowTheirEnds() {
		assertEquals(1, Agreement.rwgStar(votes(0, 0, 0, 5, 0)).getAsDouble());
		assertEquals(1, Agreement.awg(votes(0, 0, 0, 5, 0)).getAsDouble());
		assertEquals(1, Agreement.consensus(votes(0, 0, 0, 5, 0)).getAsDouble());
		assertEquals(-1.0 / 3, Agreement.rwgStar(votes(2, 0, 0, 0, 2)).getAsDouble(), PRECISE);
		assertEquals(-1, Agreement.awg(votes(2, 0, 0, 0, 2)).getAsDouble());
		assertEquals(0, Agreement.consensus(votes(2, 0, 0, 0, 2)).getAsDouble(), PRECISE);
	}

	@Test
	void awgIsNotDefinedAtTheEndsOfTheScale() {
		assertEquals(OptionalDouble.empty(), Agreement.awg(votes(7, 0, 0, 0, 0)));
		assertEquals(OptionalDouble.empty(), Agreement.awg(votes(0, 0, 0, 0, 7)));
		assertEquals(OptionalDouble.empty(), Agreement.awg(votes(4, 1, 0, 0, 0)), "multilevel: NA");
		assertEquals(OptionalDouble.empty(), Agreement.awg(votes(0, 0, 0, 1, 4)));
		assertEquals(0.95, Agreement.rwgStar(votes(4, 1, 0, 0, 0)).getAsDouble(), PRECISE);
	}

	@Test
	void tooFewVotesOrNoScaleHaveNoIndex() {
		assertEquals(OptionalDouble.empty(), Agreement.rwgStar(votes(0, 1, 0, 0, 0)));
		assertEquals(OptionalDouble.empty(), Agreement.awg(votes(0, 1, 0, 0, 0)));
		assertEquals(OptionalDouble.of(1), Agreement.consensus(votes(0, 1, 0, 0, 0)));
		assertEquals(OptionalDouble.empty(), Agreement.consensus(votes(0, 0, 0, 0, 0)));
		assertEquals(OptionalDouble.empty(), Agreement.consensus(votes(5)));
		assertEquals(OptionalDouble.empty(), Agreement.rwgStar(Distribution.none(Scale.NONE)));
		assertEquals(Optional.empty(), Agreement.word(votes(0, 1, 3, 0, 0)));
		assertEquals(Optional.empty(), Agreement.word(Distribution.none(Scale.NONE)));
	}

	@ParameterizedTest
	@CsvSource({ "3,0,4,3,0, TWO_CAMPS", "0,3,4,0,3, TWO_CAMPS", "1,1,1,1,1, TWO_CAMPS", "2,5,0,3,0, TWO_CAMPS", "0,1,5,1,0, AGREED",
			"0,0,0,0,5, AGREED", "0,0,5,2,0, AGREED", "2,2,6,0,0, AGREED", "2,3,4,1,1, AGREED", "3,2,2,2,0, SPLIT", "4,0,4,2,0, SPLIT",
			"3,0,5,2,0, MIXED", "1,0,3,0,0, " })
	void theFirstWordThatFitsIsGiven(int a, int b, int c, int d, int e, AgreementWord word) {
		assertEquals(Optional.ofNullable(word), Agreement.word(votes(a, b, c, d, e)));
	}

	@Test
	void theEndsOfAScaleGrowWithIt() {
		assertEquals(Optional.of(AgreementWord.TWO_CAMPS), Agreement.word(votes(3, 3)));
		assertEquals(Optional.of(AgreementWord.AGREED), Agreement.word(votes(1, 5)));
		assertEquals(Optional.of(AgreementWord.TWO_CAMPS), Agreement.word(votes(2, 2, 2)));
		assertEquals(Optional.of(AgreementWord.TWO_CAMPS), Agreement.word(votes(0, 0, 0, 3, 2, 2, 3, 0, 0, 0)));
		assertEquals(Optional.of(AgreementWord.SPLIT), Agreement.word(votes(0, 0, 0, 0, 3, 2, 0, 3, 0, 0)));
		assertEquals("two camps", AgreementWord.TWO_CAMPS.label());
	}

	@Test
	void spreadIsCountedInStepsWhateverTheValuesAre() {
		var scale = AssessmentBuilder.scale("percent", 5);
		scale.getLevels().forEach(level -> level.setValue(level.getValue() * 25 - 25));
		var votes = new Distribution(Scale.of(scale), 0, 2, 6, 2, 0);
		assertEquals(Optional.of(AgreementWord.AGREED), Agreement.word(votes));
		assertEquals(OptionalDouble.of(50), Summary.of(votes).median());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 10 })
	void theIndicesStayInTheirBoundsAndMirrorWithTheScale(int levels) {
		var random = new Random(levels);
		for (int run = 0; run < 2000; run++) {
			int[] counts = random.ints(levels, 0, random.nextBoolean() ? 3 : 12).toArray();
			int[] mirrored = counts.clone();
			for (int i = 0; i < levels; i++) {
				mirrored[i] = counts[levels - 1 - i];
			}
			var votes = votes(counts);
			assertWithin(Agreement.awg(votes), -1, 1);
			assertWithin(Agreement.consensus(votes), 0, 1);
			assertWithin(Agreement.rwgStar(votes), -1, 1);
			assertEquals(Agreement.awg(votes).orElse(9), Agreement.awg(votes(mirrored)).orElse(9), 1e-9);
			assertEquals(Agreement.consensus(votes).orElse(9), Agreement.consensus(votes(mirrored)).orElse(9), 1e-9);
			assertEquals(Agreement.word(votes), Agreement.word(votes(mirrored)));
		}
	}

	private static void assertWithin(OptionalDouble index, double low, double high) {
		assertTrue(index.isEmpty() || index.getAsDouble() >= low - 1e-9 && index.getAsDouble() <= high + 1e-9, index::toString);
	}
}
