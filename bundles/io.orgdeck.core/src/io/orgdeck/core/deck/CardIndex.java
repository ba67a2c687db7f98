package io.orgdeck.core.deck;

import java.text.Normalizer;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Picture;
import io.orgdeck.model.deck.Reference;
import io.orgdeck.model.deck.Section;

/**
 * Finds cards by words that stand anywhere on them, and by the name of their colour. The words are read once; a search in ten thousand cards takes a few
 * milliseconds. Upper and lower case and accents make no difference. An index does not follow later changes of its cards.
 */
public final class CardIndex {

	private record Entry(Card card, String words) {
	}

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");
	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final List<Entry> entries;

	private CardIndex(List<Entry> entries) {
		this.entries = entries;
	}

	/** An index of all cards of these decks, in their order. */
	public static CardIndex of(Collection<Deck> decks) {
		return new CardIndex(decks.stream().flatMap(deck -> Decks.cards(deck).stream()).map(card -> new Entry(card, words(card))).toList());
	}

	/**
	 * The same for the cards as they are now. Only what is new or has changed is read again.
	 *
	 * @param changed cards that say something else than when this index was made
	 */
	public CardIndex refreshed(Collection<Deck> decks, Set<Card> changed) {
		var known = new IdentityHashMap<Card, Entry>();
		entries.stream().filter(entry -> !changed.contains(entry.card())).forEach(entry -> known.put(entry.card(), entry));
		return new CardIndex(decks.stream().flatMap(deck -> Decks.cards(deck).stream())
				.map(card -> known.containsKey(card) ? known.get(card) : new Entry(card, words(card))).toList());
	}

	/** How many cards are indexed. */
	public int size() {
		return entries.size();
	}

	/** The cards on which every word of the query stands, be it as part of a longer word; all cards for an empty query. */
	public List<Card> find(String query) {
		String[] wanted = SPACES.split(plain(query).strip());
		return entries.stream().filter(entry -> containsAll(entry.words(), wanted)).map(Entry::card).toList();
	}

	private static boolean containsAll(String text, String[] words) {
		for (String word : words) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private static String words(Card card) {
		var words = new StringBuilder();
		texts(card).filter(text -> text != null).forEach(text -> words.append(plain(text)).append('\n'));
		return words.toString();
	}

	private static Stream<String> texts(Card card) {
		Dimension dimension = card.getDimension();
		Section section = card.getSection();
		Picture picture = card.getPicture();
		return Stream.of(
				Stream.of(card.getCode(), card.getTitle(), FormattedText.plain(card.getPrompt()),
						dimension == null ? null : dimension.getName(),
						section == null ? null : section.getTitle(), section == null ? null : section.getColourName()),
				picture == null ? Stream.<String>empty() : Stream.of(picture.getWords(), picture.getCredit()),
				card.getParagraphs().stream().map(FormattedText::plain),
				card.getQuestions().stream().flatMap(question -> Stream.concat(Stream.of(question.getText()), question.getTags().stream())),
				card.getExamples().stream().map(FormattedText::plain),
				card.getReferences().stream().map(Reference::getText)).flatMap(texts -> texts);
	}

	private static String plain(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		return lower.chars().allMatch(c -> c < 0x80) ? lower
				: MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
	}
}
