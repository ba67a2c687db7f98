package io.orgdeck.ui.decks.cards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Section;

/**
 * What a list of packs shows: packs, in each its groups, in each group the cards that were found.
 *
 * @param packs those in which something was found
 */
record PackOutline(List<Pack> packs) {

	/** How the cards of a pack are put together. */
	enum Arrangement {
		SECTION, DIMENSION
	}

	/** One deck. */
	record Pack(Deck deck, List<Group> groups) {

		String label() {
			return text(deck.getTitle());
		}
	}

	/**
	 * Cards that stand together.
	 *
	 * @param key     the section or dimension; null for cards of no dimension
	 * @param label   what the group is called
	 * @param section the section in whose colour the group stands; null when it is not a section
	 * @param cards   what was found
	 */
	record Group(Object key, String label, Section section, List<Card> cards) {
	}

	/** @param found the cards to show */
	static PackOutline of(Collection<Deck> decks, Arrangement arrangement, Collection<Card> found) {
		var wanted = new HashSet<>(found);
		return new PackOutline(decks.stream().map(deck -> new Pack(deck, switch (arrangement) {
			case SECTION -> bySection(deck, wanted);
			case DIMENSION -> byDimension(deck, wanted);
		})).filter(pack -> !pack.groups().isEmpty()).toList());
	}

	private static List<Group> bySection(Deck deck, Set<Card> wanted) {
		return deck.getSections().stream()
				.map(section -> new Group(section, label(section), section, section.getCards().stream().filter(wanted::contains).toList()))
				.filter(group -> !group.cards().isEmpty()).toList();
	}

	private static String label(Section section) {
		return NLS.bind(Messages.sectionLabel, text(section.getCode()), text(section.getTitle())).strip();
	}

	private static List<Group> byDimension(Deck deck, Set<Card> wanted) {
		var cards = new LinkedHashMap<Dimension, List<Card>>();
		deck.getDimensions().forEach(dimension -> cards.put(dimension, new ArrayList<>()));
		cards.put(null, new ArrayList<>());
		Decks.cards(deck).stream().filter(wanted::contains)
				.forEach(card -> cards.computeIfAbsent(card.getDimension(), key -> new ArrayList<>()).add(card));
		return cards.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
				.map(entry -> new Group(entry.getKey(), label(entry.getKey()), null, List.copyOf(entry.getValue()))).toList();
	}

	private static String label(Dimension dimension) {
		return dimension == null ? Messages.noDimension : text(dimension.getName());
	}

	/** How a card is called in a list: its code and its title. */
	static String label(Card card) {
		return NLS.bind(Messages.cardLabel, text(card.getCode()), text(card.getTitle())).strip();
	}

	/** How many cards are shown. */
	int size() {
		return packs.stream().flatMap(pack -> pack.groups().stream()).mapToInt(group -> group.cards().size()).sum();
	}

	private static String text(String text) {
		return Objects.requireNonNullElse(text, "");
	}
}
