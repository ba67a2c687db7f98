package io.orgdeck.words.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.ibm.icu.text.BreakIterator;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Texts;

/**
 * The words of a text in one form each, so that "listening" and "listened" are one, for search and for suggestions. Of some thirty
 * languages the endings are known; words of others stay as they are, whatever their case, and are found by their beginning. No word is left out, since "not" matters in what
 * people say. Not for several threads at a time.
 */
public final class WordForms {

	/**
	 * One word of a text.
	 *
	 * @param form  what it has in common with its other forms
	 * @param start in the text, in UTF-16 units
	 * @param end   behind its last one
	 * @param place which word it is, from 0
	 */
	public record Word(String form, int start, int end, int place) {
	}

	/** English words that say little by themselves; people's remarks are full of them. */
	private static final Set<String> ENGLISH = Set.of("a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at",
			"be",
			"because", "been", "being", "but", "by", "can", "could", "did", "do", "does", "doing", "don't", "down", "each", "even", "ever",
			"every", "for", "from", "get", "gets", "go", "goes", "going", "got", "had", "has", "have", "having", "he", "her", "here", "him",
			"his", "how", "i", "i'm", "if", "in", "into", "is", "it", "it's", "its", "just", "like", "many", "may", "me", "might", "more",
			"most", "much", "must", "my", "no", "nor", "not", "of", "off", "often", "on", "one", "only", "or", "other", "our", "out",
			"over",
			"own", "really", "same", "she", "should", "so", "some", "still", "such", "than", "that", "the", "their", "them", "then",
			"there",
			"these", "they", "this", "those", "through", "to", "too", "under", "until", "up", "us", "very", "was", "we", "were", "what",
			"when", "where", "which", "while", "who", "why", "will", "with", "would", "you", "your");

	private static final int SHORT = 4;

	private final boolean english;
	private final Optional<Endings> endings;
	private final BreakIterator breaks;
	private final Map<String, String> known = new HashMap<>();

	private WordForms(Locale locale) {
		english = locale.getLanguage().equals("en");
		endings = Endings.of(locale.getLanguage());
		breaks = BreakIterator.getWordInstance(locale);
	}

	/** @param tag of a language, such as en-GB; of none it is taken for English, as papers are */
	public static WordForms of(String tag) {
		return new WordForms(Locale.forLanguageTag(Texts.or(tag, "en")));
	}

	/** The words of a text in their order. */
	public List<Word> words(String text) {
		var words = new ArrayList<Word>();
		breaks.setText(text);
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			if (breaks.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
				words.add(new Word(known.computeIfAbsent(text.substring(start, end), this::form), start, end, words.size()));
			}
		}
		return words;
	}

	private String form(String word) {
		String key = Typed.key(word);
		String plain = english && key.endsWith("'s") ? key.substring(0, key.length() - 2) : key;
		return endings.map(known -> known.off(plain)).orElse(plain);
	}

	/** Whether other forms of a word are known; where they are not, one looks for words that begin so. */
	boolean knowsEndings() {
		return endings.isPresent();
	}

	/** Whether a word, as it stands in a text, says little by itself, such as "the". */
	public boolean isShortWord(String word) {
		String key = Typed.key(word);
		return english ? ENGLISH.contains(key) : endings.map(known -> known.isShort(key)).orElse(word.length() < SHORT);
	}
}
