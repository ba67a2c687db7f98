package io.orgdeck.words.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Agreement of two coders beyond what chance would bring: (observed - expected) / (1 - expected), where chance draws from each
 * coder's own shares. J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960),
 * 37-46. Pooled over many codes by the means of observed and expected agreement: H. De Vries and others, Using pooled kappa to
 * summarize interrater agreement across many items, Field Methods 20 (2008), 272-282.
 *
 * @param observed share of units on which both say the same
 * @param expected share on which chance would make them say the same
 */
public record CohensKappa(double observed, double expected) {

	/** @param table how many units the first coder has put into the category of the row and the second into that of the column */
	public static CohensKappa of(int[][] table) {
		double all = Arrays.stream(table).flatMapToInt(Arrays::stream).sum();
		double same = 0;
		double chance = 0;
		for (int i = 0; i < table.length; i++) {
			same += table[i][i];
			int category = i;
			chance += Arrays.stream(table[i]).sum() / all * (Arrays.stream(table).mapToInt(row -> row[category]).sum() / all);
		}
		return new CohensKappa(same / all, chance);
	}

	/** The kappa of several codes together. */
	public static CohensKappa pooled(List<CohensKappa> codes) {
		return new CohensKappa(codes.stream().mapToDouble(CohensKappa::observed).average().orElse(Double.NaN),
				codes.stream().mapToDouble(CohensKappa::expected).average().orElse(Double.NaN));
	}

	/** From -1 to 1; empty where both say one and the same of all units, as then chance alone would do so, or where there are none. */
	public OptionalDouble value() {
		return expected >= 1 || Double.isNaN(observed) ? OptionalDouble.empty()
				: OptionalDouble.of((observed - expected) / (1 - expected));
	}
}
