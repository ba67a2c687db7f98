package io.orgdeck.export.word.internal.chart;

import java.util.List;

/** Colours of charts. Series also differ in lightness, so that a paper copied in black and white still reads. */
final class ChartColours {

	static final String TEXT = "1E2528";
	static final String RULE = "C9D1D4";
	private static final int PALE = 0xd3e6e9;
	private static final int DEEP = 0x12414b;
	private static final List<String> LINES = List.of("1F5A66", "5B666B", "B26A1F", "6A4C86", "3B7D3F", "8C2F39");

	private ChartColours() {
	}

	/** Colour of a line; the first is the one that matters. */
	static String line(int series) {
		return LINES.get(series % LINES.size());
	}

	/** A step on the way from pale to deep. */
	static String step(int index, int count) {
		double share = count == 1 ? 0.75 : (double) index / (count - 1);
		int red = mix(PALE >> 16, DEEP >> 16, share);
		int green = mix(PALE >> 8, DEEP >> 8, share);
		int blue = mix(PALE, DEEP, share);
		return "%02X%02X%02X".formatted(red, green, blue);
	}

	/** The colour in which words can be read upon a step. */
	static String textOn(int index, int count) {
		return count == 1 || index * 2 >= count ? "FFFFFF" : TEXT;
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round((from & 0xff) + ((to & 0xff) - (from & 0xff)) * share);
	}
}
