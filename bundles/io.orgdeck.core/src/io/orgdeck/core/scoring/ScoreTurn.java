package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.orgdeck.model.deck.Question;

/**
 * How many votes would have to lie on other levels for scores to move by so much. A score is made of medians; each can be
 * moved by some steps, each step at the price of some votes, and the cheapest choice of steps is found by going through
 * numbers of votes (dynamic programming over the multiple-choice knapsack).
 */
final class ScoreTurn {

	private static final double ROUNDING = 1e-9;

	/**
	 * One way to move the median of one question.
	 *
	 * @param votes how many votes would have to lie elsewhere
	 * @param gain  how far that moves the score in the wanted direction
	 */
	private record Step(int votes, double gain) {
	}

	private final List<List<Step>> steps;

	private ScoreTurn(List<List<Step>> steps) {
		this.steps = steps;
	}

	/** For a score to fall to a value, or below it. */
	static OptionalInt toFall(DimensionScore score, List<QuestionScore> questions, double to, boolean below) {
		return new ScoreTurn(steps(score, questions, -1)).fewest(score.score().getAsDouble() - to, below);
	}

	/** For a score to rise to a value. */
	static OptionalInt toRise(DimensionScore score, List<QuestionScore> questions, double to) {
		return new ScoreTurn(steps(score, questions, 1)).fewest(to - score.score().getAsDouble(), false);
	}

	/** For the higher of two scores to lie no longer above the lower. */
	static OptionalInt toMeet(DimensionScore higher, List<QuestionScore> ofHigher, DimensionScore lower, List<QuestionScore> ofLower) {
		var steps = Stream.concat(steps(higher, ofHigher, -1).stream(), steps(lower, ofLower, 1).stream()).toList();
		return new ScoreTurn(steps).fewest(higher.score().getAsDouble() - lower.score().getAsDouble(), false);
	}

	/** @param direction 1 to move the score up, -1 to move it down */
	private static List<List<Step>> steps(DimensionScore score, List<QuestionScore> questions, int direction) {
		Scale scale = DimensionScore.scale(score.dimension());
		Map<Question, Double> shares = RollUp.shares(score.dimension(), questions.stream().map(QuestionScore::question).toList());
		return questions.stream().map(one -> steps(one.distribution(), scale, direction * shares.get(one.question())))
				.toList();
	}

	/** The medians that are cheapest for what they move. */
	private static List<Step> steps(Distribution votes, Scale scale, double share) {
		var middle = new OrderStatistics(votes, OrderStatistics.ranksOfQuantile(0.5, votes.n()));
		double[] levels = IntStream.range(0, votes.scale().size()).asDoubleStream().toArray();
		double now = votes.scale().convert(Summary.of(votes).median().getAsDouble(), scale);
		var all = new ArrayList<Step>();
		middle.forEachPlaces(places -> {
			double gain = share * (votes.scale().convert(votes.scale().at(middle.quantile(0.5, places, levels)), scale) - now);
			if (gain > 0) {
				all.add(new Step(middle.fewestElsewhere(places), gain));
			}
		});
		return all.stream().filter(step -> all.stream().noneMatch(other -> other.votes < step.votes && other.gain >= step.gain)).toList();
	}

	/** @param more whether the move has to go beyond the distance */
	private OptionalInt fewest(double distance, boolean more) {
		double wanted = more ? distance + ROUNDING : distance - ROUNDING;
		int all = steps.stream().mapToInt(some -> some.stream().mapToInt(Step::votes).max().orElse(0)).sum();
		for (int limit = Math.min(16, all);; limit = Math.min(2 * limit, all)) {
			double[] furthest = furthest(limit);
			for (int votes = 0; votes <= limit; votes++) {
				if (furthest[votes] >= wanted) {
					return OptionalInt.of(votes);
				}
			}
			if (limit == all) {
				return OptionalInt.empty();
			}
		}
	}

	/** How far the score can be moved with each number of votes. */
	private double[] furthest(int limit) {
		double[] furthest = new double[limit + 1];
		for (List<Step> question : steps) {
			double[] before = furthest.clone();
			for (Step step : question) {
				for (int votes = step.votes; votes <= limit; votes++) {
					furthest[votes] = Math.max(furthest[votes], before[votes - step.votes] + step.gain);
				}
			}
		}
		for (int votes = 1; votes <= limit; votes++) {
			furthest[votes] = Math.max(furthest[votes], furthest[votes - 1]);
		}
		return furthest;
	}
}
