package io.orgdeck.core.house;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/**
 * The colours of a house, each as rrggbb. Steps and lines also differ in lightness, so that a black-and-white copy still reads.
 *
 * @param accent the colour of headings and of what matters most
 * @param text   of words
 * @param quiet  of words that stand back, still readable on white
 * @param rule   of thin lines
 * @param others of further lines in a chart, in order
 */
public record HouseColours(String accent, String text, String quiet, String rule, List<String> others) {

	private static final Pattern COLOUR = Pattern.compile("[0-9a-fA-F]{6}");

	/** The product's own colours. */
	public static final HouseColours STANDARD = new HouseColours("1F5A66", "1E2528", "5B666B", "C9D1D4",
			List.of("5B666B", "B26A1F", "6A4C86", "3B7D3F", "8C2F39"));

	/** Colour of paper and of words on dark ground. */
	public static final String WHITE = "FFFFFF";

	/** What WCAG 2.2 asks of words, and of what else must be told apart from its ground (1.4.3, 1.4.11). */
	private static final double WORDS_CONTRAST = 4.5;
	private static final double LINES_CONTRAST = 3;
	private static final double DARKER = 0.04;

	private static final int WHITE_GROUND = 0xffffff;
	private static final int BLACK_GROUND = 0;
	private static final double PALE = 0.82;
	private static final double DEEP = 0.3;
	private static final double ALONE = 0.75;

	public HouseColours {
		others = List.copyOf(others);
		check(accent);
		check(text);
		check(quiet);
		check(rule);
		others.forEach(HouseColours::check);
	}

	private static void check(String colour) {
		if (!COLOUR.matcher(colour).matches()) {
			throw new IllegalArgumentException("Not a colour as rrggbb: " + colour);
		}
	}

	/** The same with another accent, such as that of a client's template. */
	public HouseColours withAccent(String colour) {
		return new HouseColours(colour, text, quiet, rule, others);
	}

	/** Colour of a line; the first is the one that matters. */
	public String line(int index) {
		return index == 0 ? accent : others.get((index - 1) % others.size());
	}

	/** A step on the way from pale to deep, such as a level of a scale. */
	public String step(int index, int count) {
		return hex(stepColour(index, count));
	}

	/** The colour in which words can be read upon a step. */
	public String textOnStep(int index, int count) {
		return textOn(step(index, count));
	}

	/** White or the text colour: the one with the higher contrast on that ground (WCAG 2.2, relative luminance). */
	public String textOn(String ground) {
		double light = luminance(Integer.parseInt(ground, 16));
		double dark = luminance(Integer.parseInt(text, 16));
		return 1.05 / (light + 0.05) >= (light + 0.05) / (dark + 0.05) ? WHITE : text;
	}

	/** What cannot be read on white paper, each in a sentence with a colour that can. */
	public List<String> remarks() {
		var remarks = new ArrayList<String>();
		remark(remarks, Messages.accent, accent, WORDS_CONTRAST);
		remark(remarks, Messages.text, text, WORDS_CONTRAST);
		remark(remarks, Messages.quiet, quiet, WORDS_CONTRAST);
		for (int i = 0; i < others.size(); i++) {
			remark(remarks, NLS.bind(Messages.chartColour, i + 1), others.get(i), LINES_CONTRAST);
		}
		return List.copyOf(remarks);
	}

	private static void remark(List<String> remarks, String what, String colour, double wanted) {
		if (contrast(colour, WHITE) < wanted) {
			remarks.add(NLS.bind(Messages.cannotBeRead, new Object[] { what, '#' + colour, tenths(contrast(colour, WHITE)), tenths(wanted),
					'#' + darkened(colour, wanted) }));
		}
	}

	private static String tenths(double value) {
		int tenths = (int) (value * 10);
		return tenths / 10 + "." + tenths % 10;
	}

	/** The same, with every colour that cannot be read on white darkened until it can. */
	public HouseColours readable() {
		return new HouseColours(darkened(accent, WORDS_CONTRAST), darkened(text, WORDS_CONTRAST), darkened(quiet, WORDS_CONTRAST), rule,
				others.stream().map(colour -> darkened(colour, LINES_CONTRAST)).toList());
	}

	private static String darkened(String colour, double wanted) {
		String dark = colour;
		for (double share = DARKER; contrast(dark, WHITE) < wanted; share += DARKER) {
			dark = hex(mix(Integer.parseInt(colour, 16), BLACK_GROUND, share));
		}
		return dark;
	}

	/** A very pale shade of the accent, for grounds. */
	public String pale() {
		return hex(mix(Integer.parseInt(accent, 16), WHITE_GROUND, 0.9));
	}

	/** Contrast of two colours, from 1 to 21 (WCAG 2.2). */
	public static double contrast(String one, String other) {
		double first = luminance(Integer.parseInt(one, 16)) + 0.05;
		double second = luminance(Integer.parseInt(other, 16)) + 0.05;
		return Math.max(first, second) / Math.min(first, second);
	}

	private int stepColour(int index, int count) {
		int colour = Integer.parseInt(accent, 16);
		double share = count == 1 ? ALONE : (double) index / (count - 1);
		return mix(mix(colour, WHITE_GROUND, PALE), mix(colour, BLACK_GROUND, DEEP), share);
	}

	private static int mix(int from, int to, double share) {
		return channel(from >> 16, to >> 16, share) << 16 | channel(from >> 8, to >> 8, share) << 8 | channel(from, to, share);
	}

	private static int channel(int from, int to, double share) {
		return (int) Math.round((from & 0xff) + ((to & 0xff) - (from & 0xff)) * share);
	}

	private static double luminance(int colour) {
		return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
	}

	private static double linear(int channel) {
		double share = (channel & 0xff) / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static String hex(int colour) {
		return HexFormat.of().withUpperCase().toHexDigits(colour, 6);
	}
}
