package io.orgdeck.core.xml;

/** Text as XML may hold it. */
public final class XmlText {

	private static final char REPLACEMENT = '\uFFFD';

	private XmlText() {
	}

	/**
	 * The text without what XML cannot hold, which comes in by pasting: line breaks of word processors become plain ones,
	 * other control characters and halves of surrogate pairs become U+FFFD.
	 */
	public static String allowed(String text) {
		int at = 0;
		while (at < text.length() && isAllowed(text, at)) {
			at++;
		}
		if (at == text.length()) {
			return text;
		}
		var allowed = new StringBuilder(text);
		for (; at < text.length(); at++) {
			if (!isAllowed(text, at)) {
				char c = text.charAt(at);
				allowed.setCharAt(at, c == '\u000B' || c == '\f' ? '\n' : REPLACEMENT);
			}
		}
		return allowed.toString();
	}

	private static boolean isAllowed(String text, int at) {
		char c = text.charAt(at);
		if (c < ' ') {
			return c == '\n' || c == '\t' || c == '\r';
		}
		if (Character.isHighSurrogate(c)) {
			return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
		}
		return c < '\uFFFE';
	}
}
