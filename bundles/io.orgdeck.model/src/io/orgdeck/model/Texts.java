package io.orgdeck.model;

/** What the model's texts say when nobody has written them: null, nothing and white space mean the same. */
public final class Texts {

	private Texts() {
	}

	/** Whether there is nothing to read in it. */
	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** The text as it is, or the other where there is nothing to read in it. */
	public static String or(String text, String otherwise) {
		return isBlank(text) ? otherwise : text;
	}
}
