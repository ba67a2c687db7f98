package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/**
 * A table with one row per vote, as statistics programs hold it. Columns, in any order: <code>participant</code> (number),
 * <code>question</code> (id), <code>answer</code> (label of the level, its number or its id, "does not apply" or "don't
 * know") or <code>value</code>, and where there is something to say <code>session</code> (title or id), <code>round</code>,
 * <code>reason</code>, <code>comment</code>. Other columns are left alone.
 */
final class VoteTable {

	static final String SESSION = "session"; //$NON-NLS-1$
	static final String QUESTION = "question"; //$NON-NLS-1$
	static final String PARTICIPANT = "participant"; //$NON-NLS-1$
	static final String ROUND = "round"; //$NON-NLS-1$
	static final String ANSWER = "answer"; //$NON-NLS-1$
	static final String VALUE = "value"; //$NON-NLS-1$
	static final String REASON = "reason"; //$NON-NLS-1$
	static final String COMMENT = "comment"; //$NON-NLS-1$

	private final Assessment assessment;
	private final QuestionFinder questions;
	private final Sheet sheet;
	private final ResponseRows rows;
	/** A text file, in which an apostrophe stands before what is no formula. */
	private final boolean isText;
	private final Map<String, Integer> columns = new HashMap<>();

	VoteTable(Assessment assessment, QuestionFinder questions, Sheet sheet, ResponseRows rows) {
		this.assessment = assessment;
		this.questions = questions;
		this.sheet = sheet;
		this.rows = rows;
		this.isText = rows.file().equals(sheet.name());
		if (!sheet.rows().isEmpty()) {
			List<Spreadsheet.Cell> heads = sheet.rows().getFirst().cells();
			for (int column = 0; column < heads.size(); column++) {
				columns.putIfAbsent(heads.get(column).text().strip().toLowerCase(Locale.ROOT), column);
			}
		}
	}

	/** Whether the sheet has the columns without which there is no vote. */
	boolean isOne() {
		return columns.containsKey(QUESTION) && (columns.containsKey(ANSWER) || columns.containsKey(VALUE));
	}

	void read() {
		if (!columns.containsKey(PARTICIPANT)) {
			rows.error(sheet, sheet.rows().getFirst().number(), -1, Messages.votes_noParticipants, Messages.votes_noParticipantsRemedy);
			return;
		}
		sheet.rows().stream().skip(1).forEach(this::read);
	}

	private void read(Row row) {
		Optional<Participant> participant = participant(row);
		Optional<Question> question = question(row);
		Optional<String> session = session(row);
		Optional<Integer> round = round(row);
		if (participant.isPresent() && question.isPresent() && session.isPresent() && round.isPresent()) {
			int answer = text(row, ANSWER).isBlank() && columns.containsKey(VALUE) ? columns.get(VALUE) : columns.get(ANSWER);
			rows.read(new ResponseRows.Written(sheet, row.number(), session.get(), question.get(), round.get(),
					participant.get().getNumber(), isText ? unguarded(row) : row, answer, columns.getOrDefault(REASON, -1),
					columns.getOrDefault(COMMENT, -1)));
		}
	}

	/** The row without the apostrophes that keep spreadsheets from computing. */
	private static Row unguarded(Row row) {
		return new Row(row.number(), row.cells().stream().map(cell -> Spreadsheet.Cell.of(FormulaGuard.unguarded(cell.text()))).toList());
	}

	private Optional<Participant> participant(Row row) {
		String number = text(row, PARTICIPANT);
		Optional<Participant> found = ResponseRows.wholeNumber(number).flatMap(rows::participant);
		if (found.isEmpty()) {
			rows.error(sheet, row.number(), columns.get(PARTICIPANT), NLS.bind(Messages.response_unknownNumber, number),
					Messages.response_addParticipant);
		}
		return found;
	}

	private Optional<Question> question(Row row) {
		Optional<Question> found = questions.byId(text(row, QUESTION));
		if (found.isEmpty()) {
			rows.error(sheet, row.number(), columns.get(QUESTION), NLS.bind(Messages.response_unknownQuestion, text(row, QUESTION)),
					Messages.response_unknownQuestionRemedy);
		}
		return found;
	}

	/** Id of the session, or an empty text where the row names none. */
	private Optional<String> session(Row row) {
		String name = text(row, SESSION).strip();
		if (name.isEmpty()) {
			return Optional.of(""); //$NON-NLS-1$
		}
		List<Session> named = assessment.getSessions().stream()
				.filter(session -> name.equals(session.getId()) || name.equals(session.getTitle())).toList();
		if (named.size() != 1) {
			rows.error(sheet, row.number(), columns.get(SESSION), NLS.bind(Messages.votes_unknownSession, name),
					Messages.votes_unknownSessionRemedy);
			return Optional.empty();
		}
		return Optional.of(named.getFirst().getId());
	}

	private Optional<Integer> round(Row row) {
		String round = text(row, ROUND);
		if (round.isBlank()) {
			return Optional.of(1);
		}
		Optional<Integer> number = ResponseRows.wholeNumber(round);
		if (number.isEmpty()) {
			rows.error(sheet, row.number(), columns.get(ROUND), NLS.bind(Messages.votes_badRound, round), Messages.votes_badRoundRemedy);
		}
		return number;
	}

	private String text(Row row, String column) {
		return columns.containsKey(column) ? FormulaGuard.unguarded(row.cell(columns.get(column)).text()) : ""; //$NON-NLS-1$
	}
}
