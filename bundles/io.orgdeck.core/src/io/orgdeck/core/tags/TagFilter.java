package io.orgdeck.core.tags;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** Which questions are chosen: those with one of some tags, or all. Whoever lets people choose questions asks it. */
public final class TagFilter {

	/** Lets every question through. */
	public static final TagFilter ALL = new TagFilter(Set.of());

	private final Set<String> keys;

	TagFilter(Set<String> keys) {
		this.keys = Set.copyOf(keys);
	}

	/** The filter of a tag with those that it includes; all questions where it is blank or null. */
	public static TagFilter of(Deck deck, String tag) {
		return Typed.isBlank(tag) ? ALL : new TagFilter(Tags.of(deck).within(tag));
	}

	/** The filter of a tag, or all questions. */
	public static TagFilter of(Deck deck, Optional<String> tag) {
		return of(deck, tag.orElse(null));
	}

	/** What an assessment aims at. */
	public static TagFilter aim(Assessment assessment) {
		return of(assessment.getDeck(), assessment.getAim());
	}

	/** Whether it lets everything through. */
	public boolean isAll() {
		return keys.isEmpty();
	}

	public boolean lets(Question question) {
		return isAll() || question.getTags().stream().anyMatch(tag -> keys.contains(Typed.key(tag)));
	}

	/** Whether a question of the card is let through; with no filter also a card without any. */
	public boolean lets(Card card) {
		return isAll() || card.getQuestions().stream().anyMatch(this::lets);
	}

	/** The cards with a question that is let through. */
	public List<Card> cards(List<Card> cards) {
		return cards.stream().filter(this::lets).toList();
	}

	public List<Question> questions(List<Question> questions) {
		return questions.stream().filter(this::lets).toList();
	}
}
