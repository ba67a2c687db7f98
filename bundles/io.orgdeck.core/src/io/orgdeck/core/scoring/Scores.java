package io.orgdeck.core.scoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * All scores of an assessment at one moment. A value: computed from the assessment, and not changed by what happens to it
 * later. It knows nothing of disclosure; whoever shows figures to others asks {@link DisclosureGuard}.
 */
public final class Scores {

	private final List<QuestionScore> questions;
	private final List<DimensionScore> dimensions;
	private final DimensionTree tree;
	private final Set<Question> withheld;
	private volatile Map<Question, QuestionScore> byQuestion;

	Scores(List<QuestionScore> questions, List<DimensionScore> dimensions, DimensionTree tree) {
		this(questions, dimensions, tree, Set.of());
	}

	private Scores(List<QuestionScore> questions, List<DimensionScore> dimensions, DimensionTree tree, Set<Question> withheld) {
		this.questions = List.copyOf(questions);
		this.dimensions = List.copyOf(dimensions);
		this.tree = tree;
		this.withheld = Set.copyOf(withheld);
	}

	/** The same scores, which know that some of their questions have been asked although they hold no answers of them. */
	Scores withholding(Set<Question> kept) {
		return new Scores(questions, dimensions.stream().map(one -> one.withholding(within(one.dimension(), kept))).toList(), tree, kept);
	}

	private int within(Dimension dimension, Set<Question> some) {
		Set<Dimension> within = tree.within(dimension);
		return (int) some.stream().map(Question::getDimension).filter(Objects::nonNull).filter(within::contains).count();
	}

	/** The scores from everybody's votes. */
	public static Scores of(Assessment assessment) {
		return new ScoreSheet(assessment).scores();
	}

	/**
	 * The scores from the votes of some participants. The round that counts is the same as for everybody, so that parts
	 * and whole can be laid side by side. Votes of people who are not in the assessment count for nobody.
	 */
	public static Scores of(Assessment assessment, Predicate<Participant> respondents) {
		return new ScoreSheet(assessment, ScoreSheet.numbers(assessment, respondents)).scores();
	}

	/** Every rated question in the order of the deck, asked or not. */
	public List<QuestionScore> questions() {
		return questions;
	}

	/** Every dimension in the order of the deck, scored or not. */
	public List<DimensionScore> dimensions() {
		return dimensions;
	}

	/** Which dimension is a part of which. */
	public DimensionTree tree() {
		return tree;
	}

	/** The dimensions that are a part of no other, in the order of the deck: those that the overall score is made of. */
	public List<DimensionScore> top() {
		return dimensions.stream().filter(score -> tree.whole(score.dimension()).isEmpty()).toList();
	}

	/** The dimensions that a chart shows which needs three corners at least. */
	public List<DimensionScore> charted() {
		return tree.charted().stream().map(one -> dimension(one).orElseThrow()).toList();
	}

	/** The score of one question; empty for a question that is not rated or not in the assessment's deck. */
	public Optional<QuestionScore> question(Question question) {
		if (byQuestion == null) {
			var index = new HashMap<Question, QuestionScore>();
			questions.forEach(score -> index.put(score.question(), score));
			byQuestion = index;
		}
		return Optional.ofNullable(byQuestion.get(question));
	}

	/** The score of one dimension; empty for a dimension that is not in the assessment's deck. */
	public Optional<DimensionScore> dimension(Dimension dimension) {
		return dimensions.stream().filter(score -> score.dimension() == dimension).findFirst();
	}

	/** The mean of the scores of the dimensions at the top, by their weights; empty when none is scored. */
	public OptionalDouble overall() {
		return mean(DimensionScore::score);
	}

	/** The same of the capped scores, each dimension counted no higher than its target: strong areas do not hide weak ones. */
	public OptionalDouble overallCapped() {
		return mean(DimensionScore::capped);
	}

	private OptionalDouble mean(Function<DimensionScore, OptionalDouble> figure) {
		List<DimensionScore> scored = top().stream()
				.filter(one -> figure.apply(one).isPresent() && DimensionTree.weight(one.dimension()) > 0).toList();
		double total = scored.stream().mapToDouble(one -> DimensionTree.weight(one.dimension())).sum();
		return total > 0 ? OptionalDouble.of(
				scored.stream().mapToDouble(one -> DimensionTree.weight(one.dimension()) * figure.apply(one).getAsDouble()).sum() / total)
				: OptionalDouble.empty();
	}

	/** Whether there would be an overall score if nothing were withheld. */
	public boolean isOverallWithheld() {
		return overall().isEmpty() && !withheld.isEmpty();
	}

	/** How many of the rated questions have been asked. */
	public Coverage coverage() {
		return Coverage.of(questions).with(withheld.size());
	}

	/** How many votes are scored: those of the last rounds, without "don't know" and "does not apply". */
	public int votes() {
		return questions.stream().mapToInt(QuestionScore::n).sum();
	}

	/** The questions of each dimension that has any. */
	static Map<Dimension, List<QuestionScore>> byDimension(Collection<QuestionScore> questions) {
		return questions.stream().filter(score -> score.question().getDimension() != null)
				.collect(Collectors.groupingBy(score -> score.question().getDimension()));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Scores scores && questions.equals(scores.questions) && dimensions.equals(scores.dimensions)
				&& withheld.equals(scores.withheld);
	}

	@Override
	public int hashCode() {
		return Objects.hash(questions, dimensions, withheld);
	}
}
