package io.orgdeck.export.word.internal.chart;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How charts look. Series also differ in lightness, so that a paper copied in black and white still reads.
 *
 * @param accent   the colour of the paper, rrggbb
 * @param typeface of words, unless it comes from the document's theme
 * @param language of words and numbers, a BCP 47 tag
 */
public record ChartLook(String accent, Optional<String> typeface, String language) {

	static final String TEXT = "1E2528";
	static final String QUIET = "5B666B";
	static final String RULE = "C9D1D4";
	private static final int WHITE = 0xffffff;
	private static final int BLACK = 0;
	private static final double PALE = 0.82;
	private static final double DEEP = 0.3;
	private static final List<String> OTHER_LINES = List.of(QUIET, "B26A1F", "6A4C86", "3B7D3F", "8C2F39");

	/** Colour of a line; the first is the one that matters. */
	String line(int series) {
		return series == 0 ? accent : OTHER_LINES.get((series - 1) % OTHER_LINES.size());
	}

	/** A step on the way from pale to deep. */
	String step(int index, int count) {
		return hex(stepColour(index, count));
	}

	private int stepColour(int index, int count) {
		int colour = Integer.parseInt(accent, 16);
		double share = count == 1 ? 0.75 : (double) index / (count - 1);
		return mix(mix(colour, WHITE, PALE), mix(colour, BLACK, DEEP), share);
	}

	/** The colour in which words can be read upon a step. */
	String textOn(int index, int count) {
		int colour = stepColour(index, count);
		double light = 0.299 * (colour >> 16) + 0.587 * (colour >> 8 & 0xff) + 0.114 * (colour & 0xff);
		return light < 125 ? "FFFFFF" : TEXT;
	}

	private static int mix(int from, int to, double share) {
		return channel(from >> 16, to >> 16, share) << 16 | channel(from >> 8, to >> 8, share) << 8 | channel(from, to, share);
	}

	private static int channel(int from, int to, double share) {
		return (int) Math.round((from & 0xff) + ((to & 0xff) - (from & 0xff)) * share);
	}

	private static String hex(int colour) {
		return HexFormat.of().withUpperCase().toHexDigits(colour, 6);
	}
}
