package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Worked values are those of R 4.2's quantile(type = 7) and var. */
class StatisticsTest {

	private static final double EXACT = 1e-12;

	@Test
	void quartilesAgreeWithR() {
		assertQuartiles(new double[] { 1, 2, 2, 3, 3, 4, 4, 4, 5, 5 }, 2.25, 3.5, 4);
		assertQuartiles(new double[] { 2, 2, 3, 3, 3, 3, 4 }, 2.5, 3, 3);
		assertQuartiles(new double[] { 2, 3, 3, 4, 4, 4, 5, 5, 3, 2, 1, 4 }, 2.75, 3.5, 4);
		assertQuartiles(new double[] { 5, 1, 5, 1 }, 1, 3, 5);
		assertQuartiles(new double[] { 4 }, 4, 4, 4);
	}

	private static void assertQuartiles(double[] values, double q1, double median, double q3) {
		assertEquals(q1, Statistics.quantile(0.25, values).getAsDouble(), EXACT);
		assertEquals(median, Statistics.median(values).getAsDouble(), EXACT);
		assertEquals(q3, Statistics.quantile(0.75, values).getAsDouble(), EXACT);
	}

	@Test
	void varianceAgreesWithR() {
		assertEquals(1.78888888889, Statistics.variance(1, 2, 2, 3, 3, 4, 4, 4, 5, 5).getAsDouble(), 1e-10);
		assertEquals(0.47619047619, Statistics.variance(2, 2, 3, 3, 3, 3, 4).getAsDouble(), 1e-10);
		assertEquals(5.33333333333, Statistics.variance(1, 1, 5, 5).getAsDouble(), 1e-10);
	}

	@Test
	void withoutValuesThereIsNothingToSay() {
		assertEquals(OptionalDouble.empty(), Statistics.median());
		assertEquals(OptionalDouble.empty(), Statistics.mean());
		assertEquals(OptionalDouble.empty(), Statistics.quantile(0.25));
		assertEquals(OptionalDouble.empty(), Statistics.variance(3));
		assertThrows(IllegalArgumentException.class, () -> Statistics.quantile(25, 1, 2));
		assertThrows(IllegalArgumentException.class, () -> Statistics.quantile(Double.NaN, 1, 2));
	}

	@Test
	void quantilesRiseStayInsideAndDoNotDependOnOrder() {
		var random = new Random(7);
		for (int run = 0; run < 500; run++) {
			double[] values = random.ints(1 + random.nextInt(30), 1, 11).asDoubleStream().toArray();
			double before = Statistics.quantile(0, values).getAsDouble();
			for (double p = 0; p <= 1; p += 0.125) {
				double next = Statistics.quantile(p, values).getAsDouble();
				assertEquals(true, next >= before && next <= Statistics.quantile(1, values).getAsDouble());
				before = next;
			}
			double[] shuffled = values.clone();
			for (int i = shuffled.length - 1; i > 0; i--) {
				int j = random.nextInt(i + 1);
				double swapped = shuffled[i];
				shuffled[i] = shuffled[j];
				shuffled[j] = swapped;
			}
			assertEquals(Statistics.median(values), Statistics.median(shuffled));
			assertEquals(Statistics.quantile(0.25, values), Statistics.quantile(0.25, shuffled));
		}
	}
}
