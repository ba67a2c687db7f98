package io.orgdeck.core.coding;

import java.util.Locale;
import java.util.Optional;

/** Finds words in a text whatever the blanks between them and the case of their letters. */
final class FoldedText {

	/** A part of a text, in UTF-16 units. */
	record Range(int start, int end) {
	}

	private final StringBuilder folded = new StringBuilder();
	private final int[] places;

	private FoldedText(String text) {
		places = new int[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean blank = Character.isWhitespace(c) || c == '\u00a0';
			if (blank && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ')) {
				continue;
			}
			places[folded.length()] = i;
			folded.append(blank ? ' ' : plain(c));
		}
	}

	private static char plain(char c) {
		return switch (c) {
			case '\u2019', '\u2018' -> '\'';
			case '\u201c', '\u201d' -> '"';
			default -> Character.toLowerCase(c);
		};
	}

	/** The first place where the words stand so. */
	static Optional<Range> find(String text, String words) {
		var in = new FoldedText(text);
		String sought = new FoldedText(words).folded.toString().strip();
		int at = sought.isEmpty() ? -1 : in.folded.indexOf(sought.toLowerCase(Locale.ROOT));
		return at < 0 ? Optional.empty() : Optional.of(new Range(in.places[at], in.places[at + sought.length() - 1] + 1));
	}
}
