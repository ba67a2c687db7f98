package io.orgdeck.export.slides.internal.pptx;

import io.orgdeck.office.text.TextMeasure;
import io.orgdeck.office.text.Typefaces;

/** How much room words take, near enough to choose a size: no font is asked, so that every computer chooses alike. */
final class TextRoom {

	/** Height of a line as a share of its size, at least. */
	private static final double LINE = 1.2;

	private final double wide;
	private final double line;

	/** @param typeface in which the words stand */
	TextRoom(String typeface) {
		wide = Math.max(1, Typefaces.width(typeface));
		line = Math.max(LINE, Typefaces.line(typeface));
	}

	/** Height of a line, in points. */
	double line(double size) {
		return size * line;
	}

	/** Width of a text in one line, in points. */
	double width(String text, double size, boolean bold) {
		return TextMeasure.width(text, size, bold) * wide;
	}

	/** Lines that a text takes, word by word. */
	int lines(String text, double size, boolean bold, double width) {
		return text.lines().mapToInt(line -> wrapped(line, size, bold, width)).sum();
	}

	/** The first of some sizes in which a text fits, or the last of them. */
	double fitting(String text, double[] sizes, double width, double height) {
		for (double size : sizes) {
			if (lines(text, size, false, width) * line(size) <= height) {
				return size;
			}
		}
		return sizes[sizes.length - 1];
	}

	private int wrapped(String line, double size, boolean bold, double width) {
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
