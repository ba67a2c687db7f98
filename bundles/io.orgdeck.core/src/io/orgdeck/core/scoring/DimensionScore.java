package io.orgdeck.core.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * What is known about one dimension, on the deck's first scale.
 *
 * @param dimension the dimension
 * @param score     mean of the medians of its scored questions, weighted; empty when none is scored
 * @param target    where the client wants to be
 * @param capped    the score, or the target where the score lies above it
 * @param coverage  how many of its questions have been asked
 * @param agreement the word that most of its questions have; of words equally frequent the one of least agreement
 * @param evidence  the strongest evidence that speaks to one of its questions
 */
public record DimensionScore(Dimension dimension, OptionalDouble score, OptionalDouble target, OptionalDouble capped, Coverage coverage,
		Optional<AgreementWord> agreement, EvidenceStrength evidence) {

	/** The score of a dimension from the scores of all its rated questions. */
	static DimensionScore of(Dimension dimension, List<QuestionScore> questions, OptionalDouble target, Scale scale) {
		OptionalDouble score = weightedMean(questions, scale);
		OptionalDouble capped = score.isPresent() && target.isPresent()
				? OptionalDouble.of(Math.min(score.getAsDouble(), target.getAsDouble()))
				: score;
		EvidenceStrength strongest = questions.stream().map(QuestionScore::evidence).max(Comparator.naturalOrder())
				.orElse(EvidenceStrength.NONE);
		return new DimensionScore(dimension, score, target, capped, Coverage.of(questions), mostFrequentWord(questions), strongest);
	}

	/** The same with so many questions asked whose answers are withheld. */
	DimensionScore withholding(int questions) {
		return new DimensionScore(dimension, score, target, capped, coverage.with(questions), agreement, evidence);
	}

	/** Whether there would be a score if nothing were withheld. */
	public boolean isWithheld() {
		return score.isEmpty() && coverage.withheld() > 0;
	}

	private static OptionalDouble weightedMean(List<QuestionScore> questions, Scale scale) {
		return weightedMean(questions, score -> weight(score.question()), Function.identity(), scale);
	}

	/** The scale that the score of a dimension is stated in. */
	static Scale scale(Dimension dimension) {
		return Scale.of(dimension.eContainer() instanceof Deck deck ? deck : null);
	}

	/** How much a question counts; a weight that means nothing counts as 0. */
	static double weight(Question question) {
		double weight = question.getWeight();
		return weight > 0 && Double.isFinite(weight) ? weight : 0;
	}

	/** Medians of questions on other scales are carried over to the given one. */
	static <T> OptionalDouble weightedMean(List<T> items, ToDoubleFunction<T> weights, Function<T, QuestionScore> scores, Scale scale) {
		double sum = 0;
		double total = 0;
		for (T item : items) {
			double weight = weights.applyAsDouble(item);
			QuestionScore score = scores.apply(item);
			if (score.median().isPresent() && weight > 0) {
				sum += weight * score.distribution().scale().convert(score.median().getAsDouble(), scale);
				total += weight;
			}
		}
		return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
	}

	private static Optional<AgreementWord> mostFrequentWord(List<QuestionScore> questions) {
		int[] frequency = new int[AgreementWord.values().length];
		questions.forEach(question -> question.agreement().ifPresent(word -> frequency[word.ordinal()]++));
		// The words stand in order of agreement, so the first of equally frequent ones is the one of least agreement.
		return Arrays.stream(AgreementWord.values()).filter(word -> frequency[word.ordinal()] > 0)
				.reduce((a, b) -> frequency[b.ordinal()] > frequency[a.ordinal()] ? b : a);
	}
}
