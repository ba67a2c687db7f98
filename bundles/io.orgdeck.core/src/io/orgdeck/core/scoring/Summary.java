package io.orgdeck.core.scoring;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The figures that sum up a number of votes, in values of the scale. Empty where there are too few votes to have them.
 *
 * @param n        scored votes
 * @param median   the score
 * @param mean     the arithmetic mean
 * @param q1       the lower quartile, type 7
 * @param q3       the upper quartile, type 7
 * @param variance the sample variance; empty for fewer than two votes
 */
public record Summary(int n, OptionalDouble median, OptionalDouble mean, OptionalDouble q1, OptionalDouble q3, OptionalDouble variance) {

	/** The summary of values in any order. */
	public static Summary of(double... values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return new Summary(sorted.length, Statistics.quantileOfSorted(0.5, sorted), Statistics.mean(sorted),
				Statistics.quantileOfSorted(0.25, sorted), Statistics.quantileOfSorted(0.75, sorted), Statistics.variance(sorted));
	}

	/** The distance between the quartiles. */
	public OptionalDouble interquartileRange() {
		return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(q3.getAsDouble() - q1.getAsDouble());
	}
}
