package io.orgdeck.core.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import io.orgdeck.core.pool.Contribution.Item;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * How an organisation stands beside others: its own figures, as far as they may be shown, and how those of the others spread.
 *
 * @param dimensions each dimension that the pool tells of, in the order of the deck, on the deck's main scale
 * @param questions  each question that it tells of, in the values of its levels
 */
public record Standing(List<OfDimension> dimensions, List<OfQuestion> questions) {

	/** @param ours the own score; empty when there is none or it is withheld */
	public record OfDimension(Dimension dimension, OptionalDouble ours, Spread spread) {
	}

	/** @param ours the own median; empty when there is none or it is withheld */
	public record OfQuestion(Question question, OptionalDouble ours, Spread spread) {
	}

	/**
	 * How what the guard shows of an assessment stands beside what a pool has published. The own score of a dimension is made as
	 * those of the others are, of the questions that the pool tells of.
	 */
	public static Standing of(Assessment assessment, DisclosureGuard guard, Release release) {
		var questions = new ArrayList<OfQuestion>();
		var items = new ArrayList<Item>();
		for (QuestionScore score : guard.whole().shown().questions()) {
			Item item = Contribution.item(score);
			release.question(item.lineage(), item.levels()).ifPresent(spread -> {
				questions.add(new OfQuestion(score.question(), score.median(), spread));
				items.add(item);
			});
		}
		var dimensions = new ArrayList<OfDimension>();
		Scale scale = Scale.of(assessment.getDeck());
		for (Dimension dimension : assessment.getDeck().getDimensions()) {
			Optional<Spread> spread = release.dimension(dimension.getId());
			if (spread.isPresent() && scale.hasRange()) {
				dimensions.add(new OfDimension(dimension, own(dimension, items, scale), on(scale, spread.get())));
			}
		}
		return new Standing(List.copyOf(dimensions), List.copyOf(questions));
	}

	/** The mean of the medians, where at least half of the questions have one. */
	private static OptionalDouble own(Dimension dimension, List<Item> items, Scale scale) {
		List<Item> all = items.stream().filter(item -> item.dimension().equals(dimension.getId()) && item.weight() > 0).toList();
		List<Item> asked = all.stream().filter(item -> item.share().isPresent()).toList();
		if (asked.isEmpty() || 2 * asked.size() < all.size()) {
			return OptionalDouble.empty();
		}
		double sum = asked.stream().mapToDouble(item -> item.weight() * item.share().getAsDouble()).sum();
		double share = sum / asked.stream().mapToDouble(Item::weight).sum();
		return OptionalDouble.of(scale.lowest() + share * (scale.highest() - scale.lowest()));
	}

	/** A spread of shares from 0 to 1, on a scale. */
	private static Spread on(Scale scale, Spread spread) {
		double lowest = scale.lowest();
		double range = scale.highest() - lowest;
		return new Spread(spread.organisations(), lowest + spread.q1() * range, lowest + spread.median() * range,
				lowest + spread.q3() * range);
	}

	/** Where a figure lies beside those of the others. */
	public enum Place {
		ABOVE, WITHIN, BELOW;

		/** Where a figure lies to the middle half of the others; their quartiles belong to it. */
		public static Optional<Place> of(OptionalDouble ours, Spread others) {
			return ours.isEmpty() ? Optional.empty()
					: Optional.of(ours.getAsDouble() > others.q3() ? ABOVE : ours.getAsDouble() < others.q1() ? BELOW : WITHIN);
		}
	}

	/** Whether the pool tells of nothing that the assessment asks. */
	public boolean isEmpty() {
		return dimensions.isEmpty() && questions.isEmpty();
	}
}
