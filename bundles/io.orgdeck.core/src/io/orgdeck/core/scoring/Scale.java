package io.orgdeck.core.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.RatingScale;

/**
 * An ordinal scale as it stood when it was read: its steps, lowest first. A value, so that figures computed with it stay
 * true while somebody edits the deck.
 *
 * @param steps the levels in rising order of their values
 */
public record Scale(List<Step> steps) {

	/** A scale without levels, for a deck that has none; nothing can be scored on it. */
	public static final Scale NONE = new Scale(List.of());

	/**
	 * One level of the scale.
	 *
	 * @param id    the level's id, which votes are stored under
	 * @param value the level's number, in which medians and means are stated
	 * @param label the level's name on screen and paper
	 */
	public record Step(String id, int value, String label) {
	}

	public Scale {
		steps = steps.stream().sorted(Comparator.comparingInt(Step::value)).toList();
	}

	public static Scale of(RatingScale scale) {
		return scale == null ? NONE : new Scale(scale.getLevels().stream().map(Scale::step).toList());
	}

	private static Step step(Level level) {
		return new Step(level.getId(), level.getValue(), Objects.requireNonNullElse(level.getLabel(), ""));
	}

	/** The scale that a question is rated on: its own, or else the deck's first. */
	public static Scale of(Question question) {
		if (question.getScale() != null) {
			return of(question.getScale());
		}
		boolean inDeck = question.getCard() != null && question.getCard().getSection() != null;
		return inDeck && question.getCard().getSection().eContainer() instanceof Deck deck ? of(deck) : NONE;
	}

	/** The scale in which a deck states the scores of its dimensions: its first. */
	public static Scale of(Deck deck) {
		return deck == null || deck.getScales().isEmpty() ? NONE : of(deck.getScales().getFirst());
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
	 * The value of the lowest level.
	 *
	 * @throws java.util.NoSuchElementException if the scale has no level
	 */
	public int lowest() {
		return steps.getFirst().value();
	}

	/**
	 * The value of the highest level.
	 *
	 * @throws java.util.NoSuchElementException if the scale has no level
	 */
	public int highest() {
		return steps.getLast().value();
	}

	/** Whether the scale has two different values at least, so that spread on it means something. */
	public boolean hasRange() {
		return !steps.isEmpty() && lowest() < highest();
	}

	/** How many levels make up one end of the scale: two of five, in general a third of them, rounded up. */
	public int levelsAtAnEnd() {
		return (size() + 2) / 3;
	}

	/** Whether a median lies in the low end of the scale: of five levels, at the second lowest or below. */
	public boolean isLow(double median) {
		return size() > 1 && median <= steps.get(levelsAtAnEnd() - 1).value();
	}

	/** Carries a score over to another scale, linearly from end to end; unchanged when the ends are the same. */
	public double convert(double score, Scale other) {
		if (!hasRange() || !other.hasRange() || lowest() == other.lowest() && highest() == other.highest()) {
			return score;
		}
		double share = (score - lowest()) / (highest() - lowest());
		return other.lowest() + share * (other.highest() - other.lowest());
	}
}
