package io.orgdeck.core.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * The scores of everybody or of one group, as far as they may be shown. Dimension and overall scores are made of the
 * questions that are shown and of nothing else, so they cannot give away what is kept back.
 */
public final class DisclosedScores {

	private final Scores shown;
	private final Map<Question, QuestionScore> outside;
	private final Set<Question> suppressed;
	private final int threshold;

	/** @param outside the scores of the questions that the assessment does not aim at and nobody has answered */
	DisclosedScores(Scores shown, List<QuestionScore> outside, Set<Question> suppressed, int threshold) {
		this.shown = shown;
		this.outside = outside.stream().collect(Collectors.toMap(QuestionScore::question, Function.identity()));
		this.suppressed = Set.copyOf(suppressed);
		this.threshold = threshold;
	}

	/**
	 * The score of one rated question. It carries no ballot.
	 *
	 * @throws java.util.NoSuchElementException for a question that is not rated or not in the assessment's deck
	 */
	public Disclosed<QuestionScore> question(Question question) {
		return suppressed.contains(question) ? suppressed()
				: new Disclosed.Shown<>(shown.question(question).or(() -> Optional.ofNullable(outside.get(question))).orElseThrow());
	}

	/**
	 * The score of one dimension, made of its questions that are shown; suppressed when these make none.
	 *
	 * @throws java.util.NoSuchElementException for a dimension that is not in the assessment's deck
	 */
	public Disclosed<DimensionScore> dimension(Dimension dimension) {
		DimensionScore score = shown.dimension(dimension).orElseThrow();
		return score.isWithheld() ? suppressed() : new Disclosed.Shown<>(score);
	}

	/** The overall score; empty when no dimension is scored. */
	public Disclosed<OptionalDouble> overall() {
		return overall(shown.overall());
	}

	/** The overall score with each dimension counted no higher than its target. */
	public Disclosed<OptionalDouble> overallCapped() {
		return overall(shown.overallCapped());
	}

	private Disclosed<OptionalDouble> overall(OptionalDouble figure) {
		return figure.isEmpty() && isAnySuppressed() ? suppressed() : new Disclosed.Shown<>(figure);
	}

	/** The scores of what may be shown. A suppressed question is among them without any figure; coverage counts it as asked. */
	public Scores shown() {
		return shown;
	}

	/** Whether anything is kept back here. */
	public boolean isAnySuppressed() {
		return !suppressed.isEmpty();
	}

	private <T> Disclosed<T> suppressed() {
		return new Disclosed.Suppressed<>(threshold);
	}
}
