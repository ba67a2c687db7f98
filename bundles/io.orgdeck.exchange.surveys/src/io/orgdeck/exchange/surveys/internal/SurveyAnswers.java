package io.orgdeck.exchange.surveys.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.exchange.AnswerMapping;
import io.orgdeck.core.exchange.AnswerMapping.Column;
import io.orgdeck.core.exchange.AnswerMapping.State;
import io.orgdeck.core.exchange.AnswerMapping.Use;
import io.orgdeck.core.exchange.Comments;
import io.orgdeck.core.exchange.Remark;
import io.orgdeck.core.exchange.Response;
import io.orgdeck.core.exchange.WrittenAnswers;
import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.scoring.QuestionLevels;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.core.scoring.TypedAnswer;
import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.AnswerForm;
import io.orgdeck.model.deck.Question;

/** Makes votes and comments of the rows of a table, question by question. */
final class SurveyAnswers {

	/** One option of a question that has a column for each. */
	private record Option(int column, Answer answer, String words) {
	}

	/** Where the answer to a question, the options and the words beside it stand; the first column is -1 where there is none. */
	private record Asked(Question question, AnswerSense sense, int[] answer, List<Option> options, List<Integer> comments) {
	}

	/** What one row says to one question. */
	private record Said(Optional<Answer> answer, String comment, int column) {
	}

	private final Sheet sheet;
	private final Grid grid;
	private final SheetProblems problems;
	private final Untaken untaken;
	private final String session;
	private final Map<Question, Asked> asked = new LinkedHashMap<>();
	/** Columns with a number that is no level, so that their numbers may be those of another scale. */
	private final Map<Integer, String> otherScale = new HashMap<>();
	/** How the days of a column are written. */
	private final Map<Integer, SurveyDates> days = new HashMap<>();
	private final Map<Integer, Integer> notShown = new LinkedHashMap<>();
	private final Set<Integer> noted = new HashSet<>();

	SurveyAnswers(Assessment assessment, Grid grid, Content[] contents, QuestionIndex questions, AnswerMapping mapping,
			SheetProblems problems, Untaken untaken) {
		this.sheet = grid.sheet();
		this.grid = grid;
		this.problems = problems;
		this.untaken = untaken;
		this.session = WrittenAnswers.sessionId(assessment);
		for (Column column : mapping.columns()) {
			Optional<Question> question = questions.byId(column.question());
			if (column.index() >= 0 && column.state() == State.CERTAIN && question.isPresent()) {
				Asked one = asked.computeIfAbsent(question.get(), unseen -> new Asked(unseen,
						new AnswerSense(unseen, questions.spoken(unseen), mapping, grid.tool() == Tool.LIMESURVEY), new int[] { -1 },
						new ArrayList<>(),
						new ArrayList<>()));
				add(one, column);
			}
		}
		asked.values().stream().filter(one -> one.answer[0] >= 0).forEach(one -> {
			if (!QuestionLevels.isTyped(one.question)) {
				findOtherScale(one.answer[0], contents, one.sense);
			} else if (QuestionLevels.takes(one.question) == AnswerForm.DAY) {
				var dates = new SurveyDates();
				grid.rows().forEach(row -> dates.add(row.cell(one.answer[0])));
				days.put(one.answer[0], dates);
			}
		});
	}

	private void add(Asked one, Column column) {
		noted.add(column.index());
		if (column.use() == Use.QUESTION && one.answer[0] < 0) {
			one.answer[0] = column.index();
		} else if (column.use() == Use.OPTION) {
			answer(column.answer()).ifPresent(answer -> one.options.add(
					new Option(column.index(), answer, grid.headings().get(column.index()).tail())));
		} else {
			one.comments.add(column.index());
		}
	}

	private static Optional<Answer> answer(String meaning) {
		if (meaning.startsWith(AnswerMapping.LEVEL) && meaning.length() > AnswerMapping.LEVEL.length()) {
			return Optional.of(new Answer.Rated(meaning.substring(AnswerMapping.LEVEL.length())));
		}
		return switch (meaning) {
			case AnswerMapping.DOES_NOT_APPLY -> Optional.of(new Answer.DoesNotApply(""));
			case AnswerMapping.DONT_KNOW -> Optional.of(Answer.DontKnow.INSTANCE);
			default -> Optional.empty();
		};
	}

	private void findOtherScale(int column, Content[] contents, AnswerSense sense) {
		Stream<Cell> cells = contents[column].isFree() ? grid.rows().stream().map(row -> row.cell(column))
				: contents[column].cells().stream();
		cells.filter(cell -> !cell.isBlank() && sense.of(cell) instanceof Meaning.Unknown && CellNumber.of(cell).isPresent()).findFirst()
				.ifPresent(cell -> otherScale.putIfAbsent(column, CellNumber.shown(cell)));
	}

	/** Takes what a row says to every question. */
	void read(Row row, int participant, List<Response> responses, List<Remark> remarks) {
		boolean hasNotes = row.hasNotes();
		for (Asked one : asked.values()) {
			Said said = one.options.isEmpty() ? single(row, one) : options(row, one);
			String comment = said.comment;
			for (int column : one.comments) {
				comment = Comments.join(comment, words(row, column));
			}
			comment = hasNotes ? Comments.join(comment, notes(row, one)) : comment;
			if (said.answer.isPresent()) {
				Answer answer = said.answer.get();
				boolean reasonMissing = answer instanceof Answer.DoesNotApply reason && reason.reason().isEmpty() && !comment.isEmpty();
				var vote = reasonMissing ? new Vote(participant, new Answer.DoesNotApply(comment)) : new Vote(participant, answer, comment);
				responses.add(new Response(session, one.question, 1, vote, problems.place(sheet, row.number(), said.column)));
			} else if (!Typed.isBlank(comment)) {
				remarks.add(new Remark(participant, one.question, "", comment, problems.place(sheet, row.number(), one.answer[0])));
			}
		}
	}

	private static String notes(Row row, Asked one) {
		String notes = "";
		for (int column : one.answer) {
			notes = Comments.join(notes, row.cell(column).note());
		}
		for (int column : one.comments) {
			notes = Comments.join(notes, row.cell(column).note());
		}
		for (Option option : one.options) {
			notes = Comments.join(notes, row.cell(option.column).note());
		}
		return notes;
	}

	/** Whether a note on a cell of that column belongs to an answer. */
	boolean takesNotesOf(int column) {
		return noted.contains(column);
	}

	/** What was written, as it was written; crossed-out words and formulas are told. */
	String words(Row row, int column) {
		Cell cell = row.cell(column);
		if (cell.isBlank() || grid.tool() == Tool.LIMESURVEY && Typed.same(cell.text(), "N/A")) {
			return "";
		}
		if (cell.struck() || cell.formula() || cell.kind() == Kind.ERROR) {
			untaken.add(row, column);
			return "";
		}
		return cell.text();
	}

	private Said single(Row row, Asked one) {
		int column = one.answer[0];
		Cell cell = row.cell(column);
		var nothing = new Said(Optional.empty(), "", column);
		if (column < 0 || cell.isBlank() || !isCertain(row, column)) {
			return nothing;
		}
		if (days.containsKey(column) && SurveyDates.isOne(cell) && cell.kind() != Kind.NUMBER) {
			return day(row, one);
		}
		return switch (one.sense.of(cell)) {
			case Meaning.Said said when said.byNumber() && otherScale.containsKey(column) -> {
				untaken.add(row, column);
				yield nothing;
			}
			case Meaning.Said said -> new Said(Optional.of(said.answer()), said.comment(), column);
			case Meaning.Nothing none -> {
				untaken.add(row, column);
				yield nothing;
			}
			case Meaning.NotShown hidden -> {
				notShown.merge(column, 1, Integer::sum);
				yield nothing;
			}
			case Meaning.Several several -> {
				refuse(row, column, NLS.bind(Messages.answer_several, CellNumber.shown(cell)), one);
				yield nothing;
			}
			case Meaning.Unknown unknown -> {
				refuse(row, column, NLS.bind(Messages.answer_unknown, CellNumber.shown(cell)), one);
				yield nothing;
			}
		};
	}

	/** A day, where the column shows whether day or month stands first. */
	private Said day(Row row, Asked one) {
		int column = one.answer[0];
		Optional<Answer> answer = days.get(column).day(row.cell(column)).map(day -> new Answer.Given(day.toString()))
				.filter(given -> TypedAnswer.isWithin(given, Scale.of(one.question))).map(Answer.class::cast);
		if (answer.isEmpty()) {
			refuse(row, column, NLS.bind(Messages.answer_unknown, CellNumber.shown(row.cell(column))), one);
		}
		return new Said(answer, "", column);
	}

	/** Whether a cell is what somebody has answered; states why not. */
	private boolean isCertain(Row row, int column) {
		Cell cell = row.cell(column);
		if (cell.merged() || cell.formula() || cell.struck() || cell.kind() == Kind.DATE && !days.containsKey(column)
				|| cell.kind() == Kind.ERROR) {
			problems.error(sheet, row.number(), column, NLS.bind(Messages.answer_uncertain, Typed.line(cell.text())),
					Messages.answer_uncertainRemedy);
			return false;
		}
		return true;
	}

	private void refuse(Row row, int column, String sentence, Asked one) {
		String choices = String.join(", ", new AnswerWords(Scale.of(one.question)).choices());
		problems.error(sheet, row.number(), column, sentence, NLS.bind(Messages.answer_remedy, choices));
	}

	private Said options(Row row, Asked one) {
		Set<Answer> chosen = new LinkedHashSet<>();
		String also = "";
		int column = one.options.getFirst().column;
		for (Option option : one.options) {
			Cell cell = row.cell(option.column);
			if (cell.isBlank() || Vocabulary.has(Vocabulary.NOT_CHOSEN, cell.text()) || !isCertain(row, option.column)) {
				continue;
			}
			String text = Heading.folded(cell.text());
			boolean said = text.equals(option.words) || Vocabulary.has(Vocabulary.CHOSEN, cell.text())
					|| one.sense.option(cell.text()).filter(option.answer::equals).isPresent();
			if (said) {
				chosen.add(option.answer);
				column = option.column;
			} else if (!(grid.tool() == Tool.LIMESURVEY && Typed.same(cell.text(), "N/A"))) {
				refuse(row, option.column, NLS.bind(Messages.answer_unknown, CellNumber.shown(cell)), one);
			}
		}
		Scale scale = Scale.of(one.question);
		Optional<Answer> ticked = scale.isSeveral() ? AnswerSense.ticked(chosen, scale) : Optional.empty();
		if (ticked.isPresent()) {
			return new Said(ticked, also, column);
		}
		if (chosen.size() > 1) {
			String all = chosen.stream().map(new AnswerWords(Scale.of(one.question))::choice).collect(Collectors.joining(", "));
			refuse(row, column, NLS.bind(Messages.answer_several, all), one);
			return new Said(Optional.empty(), also, column);
		}
		return new Said(chosen.stream().findFirst(), also, column);
	}

	/** Tells once for each column what is the same in all its rows. */
	void tellColumns() {
		otherScale.forEach((column, number) -> problems.error(sheet, grid.headingRow(), column,
				NLS.bind(Messages.answer_otherScale, grid.headings().get(column).line(), number), Messages.answer_otherScaleRemedy));
		notShown.forEach((column, rows) -> problems.warning(sheet, grid.headingRow(), column, NLS.bind(Messages.answer_notShown, rows),
				Messages.answer_notShownRemedy));
	}
}
