package io.orgdeck.export.excel.internal.xlsx;

/**
 * How many lines a text takes in a column. Files should carry row heights, because not every program works them out
 * when it opens a file; an estimate that is a little too high does no harm.
 */
public final class TextFit {

	private static final double LINE_POINTS = 12.75;
	private static final double PADDING_POINTS = 2.25;
	/** Characters of running text for one of a column's width, which is measured in digits. */
	private static final double CHARACTERS = 1.05;
	/** The highest row that spreadsheets allow. */
	private static final double HIGHEST = 409;

	private TextFit() {
	}

	/** Height in points of a row with that many lines. */
	public static double points(int lines) {
		return Math.min(HIGHEST, PADDING_POINTS + lines * LINE_POINTS);
	}

	/** Lines of the text in a column of that width. */
	public static int lines(String text, int columnWidth) {
		int width = Math.max(1, (int) (columnWidth * CHARACTERS));
		int lines = 1;
		int used = 0;
		for (int at = 0; at < text.length();) {
			char c = text.charAt(at);
			if (c == '\n') {
				lines++;
				used = 0;
				at++;
				continue;
			}
			int end = endOfWord(text, at);
			int length = end - at;
			if (used > 0 && used + length > width) {
				lines++;
				used = 0;
			}
			lines += Math.max(0, length - 1) / width;
			used = (used + length - 1) % width + 1;
			at = end;
		}
		return lines;
	}

	/** Index behind the word that begins at {@code start}, with one blank after it. */
	private static int endOfWord(String text, int start) {
		int end = start + 1;
		while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
			end++;
		}
		return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
	}
}
