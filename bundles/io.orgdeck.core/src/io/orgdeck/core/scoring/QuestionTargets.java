package io.orgdeck.core.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.QuestionTarget;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

/**
 * What is to be reached on each question: the client's own target, or else the level that the deck states. How far it is reached is
 * told of a {@link Disclosed} score alone, so where the score is withheld nobody learns whether it lies below its target.
 */
public final class QuestionTargets {

	private static final double ROUNDING = 1e-9;

	/** How a question stands to its target. */
	public enum Standing {
		/** There is no target, or no score yet. */
		OPEN,
		/** The score is withheld, and with it whether the target is reached. */
		WITHHELD, REACHED, BELOW
	}

	/**
	 * How many questions with a target stand how.
	 *
	 * @param below    whose score is shown and lies below the target
	 * @param scored   whose score is shown
	 * @param withheld whose score is withheld; they are in no other count
	 */
	public record Count(int below, int scored, int withheld) {
	}

	private final Map<Question, Double> own = new HashMap<>();

	private QuestionTargets(Assessment assessment) {
		for (QuestionTarget target : assessment.getQuestionTargets()) {
			if (fits(target)) {
				own.put(target.getQuestion(), target.getValue());
			}
		}
	}

	public static QuestionTargets of(Assessment assessment) {
		return new QuestionTargets(assessment);
	}

	/** Whether answers to a question make a score that can be held to a target. */
	public static boolean canHave(Question question) {
		return QuestionLevels.isAnswered(question) && question.isScored();
	}

	/** Whether a target of the client's counts: it lies on the scale of a question that makes a score. */
	public static boolean fits(QuestionTarget target) {
		if (target.getQuestion() == null || !canHave(target.getQuestion())) {
			return false;
		}
		Scale scale = Scale.of(target.getQuestion());
		return scale.hasRange() && target.getValue() >= scale.lowest() && target.getValue() <= scale.highest();
	}

	/** The level that the deck states, where the question takes it; empty for none. */
	public static Optional<Level> ofDeck(Question question) {
		return Optional.ofNullable(question.getTarget()).filter(level -> canHave(question))
				.filter(QuestionLevels.of(question)::contains);
	}

	/** The score to reach, in values of the question's scale; empty for none. No target is not a target of 0. */
	public OptionalDouble target(Question question) {
		Double value = own.get(question);
		return value != null ? OptionalDouble.of(value)
				: ofDeck(question).map(level -> OptionalDouble.of(level.getValue())).orElse(OptionalDouble.empty());
	}

	/** Whether any of these questions has a target. */
	public boolean isAny(List<QuestionScore> questions) {
		return questions.stream().anyMatch(score -> target(score.question()).isPresent());
	}

	/** How far a score lies below the target; 0 where it is reached, empty without target or score. */
	public OptionalDouble gap(QuestionScore shown) {
		OptionalDouble target = target(shown.question());
		return target.isEmpty() || shown.median().isEmpty() ? OptionalDouble.empty()
				: OptionalDouble.of(Math.max(0, target.getAsDouble() - shown.median().getAsDouble()));
	}

	/** Whether a question has reached its target, as far as that may be told. */
	public Standing standing(Question question, Disclosed<QuestionScore> result) {
		if (target(question).isEmpty()) {
			return Standing.OPEN;
		}
		return switch (result) {
			case Disclosed.Suppressed<QuestionScore> kept -> Standing.WITHHELD;
			case Disclosed.Shown<QuestionScore>(var score) when gap(score).isEmpty() -> Standing.OPEN;
			case Disclosed.Shown<QuestionScore>(var score) -> gap(score).getAsDouble() > ROUNDING ? Standing.BELOW : Standing.REACHED;
		};
	}

	/** How many of the questions that can be asked stand how, as far as that may be told. */
	public Count count(DisclosedScores scores) {
		return count(scores, scores.shown().questions().stream().map(QuestionScore::question).toList());
	}

	/** How many of some questions stand how, as far as that may be told. */
	public Count count(DisclosedScores scores, List<Question> questions) {
		int below = 0;
		int scored = 0;
		int withheld = 0;
		for (Question question : questions) {
			switch (standing(question, scores.question(question))) {
				case BELOW -> {
					below++;
					scored++;
				}
				case REACHED -> scored++;
				case WITHHELD -> withheld++;
				case OPEN -> {
					// nothing to count
				}
			}
		}
		return new Count(below, scored, withheld);
	}
}
