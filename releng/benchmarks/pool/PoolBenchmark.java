import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.pool.Contribution.Facts;
import io.orgdeck.core.pool.Contribution.Item;
import io.orgdeck.core.pool.Contribution.Part;
import io.orgdeck.core.pool.Publication;

/** A pool of large organisations: what may be published of it, beside quartiles of medians on plain arrays of counts. */
public final class PoolBenchmark {

	private static final int ROUNDS = 15;
	private static final int LEVELS = 5;
	private static final int DIMENSIONS = 6;
	private static final double MEGA = 1e6;

	private PoolBenchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		int organisations = Integer.parseInt(arguments[0]);
		int people = Integer.parseInt(arguments[1]);
		int questions = Integer.parseInt(arguments[2]);
		var random = new Random(20261201);
		int[][][] counts = new int[organisations][questions][LEVELS];
		var lines = new ArrayList<String>();
		var contributions = new ArrayList<Contribution>();
		double counting = 0;
		var votes = new byte[people];
		for (int[][] organisation : counts) {
			for (int[] question : organisation) {
				for (int person = 0; person < people; person++) {
					votes[person] = (byte) ((random.nextInt(LEVELS) + random.nextInt(LEVELS)) / 2);
				}
				long from = System.nanoTime();
				for (byte vote : votes) {
					question[vote]++;
				}
				counting += System.nanoTime() - from;
			}
			contributions.add(contribution(organisation, contributions.size()));
			lines.add(contributions.getLast().line());
		}
		double[] plain = new double[ROUNDS];
		double[] figures = new double[ROUNDS];
		double[] reading = new double[ROUNDS];
		double sum = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long from = System.nanoTime();
			sum += onArrays(counts);
			plain[round] = System.nanoTime() - from;
			from = System.nanoTime();
			sum += Publication.next(contributions, List.of(), LocalDate.EPOCH).release().questions().size();
			figures[round] = System.nanoTime() - from;
			from = System.nanoTime();
			for (String line : lines) {
				sum += Contribution.parse(line, "contribution").threshold();
			}
			reading[round] = System.nanoTime() - from;
		}
		System.out.printf(Locale.ROOT, "%d organisations x %d people x %d questions (control sum %.0f)%n", organisations, people, questions,
				sum);
		double straight = counting / MEGA + median(plain);
		System.out.printf(Locale.ROOT,
				"quartiles on plain arrays of votes %.1f ms (of counts %.2f ms), what may be published %.1f ms: %.2f x%n", straight,
				median(plain), median(figures), median(figures) / straight);
		System.out.printf(Locale.ROOT, "reading all contributions %.1f ms%n", median(reading));
	}

	private static Contribution contribution(int[][] counts, int number) {
		List<Double> levels = IntStream.rangeClosed(1, LEVELS).mapToObj(level -> (double) level).toList();
		List<Item> items = IntStream.range(0, counts.length)
				.mapToObj(i -> new Item("q" + i, "Question " + i, "d" + i % DIMENSIONS, 1, levels, 1,
						LEVELS, Arrays.stream(counts[i]).boxed().toList()))
				.toList();
		return new Contribution(String.format(Locale.ROOT, "%064x", number), Facts.NONE, "Deck", Optional.empty(), 10,
				IntStream.range(0, DIMENSIONS).mapToObj(i -> new Part("d" + i, "Dimension " + i)).toList(), items);
	}

	/** The same figures, straight: quartiles of each question's medians, and of each dimension's mean of medians. */
	private static double onArrays(int[][][] counts) {
		int questions = counts[0].length;
		double[][] medians = new double[questions][counts.length];
		double[][] means = new double[DIMENSIONS][counts.length];
		for (int organisation = 0; organisation < counts.length; organisation++) {
			int[] of = new int[DIMENSIONS];
			for (int question = 0; question < questions; question++) {
				double median = median(counts[organisation][question]);
				medians[question][organisation] = median;
				means[question % DIMENSIONS][organisation] += (median - 1) / (LEVELS - 1);
				of[question % DIMENSIONS]++;
			}
			for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
				means[dimension][organisation] /= of[dimension];
			}
		}
		return Arrays.stream(medians).mapToDouble(PoolBenchmark::quartiles).sum()
				+ Arrays.stream(means).mapToDouble(PoolBenchmark::quartiles).sum();
	}

	private static double median(int[] counts) {
		int n = Arrays.stream(counts).sum();
		return (level(counts, (n - 1) / 2) + level(counts, n / 2)) / 2.0;
	}

	private static int level(int[] counts, int rank) {
		int level = 0;
		for (int upTo = counts[0]; upTo <= rank; upTo += counts[level]) {
			level++;
		}
		return level + 1;
	}

	private static double quartiles(double[] values) {
		Arrays.sort(values);
		double sum = 0;
		for (double p : new double[] { 0.25, 0.5, 0.75 }) {
			double at = (values.length - 1) * p;
			int below = (int) at;
			sum += values[below] + (at - below) * (values[Math.min(below + 1, values.length - 1)] - values[below]);
		}
		return sum;
	}

	private static double median(double[] nanos) {
		double[] sorted = nanos.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2] / MEGA;
	}
}
