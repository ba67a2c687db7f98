package io.orgdeck.core.pack;

import java.text.Bidi;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

import io.orgdeck.core.hash.Sha256;

/**
 * Makes words comparable that went through files: blanks, line ends, invisible characters and the case do not count. Nor does the order
 * of letters where some are written from right to left: a page has them in the order in which they are drawn.
 */
final class WordKey {

	private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\u00ad]+");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
	private static final int DIGITS = 16;

	private WordKey() {
	}

	/** What is left of words when files have done to them what they do. */
	static String of(String text) {
		String bare = NOTHING.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
		char[] letters = bare.toCharArray();
		if (!Bidi.requiresBidi(letters, 0, letters.length)) {
			return bare;
		}
		Arrays.sort(letters);
		return new String(letters);
	}

	/** The same with single spaces between the words, so that whole words can be found in it. */
	static String spaced(String text) {
		return BLANKS.matcher(Normalizer.normalize(text, Form.NFKC)).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
	}

	/** A short stand-in for words, which does not tell them. */
	static String hash(String text) {
		return Sha256.of(of(text)).substring(0, DIGITS);
	}
}
