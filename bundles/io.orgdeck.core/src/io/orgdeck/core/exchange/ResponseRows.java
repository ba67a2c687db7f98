package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Cell;
import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import io.orgdeck.core.scoring.Scale;
import io.orgdeck.model.Answer;
import io.orgdeck.model.Vote;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** The answers of one file, row by row, with everything that was wrong on the way. */
final class ResponseRows {

	/**
	 * A row that holds an answer.
	 *
	 * @param session id of the session, or empty for the one that collects written answers
	 * @param answer  index of the cell with the answer; {@code reason} and {@code comment} likewise, -1 for none
	 */
	record Written(Sheet sheet, int number, String session, Question question, int round, int participant, Row row, int answer,
			int reason, int comment) {

		Cell cell(int column) {
			return column < 0 ? Cell.EMPTY : row.cell(column);
		}
	}

	private record Key(String session, String question, int round, int participant) {
	}

	private final String file;
	private final Map<Integer, Participant> participants = new HashMap<>();
	private final Map<Key, Response> read = new HashMap<>();
	private final Map<Scale, AnswerWords> words = new HashMap<>();
	private final String writtenAnswers;
	private final List<Response> responses = new ArrayList<>();
	private final List<Remark> remarks = new ArrayList<>();
	private final SheetProblems problems;

	ResponseRows(String file, Assessment assessment) {
		this.file = file;
		this.problems = new SheetProblems(file);
		this.writtenAnswers = WrittenAnswers.sessionId(assessment);
		assessment.getParticipants().forEach(one -> participants.putIfAbsent(one.getNumber(), one));
	}

	Responses result() {
		return new Responses(file, responses, remarks, problems.all());
	}

	/** Name of the file. */
	String file() {
		return file;
	}

	Optional<Participant> participant(int number) {
		return Optional.ofNullable(participants.get(number));
	}

	void error(Sheet sheet, int row, int column, String text, String remedy) {
		problems.error(sheet, row, column, text, remedy);
	}

	void warning(Sheet sheet, int row, int column, String text, String remedy) {
		problems.warning(sheet, row, column, text, remedy);
	}

	/** Takes the answer of a row, or states why not. */
	void read(Written row) {
		for (int column : new int[] { row.answer, row.reason, row.comment }) {
			if (row.cell(column).merged()) {
				error(row.sheet, row.number, column, Messages.response_merged, Messages.response_mergedRemedy);
				return;
			}
			if (row.cell(column).formula()) {
				error(row.sheet, row.number, column, NLS.bind(Messages.response_formula, row.cell(column).text()),
						Messages.response_formulaRemedy);
				return;
			}
		}
		String reason = words(row.cell(row.reason));
		String comment = words(row.cell(row.comment));
		if (row.cell(row.answer).isBlank()) {
			remark(row, Comments.join(reason, comment));
			return;
		}
		AnswerWords scale = words.computeIfAbsent(Scale.of(row.question), AnswerWords::new);
		Optional<Answer> answer = scale.answer(row.cell(row.answer).text(), reason);
		if (answer.isEmpty()) {
			error(row.sheet, row.number, row.answer, NLS.bind(Messages.response_noAnswer, row.cell(row.answer).text()),
					NLS.bind(Messages.response_noAnswerRemedy, scale.choices().stream().collect(Collectors.joining(", ")))); //$NON-NLS-1$
			return;
		}
		take(row, answer.get(), reason, comment);
	}

	/** What was written, as it was written; nothing where there are blanks alone. */
	private static String words(Cell cell) {
		return cell.text().isBlank() ? "" : cell.text();
	}

	private void remark(Written row, String text) {
		if (!text.isEmpty()) {
			remarks.add(new Remark(row.participant, row.question, text, place(row)));
			warning(row.sheet, row.number, row.answer, Messages.response_onlyComment, Messages.response_onlyCommentRemedy);
		}
	}

	private void take(Written row, Answer answer, String reason, String comment) {
		boolean reasonBelongs = answer instanceof Answer.DoesNotApply;
		if (reasonBelongs && reason.isEmpty()) {
			warning(row.sheet, row.number, row.reason, Messages.response_noReason, Messages.response_noReasonRemedy);
		}
		var vote = new Vote(row.participant, answer, reasonBelongs ? comment : Comments.join(reason, comment));
		String session = row.session.isEmpty() ? writtenAnswers : row.session;
		var response = new Response(session, row.question, row.round, vote, place(row));
		Response before = read.putIfAbsent(new Key(session, row.question.getId(), row.round, row.participant), response);
		if (before == null) {
			responses.add(response);
		} else if (!before.vote().equals(vote)) {
			error(row.sheet, row.number, row.answer, NLS.bind(Messages.response_twice, before.place()), Messages.response_twiceRemedy);
		}
	}

	private Place place(Written row) {
		return problems.place(row.sheet, row.number, row.answer);
	}

	/** The whole number, 1 or more, that a text is; programs write 7 as 7 or as 7.0. */
	static Optional<Integer> wholeNumber(String text) {
		String digits = text.strip().replaceFirst("\\.0+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		return digits.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty(); //$NON-NLS-1$
	}
}
