package io.orgdeck.office.text;

import java.util.Locale;
import java.util.Map;

/** What common typefaces take of a line beside the Helvetica family. No font is asked, so that every computer chooses alike. */
public final class Typefaces {

	/** Height of a line of most typefaces, as a multiple of their size. */
	private static final double LINE = 1.15;
	private static final Map<String, Double> LINES = Map.of("calibri", 1.22, "carlito", 1.22, "cambria", 1.17, "verdana", 1.215, "tahoma",
			1.207, "segoe ui", 1.33, "open sans", 1.36, "georgia", 1.136, "aptos", 1.28);
	private static final Map<String, Double> WIDTHS = Map.of("calibri", 0.9, "carlito", 0.9, "cambria", 0.95, "verdana", 1.15,
			"times new roman", 0.89, "garamond", 0.85, "georgia", 0.98, "gill sans mt", 0.9, "arial narrow", 0.82, "aptos", 0.97);

	private Typefaces() {
	}

	/** How wide words are, as a multiple of the same in Helvetica; 1 for a typeface that is not known. */
	public static double width(String typeface) {
		return WIDTHS.getOrDefault(typeface.toLowerCase(Locale.ROOT), 1.0);
	}

	/** How high a line is, as a multiple of the size. */
	public static double line(String typeface) {
		return LINES.getOrDefault(typeface.toLowerCase(Locale.ROOT), LINE);
	}
}
