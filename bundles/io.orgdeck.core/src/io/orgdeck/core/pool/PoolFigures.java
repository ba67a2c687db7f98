package io.orgdeck.core.pool;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.pool.Contribution.Item;

/**
 * What the contributions of a pool come to, whatever order they come in. A question is compared where wording and levels are the
 * same. A dimension is compared on the questions that at least {@value #FEWEST} organisations share; an organisation counts in it
 * that shows at least half of these. Its score is the mean of its medians brought to 0 to 1, weighted by the questions' weights.
 */
final class PoolFigures {

	/** Of fewer organisations nothing is told. */
	static final int FEWEST = 5;

	/**
	 * What is compared.
	 *
	 * @param dimension whether it is a dimension, by id, or a question, by lineage
	 * @param levels    the values of a question's levels; empty for a dimension
	 */
	record Subject(boolean dimension, String id, List<Double> levels) implements Comparable<Subject> {

		private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::dimension).thenComparing(Subject::id)
				.thenComparing(subject -> subject.levels().toString());

		@Override
		public int compareTo(Subject other) {
			return ORDER.compare(this, other);
		}
	}

	/** What an organisation brings to one figure: its value, and all that the value was made of. */
	record Share(double value, String madeOf) {
	}

	private final Map<Subject, Map<String, Share>> figures = new HashMap<>();

	/** @param contributions one of each organisation */
	PoolFigures(Collection<Contribution> contributions) {
		contributions.forEach(this::addQuestions);
		figures.values().removeIf(shares -> shares.size() < FEWEST);
		Set<Subject> shared = new HashSet<>(figures.keySet());
		Map<String, Integer> common = new HashMap<>();
		Map<String, Set<Subject>> ofDimension = new HashMap<>();
		for (Contribution contribution : contributions) {
			for (Item item : contribution.questions()) {
				if (shared.contains(subject(item)) && item.share().isPresent() && !item.dimension().isEmpty()) {
					ofDimension.computeIfAbsent(item.dimension(), any -> new HashSet<>()).add(subject(item));
				}
			}
		}
		ofDimension.forEach((dimension, subjects) -> common.put(dimension, (int) subjects.stream().map(Subject::id).distinct().count()));
		contributions.forEach(contribution -> addDimensions(contribution, shared, common));
		figures.values().removeIf(shares -> shares.size() < FEWEST);
	}

	private static Subject subject(Item item) {
		return new Subject(false, item.lineage(), item.levels());
	}

	private void addQuestions(Contribution contribution) {
		for (Item item : contribution.questions()) {
			OptionalDouble median = item.median();
			if (median.isPresent()) {
				add(subject(item), contribution, median.getAsDouble(), item.votes().toString());
			}
		}
	}

	private void addDimensions(Contribution contribution, Set<Subject> shared, Map<String, Integer> common) {
		for (Contribution.Part part : contribution.dimensions()) {
			double sum = 0;
			double weights = 0;
			int questions = 0;
			var print = new StringBuilder();
			for (Item item : contribution.questions()) {
				if (item.dimension().equals(part.id()) && item.share().isPresent() && item.weight() > 0 && shared.contains(subject(item))) {
					sum += item.weight() * item.share().getAsDouble();
					weights += item.weight();
					questions++;
					print.append(item.lineage()).append(item.weight()).append(item.votes());
				}
			}
			if (questions > 0 && 2 * questions >= common.getOrDefault(part.id(), 0)) {
				add(new Subject(true, part.id(), List.of()), contribution, sum / weights, print.toString());
			}
		}
	}

	private void add(Subject subject, Contribution contribution, double value, String print) {
		figures.computeIfAbsent(subject, any -> new HashMap<>()).put(contribution.organisation(),
				new Share(value, print));
	}

	/** Everything that enough organisations share, in a steady order. */
	Set<Subject> subjects() {
		return new TreeSet<>(figures.keySet());
	}

	Spread spread(Subject subject) {
		return Spread.of(figures.get(subject).values().stream().mapToDouble(Share::value).toArray());
	}

	/** Prints of what each organisation brings to the figure, by organisation. */
	SortedMap<String, String> prints(Subject subject) {
		var prints = new TreeMap<String, String>();
		figures.get(subject)
				.forEach((organisation, share) -> prints.put(organisation, Sha256.of(organisation + '\n' + share.madeOf())));
		return prints;
	}
}
