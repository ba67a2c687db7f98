package io.orgdeck.core.scoring;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Descriptive statistics of a handful of numbers, in any order. Each is empty where it is not defined. */
public final class Statistics {

	private Statistics() {
	}

	/** The middle value; of an even number of values the mean of the two middle ones. Empty without values. */
	public static OptionalDouble median(double... values) {
		return quantile(0.5, values);
	}

	/** The arithmetic mean. Empty without values. */
	public static OptionalDouble mean(double... values) {
		return Arrays.stream(values).average();
	}

	/**
	 * A quantile of type 7 (Hyndman &amp; Fan 1996, "Sample quantiles in statistical packages"): linear between the values
	 * at the positions below and above 1 + (n − 1)·p. Empty without values.
	 *
	 * @param p which quantile, from 0 to 1: 0.25 for the lower quartile
	 */
	public static OptionalDouble quantile(double p, double... values) {
		if (!(p >= 0 && p <= 1)) {
			throw new IllegalArgumentException("A quantile lies between 0 and 1, not at " + p + ".");
		}
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return quantileOfSorted(p, sorted);
	}

	static OptionalDouble quantileOfSorted(double p, double[] sorted) {
		if (sorted.length == 0) {
			return OptionalDouble.empty();
		}
		double position = (sorted.length - 1) * p;
		int below = (int) Math.floor(position);
		int above = Math.min(below + 1, sorted.length - 1);
		return OptionalDouble.of(sorted[below] + (position - below) * (sorted[above] - sorted[below]));
	}

	/** The variance of a sample, with n − 1 in the denominator. Empty for fewer than two values. */
	public static OptionalDouble variance(double... values) {
		if (values.length < 2) {
			return OptionalDouble.empty();
		}
		double mean = mean(values).getAsDouble();
		double squares = 0;
		for (double value : values) {
			squares += (value - mean) * (value - mean);
		}
		return OptionalDouble.of(squares / (values.length - 1));
	}
}
