package io.orgdeck.export.slides.internal.pptx;

/** How much room words take, near enough to choose a size: no font is asked, so that every computer chooses alike. */
final class TextRoom {

	/** Height of a line as a share of its size. */
	static final double LINE = 1.2;
	private static final double USUAL = 0.53;
	private static final double NARROW = 0.3;
	private static final double CAPITAL = 0.7;
	private static final double WIDE = 1.0;
	private static final double BOLD = 1.07;
	private static final String NARROW_LETTERS = "iljtfr.,:;'’!|()[] ";
	private static final int FIRST_WIDE = 0x3000;

	private TextRoom() {
	}

	/** Width of a text in one line, in points. */
	static double width(String text, double size, boolean bold) {
		return text.codePoints().mapToDouble(TextRoom::share).sum() * size * (bold ? BOLD : 1);
	}

	private static double share(int letter) {
		if (NARROW_LETTERS.indexOf(letter) >= 0) {
			return NARROW;
		}
		if (letter >= FIRST_WIDE) {
			return WIDE;
		}
		return Character.isUpperCase(letter) ? CAPITAL : USUAL;
	}

	/** Lines that a text takes, word by word. */
	static int lines(String text, double size, boolean bold, double width) {
		return text.lines().mapToInt(line -> wrapped(line, size, bold, width)).sum();
	}

	/** The first of some sizes in which a text fits, or the last of them. */
	static double fitting(String text, double[] sizes, double width, double height) {
		for (double size : sizes) {
			if (lines(text, size, false, width) * size * LINE <= height) {
				return size;
			}
		}
		return sizes[sizes.length - 1];
	}

	private static int wrapped(String line, double size, boolean bold, double width) {
		int lines = 1;
		double used = 0;
		double space = width(" ", size, bold);
		for (String word : line.split("(?<=[\\s-])|(?=\\p{IsIdeographic})")) {
			double needed = width(word.strip(), size, bold);
			if (used > 0 && used + needed > width) {
				lines++;
				used = 0;
			}
			while (needed > width) {
				lines++;
				needed -= width;
			}
			used += needed + space;
		}
		return lines;
	}
}
