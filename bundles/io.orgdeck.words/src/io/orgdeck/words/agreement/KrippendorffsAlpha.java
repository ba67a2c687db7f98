package io.orgdeck.words.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Agreement of any number of coders on nominal categories, also where some have not coded every unit: 1 - observed / expected
 * disagreement, from the coincidences of values within units. K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), and
 * Content Analysis, 3rd edition (2013), chapter 12.
 */
public final class KrippendorffsAlpha {

	private KrippendorffsAlpha() {
	}

	/**
	 * @param units for each unit what each coder says; null where a coder says nothing. Units with fewer than two values count for nothing
	 * @return from below 0 to 1; empty where no two coders coded a unit, or all said one and the same
	 */
	public static OptionalDouble nominal(List<? extends List<?>> units) {
		var shares = new HashMap<Object, Double>();
		double pairable = 0;
		double disagreement = 0;
		for (List<?> unit : units) {
			Map<Object, Integer> counts = new HashMap<>();
			unit.stream().filter(Objects::nonNull).forEach(value -> counts.merge(value, 1, Integer::sum));
			int values = counts.values().stream().mapToInt(Integer::intValue).sum();
			if (values < 2) {
				continue;
			}
			pairable += values;
			counts.forEach((value, count) -> shares.merge(value, (double) count, Double::sum));
			double pairs = values * (values - 1.0);
			double same = counts.values().stream().mapToDouble(count -> count * (count - 1.0)).sum();
			disagreement += (pairs - same) / (values - 1.0);
		}
		double all = pairable;
		double expected = all * all - shares.values().stream().mapToDouble(share -> share * share).sum();
		return all == 0 || expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - (all - 1) * disagreement / expected);
	}
}
