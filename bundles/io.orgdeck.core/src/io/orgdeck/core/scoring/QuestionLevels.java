package io.orgdeck.core.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.LevelDescriptor;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.QuestionKind;
import io.orgdeck.model.deck.RatingScale;

/** The levels that a question takes, and what they are called and mean for it: its own words first, then those of its scale. */
public final class QuestionLevels {

	private QuestionLevels() {
	}

	/** Whether a question is answered by choosing one of its levels, which is what scores and counts by level are made of. */
	public static boolean isAnswered(Question question) {
		return question.getKind() != QuestionKind.DISCUSSION;
	}

	/** What is given as an answer where it is no level; nothing where it is one, or where nothing is answered. */
	public static AnswerForm takes(Question question) {
		return isAnswered(question) || question.getTakes() == null ? AnswerForm.NONE : question.getTakes();
	}

	/** Whether people are asked for an answer to it, of whatever kind. */
	public static boolean isAsked(Question question) {
		return isAnswered(question) || takes(question) != AnswerForm.NONE;
	}

	/** Whether its answers are levels: one, or several. */
	public static boolean isByLevels(Question question) {
		return isAnswered(question) || takes(question) == AnswerForm.SEVERAL;
	}

	/** Whether people type what they answer: a number, a day or words. */
	public static boolean isTyped(Question question) {
		return TypedAnswer.isTyped(takes(question));
	}

	/** The levels that can be chosen, lowest first: those that the question names, or all of its scale; none where an answer is typed. */
	public static List<Level> of(Question question) {
		if (isTyped(question)) {
			return List.of();
		}
		List<Level> all = ofScale(question);
		List<Level> taken = all.stream().filter(question.getLevels()::contains).toList();
		return taken.isEmpty() ? all : taken;
	}

	/** All levels of the scale that the question is rated on, lowest first; none without a scale. */
	public static List<Level> ofScale(Question question) {
		return scale(question).map(QuestionLevels::sorted).orElse(List.of());
	}

	/** The levels of a scale, lowest first. */
	public static List<Level> sorted(RatingScale scale) {
		return scale.getLevels().stream().sorted(Comparator.comparingDouble(Level::getValue)).toList();
	}

	/** The scale that a question is rated on: its own, or else the first of the deck that it stands in. */
	public static Optional<RatingScale> scale(Question question) {
		if (question.getScale() != null) {
			return Optional.of(question.getScale());
		}
		for (EObject at = question; at != null; at = at.eContainer()) {
			if (at instanceof Deck deck) {
				return deck.getScales().stream().findFirst();
			}
		}
		return Optional.empty();
	}

	/** What the level is called for the question; may be empty. */
	public static String label(Question question, Level level) {
		return own(question, level, LevelDescriptor::getLabel).orElseGet(() -> Texts.or(level.getLabel(), ""));
	}

	/** When the level fits, for the question; may be empty. */
	public static String meaning(Question question, Level level) {
		return own(question, level, LevelDescriptor::getText).orElseGet(() -> Texts.or(level.getDescriptor(), ""));
	}

	/** When a level fits, by its id; empty for one that the question does not take. */
	public static String meaning(Question question, String level) {
		return of(question).stream().filter(one -> level.equals(one.getId())).findFirst().map(one -> meaning(question, one)).orElse("");
	}

	/** Whether any level is called otherwise than on the scale. */
	public static boolean hasOwnNames(Question question) {
		return question.getDescriptors().stream().anyMatch(one -> !Texts.isBlank(one.getLabel()));
	}

	/** Whether the question says of any level when it fits. */
	public static boolean hasOwnMeanings(Question question) {
		return question.getDescriptors().stream().anyMatch(one -> !Texts.isBlank(one.getText()));
	}

	private static Optional<String> own(Question question, Level level, Function<LevelDescriptor, String> words) {
		return question.getDescriptors().stream().filter(one -> one.getLevel() == level).map(words).filter(text -> !Texts.isBlank(text))
				.findFirst();
	}
}
