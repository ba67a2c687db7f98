package io.orgdeck.words.search;

import java.util.List;

/**
 * Takes the endings from English words: M. F. Porter, An algorithm for suffix stripping, Program 14 (1980), 130-137, step by step as in the
 * paper. What is left need not be a word; other forms of the same word leave the same.
 */
final class PorterStemmer {

	/** An ending, and what stands in its place. */
	private record Rule(String ending, String instead) {
	}

	private static final List<Rule> STEP_2 = rules("ational ate tional tion enci ence anci ance izer ize abli able alli al entli ent eli e"
			+ " ousli ous ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble");
	private static final List<Rule> STEP_3 = rules("icate ic ative - alize al iciti ic ical ic ful - ness -");
	private static final List<Rule> STEP_4 = rules(
			"al - ance - ence - er - ic - able - ible - ant - ement - ment - ent - ion - ou - ism - ate -"
					+ " iti - ous - ive - ize -");

	private PorterStemmer() {
	}

	private static List<Rule> rules(String pairs) {
		String[] words = pairs.split(" ");
		var rules = new Rule[words.length / 2];
		for (int i = 0; i < rules.length; i++) {
			rules[i] = new Rule(words[2 * i], words[2 * i + 1].replace("-", ""));
		}
		return List.of(rules);
	}

	/** @param word in lower case, of the letters a to z */
	static String stem(String word) {
		if (word.length() < 3) {
			return word;
		}
		String stem = step1c(step1b(step1a(word)));
		stem = longest(STEP_2, stem, 0);
		stem = longest(STEP_3, stem, 0);
		return step5(longest(STEP_4, stem, 1));
	}

	private static String step1a(String word) {
		if (word.endsWith("sses") || word.endsWith("ies")) {
			return word.substring(0, word.length() - 2);
		}
		return word.endsWith("s") && !word.endsWith("ss") ? without(word, "s") : word;
	}

	private static String step1b(String word) {
		if (word.endsWith("eed")) {
			return measure(without(word, "eed")) > 0 ? without(word, "d") : word;
		}
		String ending = word.endsWith("ed") ? "ed" : word.endsWith("ing") ? "ing" : "";
		String stem = without(word, ending);
		if (ending.isEmpty() || !hasVowel(stem)) {
			return word;
		}
		if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
			return stem + 'e';
		}
		if (isDoubled(stem) && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
			return stem.substring(0, stem.length() - 1);
		}
		return measure(stem) == 1 && isShort(stem) ? stem + 'e' : stem;
	}

	private static String step1c(String word) {
		return word.endsWith("y") && hasVowel(without(word, "y")) ? without(word, "y") + 'i' : word;
	}

	/** The longest ending of a step decides, whether it goes or not. */
	private static String longest(List<Rule> rules, String word, int above) {
		Rule best = null;
		for (Rule rule : rules) {
			if (word.endsWith(rule.ending) && (best == null || rule.ending.length() > best.ending.length())) {
				best = rule;
			}
		}
		if (best == null) {
			return word;
		}
		String stem = without(word, best.ending);
		boolean fits = measure(stem) > above
				&& (!best.ending.equals("ion") || stem.endsWith("s") || stem.endsWith("t"));
		return fits ? stem + best.instead : word;
	}

	private static String step5(String word) {
		String stem = word;
		if (stem.endsWith("e")) {
			String without = without(stem, "e");
			int measure = measure(without);
			stem = measure > 1 || measure == 1 && !isShort(without) ? without : stem;
		}
		return stem.endsWith("ll") && measure(stem) > 1 ? without(stem, "l") : stem;
	}

	private static String without(String word, String ending) {
		return word.substring(0, word.length() - ending.length());
	}

	private static boolean isConsonant(String word, int at) {
		return switch (word.charAt(at)) {
			case 'a', 'e', 'i', 'o', 'u' -> false;
			case 'y' -> at == 0 || !isConsonant(word, at - 1);
			default -> true;
		};
	}

	/** How often consonants follow vowels: m in the paper. */
	private static int measure(String stem) {
		int measure = 0;
		for (int i = 1; i < stem.length(); i++) {
			measure += isConsonant(stem, i) && !isConsonant(stem, i - 1) ? 1 : 0;
		}
		return measure;
	}

	private static boolean hasVowel(String stem) {
		for (int i = 0; i < stem.length(); i++) {
			if (!isConsonant(stem, i)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isDoubled(String stem) {
		int last = stem.length() - 1;
		return last > 0 && stem.charAt(last) == stem.charAt(last - 1) && isConsonant(stem, last);
	}

	/** Ends in consonant, vowel, consonant, the last being none of w, x, y: *o in the paper. */
	private static boolean isShort(String stem) {
		int last = stem.length() - 1;
		return last > 1 && isConsonant(stem, last) && !isConsonant(stem, last - 1) && isConsonant(stem, last - 2)
				&& "wxy".indexOf(stem.charAt(last)) < 0;
	}
}
