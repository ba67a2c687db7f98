package io.orgdeck.ui.plan.strategy.timeline;

import io.orgdeck.ui.parts.Layouts;

/**
 * How large the parts of a timeline are, in pixels of what it is drawn on: a screen or a printer.
 *
 * @param unit      the step that all distances are multiples of
 * @param names     width of the names at the left
 * @param rowHeight height of a row
 */
record TimelineMeasures(int unit, int names, int rowHeight) {

	/** @param line height of a line of text */
	static TimelineMeasures onScreen(int line) {
		return new TimelineMeasures(Layouts.UNIT, 40 * Layouts.UNIT, line + Layouts.UNIT + Layouts.UNIT / 2);
	}

	/**
	 * @param line  height of a line of text
	 * @param width room across the sheet
	 */
	static TimelineMeasures onPaper(int line, int width) {
		int unit = Math.max(1, line / 2);
		return new TimelineMeasures(unit, Math.min(48 * unit, width / 3), line + unit);
	}

	/** Height of the scale above the field. */
	int scale() {
		return 5 * unit;
	}

	/** Length of an arrow's head, and how round the corners of a bar are. */
	int head() {
		return Math.max(2, 3 * unit / 4);
	}

	int thin() {
		return Math.max(1, unit / 8);
	}

	int thick() {
		return 2 * thin();
	}
}
