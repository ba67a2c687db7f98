package io.orgdeck.core.decksheet.headings;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;

/**
 * The names of sheets and columns of a deck sheet, and the words that stand for a choice in its cells, in the language of the deck. Programs
 * know them by their English names, which are read whatever the language is.
 */
public final class SheetWords {

	private static final String ENGLISH = "en-GB";
	/** Columns of levels are called by a word and the value of the level. */
	private static final List<String> NUMBERED = List.of("level", "label");
	/** The texts that a translation was made of stand below the tag of its language and these words. */
	private static final String MADE_OF = "made of";

	/** What the name of a sheet in a workbook cannot hold. */
	private static final Pattern NO_SHEET = Pattern.compile("[\\[\\]:*?/\\\\]|^'|'$");
	private static final int LONGEST_SHEET = 31;

	private final Map<String, String> words;

	private SheetWords(Map<String, String> words) {
		this.words = words;
	}

	/** The words of a language; English where it has none, or the same for two things. */
	public static SheetWords in(Language language) {
		var words = new LinkedHashMap<String, String>();
		Messages english = Language.of(ENGLISH).texts(Messages.class);
		Messages other = language.texts(Messages.class);
		for (Field field : Messages.class.getDeclaredFields()) {
			String name = text(field, english);
			words.put(name, isOfSheet(name) ? asSheet(text(field, other)) : text(field, other));
		}
		var called = new HashMap<String, Set<String>>();
		words.forEach((name, word) -> called.computeIfAbsent(Typed.key(word), any -> new HashSet<>()).add(Typed.key(name)));
		words.replaceAll((name, word) -> called.get(Typed.key(word)).size() > 1 ? name : word);
		return new SheetWords(words);
	}

	/** In English, names of sheets alone begin with a capital letter. */
	private static boolean isOfSheet(String name) {
		return Character.isUpperCase(name.charAt(0));
	}

	private static String asSheet(String word) {
		String usable = NO_SHEET.matcher(word).replaceAll("").strip();
		return usable.substring(0, Math.min(usable.length(), LONGEST_SHEET)).strip();
	}

	private static String text(Field field, Messages messages) {
		try {
			return (String) field.get(messages);
		} catch (IllegalAccessException e) {
			throw new IllegalStateException(e);
		}
	}

	/** What the language calls something; the name itself where it has no word for it. */
	public String of(String name) {
		String word = words.get(name);
		if (word != null) {
			return word;
		}
		int blank = name.indexOf(' ');
		if (blank > 0 && NUMBERED.contains(name.substring(0, blank)) && Typed.number(name.substring(blank + 1)).isPresent()) {
			return words.get(name.substring(0, blank)) + name.substring(blank);
		}
		return blank > 0 && name.substring(blank + 1).equals(MADE_OF) ? name.substring(0, blank + 1) + words.get(MADE_OF) : name;
	}

	/**
	 * The English names of words in several languages.
	 *
	 * @return by words as {@link Typed#key} sees them
	 */
	public static Names names(Collection<Language> languages) {
		var names = new HashMap<String, String>();
		languages.forEach(language -> in(language).words.forEach((name, word) -> names.putIfAbsent(Typed.key(word), Typed.key(name))));
		in(Language.of(ENGLISH)).words.keySet().forEach(name -> names.put(Typed.key(name), Typed.key(name)));
		return new Names(names);
	}

	/** What words of a sheet are called in English. */
	public record Names(Map<String, String> byWord) {

		/** The English name of a choice; the words as they are where they are none. */
		public String choice(String words) {
			return byWord.getOrDefault(Typed.key(words), words);
		}

		/** The English name as {@link Typed#key} sees it; the word itself where it is none of these. */
		public String of(String word) {
			String key = Typed.key(word);
			String name = byWord.get(key);
			if (name != null) {
				return name;
			}
			int last = key.lastIndexOf(' ');
			String before = last < 0 ? "" : byWord.getOrDefault(key.substring(0, last), "");
			if (NUMBERED.contains(before)) {
				return before + key.substring(last);
			}
			int first = key.indexOf(' ');
			return first > 0 && MADE_OF.equals(byWord.get(key.substring(first + 1))) ? key.substring(0, first + 1) + MADE_OF : key;
		}
	}
}
