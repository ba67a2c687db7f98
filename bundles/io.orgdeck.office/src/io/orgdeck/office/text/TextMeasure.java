package io.orgdeck.office.text;

/**
 * How wide text is in a sans-serif type of the Helvetica family, close enough to say where lines and pages end. The
 * widths are the font's published metrics, in thousandths of its size.
 */
public final class TextMeasure {

	private static final int[] ASCII = { 278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
			556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722,
			278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
			333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500,
			722, 500, 500, 500, 334, 260, 334, 584 };
	private static final int OTHER = 556;
	private static final int WIDE = 1000;
	/** Bold type takes about a tenth more. */
	private static final double BOLD = 1.1;

	private TextMeasure() {
	}

	/** Width in the unit of the size. */
	public static double width(CharSequence text, double size) {
		long sum = 0;
		for (int i = 0; i < text.length(); i++) {
			sum += width(text.charAt(i));
		}
		return sum * size / 1000;
	}

	/** Like {@link #width(CharSequence, double)}, in bold type or not. */
	public static double width(CharSequence text, double size, boolean bold) {
		return width(text, size) * (bold ? BOLD : 1);
	}

	private static int width(char c) {
		if (c >= ' ' && c <= '~') {
			return ASCII[c - ' '];
		}
		return c >= 0x2e80 && c < 0xd800 ? WIDE : OTHER;
	}

	/** Lines that the text fills when broken at spaces; at least one. */
	public static int lines(String text, double size, double lineWidth) {
		int lines = 0;
		for (String paragraph : text.split("\n", -1)) {
			lines += linesOfParagraph(paragraph, size, lineWidth);
		}
		return lines;
	}

	private static int linesOfParagraph(String text, double size, double lineWidth) {
		int lines = 1;
		double x = 0;
		for (String word : text.split(" ")) {
			double width = width(word, size);
			if (x > 0 && x + width > lineWidth) {
				lines++;
				x = 0;
			}
			lines += (int) (width / lineWidth);
			x += width % lineWidth + width(' ') * size / 1000;
		}
		return lines;
	}
}
