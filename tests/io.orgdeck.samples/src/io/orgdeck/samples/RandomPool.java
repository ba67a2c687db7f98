package io.orgdeck.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.pool.Contribution.Facts;
import io.orgdeck.core.pool.Contribution.Item;
import io.orgdeck.core.pool.Contribution.Part;

/** Contributions of organisations that share some questions, on scales of their own here and there. */
public final class RandomPool {

	private static final List<List<Double>> SCALES = List.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0), List.of(0.0, 0.25, 0.5, 1.0),
			List.of(-2.0, 0.0, 7.5));
	private static final List<String> KINDS = List.of("Council", "Care trust", "Charity", "");

	private RandomPool() {
	}

	/** A contribution of the organisation with that number. */
	public static Contribution contribution(Random random, int organisation) {
		var items = new ArrayList<Item>();
		for (int question = 0; question < 12; question++) {
			if (random.nextInt(4) > 0) {
				List<Double> levels = SCALES.get(random.nextInt(8) == 0 ? random.nextInt(3) : question % 3);
				List<Integer> votes = IntStream.range(0, levels.size()).mapToObj(i -> 4 + random.nextInt(40)).toList();
				items.add(new Item("q" + question, "Question " + question, question == 0 ? "" : "d" + question % 3,
						random.nextInt(5) / 2.0, levels, levels.getFirst(), levels.getLast(), votes));
			}
		}
		return new Contribution(String.format(Locale.ROOT, "%064x", organisation),
				new Facts(KINDS.get(random.nextInt(4)), "500 to 1,000", "North"), "Deck", Optional.of(LocalDate.of(2026, 5, 1)), 10,
				List.of(new Part("d0", "First"), new Part("d1", "Second"), new Part("d2", "Third")), items);
	}

	/** One contribution of each of so many organisations. */
	public static List<Contribution> contributions(Random random, int organisations) {
		return IntStream.range(0, organisations).mapToObj(i -> contribution(random, i)).toList();
	}
}
