package io.orgdeck.core.scoring;

/** What became of a score between two assessments. */
public enum Change {

	UP, DOWN,
	/** The difference is smaller than half the spread of the votes. */
	NONE_CLEAR;

	/**
	 * The change from one score to another: no clear one when the difference is smaller than half of the larger
	 * interquartile range, or is none.
	 */
	static Change of(double difference, double largerRange) {
		if (difference == 0 || Math.abs(difference) < largerRange / 2) {
			return NONE_CLEAR;
		}
		return difference > 0 ? UP : DOWN;
	}

	/** The words that are shown. */
	public String label() {
		return switch (this) {
			case UP -> Messages.onScreen().changeUp;
			case DOWN -> Messages.onScreen().changeDown;
			case NONE_CLEAR -> Messages.onScreen().changeNone;
		};
	}
}
