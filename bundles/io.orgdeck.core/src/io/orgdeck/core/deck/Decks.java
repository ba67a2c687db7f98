package io.orgdeck.core.deck;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.model.Texts;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.CardReference;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Dimension;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.model.deck.Question;

/** Questions about the content of a deck that several places ask: its rateable questions, its cards in order, the cards of a reference. */
public final class Decks {

	private Decks() {
	}

	/** All cards, section by section. */
	public static List<Card> cards(Deck deck) {
		return deck.getSections().stream().flatMap(section -> section.getCards().stream()).toList();
	}

	/** All questions that are rated, in the order of the cards. */
	public static List<Question> rateable(Deck deck) {
		return cards(deck).stream().flatMap(card -> rateable(card).stream()).toList();
	}

	/** The questions of a card that are rated. */
	public static List<Question> rateable(Card card) {
		return card.getQuestions().stream().filter(question -> QuestionLevels.isAnswered(question)).toList();
	}

	/** All questions to which people give an answer, of whatever kind, in the order of the cards. */
	public static List<Question> asked(Deck deck) {
		return cards(deck).stream().flatMap(card -> asked(card).stream()).toList();
	}

	/** The questions of a card to which people give an answer. */
	public static List<Question> asked(Card card) {
		return card.getQuestions().stream().filter(question -> QuestionLevels.isAsked(question)).toList();
	}

	/** What a dimension is called where there is little room: its short name, or its name when it has none. */
	public static String shortName(Dimension dimension) {
		return Texts.or(dimension.getShortName(), Texts.or(dimension.getName(), ""));
	}

	/** The card with that printed code. */
	public static Optional<Card> card(Deck deck, String code) {
		return cards(deck).stream().filter(card -> code.equals(card.getCode())).findFirst();
	}

	/**
	 * The cards that a reference names outright: one, a range in the deck's order, a section or the whole pack. Empty for
	 * references that leave the choice to the group.
	 */
	public static List<Card> named(Deck deck, CardReference reference) {
		return switch (reference.getKind()) {
			case SINGLE -> reference.getFirst() == null ? List.of() : List.of(reference.getFirst());
			case RANGE -> range(cards(deck), reference.getFirst(), reference.getLast());
			case SECTION -> reference.getSection() == null ? List.of() : List.copyOf(reference.getSection().getCards());
			case WHOLE_PACK -> cards(deck);
			case OWN_CHOICE, IN_LIGHT_OF_DISCUSSION, NONE -> List.of();
		};
	}

	private static List<Card> range(List<Card> cards, Card first, Card last) {
		int from = cards.indexOf(first);
		int to = cards.indexOf(last);
		return from < 0 || to < from ? List.of() : List.copyOf(cards.subList(from, to + 1));
	}

	/** Ids that stand on more than one object, in alphabetical order. */
	public static List<String> duplicateIds(Deck deck) {
		var seen = new HashSet<String>();
		var twice = new TreeSet<String>();
		seen.add(deck.getId());
		for (TreeIterator<EObject> all = deck.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Identified identified && identified.getId() != null && !seen.add(identified.getId())) {
				twice.add(identified.getId());
			}
		}
		return List.copyOf(twice);
	}
}
