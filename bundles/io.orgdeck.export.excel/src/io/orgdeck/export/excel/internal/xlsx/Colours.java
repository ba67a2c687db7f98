package io.orgdeck.export.excel.internal.xlsx;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Colours as decks write them: #rrggbb. */
public final class Colours {

	private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");

	private Colours() {
	}

	/** Whether the text is a colour that can be used; a deck may hold anything. */
	public static boolean isColour(String text) {
		return text != null && WRITTEN.matcher(text).matches();
	}

	/** Red, green and blue, a byte each. */
	public static byte[] rgb(String colour) {
		return HexFormat.of().parseHex(colour, 1, 7);
	}

	/** The same after the byte for "opaque", as cell formats have them. */
	public static byte[] argb(String colour) {
		return HexFormat.of().parseHex("ff" + colour.substring(1));
	}

	/** Black or white: the one with the higher contrast on that ground (WCAG 2.2, relative luminance). */
	public static String readableOn(String ground) {
		byte[] rgb = rgb(ground);
		double luminance = 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
		return (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) ? "#000000" : "#ffffff";
	}

	private static double linear(byte channel) {
		double share = (channel & 0xff) / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
