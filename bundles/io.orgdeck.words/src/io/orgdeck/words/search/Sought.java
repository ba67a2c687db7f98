package io.orgdeck.words.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is searched for, as somebody typed it up to a comma: every word has to be there, words in quotation marks one after the other,
 * a word with a minus sign must not be there, a word with a star begins so, and so does every word of a language whose endings are not known.
 *
 * @param phrases forms that follow each other; a single word is a phrase of one
 * @param without forms that must not be there
 * @param begins  beginnings of words as they are typed
 */
record Sought(List<List<String>> phrases, List<String> without, List<String> begins) {

	private static final Pattern PART = Pattern
			.compile(
					"(?<minus>-?)(?:[\"\u201c\u201d](?<phrase>[^\"\u201c\u201d]*)[\"\u201c\u201d]?|(?<word>,|[^\\s,\"\u201c\u201d][^\\s\"\u201c\u201d]*))");

	/** What stands apart by commas, any of which will do; at least one, which may ask for nothing. */
	static List<Sought> anyOf(String typed, WordForms forms) {
		var any = new ArrayList<Sought>();
		int start = 0;
		Matcher part = PART.matcher(typed);
		while (part.find()) {
			if (part.group("word") != null && part.group().endsWith(",")) {
				any.add(of(typed.substring(start, part.end() - 1), forms));
				start = part.end();
			}
		}
		any.add(of(typed.substring(start), forms));
		any.removeIf(Sought::isEmpty);
		return any.isEmpty() ? List.of(of("", forms)) : any;
	}

	private static Sought of(String typed, WordForms forms) {
		var phrases = new ArrayList<List<String>>();
		var without = new ArrayList<String>();
		var begins = new ArrayList<String>();
		Matcher part = PART.matcher(typed);
		while (part.find()) {
			boolean phrase = part.group("phrase") != null;
			String text = part.group(phrase ? "phrase" : "word");
			boolean leftOut = !part.group("minus").isEmpty();
			List<String> words = forms.words(text).stream().map(WordForms.Word::form).toList();
			if (text.length() > 1 && text.endsWith("*") && !phrase) {
				begins.add(text.substring(0, text.length() - 1).toLowerCase(Locale.ROOT));
			} else if (words.isEmpty()) {
				continue;
			} else if (!phrase && !leftOut && words.size() == 1 && !forms.knowsEndings()) {
				begins.add(words.getFirst());
			} else if (!leftOut) {
				phrases.add(words);
			} else {
				without.addAll(words);
			}
		}
		return new Sought(List.copyOf(phrases), List.copyOf(without), List.copyOf(begins));
	}

	boolean isEmpty() {
		return phrases.isEmpty() && without.isEmpty() && begins.isEmpty();
	}
}
