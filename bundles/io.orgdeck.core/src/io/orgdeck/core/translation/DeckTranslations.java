package io.orgdeck.core.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import io.orgdeck.core.translation.TranslatedText.State;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Translation;

/**
 * What a deck says in other languages. A text that stands alone has its translation by its place; texts of a list, such as paragraphs,
 * have theirs by their words, so that one that moves keeps it, and one that was changed has the translation that no other text
 * of the list has, marked as out of date.
 */
public final class DeckTranslations {

	/**
	 * How far a language is.
	 *
	 * @param texts   that the deck has
	 * @param missing those of them without a translation
	 * @param stale   those whose translation is out of date
	 */
	public record Count(int texts, int missing, int stale) {

		/** Whether readers get nothing but words that somebody has translated as they stand. */
		public boolean isComplete() {
			return missing + stale == 0;
		}
	}

	private DeckTranslations() {
	}

	/** The languages into which anything of the deck is translated. */
	public static Collection<String> languages(Deck deck) {
		var tags = new TreeSet<String>();
		deck.getTranslations().stream().map(Translation::getLanguage).filter(tag -> !Texts.isBlank(tag)).forEach(tags::add);
		return tags;
	}

	/** The language of the deck's translations that somebody means by a tag: that one, or one that differs by its country alone. */
	public static Optional<String> meant(Deck deck, String tag) {
		Collection<String> tags = languages(deck);
		return tags.stream().filter(tag::equalsIgnoreCase).findFirst()
				.or(() -> tags.stream().filter(one -> isSame(one, tag)).findFirst());
	}

	/** Whether two tags mean the same language, though they may mean it as it is spoken in different countries. */
	public static boolean isSame(String one, String other) {
		return Locale.forLanguageTag(one).getLanguage().equals(Locale.forLanguageTag(other).getLanguage());
	}

	/** Every text of the deck beside its translation. */
	public static List<TranslatedText> of(Deck deck, String language) {
		Map<String, List<Translation>> left = new HashMap<>();
		deck.getTranslations().stream().filter(one -> language.equals(one.getLanguage()))
				.forEach(one -> left.computeIfAbsent(place(one), any -> new ArrayList<>()).add(one));
		var madeOf = new HashMap<List<String>, Translation>();
		left.values().forEach(all -> all.forEach(one -> madeOf.put(List.of(place(one), Texts.or(one.getSource(), "")), one)));
		List<DeckText> texts = DeckTexts.of(deck);
		var found = new HashMap<DeckText, Translation>();
		for (DeckText text : texts) {
			Translation same = madeOf.get(List.of(text.place(), text.text()));
			if (same != null) {
				found.put(text, same);
			}
		}
		found.values().forEach(same -> left.get(place(same)).removeIf(one -> one == same));
		for (DeckText text : texts) {
			List<Translation> others = left.getOrDefault(text.place(), List.of());
			if (!found.containsKey(text) && !others.isEmpty()) {
				found.put(text, text.isOneOfMany() ? others.removeFirst() : others.getLast());
			}
		}
		return texts.stream().map(text -> new TranslatedText(text, Optional.ofNullable(found.get(text)))).toList();
	}

	private static String place(Translation one) {
		return Texts.or(one.getOf(), "") + '#' + one.getFeature();
	}

	/** How far a language is. */
	public static Count count(Deck deck, String language) {
		List<TranslatedText> all = of(deck, language);
		return new Count(all.size(), count(all, State.MISSING), count(all, State.STALE));
	}

	private static int count(List<TranslatedText> texts, State state) {
		return (int) texts.stream().filter(one -> one.state() == state).count();
	}
}
