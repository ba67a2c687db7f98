package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import io.orgdeck.core.scoring.HoldsUnless.Without;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.RespondentGroup;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/**
 * How firmly the statements of a report stand: by how few votes they would turn, and whether they rest on one group or one
 * session. Everything is computed from what the {@link DisclosureGuard} shows, so it tells nothing about anything withheld.
 */
public final class Firmness {

	private static final double ROUNDING = 1e-9;

	/** One dimension stands above the next. */
	public record Rank(Dimension higher, Dimension lower, HoldsUnless holds) {
	}

	/**
	 * A dimension reaches its target, or does not.
	 *
	 * @param reached whether the score is at the target or above
	 */
	public record Aim(Dimension dimension, boolean reached, HoldsUnless holds) {
	}

	private final Assessment assessment;
	private final DisclosureGuard guard;
	private final Scores scores;
	private final Map<Session, Scores> without = new HashMap<>();

	/** @param guard of that assessment, at the threshold of those who will read it */
	public Firmness(Assessment assessment, DisclosureGuard guard) {
		this.assessment = assessment;
		this.guard = guard;
		scores = guard.whole().shown();
	}

	/** How firm the word for the agreement on a question is; empty where it has none. */
	public Optional<HoldsUnless> agreement(Question question) {
		QuestionScore score = scores.question(question).orElse(null);
		if (score == null || score.agreement().isEmpty()) {
			return Optional.empty();
		}
		Function<List<QuestionScore>, Optional<Boolean>> holds = rest -> rest.getFirst().agreement()
				.map(word -> word == score.agreement().get());
		return Optional.of(firm(AgreementTurn.votes(score.distribution()), List.of(score), holds,
				other -> other.question(question).map(List::of).flatMap(holds)));
	}

	/** Each dimension at the top and the next lower one, from the highest; two of one score have no order. */
	public List<Rank> ranks() {
		List<DimensionScore> order = scores.top().stream().filter(one -> one.score().isPresent())
				.sorted(Comparator.comparingDouble((DimensionScore one) -> one.score().getAsDouble()).reversed()).toList();
		return IntStream.range(1, order.size()).filter(i -> isAbove(order.get(i - 1), order.get(i)))
				.mapToObj(i -> rank(order.get(i - 1), order.get(i))).toList();
	}

	private static boolean isAbove(DimensionScore one, DimensionScore other) {
		return one.score().getAsDouble() > other.score().getAsDouble() + ROUNDING;
	}

	private Rank rank(DimensionScore higher, DimensionScore lower) {
		List<QuestionScore> ofHigher = scored(higher);
		List<QuestionScore> ofLower = scored(lower);
		var all = new ArrayList<>(ofHigher);
		all.addAll(ofLower);
		HoldsUnless holds = firm(ScoreTurn.toMeet(higher, ofHigher, lower, ofLower), all, rest -> {
			var one = mean(higher, rest.subList(0, ofHigher.size()));
			var other = mean(lower, rest.subList(ofHigher.size(), rest.size()));
			return one.flatMap(above -> other.map(below -> above > below + ROUNDING));
		}, other -> score(other, higher).flatMap(above -> score(other, lower).map(below -> above > below + ROUNDING)));
		return new Rank(higher.dimension(), lower.dimension(), holds);
	}

	/** Every dimension that has a score and a target. */
	public List<Aim> aims() {
		return scores.dimensions().stream().filter(one -> one.score().isPresent() && one.target().isPresent()).map(this::aim).toList();
	}

	private Aim aim(DimensionScore one) {
		List<QuestionScore> scored = scored(one);
		double target = one.target().getAsDouble();
		boolean reached = isReached(one.score().getAsDouble(), target);
		OptionalInt votes = reached ? ScoreTurn.toFall(one, scored, target, true) : ScoreTurn.toRise(one, scored, target);
		HoldsUnless holds = firm(votes, scored, rest -> mean(one, rest).map(score -> isReached(score, target) == reached),
				other -> score(other, one).map(score -> isReached(score, target) == reached));
		return new Aim(one.dimension(), reached, holds);
	}

	private static boolean isReached(double score, double target) {
		return score >= target - ROUNDING;
	}

	private List<QuestionScore> scored(DimensionScore dimension) {
		Set<Dimension> within = scores.tree().within(dimension.dimension());
		return scores.questions().stream().filter(one -> within.contains(one.question().getDimension()))
				.filter(one -> one.median().isPresent() && DimensionScore.weight(one.question()) > 0).toList();
	}

	private static Optional<Double> mean(DimensionScore dimension, List<QuestionScore> questions) {
		var mean = RollUp.score(dimension.dimension(), questions);
		return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
	}

	private static Optional<Double> score(Scores scores, DimensionScore dimension) {
		return scores.dimension(dimension.dimension()).filter(one -> one.score().isPresent()).map(one -> one.score().getAsDouble());
	}

	/**
	 * @param questions whose votes the statement is made of
	 * @param ofRest    whether it is true of the same questions with fewer votes; empty when nothing can be said
	 * @param ofOthers  whether it is true of other scores; empty when nothing can be said
	 */
	private HoldsUnless firm(OptionalInt votes, List<QuestionScore> questions, Function<List<QuestionScore>, Optional<Boolean>> ofRest,
			Function<Scores, Optional<Boolean>> ofOthers) {
		Without<RespondentGroup> groups = without(assessment.getGroups(), group -> withoutGroup(group, questions).flatMap(ofRest));
		List<Session> sessions = questions.stream().flatMap(score -> score.session().stream()).distinct().toList();
		return new HoldsUnless(votes, questions.stream().mapToInt(QuestionScore::n).sum(), groups,
				without(sessions, session -> ofOthers.apply(without(session))));
	}

	private static <T> Without<T> without(Collection<T> all, Function<T, Optional<Boolean>> holds) {
		var falls = new ArrayList<T>();
		int looked = 0;
		for (T one : all) {
			Optional<Boolean> still = holds.apply(one);
			looked += still.isPresent() ? 1 : 0;
			still.filter(Predicate.isEqual(false)).ifPresent(fallen -> falls.add(one));
		}
		return new Without<>(looked, falls);
	}

	private Scores without(Session session) {
		return without.computeIfAbsent(session, left -> guard.without(assessment, left).whole().shown());
	}

	/** The questions without the votes of a group; empty where that would speak of too few people, or of nobody. */
	private Optional<List<QuestionScore>> withoutGroup(RespondentGroup group, List<QuestionScore> questions) {
		var rest = new ArrayList<QuestionScore>();
		boolean anyVotes = false;
		for (QuestionScore whole : questions) {
			Optional<QuestionScore> part = guard.group(group).question(whole.question()).toOptional();
			if (part.isEmpty()) {
				return Optional.empty();
			}
			Distribution left = whole.distribution().minus(part.get().distribution());
			if (left.n() > 0 && left.n() < guard.threshold()) {
				return Optional.empty();
			}
			anyVotes |= part.get().n() > 0;
			rest.add(QuestionScore.of(whole.question(), whole.session(), Optional.empty(), left, Optional.empty(), whole.evidence()));
		}
		return anyVotes ? Optional.of(rest) : Optional.empty();
	}
}
