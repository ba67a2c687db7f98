package io.orgdeck.core.decksheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.deck.Decks;
import io.orgdeck.core.scoring.Conditions;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.words.Names;
import io.orgdeck.core.words.Typed;
import io.orgdeck.core.words.Wording;
import io.orgdeck.model.Texts;
import io.orgdeck.model.Values;
import io.orgdeck.model.deck.Deck;
import io.orgdeck.model.deck.Level;
import io.orgdeck.model.deck.Question;

/** After which answer a question is asked, as the sheet of cards says it: the id of the earlier question, and values of its levels. */
final class DeckRowConditions {

	private static final String EQUALS = " = ";
	private static final String BETWEEN = "; ";

	private record Said(Row row, String text) {
	}

	private final DeckSheet sheet;
	private final Map<Question, Said> said = new LinkedHashMap<>();

	DeckRowConditions(DeckSheet sheet) {
		this.sheet = sheet;
	}

	/** What to write for a question of a deck; empty where everybody is asked. */
	static String written(Deck deck, Question question) {
		if (!Conditions.isSaid(question)) {
			return "";
		}
		List<Level> levels = earlier(deck, question.getOnlyIf()).map(QuestionLevels::ofScale).orElse(List.of());
		List<Level> meant = levels.stream().filter(level -> question.getOnlyIfAnswers().contains(level.getId())).toList();
		boolean known = meant.size() == question.getOnlyIfAnswers().size();
		return question.getOnlyIf() + EQUALS + (known ? meant.stream().map(level -> Values.text(level.getValue()))
				: question.getOnlyIfAnswers().stream()).collect(Collectors.joining(BETWEEN));
	}

	private static Optional<Question> earlier(Deck deck, String id) {
		return questions(deck).stream().filter(question -> id.equals(question.getId())).findFirst();
	}

	private static List<Question> questions(Deck deck) {
		return Decks.cards(deck).stream().flatMap(card -> card.getQuestions().stream()).toList();
	}

	/** Takes note of what a row says; it can be understood when all questions are there. */
	void note(Row row, Question question) {
		String text = sheet.text(row, DeckColumn.ONLY_IF.heading());
		if (!text.isEmpty()) {
			said.put(question, new Said(row, text));
		}
	}

	/** Understands what was said, when every question has its id. */
	void read(Deck deck) {
		said.forEach((question, one) -> read(deck, question, one));
	}

	private void read(Deck deck, Question question, Said one) {
		int at = one.text().lastIndexOf('=');
		String name = at < 0 ? "" : Typed.line(one.text().substring(0, at));
		List<String> answers = at < 0 ? List.of()
				: Arrays.stream(one.text().substring(at + 1).split("[;,]")).map(Typed::line).filter(answer -> !answer.isEmpty()).toList();
		if (name.isEmpty() || answers.isEmpty()) {
			sheet.error(one.row(), DeckColumn.ONLY_IF.heading(), NLS.bind(Messages.deck_badOnlyIf, one.text()),
					Messages.deck_badOnlyIfRemedy);
			return;
		}
		Optional<Question> earlier = earlier(deck, name).or(() -> named(deck, name));
		if (earlier.isEmpty() && Texts.isBlank(deck.getBasedOn())) {
			sheet.warning(one.row(), DeckColumn.ONLY_IF.heading(), NLS.bind(Messages.deck_onlyIfNoQuestion, name),
					Messages.deck_badOnlyIfRemedy);
		}
		question.setOnlyIf(earlier.map(Question::getId).orElse(name));
		question.getOnlyIfAnswers().addAll(earlier.map(other -> levels(other, answers, one)).orElse(answers));
	}

	/** The one question with this code, such as K1.2, or these words. */
	private static Optional<Question> named(Deck deck, String name) {
		List<Question> found = questions(deck).stream()
				.filter(question -> Names.code(question).equalsIgnoreCase(name) || Wording.same(question.getText(), name)).toList();
		return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
	}

	private List<String> levels(Question earlier, List<String> answers, Said one) {
		var ids = new ArrayList<String>();
		for (String answer : answers) {
			List<Level> steps = QuestionLevels.ofScale(earlier);
			Optional<Level> level = steps.stream().filter(step -> Values.text(step.getValue()).equals(answer)).findFirst()
					.or(() -> steps.stream().filter(step -> DeckRowLevels.isNamed(step, earlier, answer)).findFirst());
			if (level.isEmpty()) {
				sheet.warning(one.row(), DeckColumn.ONLY_IF.heading(), NLS.bind(Messages.deck_noSuchLevel, answer,
						DeckRowLevels.numbers(steps)), Messages.deck_badOnlyIfRemedy);
			}
			ids.add(level.map(Level::getId).orElse(answer));
		}
		return ids.stream().distinct().toList();
	}
}
