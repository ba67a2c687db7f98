package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.scoring.AnswerWords;
import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Question;

/** The answers of one file, row by row, with everything that was wrong on the way. */
final class ResponseRows {

	/** Indices of the cells that make up an answer; -1 where a table has no such column. */
	record Columns(int answer, int value, int reason, int comment) {
	}

	/**
	 * A row that may hold an answer.
	 *
	 * @param session id of the session, or empty for the one that collects written answers
	 */
	record Written(Sheet sheet, Row row, Columns columns, String session, Question question, int round, int participant) {

		Cell answer() {
			return row.cell(columns.answer);
		}

		Cell value() {
			return row.cell(columns.value);
		}

		/** Where the answer stands, or would stand. */
		int answerColumn() {
			return columns.answer < 0 || answer().isBlank() && !value().isBlank() ? columns.value : columns.answer;
		}
	}

	private record Key(String session, String question, int round, int participant) {
	}

	private final String file;
	private final Map<Key, Response> read = new HashMap<>();
	private final SpokenAnswers words;
	private final String writtenAnswers;
	private final List<Response> responses = new ArrayList<>();
	private final List<Remark> remarks = new ArrayList<>();
	private final SheetProblems problems;
	/** Places of rows that the reader of the file has refused. */
	private final Set<Place> refused;

	ResponseRows(Spreadsheet file, Assessment assessment) {
		this.file = file.name();
		this.words = new SpokenAnswers(assessment);
		this.problems = new SheetProblems(file.name());
		this.problems.addAll(file.remarks());
		this.refused = file.remarks().stream().filter(ImportProblem::isError).map(ImportProblem::place).map(Place::wholeRow)
				.collect(Collectors.toSet());
		this.writtenAnswers = WrittenAnswers.sessionId(assessment);
	}

	Responses result() {
		return new Responses(file, responses, remarks, problems.all());
	}

	SheetProblems problems() {
		return problems;
	}

	/** Whether the reader of the file has said already that the row cannot be used. */
	boolean isRefused(Sheet sheet, Row row) {
		return !refused.isEmpty() && refused.contains(problems.place(sheet, row.number(), -1));
	}

	void error(Sheet sheet, int row, int column, String text, String remedy) {
		problems.error(sheet, row, column, text, remedy);
	}

	void warning(Sheet sheet, int row, int column, String text, String remedy) {
		problems.warning(sheet, row, column, text, remedy);
	}

	/** Tells words that are not taken, so that somebody can put them where they belong. */
	void tellWords(Sheet sheet, Row row, int column) {
		Cell cell = row.cell(column);
		if (!cell.isBlank()) {
			warning(sheet, row.number(), column, NLS.bind(Messages.words_untaken, Typed.line(cell.text())), Messages.words_untakenRemedy);
		}
	}

	/** Tells a note that belongs to no answer. */
	void tellNote(Sheet sheet, Row row, int column) {
		String note = row.cell(column).note();
		if (!Typed.isBlank(note)) {
			warning(sheet, row.number(), column, NLS.bind(Messages.words_note, Typed.line(note)), Messages.words_untakenRemedy);
		}
	}

	/** Tells the notes on a row that holds no answer. */
	void tellNotes(Sheet sheet, Row row) {
		for (int column = 0; column < row.cells().size(); column++) {
			tellNote(sheet, row, column);
		}
	}

	/** Tells every word of a row. */
	void tell(Sheet sheet, Row row) {
		for (int column = 0; column < row.cells().size(); column++) {
			tellWords(sheet, row, column);
			tellNote(sheet, row, column);
		}
	}

	/** Tells words that stand in no cell, such as those of a text box. */
	void tell(Sheet sheet, Spreadsheet.Aside aside) {
		warning(sheet, aside.row(), aside.column(), NLS.bind(Messages.words_aside, Typed.line(aside.text())), Messages.words_untakenRemedy);
	}

	/** Tells what people have written in a row that is refused: reason, comment and notes are theirs, and go with it. */
	void tellRefused(Sheet sheet, Row row, Columns columns) {
		for (int column : new int[] { columns.reason, columns.comment }) {
			Cell cell = row.cell(column);
			if (!cell.isBlank() && !cell.formula()) {
				warning(sheet, row.number(), column, NLS.bind(Messages.words_refused, Typed.line(cell.text())),
						Messages.words_refusedRemedy);
			}
		}
		tellNotes(sheet, row);
	}

	/** Whether a cell is what somebody typed into it; states why not. */
	boolean isCertain(Sheet sheet, Row row, int column) {
		Cell cell = row.cell(column);
		if (cell.merged()) {
			error(sheet, row.number(), column, Messages.response_merged, Messages.response_mergedRemedy);
		} else if (cell.formula()) {
			error(sheet, row.number(), column, NLS.bind(Messages.response_formula, cell.text()), Messages.response_formulaRemedy);
		} else {
			return true;
		}
		return false;
	}

	/** Whether a cell that says what the row is about is what somebody typed into it, and still valid; states why not. */
	boolean isCertainKey(Sheet sheet, Row row, int column) {
		Cell cell = row.cell(column);
		if (!isCertain(sheet, row, column)) {
			return false;
		}
		if (cell.kind() == Kind.DATE) {
			error(sheet, row.number(), column, NLS.bind(Messages.response_date, Typed.line(cell.text())), Messages.response_dateRemedy);
		} else if (cell.struck() && !cell.isBlank()) {
			error(sheet, row.number(), column, NLS.bind(Messages.response_struck, Typed.line(cell.text())), Messages.response_struckRemedy);
		} else {
			return true;
		}
		return false;
	}

	/** Takes the answer of a row, or states why not. */
	void read(Written row) {
		Columns columns = row.columns;
		boolean certain = true;
		for (int column : new int[] { columns.answer, columns.value, columns.reason, columns.comment }) {
			certain &= column < 0 || isCertain(row.sheet, row.row, column);
		}
		if (!certain) {
			tellRefused(row.sheet, row.row, columns);
			return;
		}
		String reason = words(row, columns.reason);
		String comment = Comments.join(words(row, columns.comment), notes(row.row));
		int column = row.answerColumn();
		if (row.row.cell(column).isBlank()) {
			remark(row, Comments.join(reason, comment));
		} else if (row.row.cell(column).struck()) {
			error(row.sheet, row.row.number(), column, NLS.bind(Messages.response_struck, Typed.line(row.row.cell(column).text())),
					Messages.response_struckRemedy);
			keep(row, Comments.join(reason, comment));
		} else {
			answer(row).ifPresentOrElse(answer -> take(row, AnswerWords.with(answer, reason), reason, comment),
					() -> tellRefused(row.sheet, row.row, columns));
		}
	}

	/** What was written, as it was written; nothing where there are blanks alone, or words crossed out. */
	private String words(Written row, int column) {
		Cell cell = row.row.cell(column);
		if (cell.text().isBlank()) {
			return "";
		}
		if (cell.struck()) {
			warning(row.sheet, row.row.number(), column, NLS.bind(Messages.response_struckWords, Typed.line(cell.text())),
					Messages.response_struckWordsRemedy);
			return "";
		}
		if (cell.kind() == Kind.DATE) {
			warning(row.sheet, row.row.number(), column, NLS.bind(Messages.response_date, Typed.line(cell.text())),
					Messages.response_dateWordsRemedy);
		}
		return cell.text();
	}

	/** What people have noted on the cells of a row: it belongs to the answer. */
	private static String notes(Row row) {
		return row.cells().stream().map(Cell::note).filter(note -> !Typed.isBlank(note)).reduce("", Comments::join);
	}

	private Optional<Answer> answer(Written row) {
		AnswerWords scale = words.of(row.question);
		Cell cell = row.row.cell(row.answerColumn());
		Set<Answer> meant = row.answer().isBlank() ? scale.byValue(row.value()) : scale.meanings(row.answer());
		if (meant.isEmpty()) {
			refuse(row, scale,
					NLS.bind(cell.kind() == Kind.DATE ? Messages.response_date : Messages.response_noAnswer, CellNumber.shown(cell)));
			return Optional.empty();
		}
		if (!row.answer().isBlank() && !row.value().isBlank()) {
			return agreed(row, scale, meant);
		}
		if (meant.size() > 1) {
			refuse(row, scale, NLS.bind(Messages.response_ambiguous, CellNumber.shown(cell), choices(scale, meant)));
			return Optional.empty();
		}
		Set<Answer> also = row.answer().isBlank() ? Set.of() : scale.alsoCalled(cell);
		if (!also.isEmpty()) {
			warning(row.sheet, row.row.number(), row.answerColumn(),
					NLS.bind(Messages.response_alsoCalled, CellNumber.shown(cell), choices(scale, also)), remedy(scale));
		}
		return Optional.of(meant.iterator().next());
	}

	private void refuse(Written row, AnswerWords scale, String sentence) {
		error(row.sheet, row.row.number(), row.answerColumn(), sentence, remedy(scale));
	}

	private static String remedy(AnswerWords scale) {
		return NLS.bind(Messages.response_noAnswerRemedy, String.join(", ", scale.choices()));
	}

	/** What answer and value say together; they may not contradict each other. */
	private Optional<Answer> agreed(Written row, AnswerWords scale, Set<Answer> meant) {
		List<Answer> both = meant.stream().filter(scale.byValue(row.value())::contains).toList();
		if (both.size() != 1) {
			error(row.sheet, row.row.number(), row.columns.value, NLS.bind(Messages.response_otherValue,
					CellNumber.shown(row.answer()), CellNumber.shown(row.value())), Messages.response_otherValueRemedy);
			return Optional.empty();
		}
		return Optional.of(both.getFirst());
	}

	private static String choices(AnswerWords scale, Set<Answer> answers) {
		return answers.stream().map(scale::choice).map(choice -> '"' + choice + '"').collect(Collectors.joining(", "));
	}

	private void remark(Written row, String text) {
		if (!Typed.isBlank(text)) {
			keep(row, text);
			warning(row.sheet, row.row.number(), row.answerColumn(), Messages.response_onlyComment, Messages.response_onlyCommentRemedy);
		}
	}

	private void keep(Written row, String text) {
		if (!Typed.isBlank(text)) {
			remarks.add(new Remark(row.participant, row.question, "", text, place(row)));
		}
	}

	private void take(Written row, Answer answer, String reason, String comment) {
		boolean reasonBelongs = answer instanceof Answer.DoesNotApply;
		if (reasonBelongs && reason.isEmpty()) {
			warning(row.sheet, row.row.number(), row.columns.reason, Messages.response_noReason, Messages.response_noReasonRemedy);
		}
		var vote = new Vote(row.participant, answer, reasonBelongs ? comment : Comments.join(reason, comment));
		String session = row.session.isEmpty() ? writtenAnswers : row.session;
		var response = new Response(session, row.question, row.round, vote, place(row));
		Response before = read.putIfAbsent(new Key(session, row.question.getId(), row.round, row.participant), response);
		if (before == null) {
			responses.add(response);
		} else if (!before.vote().equals(vote)) {
			error(row.sheet, row.row.number(), row.answerColumn(), NLS.bind(Messages.response_twice, before.place()),
					Messages.response_twiceRemedy);
			tellRefused(row.sheet, row.row, row.columns);
		}
	}

	private Place place(Written row) {
		return problems.place(row.sheet, row.row.number(), row.answerColumn());
	}
}
