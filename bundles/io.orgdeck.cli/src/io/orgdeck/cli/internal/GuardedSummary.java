package io.orgdeck.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import io.orgdeck.core.scoring.Coverage;
import io.orgdeck.core.scoring.DimensionScore;
import io.orgdeck.core.scoring.DimensionTree;
import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosedScores;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.QuestionTargets;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Question;

/** The figures of a summary as the disclosure guard lets them be shown; a question that is withheld still counts as asked. */
final class GuardedSummary {

	private final Assessment assessment;
	private final DisclosureGuard guard;
	private final DisclosedScores scores;
	private final QuestionTargets targets;

	GuardedSummary(Assessment assessment) {
		this.assessment = assessment;
		guard = DisclosureGuard.of(assessment);
		scores = guard.whole();
		targets = QuestionTargets.of(assessment);
	}

	Disclosed<OptionalDouble> overall() {
		return scores.overall();
	}

	Disclosed<OptionalDouble> overallCapped() {
		return scores.overallCapped();
	}

	List<Dimension> dimensions() {
		return scores.shown().dimensions().stream().map(DimensionScore::dimension).toList();
	}

	/** Which dimension is a part of which. */
	DimensionTree tree() {
		return scores.shown().tree();
	}

	Disclosed<DimensionScore> dimension(Dimension dimension) {
		return scores.dimension(dimension);
	}

	/** Where the client wants to be, which is no result of anybody's votes. */
	OptionalDouble target(Dimension dimension) {
		return scores.shown().dimension(dimension).map(DimensionScore::target).orElse(OptionalDouble.empty());
	}

	Disclosed<QuestionScore> question(Question question) {
		return scores.question(question);
	}

	/** What is to be reached on a question, which is no result of anybody's votes. */
	OptionalDouble target(Question question) {
		return targets.target(question);
	}

	/** Whether a question lies below its target; empty where it has none, has no score, or its score is withheld. */
	Optional<Boolean> isBelowTarget(Question question) {
		return switch (targets.standing(question, scores.question(question))) {
			case OPEN, WITHHELD -> Optional.empty();
			case REACHED -> Optional.of(false);
			case BELOW -> Optional.of(true);
		};
	}

	/** How many questions with a target stand how. */
	QuestionTargets.Count targets() {
		return targets.count(scores);
	}

	List<Question> askedQuestions() {
		return questions().stream().filter(this::isAsked).toList();
	}

	Coverage coverage() {
		return coverage(questions());
	}

	Coverage coverage(Dimension dimension) {
		Set<Dimension> within = tree().within(dimension);
		return coverage(questions().stream().filter(question -> within.contains(question.getDimension())).toList());
	}

	/** Every vote cast, of all rounds; empty where the number would say how many people stand behind what is withheld. */
	Optional<Integer> votes() {
		return scores.isAnySuppressed() ? Optional.empty()
				: Optional.of(assessment.getSessions().stream().flatMap(session -> session.getBallots().stream())
						.mapToInt(ballot -> ballot.getVotes() == null ? 0 : ballot.getVotes().size()).sum());
	}

	/** The sentence that says why something is withheld, if anything is. */
	Optional<String> whyWithheld() {
		return scores.isAnySuppressed() ? Optional.of(new Disclosed.Suppressed<>(guard.threshold()).sentence()) : Optional.empty();
	}

	private List<Question> questions() {
		return scores.shown().questions().stream().map(QuestionScore::question).toList();
	}

	private Coverage coverage(List<Question> questions) {
		return new Coverage((int) questions.stream().filter(this::isAsked).count(), questions.size());
	}

	private boolean isAsked(Question question) {
		return scores.question(question).toOptional().map(QuestionScore::isAsked).orElse(true);
	}
}
