package io.orgdeck.ui.parts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.formatting.FormattedText;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;

/**
 * Finds cards by what somebody types: a code, a range such as K1-K3, a section's code, or words of the card. Several of
 * the first three can stand in one line, with commas between them.
 */
public final class CardSearch {

	private static final Pattern RANGE = Pattern.compile("\\s*(\\p{Alnum}+)\\s*[-–]\\s*(\\p{Alnum}+)\\s*");

	private CardSearch() {
	}

	/** The cards that fit, in the order of the deck; all of them for an empty text. */
	public static List<Card> find(Deck deck, String text) {
		var all = Decks.cards(deck);
		if (text.isBlank()) {
			return all;
		}
		var parts = Arrays.stream(text.split("[,;]")).filter(part -> !part.isBlank()).map(part -> named(deck, all, part)).toList();
		if (parts.stream().noneMatch(List::isEmpty)) {
			return all.stream().filter(card -> parts.stream().anyMatch(part -> part.contains(card))).toList();
		}
		var wanted = text.strip().toLowerCase(Locale.ROOT);
		return all.stream().filter(card -> fits(card, wanted)).toList();
	}

	/** The cards that a code, a range or a section's code names; none when it is neither. */
	private static List<Card> named(Deck deck, List<Card> all, String part) {
		var code = part.strip();
		return range(deck, all, part).orElseGet(() -> {
			var ofSection = all.stream().filter(card -> code.equalsIgnoreCase(card.getSection().getCode())).toList();
			return ofSection.isEmpty() ? all.stream().filter(card -> code.equalsIgnoreCase(card.getCode())).toList() : ofSection;
		});
	}

	private static Optional<List<Card>> range(Deck deck, List<Card> all, String text) {
		var matcher = RANGE.matcher(text.toUpperCase(Locale.ROOT));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int from = Decks.card(deck, matcher.group(1)).map(all::indexOf).orElse(-1);
		// The letters may be left out behind the dash: K1-3.
		var letters = matcher.group(1).replaceAll("\\d+$", "");
		int to = Decks.card(deck, matcher.group(2)).or(() -> Decks.card(deck, letters + matcher.group(2))).map(all::indexOf).orElse(-1);
		return from < 0 || to < from ? Optional.empty() : Optional.of(all.subList(from, to + 1));
	}

	private static boolean fits(Card card, String wanted) {
		return lower(card.getCode()).startsWith(wanted) || lower(card.getTitle()).contains(wanted)
				|| card.getParagraphs().stream().anyMatch(text -> lower(FormattedText.plain(text)).contains(wanted))
				|| card.getQuestions().stream().anyMatch(question -> lower(question.getText()).contains(wanted));
	}

	private static String lower(String text) {
		return Objects.requireNonNullElse(text, "").toLowerCase(Locale.ROOT);
	}
}
