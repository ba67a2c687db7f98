package io.orgdeck.core.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import io.orgdeck.model.assessment.EvidenceStrength;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * What is known about one dimension, on the deck's first scale.
 *
 * @param dimension the dimension
 * @param score     weighted mean of the medians of its own scored questions and of the scores of its parts, see {@link RollUp};
 *                  empty when there is neither
 * @param target    where the client wants to be
 * @param capped    the same from the capped scores of its parts, or the target where that lies above it
 * @param coverage  how many of its questions and of those of its parts have been asked
 * @param agreement the word that most of these questions have; of words equally frequent the one of least agreement
 * @param evidence  the strongest evidence that speaks to one of these questions
 */
public record DimensionScore(Dimension dimension, OptionalDouble score, OptionalDouble target, OptionalDouble capped, Coverage coverage,
		Optional<AgreementWord> agreement, EvidenceStrength evidence) {

	/**
	 * The score of a dimension.
	 *
	 * @param own   the scores of its own rated questions
	 * @param all   these and those of its parts
	 * @param parts the scores of its direct parts
	 */
	static DimensionScore of(Dimension dimension, List<QuestionScore> own, List<QuestionScore> all, List<DimensionScore> parts,
			OptionalDouble target, Scale scale) {
		OptionalDouble score = mean(own, parts, DimensionScore::score, scale);
		OptionalDouble uncapped = mean(own, parts, DimensionScore::capped, scale);
		OptionalDouble capped = uncapped.isPresent() && target.isPresent()
				? OptionalDouble.of(Math.min(uncapped.getAsDouble(), target.getAsDouble()))
				: uncapped;
		EvidenceStrength strongest = all.stream().map(QuestionScore::evidence).max(Comparator.naturalOrder()).orElse(EvidenceStrength.NONE);
		return new DimensionScore(dimension, score, target, capped, Coverage.of(all), mostFrequentWord(all), strongest);
	}

	/** The same with so many questions asked whose answers are withheld. */
	DimensionScore withholding(int questions) {
		return new DimensionScore(dimension, score, target, capped, coverage.with(questions), agreement, evidence);
	}

	/** Whether there would be a score if nothing were withheld. */
	public boolean isWithheld() {
		return score.isEmpty() && coverage.withheld() > 0;
	}

	private static OptionalDouble mean(List<QuestionScore> own, List<DimensionScore> parts,
			Function<DimensionScore, OptionalDouble> ofPart, Scale scale) {
		var mean = new RollUp.Mean();
		own.forEach(score -> mean.add(weight(score.question()), RollUp.median(score, scale)));
		parts.forEach(part -> mean.add(DimensionTree.weight(part.dimension()), ofPart.apply(part)));
		return mean.value();
	}

	/** The scale that the score of a dimension is stated in. */
	static Scale scale(Dimension dimension) {
		return Scale.of(dimension.eContainer() instanceof Deck deck ? deck : null);
	}

	/** How much a question counts; a weight that means nothing counts as 0. */
	static double weight(Question question) {
		return usable(question.getWeight());
	}

	static double usable(double weight) {
		return weight > 0 && Double.isFinite(weight) ? weight : 0;
	}

	private static Optional<AgreementWord> mostFrequentWord(List<QuestionScore> questions) {
		int[] frequency = new int[AgreementWord.values().length];
		questions.forEach(question -> question.agreement().ifPresent(word -> frequency[word.ordinal()]++));
		// The words stand in order of agreement, so the first of equally frequent ones is the one of least agreement.
		return Arrays.stream(AgreementWord.values()).filter(word -> frequency[word.ordinal()] > 0)
				.reduce((a, b) -> frequency[b.ordinal()] > frequency[a.ordinal()] ? b : a);
	}
}
