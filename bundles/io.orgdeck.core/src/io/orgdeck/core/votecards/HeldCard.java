package io.orgdeck.core.votecards;

import java.util.Optional;

/**
 * How a card is held: which face is shown, and which of its edges is up.
 *
 * @param back whether it is the back
 * @param up   the edge that is up
 */
public record HeldCard(boolean back, Edge up) {

	/** How many levels can be told by a card; the other ways to hold it are for those who do not rate. */
	public static final int LEVELS = 5;

	private static final HeldCard NOT_APPLICABLE = new HeldCard(true, Edge.RIGHT);
	private static final HeldCard UNKNOWN = new HeldCard(true, Edge.BOTTOM);

	/** What it means. */
	public sealed interface Meaning {
	}

	/** A level, by its place on the scale. @param place counted from 0, lowest first */
	public record Level(int place) implements Meaning {
	}

	/** That the question does not apply. */
	public record DoesNotApply() implements Meaning {
	}

	/** That somebody does not know. */
	public record DontKnow() implements Meaning {
	}

	/** What it means on any scale; empty for the one edge that stands for nothing. */
	public Optional<Meaning> meaning() {
		if (!back) {
			return Optional.of(new Level(up.ordinal()));
		}
		return switch (up) {
			case TOP -> Optional.of(new Level(LEVELS - 1));
			case RIGHT -> Optional.of(new DoesNotApply());
			case BOTTOM -> Optional.of(new DontKnow());
			case LEFT -> Optional.empty();
		};
	}

	/** How a card is held for a level. @param place counted from 0, below {@link #LEVELS} */
	public static HeldCard level(int place) {
		return place < LEVELS - 1 ? new HeldCard(false, Edge.values()[place]) : new HeldCard(true, Edge.TOP);
	}

	/** How a card is held by somebody to whom the question does not apply. */
	public static HeldCard doesNotApply() {
		return NOT_APPLICABLE;
	}

	/** How a card is held by somebody who does not know. */
	public static HeldCard dontKnow() {
		return UNKNOWN;
	}
}
