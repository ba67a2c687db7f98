package io.orgdeck.core.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

import org.eclipse.emf.ecore.EObject;

import io.orgdeck.model.Values;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/**
 * An ordinal scale as it stood when it was read: its steps, lowest first. A value, so that figures computed with it stay
 * true while somebody edits the deck. The place of a step and its value are two things: medians, quartiles and agreement go
 * by places, means by values.
 *
 * @param steps   the levels that can be chosen, in rising order of their values
 * @param lowest  value of the lowest level of the scale, also when a question does not take it; NaN without levels
 * @param highest value of the highest level of the scale, also when a question does not take it; NaN without levels
 * @param scored  whether votes on it make medians, means and a word for agreement; where not, they are only counted
 * @param takes   what is answered, where that is no single step
 * @param range   what may be typed, where there are no steps
 */
public record Scale(List<Step> steps, double lowest, double highest, boolean scored, AnswerForm takes, AnswerRange range) {

	/** A scale without levels, for a deck that has none; nothing can be scored on it. */
	public static final Scale NONE = new Scale(List.of());
	private static final int MOST_DECIMALS = 4;

	/**
	 * One level of the scale.
	 *
	 * @param id    the level's id, which votes are stored under
	 * @param value the number that the level stands for, in which scores are stated
	 * @param label the level's name on screen and paper
	 */
	public record Step(String id, double value, String label) {

		/** The value as it is written: 1, 0.25 or -2. */
		public String number() {
			return Values.text(value);
		}
	}

	public Scale {
		steps = steps.stream().sorted(Comparator.comparingDouble(Step::value)).toList();
	}

	/** Whether another has the same levels, whatever they are called in its language. */
	public boolean hasLevelsOf(Scale other) {
		return takes == other.takes && steps.stream().map(Step::id).toList().equals(other.steps.stream().map(Step::id).toList())
				&& steps.stream().map(Step::value).toList().equals(other.steps.stream().map(Step::value).toList());
	}

	/** A scale of which one step is chosen. */
	public Scale(List<Step> steps, double lowest, double highest, boolean scored) {
		this(steps, lowest, highest, scored, AnswerForm.NONE, AnswerRange.ANY);
	}

	/** A scale on which votes make scores. */
	public Scale(List<Step> steps, double lowest, double highest) {
		this(steps, lowest, highest, true);
	}

	/** A scale of which all levels can be chosen. */
	public Scale(List<Step> steps) {
		this(steps, steps.stream().mapToDouble(Step::value).min().orElse(Double.NaN),
				steps.stream().mapToDouble(Step::value).max().orElse(Double.NaN));
	}

	public static Scale of(RatingScale scale) {
		return scale == null ? NONE
				: new Scale(scale.getLevels().stream()
						.map(level -> new Step(level.getId(), level.getValue(), Objects.requireNonNullElse(level.getLabel(), "")))
						.toList());
	}

	/** What a question is rated on: the levels that it takes of its scale, under the names that they have there. */
	public static Scale of(Question question) {
		if (QuestionLevels.isTyped(question)) {
			return new Scale(List.of(), Double.NaN, Double.NaN, false, question.getTakes(), AnswerRange.of(question));
		}
		List<Level> all = QuestionLevels.ofScale(question);
		return new Scale(
				QuestionLevels.of(question).stream()
						.map(level -> new Step(level.getId(), level.getValue(), QuestionLevels.label(question, level))).toList(),
				values(all).min().orElse(Double.NaN), values(all).max().orElse(Double.NaN),
				question.isScored() && QuestionLevels.takes(question) == AnswerForm.NONE,
				QuestionLevels.takes(question), AnswerRange.ANY);
	}

	private static DoubleStream values(List<Level> levels) {
		return levels.stream().mapToDouble(Level::getValue);
	}

	/** The scale in which a deck states the scores of its dimensions: its first. */
	public static Scale of(Deck deck) {
		return deck == null || deck.getScales().isEmpty() ? NONE : of(deck.getScales().getFirst());
	}

	/**
	 * The value of the lowest level.
	 *
	 * @throws NoSuchElementException if the scale has no level
	 */
	@Override
	public double lowest() {
		return end(lowest);
	}

	/**
	 * The value of the highest level.
	 *
	 * @throws NoSuchElementException if the scale has no level
	 */
	@Override
	public double highest() {
		return end(highest);
	}

	private static double end(double value) {
		if (Double.isNaN(value)) {
			throw new NoSuchElementException("A scale without levels has no ends.");
		}
		return value;
	}

	/**
	 * How many decimals figures of a deck are written with: one more than tells the nearest of its levels apart, so that one
	 * is enough for 1, 2, 3 and two for 0, 0.25, 0.5; on a scale that spans no more than 1, two at least.
	 *
	 * @param part the deck or anything in it
	 */
	public static int decimals(EObject part) {
		EObject at = part;
		while (at != null && !(at instanceof Deck)) {
			at = at.eContainer();
		}
		return at instanceof Deck deck ? deck.getScales().stream().map(Scale::of).mapToInt(Scale::decimals).max().orElse(1) : 1;
	}

	private int decimals() {
		double nearest = hasRange() && highest - lowest <= 1 ? 0.5 : 1;
		for (int i = 1; i < steps.size(); i++) {
			double apart = steps.get(i).value() - steps.get(i - 1).value();
			nearest = apart > 0 ? Math.min(nearest, apart) : nearest;
		}
		return nearest >= 1 ? 1 : (int) Math.min(MOST_DECIMALS, Math.ceil(-Math.log10(nearest)) + 1);
	}

	/** The same steps, of which one is chosen. */
	public Scale single() {
		return new Scale(steps, lowest, highest, scored);
	}

	/** Whether any number of its steps may be chosen. */
	public boolean isSeveral() {
		return takes == AnswerForm.SEVERAL;
	}

	/** Whether people type what they answer: a number, a day or words. */
	public boolean isTyped() {
		return TypedAnswer.isTyped(takes);
	}

	/** How many levels there are. */
	public int size() {
		return steps.size();
	}

	/** Where a level stands, counted from 0; empty when it is not on this scale. */
	public OptionalInt indexOf(String level) {
		for (int i = 0; i < steps.size(); i++) {
			if (level.equals(steps.get(i).id())) {
				return OptionalInt.of(i);
			}
		}
		return OptionalInt.empty();
	}

	/**
	 * The value at a place, counted from 0; between two levels in proportion, whatever lies between their values.
	 *
	 * @throws IndexOutOfBoundsException beyond the lowest and the highest level
	 */
	public double at(double place) {
		int below = (int) Math.floor(place);
		double value = steps.get(below).value();
		return place == below ? value : value + (place - below) * (steps.get(below + 1).value() - value);
	}

	/** The lowest value as it is written: 1, 0.25 or -2. */
	public String from() {
		return Values.text(lowest());
	}

	/** The highest value as it is written. */
	public String to() {
		return Values.text(highest());
	}

	/** Whether the scale has two different values at least, so that a score can be carried over to another. */
	public boolean hasRange() {
		return lowest < highest;
	}

	/** How many levels make up one end of the scale: two of five, in general a third of them, rounded up. */
	public int levelsAtAnEnd() {
		return (size() + 2) / 3;
	}

	/** Whether a median lies in the low end of the scale: of five levels, at the second lowest or below. */
	public boolean isLow(double median) {
		return size() > 1 && median <= steps.get(levelsAtAnEnd() - 1).value();
	}

	/** Whether both have the same ends, so that scores on them need not be carried over. */
	public boolean isLike(Scale other) {
		return lowest == other.lowest && highest == other.highest;
	}

	/**
	 * Carries a score over to another scale: brought to 0 to 1 by (score &minus; lowest) / (highest &minus; lowest), and then to
	 * the ends of the other. Unchanged when the ends are the same, or one of the two has none.
	 */
	public double convert(double score, Scale other) {
		if (!hasRange() || !other.hasRange() || isLike(other)) {
			return score;
		}
		double share = (score - lowest) / (highest - lowest);
		return other.lowest + share * (other.highest - other.lowest);
	}
}
