package io.orgdeck.exchange.decks.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.orgdeck.core.words.Typed;

/**
 * A text and what it is in other languages.
 *
 * @param text empty for none
 * @param in   translations by their language tags; none where there is no text
 */
record Said(String text, Map<String, String> in) {

	static final Said NOTHING = new Said("", Map.of());

	/** What no file of ours may hold, or nobody can see. */
	private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\ufffe\\uffff]|\\p{Cs}");
	private static final Pattern BREAK = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

	/** A text as it can stand in a deck: its line breaks are one character, and no blanks stand around it. */
	static String clean(String text) {
		String fit = UNFIT.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
		return Typed.isBlank(fit) ? "" : trimmed(fit);
	}

	private static String trimmed(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isNothing(text.charAt(start))) {
			start++;
		}
		while (end > start && isNothing(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isNothing(char c) {
		return Typed.isBlank(String.valueOf(c));
	}

	static Said of(String text) {
		return new Said(clean(text), Map.of());
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	Said or(Said other) {
		return isEmpty() ? other : this;
	}

	/** Its lines that have words, each with its translations; as one where a translation has more lines or fewer. */
	List<Said> lines() {
		List<String> lines = lines(text);
		if (in.values().stream().anyMatch(words -> lines(words).size() != lines.size())) {
			return List.of(this);
		}
		return IntStream.range(0, lines.size()).mapToObj(i -> {
			var translated = new TreeMap<String, String>();
			in.forEach((language, words) -> translated.put(language, lines(words).get(i)));
			return new Said(lines.get(i), translated);
		}).toList();
	}

	private static List<String> lines(String text) {
		return text.lines().map(Said::clean).filter(line -> !line.isEmpty()).toList();
	}

	/** The same change in each language. */
	Said each(UnaryOperator<String> change) {
		var changed = new TreeMap<String, String>();
		in.forEach((language, words) -> changed.put(language, change.apply(words)));
		return new Said(change.apply(text), changed);
	}

	/** All that is said, one after another; what has no translation is said in its own words. */
	static Said joined(String between, Said... all) {
		List<Said> some = List.of(all).stream().filter(one -> !one.isEmpty()).toList();
		Set<String> languages = some.stream().flatMap(one -> one.in.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
		var in = new TreeMap<String, String>();
		for (String language : languages) {
			in.put(language, some.stream().map(one -> one.in.getOrDefault(language, one.text)).collect(Collectors.joining(between)));
		}
		return new Said(some.stream().map(Said::text).collect(Collectors.joining(between)), in);
	}
}
