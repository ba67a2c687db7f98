package io.orgdeck.core.scoring;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;

/**
 * How many votes on a question would have to lie on another level for its {@link Agreement#word word} to be another one.
 * Exact without trying ballots: each word is left by one of a few ways, and the fewest votes of each way follow from the
 * counts.
 */
final class AgreementTurn {

	/** More than anybody's votes. */
	private static final int NEVER = Integer.MAX_VALUE / 2;
	private static final double LOWER = 0.25;
	private static final double UPPER = 0.75;

	private final Distribution votes;
	private final int n;
	private final int levels;
	private final int end;
	private final int campSize;
	private final int agreedSize;
	private final OrderStatistics quartiles;
	private final double[] places;

	private AgreementTurn(Distribution votes) {
		this.votes = votes;
		n = votes.n();
		levels = votes.scale().size();
		end = votes.scale().levelsAtAnEnd();
		campSize = Agreement.fewest(Agreement.CAMP_SHARE, n);
		agreedSize = Agreement.fewest(Agreement.AGREED_SHARE, n);
		int[] lower = OrderStatistics.ranksOfQuantile(LOWER, n);
		int[] upper = OrderStatistics.ranksOfQuantile(UPPER, n);
		quartiles = new OrderStatistics(votes, lower[0], lower[1], upper[0], upper[1]);
		places = new double[levels];
		for (int i = 0; i < levels; i++) {
			places[i] = i;
		}
	}

	/** Empty without a word, and where no vote could change it. */
	static OptionalInt votes(Distribution votes) {
		Optional<AgreementWord> word = Agreement.word(votes);
		if (word.isEmpty() || votes.scale().size() < 2) {
			return OptionalInt.empty();
		}
		var turn = new AgreementTurn(votes);
		int fewest = switch (word.get()) {
			case TWO_CAMPS -> turn.outOfCamps();
			case SPLIT -> Math.min(turn.intoCamps(), turn.toRange(range -> range < Agreement.WIDE));
			case MIXED -> Math.min(turn.intoCamps(), Math.min(turn.toRange(range -> range >= Agreement.WIDE), turn.intoAgreement()));
			case AGREED -> Math.min(turn.intoCamps(), Math.min(turn.toRange(range -> range > Agreement.CLOSE), turn.awayFromMode()));
		};
		return fewest >= NEVER ? OptionalInt.empty() : OptionalInt.of(fewest);
	}

	private int low() {
		return votes.between(0, end - 1);
	}

	private int high() {
		return votes.between(levels - end, levels - 1);
	}

	private int outOfCamps() {
		return Math.min(low(), high()) - campSize + 1;
	}

	private int intoCamps() {
		return Math.max(0, campSize - low()) + Math.max(0, campSize - high());
	}

	private int toRange(DoublePredicate range) {
		int[] fewest = { NEVER };
		quartiles.forEachPlaces(chosen -> {
			if (range.test(range(chosen))) {
				fewest[0] = Math.min(fewest[0], quartiles.fewestElsewhere(chosen));
			}
		});
		return fewest[0];
	}

	private double range(int[] chosen) {
		return quartiles.quantile(UPPER, chosen, places) - quartiles.quantile(LOWER, chosen, places);
	}

	/**
	 * Into "agreed": for each level that could be the most chosen one and all quartiles around it, the votes that have to
	 * come to it. A vote helps most on that level itself, which lies between the quartiles.
	 */
	private int intoAgreement() {
		int[] fewest = { NEVER };
		quartiles.forEachPlaces(chosen -> {
			if (range(chosen) <= Agreement.CLOSE) {
				for (int mode = chosen[1]; mode <= chosen[2]; mode++) {
					fewest[0] = Math.min(fewest[0], new Gathering(mode, chosen).fewest());
				}
			}
		});
		return fewest[0];
	}

	/** The votes that have to come to one level so that it is the most chosen one, most votes lie around it, and the quartiles too. */
	private final class Gathering {

		private final int mode;
		private final int[] chosen;
		private final int[] lowNeeds;
		private final int[] highNeeds;
		private final int outsideNeeds;

		Gathering(int mode, int[] chosen) {
			this.mode = mode;
			this.chosen = chosen;
			int lower = (int) Math.floor((n - 1) * LOWER);
			int upper = (int) Math.floor((n - 1) * UPPER);
			lowNeeds = new int[] { votes.between(0, chosen[0] - 1) - lower, votes.between(0, chosen[1] - 1) - lower - 1 };
			highNeeds = new int[] { votes.between(chosen[2] + 1, levels - 1) - (n - 1 - upper),
					votes.between(chosen[3] + 1, levels - 1) - (n - 2 - upper) };
			outsideNeeds = agreedSize - votes.between(mode - 1, mode + 1);
		}

		/** The more come, the fewer are needed: the first number that is enough. */
		int fewest() {
			int from = 0;
			int to = n - votes.counts().get(mode);
			if (needed(to) > to) {
				return NEVER;
			}
			while (from < to) {
				int come = (from + to) / 2;
				if (needed(come) <= come) {
					to = come;
				} else {
					from = come + 1;
				}
			}
			return from;
		}

		/** How many have to come if so many come: those above the most chosen level's new count, and those too far out. */
		private int needed(int come) {
			int[] above = new int[levels];
			int all = 0;
			for (int i = 0; i < levels; i++) {
				above[i] = i == mode ? 0 : Math.max(0, votes.counts().get(i) - votes.counts().get(mode) - come);
				all += above[i];
			}
			int low = 0;
			int high = 0;
			for (int i = 0; i < 2; i++) {
				low = Math.max(low, lowNeeds[i] - sum(above, 0, chosen[i] - 1));
				high = Math.max(high, highNeeds[i] - sum(above, chosen[2 + i] + 1, levels - 1));
			}
			int outside = sum(above, 0, mode - 2) + sum(above, mode + 2, levels - 1);
			int lowRoom = votes.between(0, mode - 2) - sum(above, 0, mode - 2);
			int highRoom = votes.between(mode + 2, levels - 1) - sum(above, mode + 2, levels - 1);
			int more = outsideNeeds - outside - Math.min(low, lowRoom) - Math.min(high, highRoom);
			return all + low + high + Math.max(0, more);
		}
	}

	private static int sum(int[] counts, int first, int last) {
		int sum = 0;
		for (int i = Math.max(0, first); i <= Math.min(last, counts.length - 1); i++) {
			sum += counts[i];
		}
		return sum;
	}

	/**
	 * Out of "agreed" because too few votes lie around the most chosen level: for each level that could be the only most
	 * chosen one and each count it could have, the votes that have to leave full levels or its neighbourhood.
	 */
	private int awayFromMode() {
		int fewest = NEVER;
		for (int mode = 0; mode < levels; mode++) {
			for (int most = 1; most <= n; most++) {
				fewest = Math.min(fewest, aroundTooFew(mode, most));
			}
		}
		return fewest;
	}

	private int aroundTooFew(int mode, int most) {
		int beside = votes.between(mode - 1, mode + 1) - votes.counts().get(mode);
		int outside = n - votes.between(mode - 1, mode + 1);
		int besideFull = 0;
		int outsideFull = 0;
		int besideRoom = 0;
		int outsideRoom = 0;
		for (int i = 0; i < levels; i++) {
			int full = Math.max(0, votes.counts().get(i) - (most - 1));
			if (Math.abs(i - mode) == 1) {
				besideFull += full;
				besideRoom += most - 1;
			} else if (i != mode) {
				outsideFull += full;
				outsideRoom += most - 1;
			}
		}
		int from = Math.max(0, n - most - outsideRoom);
		int to = Math.min(Math.min(agreedSize - 1 - most, besideRoom), n - most);
		if (from > to) {
			return NEVER;
		}
		// As a function of the votes beside it the number bends only where one of the two sides has no more to give.
		int fewest = NEVER;
		for (int bend : new int[] { from, to, beside - besideFull, n - most - outside + outsideFull }) {
			int kept = Math.clamp(bend, from, to);
			int moved = Math.max(besideFull, beside - kept) + Math.max(outsideFull, outside - (n - most - kept))
					+ Math.max(0, votes.counts().get(mode) - most);
			fewest = Math.min(fewest, moved);
		}
		return fewest;
	}
}
