package io.orgdeck.export.slides.internal.plan;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.report.PassingReferences;
import io.orgdeck.core.words.Language;

/** Makes few words of many: whole sentences as long as there is room, else the beginning of the first one. */
final class Brief {

	private static final String AND_MORE = "…";
	/** A cut in the first part of a text looks for no word's end. */
	private static final double KEPT = 0.6;
	private static final Pattern ASIDE = Pattern.compile(" \\([^()]*\\)");

	/** The end of a part of a sentence; the mark goes with what follows. */
	private static final Pattern PART = Pattern.compile("[,;:] (?!.*[,;:] )");

	private final Locale locale;
	private final PassingReferences references;

	Brief(Language language) {
		locale = language.locale();
		references = new PassingReferences(language);
	}

	/** The text in one line, or as much of it as fits; what stands in brackets goes first. Numbers of the paper's sections lead nowhere here. */
	String of(String text, int most) {
		String whole = references.outOf(text.strip().replaceAll("\\s+", " "));
		String line = whole.length() <= most ? whole : ASIDE.matcher(whole).replaceAll("");
		if (line.length() <= most) {
			return line;
		}
		var kept = new StringBuilder();
		for (String sentence : sentences(line)) {
			if (kept.length() + sentence.length() + 1 > most) {
				break;
			}
			kept.append(kept.isEmpty() ? "" : " ").append(sentence);
		}
		return kept.isEmpty() ? cut(line, most) : kept.toString();
	}

	/** The sentences of a text, without blanks around them. */
	List<String> sentences(String text) {
		var iterator = BreakIterator.getSentenceInstance(locale);
		iterator.setText(text);
		var sentences = new ArrayList<String>();
		int from = iterator.first();
		for (int to = iterator.next(); to != BreakIterator.DONE; to = iterator.next()) {
			String sentence = text.substring(from, to).strip();
			if (!sentence.isEmpty()) {
				sentences.add(sentence);
			}
			from = to;
		}
		return sentences;
	}

	private String cut(String line, int most) {
		var words = BreakIterator.getLineInstance(locale);
		words.setText(line);
		int end = words.preceding(most);
		if (end == BreakIterator.DONE || end < most * KEPT) {
			end = most - 1;
			if (Character.isHighSurrogate(line.charAt(end - 1))) {
				end--;
			}
		}
		String begun = line.substring(0, end).strip();
		Matcher part = PART.matcher(begun);
		String kept = part.find() && part.start() >= most * KEPT ? begun.substring(0, part.start()) : begun;
		return kept.replaceFirst("[,;:–-]+$", "") + AND_MORE;
	}
}
