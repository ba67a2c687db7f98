package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * All ballots of so many votes on a scale of so many levels: brute force, to hold quick answers against. The words for
 * agreement are written here a second time, in whole numbers.
 */
final class EveryBallot {

	private EveryBallot() {
	}

	/** Goes through all ballots; the counts are changed afterwards. */
	static void forEach(int levels, int votes, Consumer<int[]> action) {
		fill(new int[levels], 0, votes, action);
	}

	private static void fill(int[] counts, int level, int left, Consumer<int[]> action) {
		if (level == counts.length - 1) {
			counts[level] = left;
			action.accept(counts);
			return;
		}
		for (int here = 0; here <= left; here++) {
			counts[level] = here;
			fill(counts, level + 1, left - here, action);
		}
	}

	static List<int[]> all(int levels, int votes) {
		var all = new ArrayList<int[]>();
		forEach(levels, votes, counts -> all.add(counts.clone()));
		return all;
	}

	/** For each of some ballots of one size the fewest votes that lie elsewhere in a ballot with another word; 0 where there is none. */
	static int[] fewestToAnotherWord(List<int[]> ballots) {
		int n = Arrays.stream(ballots.getFirst()).sum();
		int[] words = ballots.stream().mapToInt(counts -> word(counts, n).ordinal()).toArray();
		int[] fewest = new int[words.length];
		forEach(ballots.getFirst().length, n, other -> {
			int word = word(other, n).ordinal();
			for (int i = 0; i < words.length; i++) {
				if (word != words[i]) {
					int moved = elsewhere(ballots.get(i), other);
					fewest[i] = fewest[i] == 0 ? moved : Math.min(fewest[i], moved);
				}
			}
		});
		return fewest;
	}

	static AgreementWord word(int[] counts, int n) {
		int end = (counts.length + 2) / 3;
		int low = 0;
		int high = 0;
		for (int i = 0; i < end; i++) {
			low += counts[i];
			high += counts[counts.length - 1 - i];
		}
		if (10 * Math.min(low, high) >= 3 * n) {
			return AgreementWord.TWO_CAMPS;
		}
		int quarters = fourTimesQuantile(counts, 3 * (n - 1)) - fourTimesQuantile(counts, n - 1);
		if (quarters <= 4 && 10 * aroundMode(counts) >= 7 * n) {
			return AgreementWord.AGREED;
		}
		return quarters >= 8 ? AgreementWord.SPLIT : AgreementWord.MIXED;
	}

	private static int fourTimesQuantile(int[] counts, int quarterRank) {
		int below = at(counts, quarterRank / 4);
		return quarterRank % 4 == 0 ? 4 * below : 4 * below + quarterRank % 4 * (at(counts, quarterRank / 4 + 1) - below);
	}

	private static int at(int[] counts, int rank) {
		int level = 0;
		for (int left = rank; left >= counts[level]; level++) {
			left -= counts[level];
		}
		return level;
	}

	private static int aroundMode(int[] counts) {
		int most = 0;
		int around = 0;
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] >= most) {
				int here = counts[i] + (i > 0 ? counts[i - 1] : 0) + (i + 1 < counts.length ? counts[i + 1] : 0);
				around = counts[i] > most ? here : Math.max(around, here);
				most = counts[i];
			}
		}
		return around;
	}

	static int elsewhere(int[] one, int[] other) {
		int moved = 0;
		for (int i = 0; i < one.length; i++) {
			moved += Math.max(0, one[i] - other[i]);
		}
		return moved;
	}

	static Distribution votes(int... counts) {
		return new Distribution(Scale.of(AssessmentBuilder.scale("scale", counts.length)),
				Arrays.stream(counts).boxed().toArray(Integer[]::new));
	}

	static int[] counts(Distribution votes) {
		return toArray(votes.counts());
	}

	private static int[] toArray(Collection<Integer> numbers) {
		return numbers.stream().mapToInt(Integer::intValue).toArray();
	}
}
