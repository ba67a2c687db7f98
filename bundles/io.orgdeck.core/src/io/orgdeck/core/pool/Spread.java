package io.orgdeck.core.pool;

import java.util.Arrays;

import io.orgdeck.core.scoring.Statistics;

/**
 * How the figures of several organisations spread; quartiles are of type 7, as everywhere.
 *
 * @param organisations how many there are
 * @param q1            a quarter of them lie below
 * @param median        half of them lie below
 * @param q3            three quarters of them lie below
 */
public record Spread(int organisations, double q1, double median, double q3) {

	/** @throws java.util.NoSuchElementException without any figure */
	static Spread of(double... figures) {
		double[] sorted = figures.clone();
		Arrays.sort(sorted);
		return new Spread(sorted.length, Statistics.quantile(0.25, sorted).getAsDouble(), Statistics.quantile(0.5, sorted).getAsDouble(),
				Statistics.quantile(0.75, sorted).getAsDouble());
	}
}
