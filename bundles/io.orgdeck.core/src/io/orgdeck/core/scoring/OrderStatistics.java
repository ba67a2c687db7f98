package io.orgdeck.core.scoring;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * How many votes of a ballot would have to lie elsewhere for the votes at some ranks to have certain places. Ranks count the
 * sorted votes from 0, places the levels of the scale from 0; the number of votes stays as it is.
 */
final class OrderStatistics {

	private final int[] counts;
	private final int n;
	private final int[] ranks;

	/** @param ranks those that matter, in any order; ranks beyond the last vote stand for the last */
	OrderStatistics(Distribution votes, int... ranks) {
		counts = votes.counts().stream().mapToInt(Integer::intValue).toArray();
		n = votes.n();
		this.ranks = Arrays.stream(ranks).map(rank -> Math.min(rank, n - 1)).sorted().distinct().toArray();
	}

	/** The ranks between which the quantile lies that {@link Statistics#quantile} computes. */
	static int[] ranksOfQuantile(double p, int n) {
		int below = (int) Math.floor((n - 1) * p);
		return new int[] { below, below + 1 };
	}

	/** Goes through all places that the votes at the ranks could have, lowest first. */
	void forEachPlaces(Consumer<int[]> action) {
		choose(new int[ranks.length], 0, 0, action);
	}

	private void choose(int[] places, int at, int from, Consumer<int[]> action) {
		if (at == places.length) {
			action.accept(places);
			return;
		}
		for (int place = from; place < counts.length; place++) {
			places[at] = place;
			choose(places, at + 1, place, action);
		}
	}

	/** A quantile of votes of which those at the ranks have these places, in the same unit as {@code values}. */
	double quantile(double p, int[] places, double[] values) {
		double position = (n - 1) * p;
		int below = (int) Math.floor(position);
		double low = values[places[Arrays.binarySearch(ranks, below)]];
		double high = values[places[Arrays.binarySearch(ranks, Math.min(below + 1, n - 1))]];
		return low + (position - below) * (high - low);
	}

	/**
	 * The fewest votes that have to lie elsewhere for those at the ranks to have these places. Sorted votes are a row of
	 * slots: one with exactly that place at each rank, and between two ranks those whose place lies between. A vote that
	 * finds a slot can stay; lower votes take the slots that close first, which keeps most (Glover 1967, on convex bipartite
	 * graphs).
	 */
	int fewestElsewhere(int[] places) {
		int slots = 2 * ranks.length + 1;
		int[] room = new int[slots];
		for (int slot = 0; slot < slots; slot++) {
			room[slot] = slot % 2 == 1 ? 1 : rank(slot / 2) - rank(slot / 2 - 1) - 1;
		}
		int elsewhere = n;
		for (int place = 0; place < counts.length; place++) {
			int left = counts[place];
			for (int slot = 0; slot < slots && left > 0; slot++) {
				if (lowest(places, slot) <= place && place <= highest(places, slot)) {
					int stay = Math.min(left, room[slot]);
					room[slot] -= stay;
					left -= stay;
					elsewhere -= stay;
				}
			}
		}
		return elsewhere;
	}

	private int rank(int at) {
		return at < 0 ? -1 : at == ranks.length ? n : ranks[at];
	}

	private static int lowest(int[] places, int slot) {
		return slot == 0 ? 0 : places[(slot - 1) / 2];
	}

	private int highest(int[] places, int slot) {
		return slot == 2 * places.length ? counts.length - 1 : places[slot / 2];
	}
}
