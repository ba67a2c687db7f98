package io.orgdeck.core.scoring;

import java.util.OptionalDouble;

import io.orgdeck.model.deck.AnswerForm;

/**
 * The figures that sum up votes. Median and quartiles are found among the places of the levels, where only their order counts,
 * and stated in values of the scale; mean and variance are made of the values. Empty where there are too few votes to have them.
 *
 * @param n        scored votes
 * @param median   the score
 * @param mean     the arithmetic mean
 * @param q1       the lower quartile, type 7
 * @param q3       the upper quartile, type 7
 * @param variance the sample variance; empty for fewer than two votes
 * @param place    where the median lies among the levels, the lowest at 1
 * @param range    the distance between the quartiles, in levels
 */
public record Summary(int n, OptionalDouble median, OptionalDouble mean, OptionalDouble q1, OptionalDouble q3, OptionalDouble variance,
		OptionalDouble place, OptionalDouble range) {

	private static final double LOWER = 0.25;
	private static final double MIDDLE = 0.5;
	private static final double UPPER = 0.75;

	/** The summary of the votes of a distribution; their number alone where they make no score. */
	public static Summary of(Distribution votes) {
		double[] places = votes.places();
		double[] values = votes.values();
		if (places.length == 0 || !votes.scale().scored() || votes.scale().takes() != AnswerForm.NONE) {
			OptionalDouble none = OptionalDouble.empty();
			return new Summary(votes.n(), none, none, none, none, none, none, none);
		}
		double q1 = Statistics.quantileOfSorted(LOWER, places).getAsDouble();
		double middle = Statistics.quantileOfSorted(MIDDLE, places).getAsDouble();
		double q3 = Statistics.quantileOfSorted(UPPER, places).getAsDouble();
		Scale scale = votes.scale();
		return new Summary(places.length, OptionalDouble.of(scale.at(middle)), Statistics.mean(values), OptionalDouble.of(scale.at(q1)),
				OptionalDouble.of(scale.at(q3)), Statistics.variance(values), OptionalDouble.of(middle + 1), OptionalDouble.of(q3 - q1));
	}
}
