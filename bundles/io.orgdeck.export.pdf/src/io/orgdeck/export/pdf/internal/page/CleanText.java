package io.orgdeck.export.pdf.internal.page;

/** Text as a document can hold it, the same for whoever writes it and whoever looks for it afterwards. */
public final class CleanText {

	private CleanText() {
	}

	/**
	 * The text without control characters and signs that turn the direction of words against their own, which would let a paper say
	 * what nobody typed, with a line feed for whatever some system takes for the end of a line, and with the
	 * replacement character for half of a pair.
	 */
	public static String of(String text) {
		if (text == null) {
			return "";
		}
		var clean = new StringBuilder(text.length());
		text.replace("\r\n", "\n").codePoints().forEach(code -> {
			switch (code) {
				case '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> clean.append('\n');
				case '\t', '\n' -> clean.append((char) code);
				default -> append(clean, code);
			}
		});
		return clean.toString();
	}

	private static void append(StringBuilder clean, int code) {
		if (code >= 0xd800 && code < 0xe000) {
			clean.append('\ufffd');
		} else if (!Character.isISOControl(code) && (code & 0xfffe) != 0xfffe && !turnsWords(code)) {
			clean.appendCodePoint(code);
		}
	}

	/** Embedding, override and isolate; the marks of direction that writers of such scripts type stay. */
	private static boolean turnsWords(int code) {
		return code >= 0x202a && code <= 0x202e || code >= 0x2066 && code <= 0x2069;
	}

	/** The letters and figures that a reader sees, without the space between them, which lines and pages rearrange. */
	public static String squeezed(String text) {
		var squeezed = new StringBuilder(text.length());
		text.codePoints().filter(code -> !Character.isWhitespace(code) && !Character.isSpaceChar(code))
				.filter(code -> Character.getType(code) != Character.FORMAT).forEach(squeezed::appendCodePoint);
		return squeezed.toString();
	}
}
