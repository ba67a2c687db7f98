package io.orgdeck.core.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.orgdeck.core.hash.Sha256;

/**
 * Whether two sentences ask the same. Punctuation, case and blanks do not matter for that; a single word does, for "Do we
 * talk?" is not "Do we not talk?".
 */
public final class Wording {

	private static final Pattern APOSTROPHES = Pattern.compile("['\u2018\u2019]");
	private static final Pattern PUNCTUATION = Pattern.compile("[.,;:!?\"()\\[\\]{}\u2026\u2013\u2014\u00ab\u00bb\u00bf\u00a1\\s]+");
	private static final int MARK_DIGITS = 8;

	private Wording() {
	}

	/** The words alone; a text without any word stands for itself. */
	public static String key(String text) {
		String typed = Typed.key(text);
		String words = PUNCTUATION.matcher(APOSTROPHES.matcher(typed).replaceAll("")).replaceAll(" ").strip();
		return words.isEmpty() ? typed : words;
	}

	/** Whether both have the same words in the same order; two texts without words are not the same. */
	public static boolean same(String one, String other) {
		String key = key(one);
		return !key.isEmpty() && key.equals(key(other));
	}

	/** How much two sentences have in common: the share of their words, from 0 to 1. */
	public static double likeness(String one, String other) {
		List<String> words = Arrays.asList(key(one).split(" "));
		var others = new ArrayList<>(Arrays.asList(key(other).split(" ")));
		int all = words.size() + others.size();
		long common = words.stream().filter(others::remove).count();
		return 2.0 * common / all;
	}

	/** Eight hexadecimal digits that follow from the words and hardly ever from others. */
	public static String mark(String text) {
		return Sha256.of(key(text)).substring(0, MARK_DIGITS);
	}
}
