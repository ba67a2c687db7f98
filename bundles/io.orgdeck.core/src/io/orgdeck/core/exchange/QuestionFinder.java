package io.orgdeck.core.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.language.ReaderLanguages;
import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.translation.ReaderLanguage;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Card;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Question;

/** Finds the questions of a deck by what stands in a row: the id, or the card and the wording when the id is damaged. */
public final class QuestionFinder {

	private final Map<String, List<Question>> byId = new HashMap<>();
	private final Map<String, List<Question>> byPlace = new HashMap<>();
	private final Map<String, List<Question>> byWording = new HashMap<>();
	private final Set<String> cards = new HashSet<>();
	private final Map<Question, Set<String>> spoken = new IdentityHashMap<>();

	public QuestionFinder(Deck deck) {
		for (Question question : Decks.asked(deck)) {
			cards.add(Typed.key(question.getCard().getCode()));
			byId.computeIfAbsent(Typed.key(question.getId()), unseen -> new ArrayList<>()).add(question);
			Card card = question.getCard();
			if (card.getQuestions().stream().noneMatch(other -> other.getId().matches(Pattern.quote(card.getCode() + ".") + "\\d+"))) {
				String place = card.getCode() + '.' + (card.getQuestions().indexOf(question) + 1);
				byPlace.computeIfAbsent(Typed.key(place), unseen -> new ArrayList<>()).add(question);
			}
			byWording.computeIfAbsent(wording(question.getCard().getCode(), question.getText()), unseen -> new ArrayList<>())
					.add(question);
		}
	}

	/** The same for an assessment, whose questions are known in every language in which they may have been handed out. */
	static QuestionFinder of(Assessment assessment) {
		var finder = new QuestionFinder(assessment.getDeck());
		for (String tag : ReaderLanguages.handedOut(assessment)) {
			Deck spoken = ReaderLanguage.deck(assessment, tag);
			if (spoken != assessment.getDeck()) {
				Decks.asked(spoken).forEach(finder::addSpoken);
			}
		}
		return finder;
	}

	private void addSpoken(Question asked) {
		byId(asked.getId()).filter(question -> !sameWording(question, asked.getText())).ifPresent(question -> {
			if (spoken.computeIfAbsent(question, unseen -> new HashSet<>()).add(Typed.key(asked.getText()))) {
				byWording.computeIfAbsent(wording(question.getCard().getCode(), asked.getText()), unseen -> new ArrayList<>())
						.add(question);
			}
		});
	}

	/** The question with that id, as {@link Typed#key} sees it; of ids that differ in case alone, the one that is the same. */
	Optional<Question> byId(String id) {
		List<Question> found = byId.getOrDefault(Typed.key(id), List.of());
		return found.size() > 1 ? only(found.stream().filter(question -> Typed.line(id).equals(question.getId())).toList()) : only(found);
	}

	/**
	 * The question that is called by its card and its place on it, such as A1.2, as screens and papers number them. Not where
	 * ids of the card look like that: then the words mean a question that is not there any more.
	 */
	public Optional<Question> byPlace(String place) {
		return only(byPlace.getOrDefault(Typed.key(place), List.of()));
	}

	/** The only question on that card with that wording. */
	Optional<Question> byWording(String card, String text) {
		return only(byWording.getOrDefault(wording(card, text), List.of()));
	}

	/** Whether the question reads as it does in the deck or in a translation of it, apart from blanks and case. */
	boolean sameWording(Question question, String text) {
		return Typed.same(question.getText(), text) || spoken.getOrDefault(question, Set.of()).contains(Typed.key(text));
	}

	/** The ids that a cell may have held before a program took them for one number, such as 1.1 and 1.10. */
	List<String> alikeAsNumbers(Cell cell) {
		Optional<BigDecimal> number = cell.kind() == Kind.NUMBER ? CellNumber.of(cell) : Optional.empty();
		return number.isEmpty() ? List.of() : byId.values().stream().flatMap(List::stream).map(Question::getId)
				.filter(id -> Typed.number(id).filter(one -> one.compareTo(number.get()) == 0).isPresent()).sorted().toList();
	}

	/** Whether a card of the deck has that code. */
	boolean isCard(String code) {
		return cards.contains(Typed.key(code));
	}

	private static Optional<Question> only(List<Question> questions) {
		return questions.size() == 1 ? Optional.of(questions.getFirst()) : Optional.empty();
	}

	private static String wording(String card, String text) {
		return Typed.key(card) + '\n' + Typed.key(text);
	}
}
