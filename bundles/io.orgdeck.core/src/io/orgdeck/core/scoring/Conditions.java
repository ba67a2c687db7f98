package io.orgdeck.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.orgdeck.core.scoring.OnlyIf.Flaw;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;
import io.orgdeck.model.deck.Section;

/**
 * Which questions of a deck are asked only after a certain answer to another. What is no condition – of a question that is not there,
 * of one that waits for itself, of an answer that nobody can give – is none: everybody is asked.
 */
public final class Conditions {

	private final Map<String, Question> byId = new HashMap<>();
	private final List<Question> inOrder = new ArrayList<>();
	private final Map<Question, OnlyIf> conditions = new HashMap<>();

	private Conditions(Deck deck) {
		if (deck != null) {
			for (Section section : deck.getSections()) {
				for (Card card : section.getCards()) {
					inOrder.addAll(card.getQuestions());
				}
			}
		}
		inOrder.forEach(question -> byId.putIfAbsent(question.getId(), question));
		inOrder.stream().filter(Conditions::isSaid).filter(question -> flaw(question).isEmpty())
				.forEach(question -> conditions.put(question, onlyIf(question)));
	}

	/** @param deck null for none, which has no conditions */
	public static Conditions of(Deck deck) {
		return new Conditions(deck);
	}

	/** The condition of one question of a deck. */
	public static Optional<OnlyIf> of(Question question) {
		return isSaid(question) && question.getCard() != null && question.getCard().getSection() != null
				&& question.getCard().getSection().eContainer() instanceof Deck deck ? of(deck).condition(question) : Optional.empty();
	}

	/** Whether the deck says of a question that it is asked of some only, rightly or not. */
	public static boolean isSaid(Question question) {
		return !Typed.isBlank(question.getOnlyIf());
	}

	/** Whether any question has a condition. */
	public boolean isAny() {
		return !conditions.isEmpty();
	}

	/** On what it depends whether somebody is asked; empty where everybody is. */
	public Optional<OnlyIf> condition(Question question) {
		return Optional.ofNullable(conditions.get(question));
	}

	/** Why what the deck says of a question is no condition; empty where it is one, or where it says nothing. */
	public Optional<Flaw> flaw(Question question) {
		if (!isSaid(question)) {
			return Optional.empty();
		}
		Question earlier = byId.get(question.getOnlyIf());
		if (earlier == null) {
			return Optional.of(Flaw.NO_SUCH_QUESTION);
		}
		if (isCircle(question)) {
			return Optional.of(Flaw.CIRCLE);
		}
		if (!QuestionLevels.isByLevels(earlier)) {
			return Optional.of(Flaw.NO_LEVELS);
		}
		return onlyIf(question).answers().isEmpty() ? Optional.of(Flaw.NO_ANSWERS) : Optional.empty();
	}

	private boolean isCircle(Question question) {
		var seen = new HashSet<Question>();
		for (Question at = next(question); at != null && seen.add(at); at = next(at)) {
			if (at == question) {
				return true;
			}
		}
		return false;
	}

	private Question next(Question question) {
		return isSaid(question) ? byId.get(question.getOnlyIf()) : null;
	}

	private OnlyIf onlyIf(Question question) {
		Question earlier = byId.get(question.getOnlyIf());
		List<Level> meant = QuestionLevels.of(earlier).stream().filter(level -> question.getOnlyIfAnswers().contains(level.getId()))
				.toList();
		return new OnlyIf(earlier, meant);
	}

	/** Whether the question is asked before the one that decides whether it is asked, as the deck has them. */
	public boolean isTooEarly(Question question) {
		return condition(question).filter(only -> inOrder.indexOf(only.earlier()) > inOrder.indexOf(question)).isPresent();
	}

	/** The questions for whose answers a question waits, the nearest first. */
	public List<Question> before(Question question) {
		var before = new ArrayList<Question>();
		for (Optional<OnlyIf> at = condition(question); at.isPresent(); at = condition(at.get().earlier())) {
			before.add(at.get().earlier());
		}
		return before;
	}

	/** These questions with all that wait for the answer to one of them, over however many others. */
	public Set<Question> withWaiting(Set<Question> questions) {
		var all = new LinkedHashSet<>(questions);
		conditions.keySet().stream().filter(question -> before(question).stream().anyMatch(questions::contains)).forEach(all::add);
		return all;
	}
}
