package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.Disclosed;
import io.orgdeck.core.scoring.DisclosureGuard;
import io.orgdeck.core.scoring.Distribution;
import io.orgdeck.core.scoring.GivenFigures;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.QuestionScore;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;

/** What people answered to questions that make no score, as far as the guard lets it be shown. */
final class GivenTable {

	private final DisclosureGuard guard;
	private final Language language;
	private final Messages messages;

	GivenTable(DisclosureGuard guard, Words words) {
		this.guard = guard;
		language = words.language();
		messages = language.texts(Messages.class);
	}

	/** How many ticked each answer, one row per answer; empty where no question takes several. */
	Optional<Table> ticked() {
		List<Question> questions = guard.unscored().stream().filter(question -> question.getTakes() == AnswerForm.SEVERAL).toList();
		var table = new TableBuilder(Tables.TICKED, messages.captionTicked).text("question", messages.columnQuestion, 2)
				.words("text", messages.columnStatement, 6).words("answer", messages.columnAnswer, 4)
				.count("ticked", messages.columnPeople).percent("share", messages.columnShare).count("of", messages.columnAnswered)
				.note(messages.noteTicked);
		questions.forEach(question -> add(question, table));
		return questions.isEmpty() ? Optional.empty() : Optional.of(table.build());
	}

	/** What may be told of numbers and dates, and how many answered in words; one row per question, empty where nobody types an answer. */
	Optional<Table> typed() {
		List<Question> questions = guard.unscored().stream().filter(QuestionLevels::isTyped).toList();
		var table = new TableBuilder(Tables.TYPED, messages.captionTyped).text("question", messages.columnQuestion, 2)
				.words("text", messages.columnStatement, 6).count("answered", messages.columnAnswered)
				.text("lowest", messages.columnLowest, 3).text("median", messages.columnMedian, 3)
				.text("highest", messages.columnHighest, 3)
				.note(note());
		for (Question question : questions) {
			var row = new ArrayList<>(List.of(Cell.of(question.getId()), Cell.of(question.getText())));
			row.addAll(figures(question));
			table.row(row);
		}
		return questions.isEmpty() ? Optional.empty() : Optional.of(table.build());
	}

	private String note() {
		return NLS.bind(messages.noteTyped, guard.threshold(), 2 * guard.threshold());
	}

	private List<Cell> figures(Question question) {
		Disclosed<GivenFigures> told = guard.figures(question);
		if (told.isSuppressed()) {
			return Collections.nCopies(4, Cell.SUPPRESSED);
		}
		GivenFigures figures = told.toOptional().orElseThrow();
		if (!guard.given(question).toOptional().orElseThrow().isAsked()) {
			return Collections.nCopies(4, Cell.EMPTY);
		}
		var cells = new ArrayList<Cell>();
		cells.add(Cell.of(figures.answered()));
		Scale scale = Scale.of(question);
		if (scale.takes() == AnswerForm.WORDS) {
			cells.addAll(Collections.nCopies(3, Cell.EMPTY));
			return cells;
		}
		var typed = new TypedAnswer(scale, language);
		cells.add(figures.lowest().map(end -> Cell.of(typed.withUnit(end, true))).orElse(Cell.SUPPRESSED));
		cells.add(figures.median().map(median -> Cell.of(typed.withUnit(median))).orElse(Cell.SUPPRESSED));
		cells.add(figures.highest().map(end -> Cell.of(typed.withUnit(end, false))).orElse(Cell.SUPPRESSED));
		return cells;
	}

	private void add(Question question, TableBuilder table) {
		Disclosed<QuestionScore> given = guard.given(question);
		Scale scale = Scale.of(question);
		for (int i = 0; i < scale.size(); i++) {
			var row = new ArrayList<>(
					List.of(Cell.of(question.getId()), Cell.of(question.getText()), Cell.of(scale.steps().get(i).label())));
			row.addAll(figures(given, i));
			table.row(row);
		}
	}

	private static List<Cell> figures(Disclosed<QuestionScore> given, int answer) {
		if (given.isSuppressed()) {
			return Collections.nCopies(3, Cell.SUPPRESSED);
		}
		Distribution votes = given.toOptional().orElseThrow().distribution();
		if (votes.answers() == 0) {
			return Collections.nCopies(3, Cell.EMPTY);
		}
		int people = votes.counts().get(answer);
		return List.of(Cell.of(people), Cell.of((double) people / votes.n()), Cell.of(votes.n()));
	}
}
