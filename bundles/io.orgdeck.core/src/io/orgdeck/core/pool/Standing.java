package io.orgdeck.core.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import io.orgdeck.core.scoring.Comparison;
import io.orgdeck.core.scoring.DisclosureGuard;
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

	/** How what the guard shows of an assessment stands beside what a pool has published. */
	public static Standing of(Assessment assessment, DisclosureGuard guard, Release release) {
		var dimensions = new ArrayList<OfDimension>();
		Scale scale = Scale.of(assessment.getDeck());
		for (Dimension dimension : assessment.getDeck().getDimensions()) {
			Optional<Spread> spread = release.dimension(dimension.getId());
			if (spread.isPresent() && scale.hasRange()) {
				OptionalDouble ours = guard.whole().dimension(dimension).toOptional().map(score -> score.score())
						.orElse(OptionalDouble.empty());
				dimensions.add(new OfDimension(dimension, ours, on(scale, spread.get())));
			}
		}
		var questions = new ArrayList<OfQuestion>();
		guard.whole().shown().questions().forEach(score -> release
				.question(Comparison.lineage(score.question()),
						score.distribution().scale().steps().stream().map(Scale.Step::value).toList())
				.ifPresent(spread -> questions.add(new OfQuestion(score.question(), score.median(), spread))));
		return new Standing(List.copyOf(dimensions), List.copyOf(questions));
	}

	/** A spread of shares from 0 to 1, on a scale. */
	private static Spread on(Scale scale, Spread spread) {
		double lowest = scale.lowest();
		double range = scale.highest() - lowest;
		return new Spread(spread.organisations(), lowest + spread.q1() * range, lowest + spread.median() * range,
				lowest + spread.q3() * range);
	}

	/** Whether the pool tells of nothing that the assessment asks. */
	public boolean isEmpty() {
		return dimensions.isEmpty() && questions.isEmpty();
	}
}
