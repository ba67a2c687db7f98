package io.orgdeck.core.scoring;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far the votes on a question agree: one plain word for every reader, and three indices from the literature for those
 * who ask. Agreement goes by the places of the levels, whatever values they have: the indices are measured from the lowest level
 * L = 0 to the highest H, one less than there are levels.
 */
public final class Agreement {

	/** With fewer votes than this no word is given. */
	public static final int FEWEST_VOTES_FOR_A_WORD = 5;

	static final double CAMP_SHARE = 0.3;
	static final double AGREED_SHARE = 0.7;
	static final double CLOSE = 1;
	static final double WIDE = 2;

	private Agreement() {
	}

	/**
	 * The word for a distribution; none for fewer than five votes. The first that fits: "two camps" when each end of the
	 * scale (see {@link Scale#levelsAtAnEnd()}) holds 30 % of the votes or more; "agreed" when the most chosen level and
	 * its neighbours hold 70 % or more and the quartiles lie at most one level apart; "split" when they lie two levels
	 * apart or more; otherwise "mixed". Of several most chosen levels the one whose neighbourhood holds most counts.
	 */
	public static Optional<AgreementWord> word(Distribution votes) {
		int n = votes.n();
		if (n < FEWEST_VOTES_FOR_A_WORD || !votes.scale().scored()) {
			return Optional.empty();
		}
		int end = votes.scale().levelsAtAnEnd();
		int low = votes.between(0, end - 1);
		int high = votes.between(votes.scale().size() - end, votes.scale().size() - 1);
		if (atLeast(CAMP_SHARE, Math.min(low, high), n)) {
			return Optional.of(AgreementWord.TWO_CAMPS);
		}
		double[] places = votes.places();
		double range = Statistics.quantileOfSorted(0.75, places).getAsDouble() - Statistics.quantileOfSorted(0.25, places).getAsDouble();
		if (range <= CLOSE && atLeast(AGREED_SHARE, aroundMode(votes), n)) {
			return Optional.of(AgreementWord.AGREED);
		}
		return Optional.of(range >= WIDE ? AgreementWord.SPLIT : AgreementWord.MIXED);
	}

	/** Whether the part is at least that share of the whole, unharmed by rounding: 3 of 10 are 30 %. */
	private static boolean atLeast(double share, int part, int whole) {
		return part >= share * whole - 1e-9;
	}

	/** The fewest votes that are at least that share of the whole. */
	static int fewest(double share, int whole) {
		return (int) Math.ceil(share * whole - 1e-9);
	}

	private static int aroundMode(Distribution votes) {
		int most = votes.atMode();
		return IntStream.range(0, votes.scale().size()).filter(i -> votes.counts().get(i) == most)
				.map(i -> votes.between(i - 1, i + 1)).max().orElse(0);
	}

	/**
	 * r*<sub>wg</sub> = 1 − s² / ((H − L) / 2)² (Lindell &amp; Brandt 1997): 1 for unanimity, 0 for the variance of two
	 * equal camps at the ends in a large population, and less than 0 for such camps among few votes, since s² is the
	 * sample variance. Empty for fewer than two votes.
	 */
	public static OptionalDouble rwgStar(Distribution votes) {
		if (votes.n() < 2 || votes.scale().size() < 2) {
			return OptionalDouble.empty();
		}
		double half = (votes.scale().size() - 1) / 2.0;
		return OptionalDouble.of(1 - Statistics.variance(votes.places()).getAsDouble() / (half * half));
	}

	/**
	 * a<sub>wg</sub> = 1 − 2s² / {[(H + L)M − M² − HL] · [n / (n − 1)]} (Brown &amp; Hauenstein 2005), with M the mean: from 1
	 * for unanimity to −1 for as much disagreement as that mean allows. Empty for fewer than two votes, and at the ends of
	 * the scale, where the mean allows no disagreement: the authors ask for a mean no nearer to an end than if one vote
	 * lay at the other end.
	 */
	public static OptionalDouble awg(Distribution votes) {
		int n = votes.n();
		if (n < 2 || votes.scale().size() < 2) {
			return OptionalDouble.empty();
		}
		double high = votes.scale().size() - 1;
		double[] places = votes.places();
		double sum = Arrays.stream(places).sum();
		if (sum < high || sum > high * (n - 1)) {
			return OptionalDouble.empty();
		}
		double mean = sum / n;
		double possible = (high * mean - mean * mean) * n / (n - 1);
		return OptionalDouble.of(1 - 2 * Statistics.variance(places).getAsDouble() / possible);
	}

	/**
	 * Cns = 1 + Σ pᵢ · log₂(1 − |Xᵢ − μ| / (H − L)) (Tastle &amp; Wierman 2007), with pᵢ the share of votes at Xᵢ and μ their
	 * mean: 1 for unanimity, 0 for two equal camps at the ends. Empty without votes.
	 */
	public static OptionalDouble consensus(Distribution votes) {
		if (votes.n() == 0 || votes.scale().size() < 2) {
			return OptionalDouble.empty();
		}
		double width = votes.scale().size() - 1;
		double mean = Statistics.mean(votes.places()).getAsDouble();
		double sum = 0;
		for (int i = 0; i < votes.scale().size(); i++) {
			int count = votes.counts().get(i);
			if (count > 0) {
				double distance = Math.abs(i - mean) / width;
				sum += (double) count / votes.n() * Math.log(1 - distance) / Math.log(2);
			}
		}
		return OptionalDouble.of(1 + sum);
	}
}
