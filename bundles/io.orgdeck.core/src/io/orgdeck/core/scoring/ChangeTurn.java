package io.orgdeck.core.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many votes, then or now, would have to lie on other levels for the {@link Change} between two scores to be another
 * one. Each side can have some medians and middle halves, each at the price of some votes; all pairs of them are looked at.
 */
final class ChangeTurn {

	/** The place of a median and the distance between the quartiles, in levels. */
	private record Figures(double median, double range) {
	}

	private ChangeTurn() {
	}

	/** Empty where no votes would make it another one. */
	static OptionalInt votes(Distribution earlier, Distribution later, Change now) {
		Map<Figures, Integer> then = prices(earlier);
		Map<Figures, Integer> after = prices(later);
		int fewest = Integer.MAX_VALUE;
		for (var one : then.entrySet()) {
			for (var other : after.entrySet()) {
				int votes = one.getValue() + other.getValue();
				if (votes < fewest && change(one.getKey(), other.getKey()) != now) {
					fewest = votes;
				}
			}
		}
		return fewest == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(fewest);
	}

	private static Change change(Figures earlier, Figures later) {
		return Change.of(later.median - earlier.median, Math.max(earlier.range, later.range));
	}

	private static Map<Figures, Integer> prices(Distribution votes) {
		int n = votes.n();
		int[] lower = OrderStatistics.ranksOfQuantile(0.25, n);
		int[] middle = OrderStatistics.ranksOfQuantile(0.5, n);
		int[] upper = OrderStatistics.ranksOfQuantile(0.75, n);
		var statistics = new OrderStatistics(votes, lower[0], lower[1], middle[0], middle[1], upper[0], upper[1]);
		double[] levels = IntStream.range(0, votes.scale().size()).asDoubleStream().toArray();
		var prices = new HashMap<Figures, Integer>();
		statistics.forEachPlaces(places -> prices.merge(
				new Figures(statistics.quantile(0.5, places, levels),
						statistics.quantile(0.75, places, levels) - statistics.quantile(0.25, places, levels)),
				statistics.fewestElsewhere(places), Math::min));
		return prices;
	}
}
