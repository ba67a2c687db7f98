package io.orgdeck.core.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.words.Numeral;

/**
 * What a report says in figures and words, in a form in which it can be found again in any file: the figures of each subject by
 * what stands above them, the words by a hash of each text, the numbers that stand in words.
 *
 * @param subjects names of dimensions and ids of questions, whose figures are looked for in sentences, too; as keys
 * @param figures  by key of the subject and key of the heading; an empty set where nothing may stand
 * @param texts    hashes of all texts, and of what stands in quotation marks in them
 * @param numbers  that stand in words, in one spelling each
 * @param headlines by name of the dimension, its score
 */
record ReportFigures(Map<String, String> subjects, Map<String, Map<String, Set<Double>>> figures, Set<String> texts, Set<String> numbers,
		Map<String, Double> headlines) {

	/** What stands in quotation marks; a shorter quote is a name. */
	private static final Pattern QUOTED = Pattern.compile("[“„«]([^“”„«»]{12,})[”“»]");
	private static final Pattern MARKS = Pattern.compile("^[\\s.,;:!?…]+|[\\s.,;:!?…]+$");
	/** Stands for the figures about all subjects. */
	private static final String ALL = "";

	static ReportFigures empty() {
		return new ReportFigures(new TreeMap<>(), new TreeMap<>(), new HashSet<>(), new TreeSet<>(), new TreeMap<>());
	}

	/** A name under which a subject is spoken of. */
	void name(String alias, String subject) {
		if (alias != null && !alias.isBlank()) {
			subjects.putIfAbsent(WordKey.spaced(alias), WordKey.spaced(subject));
		}
	}

	/** A figure of a subject, or of a line with a name. */
	void figure(String name, String heading, double value) {
		values(name, heading).add(value);
	}

	/** That there is a place for a figure, which may stay empty. */
	void place(String name, String heading) {
		values(name, heading);
	}

	private Set<Double> values(String name, String heading) {
		return figures.computeIfAbsent(subject(name), any -> new TreeMap<>()).computeIfAbsent(WordKey.spaced(heading),
				any -> new TreeSet<>());
	}

	/** A figure that may be spoken of with any subject, such as the overall score. */
	void overall(double value) {
		figure(ALL, ALL, value);
	}

	void text(String text) {
		if (text == null || text.isBlank() || !texts.add(WordKey.hash(text))) {
			return;
		}
		Numeral.in(text).forEach(numeral -> numbers.addAll(numeral.spellings()));
		quotes(text).forEach(quote -> {
			texts.add(WordKey.hash(quote));
			texts.add(WordKey.hash(bare(quote)));
		});
	}

	/** A number as it may stand in words. */
	void number(String written) {
		Numeral.in(written).forEach(numeral -> numbers.addAll(numeral.spellings()));
	}

	static List<String> quotes(String text) {
		return QUOTED.matcher(text).results().map(match -> match.group(1)).toList();
	}

	/** Whether somebody is quoted so; where lines run from right to left the mark at the end may stand outside. */
	boolean hasQuote(String quote) {
		return hasText(quote) || hasText(bare(quote));
	}

	/** A text without what it quotes of the report's own words, such as the title of a card with a number in it. */
	String withoutQuotes(String text) {
		return QUOTED.matcher(text).replaceAll(match -> hasQuote(match.group(1)) ? " " : Matcher.quoteReplacement(match.group()));
	}

	private static String bare(String quote) {
		return MARKS.matcher(quote).replaceAll("");
	}

	boolean hasText(String text) {
		return texts.contains(WordKey.hash(text));
	}

	boolean hasNumber(Numeral numeral) {
		return numeral.spellings().stream().anyMatch(numbers::contains);
	}

	/** The subject that has this name, or the name itself. */
	String subject(String name) {
		String key = WordKey.spaced(name);
		return subjects.getOrDefault(key, key);
	}

	boolean knows(String name) {
		return figures.containsKey(subject(name)) && !name.isBlank();
	}

	/** The figures that may stand there; null where the report has no such place. */
	Set<Double> at(String name, String heading) {
		return figures.getOrDefault(subject(name), Map.of()).get(WordKey.spaced(heading));
	}

	/** All figures of a subject. */
	Collection<Double> of(String name) {
		var all = new TreeSet<Double>();
		figures.getOrDefault(subject(name), Map.of()).values().forEach(all::addAll);
		return all;
	}

	Collection<Double> overall() {
		return of(ALL);
	}

	/** The subjects that a text names. */
	List<String> named(String text) {
		String plain = WordKey.spaced(text);
		var found = new ArrayList<String>();
		subjects.forEach((alias, subject) -> {
			if (holds(plain, alias) && !found.contains(subject)) {
				found.add(subject);
			}
		});
		return found;
	}

	/** Whether a number is part of a name of one of the subjects. */
	boolean isInNames(Numeral numeral, Collection<String> of) {
		return subjects.entrySet().stream().filter(one -> of.contains(one.getValue())).flatMap(one -> Numeral.in(one.getKey()).stream())
				.anyMatch(one -> one.spellings().equals(numeral.spellings()));
	}

	private static boolean holds(String text, String words) {
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			int end = at + words.length();
			if ((at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at)))
					&& (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
				return true;
			}
		}
		return false;
	}
}
