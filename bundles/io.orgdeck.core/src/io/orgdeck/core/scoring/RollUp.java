package io.orgdeck.core.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * Scores rolled up a tree of dimensions: the score of a dimension is the weighted arithmetic mean of the medians of its own
 * questions, on the deck's first scale, and of the scores of its direct parts,
 *
 * <pre>S(d) = (Σ w(q)·m(q) + Σ w(c)·S(c)) / (Σ w(q) + Σ w(c)),</pre>
 *
 * over the questions q that have a median and the parts c that have a score; weights are 1 unless the deck says otherwise.
 * What has no figure leaves its weight out and does not count as nought. Source: the linear aggregation of a composite indicator,
 * applied level by level (OECD and JRC, Handbook on Constructing Composite Indicators, 2008, step 6); the mean over practices and
 * their streams as in OWASP SAMM 2. Without parts it is the mean of the questions alone.
 */
final class RollUp {

	/** A mean that grows: values that count by their weights. */
	static final class Mean {
		private double sum;
		private double total;

		void add(double weight, OptionalDouble value) {
			if (weight > 0 && value.isPresent()) {
				sum += weight * value.getAsDouble();
				total += weight;
			}
		}

		OptionalDouble value() {
			return total > 0 ? OptionalDouble.of(sum / total) : OptionalDouble.empty();
		}
	}

	private RollUp() {
	}

	/**
	 * The score of a dimension from some items alone, each with a question and its score.
	 *
	 * @param scale the scale to state it in; medians on others are carried over
	 */
	static <T> OptionalDouble score(Dimension dimension, List<T> items, Function<T, Question> questions, Function<T, QuestionScore> scores,
			Scale scale) {
		DimensionTree tree = DimensionTree.around(dimension);
		var means = new HashMap<Dimension, Mean>();
		for (T item : items) {
			Question question = questions.apply(item);
			means.computeIfAbsent(question.getDimension(), key -> new Mean()).add(DimensionScore.weight(question),
					median(scores.apply(item), scale));
		}
		for (Dimension part : upwards(tree, dimension)) {
			if (part != dimension && means.containsKey(part)) {
				means.computeIfAbsent(part.getPartOf(), key -> new Mean()).add(DimensionTree.weight(part), means.get(part).value());
			}
		}
		return means.getOrDefault(dimension, new Mean()).value();
	}

	/** The score of a dimension from the scores of some questions. */
	static OptionalDouble score(Dimension dimension, List<QuestionScore> questions) {
		return score(dimension, questions, QuestionScore::question, Function.identity(), DimensionScore.scale(dimension));
	}

	/** The median as a value of another scale. */
	static OptionalDouble median(QuestionScore score, Scale scale) {
		return score.median().isPresent()
				? OptionalDouble.of(score.distribution().scale().convert(score.median().getAsDouble(), scale))
				: OptionalDouble.empty();
	}

	/**
	 * Which share of a dimension's score each of some questions has: the score is the sum of their medians by these shares.
	 *
	 * @param questions those within the dimension that have a median and a weight
	 */
	static Map<Question, Double> shares(Dimension dimension, List<Question> questions) {
		DimensionTree tree = DimensionTree.around(dimension);
		List<Dimension> upwards = upwards(tree, dimension);
		Map<Dimension, Double> totals = new HashMap<>();
		questions.forEach(question -> totals.merge(question.getDimension(), DimensionScore.weight(question), Double::sum));
		for (Dimension part : upwards) {
			if (part != dimension && totals.getOrDefault(part, 0.0) > 0) {
				totals.merge(part.getPartOf(), DimensionTree.weight(part), Double::sum);
			}
		}
		var shares = new HashMap<Dimension, Double>();
		for (Dimension part : upwards.reversed()) {
			shares.put(part, part == dimension ? 1
					: shares.get(part.getPartOf()) * DimensionTree.weight(part) / totals.getOrDefault(part.getPartOf(), 1.0));
		}
		return questions.stream().collect(Collectors.toMap(Function.identity(), question -> shares.get(question.getDimension())
				* DimensionScore.weight(question) / totals.get(question.getDimension())));
	}

	private static List<Dimension> upwards(DimensionTree tree, Dimension dimension) {
		Set<Dimension> within = tree.within(dimension);
		return tree.upwards().stream().filter(within::contains).toList();
	}
}
