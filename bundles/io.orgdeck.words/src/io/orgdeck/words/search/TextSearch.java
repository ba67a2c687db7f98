package io.orgdeck.words.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.orgdeck.core.coding.SpokenText;
import io.orgdeck.words.search.WordForms.Word;

/**
 * Finds texts by words whatever their endings, by phrases, and by words that stand near each other. The words of all texts are held in
 * memory, with the numbers of the texts in which each stands.
 */
public final class TextSearch {

	/**
	 * A text that was found.
	 *
	 * @param words where what was searched for stands in it, in its order
	 */
	public record Hit(SpokenText text, List<Place> words) {
		public Hit {
			words = List.copyOf(words);
		}
	}

	/** A part of a text, in UTF-16 units. */
	public record Place(int start, int end) {
	}

	private final List<SpokenText> texts;
	private final WordForms forms;
	private final List<List<Word>> words = new ArrayList<>();
	private final Map<String, BitSet> textsWith = new HashMap<>();

	/** @param language tag of the language of the texts */
	public TextSearch(List<SpokenText> texts, String language) {
		this.texts = List.copyOf(texts);
		this.forms = WordForms.of(language);
		for (SpokenText text : texts) {
			List<Word> here = forms.words(text.text());
			int number = words.size();
			here.forEach(word -> textsWith.computeIfAbsent(word.form(), unseen -> new BitSet()).set(number));
			words.add(here);
		}
	}

	/** All texts, in their order. */
	public List<SpokenText> texts() {
		return texts;
	}

	/**
	 * The texts that hold what is typed, in their order; all of them where nothing is typed.
	 *
	 * @param typed  words; in quotation marks one after the other, with a minus not there, with a star at the end only the beginning; after a
	 *               comma stands something else that will do as well
	 * @param within all of it has to stand within so many words; 0 for anywhere in the text
	 */
	public List<Hit> find(String typed, int within) {
		var found = new TreeMap<Integer, List<Word[]>>();
		for (Sought sought : Sought.anyOf(typed, forms)) {
			BitSet holding = holding(sought);
			for (int i = holding.nextSetBit(0); i >= 0; i = holding.nextSetBit(i + 1)) {
				List<List<Word[]>> places = places(texts.get(i).text(), words.get(i), sought);
				boolean all = places.stream().noneMatch(List::isEmpty);
				if (all && (within <= 0 || places.isEmpty() || areNear(places, within))) {
					List<Word[]> here = found.computeIfAbsent(i, unseen -> new ArrayList<>());
					places.forEach(here::addAll);
				}
			}
		}
		return found.entrySet().stream().map(entry -> new Hit(texts.get(entry.getKey()), marked(entry.getValue()))).toList();
	}

	/** The texts with every word that has to be there, and none that must not. */
	private BitSet holding(Sought sought) {
		var holding = new BitSet();
		holding.set(0, texts.size());
		sought.phrases().forEach(phrase -> phrase.forEach(form -> holding.and(textsWith.getOrDefault(form, new BitSet()))));
		sought.without().forEach(form -> holding.andNot(textsWith.getOrDefault(form, new BitSet())));
		return holding;
	}

	/** For each thing that was searched for, where it stands: the first and the last word. */
	private static List<List<Word[]>> places(String text, List<Word> words, Sought sought) {
		var places = new ArrayList<List<Word[]>>();
		for (List<String> phrase : sought.phrases()) {
			var at = new ArrayList<Word[]>();
			for (int i = 0; i + phrase.size() <= words.size(); i++) {
				if (begins(words, i, phrase)) {
					at.add(new Word[] { words.get(i), words.get(i + phrase.size() - 1) });
				}
			}
			places.add(at);
			if (at.isEmpty()) {
				return places;
			}
		}
		for (String begin : sought.begins()) {
			places.add(words.stream()
					.filter(word -> text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT).startsWith(begin))
					.map(word -> new Word[] { word, word }).toList());
		}
		return places;
	}

	private static boolean begins(List<Word> words, int at, List<String> phrase) {
		for (int i = 0; i < phrase.size(); i++) {
			if (!words.get(at + i).form().equals(phrase.get(i))) {
				return false;
			}
		}
		return true;
	}

	/** Whether one of each stands within so many words, in any order. */
	private static boolean areNear(List<List<Word[]>> places, int within) {
		record At(int thing, Word[] words) {
		}
		var all = new ArrayList<At>();
		for (int thing = 0; thing < places.size(); thing++) {
			for (Word[] words : places.get(thing)) {
				all.add(new At(thing, words));
			}
		}
		all.sort(Comparator.comparingInt(at -> at.words[0].place()));
		for (int first = 0; first < all.size(); first++) {
			int from = all.get(first).words[0].place();
			long things = all.subList(first, all.size()).stream().takeWhile(at -> at.words[0].place() - from < within)
					.filter(at -> at.words[1].place() - from < within).mapToInt(At::thing).distinct().count();
			if (things == places.size()) {
				return true;
			}
		}
		return false;
	}

	private static List<Place> marked(List<Word[]> places) {
		return places.stream().map(words -> new Place(words[0].start(), words[1].end()))
				.sorted(Comparator.comparingInt(Place::start).thenComparingInt(Place::end)).distinct().toList();
	}
}
