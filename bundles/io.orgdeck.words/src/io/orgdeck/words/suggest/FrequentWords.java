package io.orgdeck.words.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.words.search.WordForms;
import io.orgdeck.words.search.WordForms.Word;

/** The words and short phrases that stand in most texts, to begin a codebook with. Phrases neither begin nor end with a short word. */
public final class FrequentWords {

	private static final int LONGEST_PHRASE = 3;
	private static final int SHORTEST_WORD = 3;

	/**
	 * A word or phrase.
	 *
	 * @param words as it stands most often
	 * @param texts in how many texts it stands, in any of its forms
	 */
	public record Frequent(String words, int texts) {
	}

	private final WordForms forms;
	private final Map<String, Integer> texts = new HashMap<>();
	private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

	private FrequentWords(WordForms forms) {
		this.forms = forms;
	}

	/**
	 * Those in at least two texts, the most frequent first.
	 *
	 * @param language tag of the language of the texts
	 * @param most     how many at most
	 */
	public static List<Frequent> of(List<SpokenText> texts, String language, int most) {
		var frequent = new FrequentWords(WordForms.of(language));
		texts.forEach(text -> frequent.count(text.text()));
		return frequent.found(most);
	}

	private void count(String text) {
		List<Word> words = forms.words(text);
		Set<String> here = new HashSet<>();
		for (int first = 0; first < words.size(); first++) {
			if (isShort(text, words.get(first))) {
				continue;
			}
			var key = new StringBuilder();
			for (int last = first; last < Math.min(words.size(), first + LONGEST_PHRASE) && belongs(text, words, first, last); last++) {
				key.append(last == first ? "" : " ").append(words.get(last).form());
				if (!isShort(text, words.get(last))) {
					String phrase = key.toString();
					here.add(phrase);
					String spelt = text.substring(words.get(first).start(), words.get(last).end()).toLowerCase(Locale.ROOT);
					spellings.computeIfAbsent(phrase, unseen -> new HashMap<>()).merge(spelt, 1, Integer::sum);
				}
			}
		}
		here.forEach(phrase -> texts.merge(phrase, 1, Integer::sum));
	}

	private boolean isShort(String text, Word word) {
		String spelt = text.substring(word.start(), word.end());
		return spelt.length() < SHORTEST_WORD || forms.isShortWord(spelt) || !Character.isLetter(spelt.codePointAt(0));
	}

	/** A phrase runs over nothing but blanks. */
	private static boolean belongs(String text, List<Word> words, int first, int last) {
		return first == last || text.substring(words.get(last - 1).end(), words.get(last).start()).isBlank();
	}

	private List<Frequent> found(int most) {
		var all = new ArrayList<Frequent>();
		texts.forEach((phrase, count) -> {
			if (count > 1) {
				all.add(new Frequent(usual(spellings.get(phrase)), count));
			}
		});
		all.sort(Comparator.comparingInt(Frequent::texts).reversed().thenComparing(Frequent::words));
		return List.copyOf(all.subList(0, Math.min(most, all.size())));
	}

	private static String usual(Map<String, Integer> spelt) {
		return spelt.entrySet().stream()
				.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
				.orElseThrow().getKey();
	}
}
