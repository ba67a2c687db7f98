package io.orgdeck.model;

/** What the model's texts say when nobody has written them: null, nothing and white space mean the same. */
public final class Texts {

	private Texts() {
	}

	/** Whether there is nothing to read in it. */
	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * The text on one line, with its end cut off where it is too long.
	 *
	 * @param text    any text, also null
	 * @param longest in chars; no letter is cut in two
	 */
	public static String excerpt(String text, int longest) {
		String line = or(text, "").strip().replaceAll("\\s+", " ");
		return line.length() <= longest ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, longest))) + "\u2026";
	}

	/** The text as it is, or the other where there is nothing to read in it. */
	public static String or(String text, String otherwise) {
		return isBlank(text) ? otherwise : text;
	}
}
