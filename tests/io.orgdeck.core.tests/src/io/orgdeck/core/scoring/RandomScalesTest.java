package io.orgdeck.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.Votes;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/**
 * Ten thousand random ballots over random scales, scored a second time by a plain rendering of the rules that shares no code
 * with the product: level by level and vote by vote, quartiles by their definition instead of by interpolation between sorted
 * values, the mean of a dimension in one sum.
 */
@DisplayName("Scales of any shape: scores are those of a second implementation")
class RandomScalesTest {

	private static final int DECKS = 1_250;
	private static final int QUESTIONS = 8;
	private static final double[] GRID = { -2, -1, -0.5, 0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 5, 7, 10, 25, 100 };

	@Test
	void scoresOfTenThousandBallots() {
		var random = new Random(20261130);
		for (int run = 0; run < DECKS; run++) {
			check(new RandomDeckOfScales(random), "deck " + run);
		}
	}

	private static void check(RandomDeckOfScales made, String where) {
		Scores scores = Scores.of(made.client.assessment);
		double sum = 0;
		double weights = 0;
		for (int i = 0; i < QUESTIONS; i++) {
			Second second = new Second(made.levels.get(i), made.chosen.get(i));
			QuestionScore score = scores.questions().get(i);
			String what = where + ", question " + i;
			assertEquals(second.n(), score.n(), what);
			if (second.n() == 0) {
				assertEquals(true, score.median().isEmpty(), what);
				continue;
			}
			assertEquals(second.value(0.5), score.median().getAsDouble(), 1e-9, what);
			assertEquals(second.value(0.25), score.q1().getAsDouble(), 1e-9, what);
			assertEquals(second.value(0.75), score.q3().getAsDouble(), 1e-9, what);
			assertEquals(second.place(0.75) - second.place(0.25), score.summary().range().getAsDouble(), 1e-9, what);
			assertEquals(second.mean(), score.mean().getAsDouble(), 1e-9, what);
			assertEquals(second.word(), AgreementWord.label(score.agreement()), what);
			double[] own = made.ends.get(i);
			double[] main = made.main;
			double share = (second.value(0.5) - own[0]) / (own[1] - own[0]);
			Question question = score.question();
			sum += question.getWeight() * (main[0] + share * (main[1] - main[0]));
			weights += question.getWeight();
		}
		DimensionScore dimension = scores.dimensions().getFirst();
		assertEquals(weights > 0, dimension.score().isPresent(), where);
		if (weights > 0) {
			assertEquals(sum / weights, dimension.score().getAsDouble(), 1e-9, where);
		}
	}

	/** A client with one dimension whose questions are on scales of any shape, some of them taking some levels alone. */
	private static final class RandomDeckOfScales {

		private final AssessmentBuilder client = new AssessmentBuilder();
		/** For each question the values that can be chosen, lowest first. */
		private final List<double[]> levels = new ArrayList<>();
		/** For each question how often each was chosen. */
		private final List<int[]> chosen = new ArrayList<>();
		private final List<double[]> ends = new ArrayList<>();
		private final double[] main;

		RandomDeckOfScales(Random random) {
			client.deck.getScales().clear();
			for (int i = 0; i < 3; i++) {
				client.deck.getScales().add(scale("s" + i, random));
			}
			main = ends(client.deck.getScales().getFirst());
			client.dimension("any", QUESTIONS);
			var session = client.session("Readiness", LocalDate.of(2026, 3, 12));
			for (int i = 1; i <= QUESTIONS; i++) {
				Question question = client.question("any." + i);
				RatingScale scale = client.deck.getScales().get(random.nextInt(3));
				question.setScale(scale == client.deck.getScales().getFirst() && random.nextBoolean() ? null : scale);
				question.setWeight(1 + random.nextInt(4) / 2.0);
				List<Level> all = scale.getLevels().stream().sorted((a, b) -> Double.compare(a.getValue(), b.getValue())).toList();
				List<Level> taken = all.stream().filter(level -> random.nextInt(4) > 0).toList();
				if (random.nextBoolean() && taken.size() > 1) {
					question.getLevels().addAll(taken);
				} else {
					taken = all;
				}
				ends.add(ends(scale));
				levels.add(taken.stream().mapToDouble(Level::getValue).toArray());
				int[] counts = new int[taken.size()];
				client.ballot(session, question.getId(), 1, votes(random, taken, counts));
				chosen.add(counts);
			}
		}

		private static RatingScale scale(String id, Random random) {
			RatingScale scale = AssessmentBuilder.scale(id, 2 + random.nextInt(9));
			List<Double> values = new ArrayList<>();
			while (values.size() < scale.getLevels().size()) {
				double value = GRID[random.nextInt(GRID.length)];
				if (!values.contains(value)) {
					values.add(value);
				}
			}
			for (int i = 0; i < values.size(); i++) {
				scale.getLevels().get(i).setId(id + "." + i);
				scale.getLevels().get(i).setValue(values.get(i));
			}
			return scale;
		}

		private static double[] ends(RatingScale scale) {
			double[] values = scale.getLevels().stream().mapToDouble(Level::getValue).sorted().toArray();
			return new double[] { values[0], values[values.length - 1] };
		}

		private static Votes votes(Random random, List<Level> taken, int[] counts) {
			var votes = new ArrayList<Vote>();
			for (int person = random.nextInt(12); person > 0; person--) {
				int level = random.nextInt(taken.size() + 2);
				if (level < taken.size()) {
					counts[level]++;
					votes.add(new Vote(person, new Answer.Rated(taken.get(level).getId())));
				} else {
					votes.add(new Vote(person, level == taken.size() ? Answer.DontKnow.INSTANCE : new Answer.Rated("no level of these")));
				}
			}
			return Votes.of(votes);
		}
	}

	/** The rules once more, by hand. */
	private record Second(double[] values, int[] counts) {

		int n() {
			return Arrays.stream(counts).sum();
		}

		/** The level of the vote with that rank, from 1, when they queue up lowest first. */
		private int level(int rank) {
			int before = 0;
			for (int level = 0; level < counts.length; level++) {
				before += counts[level];
				if (rank <= before) {
					return level + 1;
				}
			}
			throw new IllegalArgumentException();
		}

		/** Type 7 by its definition: the votes of the ranks around 1 + (n − 1)·p, the nearer one counting more. */
		double place(double p) {
			double rank = 1 + (n() - 1) * p;
			int whole = (int) rank;
			double rest = rank - whole;
			return rest == 0 ? level(whole) : (1 - rest) * level(whole) + rest * level(whole + 1);
		}

		/** What a place is worth: levels in between stand on the line between their neighbours. */
		double value(double p) {
			double place = place(p);
			for (int level = 1; level < values.length; level++) {
				if (place <= level + 1) {
					return values[level - 1] * (level + 1 - place) + values[level] * (place - level);
				}
			}
			return values[values.length - 1];
		}

		double mean() {
			double sum = 0;
			for (int i = 0; i < values.length; i++) {
				sum += values[i] * counts[i];
			}
			return sum / n();
		}

		private int votes(int from, int to) {
			int votes = 0;
			for (int level = Math.max(1, from); level <= Math.min(counts.length, to); level++) {
				votes += counts[level - 1];
			}
			return votes;
		}

		String word() {
			int n = n();
			int k = counts.length;
			int end = (int) Math.ceil(k / 3.0);
			if (n < 5) {
				return "";
			}
			if (10 * votes(1, end) >= 3 * n && 10 * votes(k - end + 1, k) >= 3 * n) {
				return "two camps";
			}
			double range = place(0.75) - place(0.25);
			int most = Arrays.stream(counts).max().orElse(0);
			boolean close = false;
			for (int level = 1; level <= k; level++) {
				close |= counts[level - 1] == most && 10 * votes(level - 1, level + 1) >= 7 * n;
			}
			return close && range <= 1 ? "agreed" : range >= 2 ? "split" : "mixed";
		}
	}
}
