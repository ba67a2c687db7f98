package io.orgdeck.core.formatting;

/**
 * Words that look the same.
 *
 * @param link the web or mail address that they lead to; empty where they lead nowhere
 */
public record Run(String text, boolean bold, boolean italic, String link) {

	/** Words as they are. */
	public static Run of(String text) {
		return new Run(text, false, false, "");
	}

	boolean looksLike(Run other) {
		return bold == other.bold && italic == other.italic && link.equals(other.link);
	}
}
