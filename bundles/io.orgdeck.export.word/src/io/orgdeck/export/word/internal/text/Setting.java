package io.orgdeck.export.word.internal.text;

/**
 * How a paragraph is set, beyond what its style says.
 *
 * @param style       its role
 * @param keepNext    stays on one page with the next paragraph or row
 * @param newPage     begins a new page
 * @param list        number of the list it is counted in, {@link #LIST_OF_STYLE} or {@link #NO_LIST}
 * @param level       level in that list, from 0
 * @param rightToLeft runs from right to left
 */
public record Setting(TextRole style, boolean keepNext, boolean newPage, int list, int level, boolean rightToLeft) {

	/** The list that the style names, if any. */
	public static final int LIST_OF_STYLE = 0;
	/** No list, although the style names one. */
	public static final int NO_LIST = -1;

	public static Setting of(TextRole style) {
		return new Setting(style, false, false, LIST_OF_STYLE, 0, false);
	}

	public Setting keepNext(boolean keeps) {
		return new Setting(style, keeps, newPage, list, level, rightToLeft);
	}

	public Setting onNewPage(boolean begins) {
		return new Setting(style, keepNext, begins, list, level, rightToLeft);
	}

	public Setting inList(int number, int onLevel) {
		return new Setting(style, keepNext, newPage, number, onLevel, rightToLeft);
	}

	public Setting rightToLeft(boolean runs) {
		return new Setting(style, keepNext, newPage, list, level, runs);
	}
}
