package io.orgdeck.core.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.orgdeck.model.Texts;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.assessment.SessionStatus;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * An assessment beside an earlier one of the same client. Only questions of the same wording lineage on an equal scale are
 * compared; a question that was reworded or is new stands in a list of its own, so that nobody draws a line across it.
 *
 * @param questions  the questions that can be compared, in the order of the later deck
 * @param dimensions the dimensions of the later deck, each over its comparable questions alone
 * @param changed    rated questions of the later deck that have no counterpart in the earlier one
 */
public record Comparison(List<Pair> questions, List<DimensionPair> dimensions, List<Question> changed) {

	/** A question then and now. */
	public record Pair(QuestionScore earlier, QuestionScore later) {

		/** How far the median moved; empty when one of them is missing. */
		public OptionalDouble difference() {
			return areBothScored() ? OptionalDouble.of(later.median().getAsDouble() - earlier.median().getAsDouble())
					: OptionalDouble.empty();
		}

		/** What became of the score, told by the places of the medians; empty when one of them is missing. */
		public Optional<Change> change() {
			if (!areBothScored()) {
				return Optional.empty();
			}
			Summary then = earlier.summary();
			Summary now = later.summary();
			return Optional.of(Change.of(now.place().getAsDouble() - then.place().getAsDouble(),
					Math.max(then.range().getAsDouble(), now.range().getAsDouble())));
		}

		/** By how few votes, then or now, the change would be another one; empty when one of the scores is missing. */
		public Optional<HoldsUnless> holdsUnless() {
			return change().map(now -> HoldsUnless.of(ChangeTurn.votes(earlier.distribution(), later.distribution(), now),
					earlier.n() + later.n()));
		}

		private boolean areBothScored() {
			return earlier.median().isPresent() && later.median().isPresent();
		}
	}

	/**
	 * A dimension then and now, from the questions that were scored both times, weighted as in the later deck.
	 *
	 * @param dimension the dimension in the later deck
	 * @param earlier   its score then; empty when no question was scored both times
	 * @param later     its score now, from the same questions
	 * @param compared  from how many questions the two scores are made
	 * @param askable   how many rated questions the dimension has now
	 */
	public record DimensionPair(Dimension dimension, OptionalDouble earlier, OptionalDouble later, int compared, int askable) {

		/** How far the score moved; empty when nothing could be compared. */
		public OptionalDouble difference() {
			return earlier.isPresent() ? OptionalDouble.of(later.getAsDouble() - earlier.getAsDouble()) : OptionalDouble.empty();
		}
	}

	/** The day of the last session that an assessment has held; empty where none was held on a known day. */
	public static Optional<LocalDate> lastAsked(Assessment assessment) {
		return assessment.getSessions().stream().filter(session -> session.getStatus() == SessionStatus.HELD).map(Session::getDate)
				.filter(Objects::nonNull).max(Comparator.naturalOrder());
	}

	/** Compares what may be shown of two assessments. */
	public static Comparison of(DisclosedScores earlier, DisclosedScores later) {
		return of(earlier.shown(), later.shown());
	}

	/** Compares everything, for those who may see everything. */
	public static Comparison of(Scores earlier, Scores later) {
		Map<String, List<QuestionScore>> then = byLineage(earlier);
		Map<String, List<QuestionScore>> now = byLineage(later);
		var pairs = new ArrayList<Pair>();
		var changed = new ArrayList<Question>();
		for (QuestionScore score : later.questions()) {
			var old = then.getOrDefault(lineage(score), List.of());
			// A lineage that stands twice in a deck does not say which question continues which.
			if (old.size() == 1 && now.get(lineage(score)).size() == 1 && haveEqualScales(old.getFirst(), score)) {
				pairs.add(new Pair(old.getFirst(), score));
			} else {
				changed.add(score.question());
			}
		}
		var dimensions = later.dimensions().stream().map(score -> dimension(score, later, pairs)).toList();
		return new Comparison(List.copyOf(pairs), dimensions, List.copyOf(changed));
	}

	private static Map<String, List<QuestionScore>> byLineage(Scores scores) {
		return scores.questions().stream().collect(Collectors.groupingBy(Comparison::lineage));
	}

	/** The lineage of a question, which is its own id when it is the first. */
	private static String lineage(QuestionScore score) {
		return lineage(score.question());
	}

	/** The lineage of a question, which is its own id when it is the first. */
	public static String lineage(Question question) {
		String lineage = question.getLineage();
		return Texts.or(lineage, String.valueOf(question.getId()));
	}

	private static boolean haveEqualScales(QuestionScore a, QuestionScore b) {
		return values(a).equals(values(b));
	}

	private static List<Double> values(QuestionScore score) {
		return score.distribution().scale().steps().stream().map(Scale.Step::value).toList();
	}

	private static DimensionPair dimension(DimensionScore score, Scores later, List<Pair> pairs) {
		Set<Dimension> within = later.tree().within(score.dimension());
		var scored = pairs.stream().filter(pair -> within.contains(pair.later().question().getDimension()))
				.filter(Pair::areBothScored).filter(pair -> DimensionScore.weight(pair.later().question()) > 0).toList();
		return new DimensionPair(score.dimension(), mean(score.dimension(), scored, Pair::earlier),
				mean(score.dimension(), scored, Pair::later), scored.size(), score.coverage().askable());
	}

	private static OptionalDouble mean(Dimension dimension, List<Pair> pairs, Function<Pair, QuestionScore> side) {
		return RollUp.score(dimension, pairs, pair -> pair.later().question(), side, DimensionScore.scale(dimension));
	}

	/** The share of the later deck's rated questions that can be compared, from 0 to 1; 0 when it has none. */
	public double comparableShare() {
		int all = questions.size() + changed.size();
		return all == 0 ? 0 : (double) questions.size() / all;
	}
}
