package io.orgdeck.core.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.exchange.ResponseRows.Columns;
import io.orgdeck.core.exchange.ResponseRows.Written;
import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.Headings;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/**
 * A table with one row per vote, as statistics programs hold it. Columns, in any order: <code>participant</code> (number),
 * <code>participant id</code>, <code>question</code> (id), <code>answer</code> (label of the level, its number or its id, "does
 * not apply" or "don't know") or <code>value</code>, and where there is something to say <code>session</code> (title or id),
 * <code>round</code>, <code>reason</code>, <code>comment</code>. Everything else that stands in the sheet is told.
 */
final class VoteTable {

	static final String SESSION = "session";
	static final String QUESTION = "question";
	static final String PARTICIPANT = "participant";
	static final String PARTICIPANT_ID = "participant id";
	static final String ROUND = "round";
	static final String ANSWER = "answer";
	static final String VALUE = "value";
	static final String REASON = "reason";
	static final String COMMENT = "comment";

	private static final Set<String> COLUMNS = Set.of(SESSION, QUESTION, PARTICIPANT, PARTICIPANT_ID, ROUND, ANSWER, VALUE, REASON,
			COMMENT);
	private static final Map<String, String> SYNONYMS = Map.ofEntries(Map.entry("session title", SESSION), Map.entry("session id", SESSION),
			Map.entry("question id", QUESTION), Map.entry("participant number", PARTICIPANT),
			Map.entry("reasons", REASON), Map.entry("comments", COMMENT));

	private final QuestionFinder questions;
	private final Sheet sheet;
	private final ResponseRows rows;
	private final People people;
	/** Questions that are named by their place, each told once. */
	private final Set<Question> taken = new HashSet<>();
	private final Headings headings;
	private final Columns columns;
	/** Beyond which fields are shifted; a workbook has cells and no fields. */
	private final int mostFields;
	private final Map<String, Set<Session>> sessions = new HashMap<>();

	private VoteTable(Assessment assessment, QuestionFinder questions, Sheet sheet, ResponseRows rows, People people, Headings headings) {
		this.questions = questions;
		this.sheet = sheet;
		this.rows = rows;
		this.people = people;
		this.headings = headings;
		this.columns = new Columns(headings.column(ANSWER), headings.column(VALUE), headings.column(REASON), headings.column(COMMENT));
		this.mostFields = rows.problems().isText(sheet) ? headings.fields() : Integer.MAX_VALUE;
		for (Session session : assessment.getSessions()) {
			for (String name : new String[] { session.getId(), session.getTitle() }) {
				sessions.computeIfAbsent(Typed.key(name), unseen -> new LinkedHashSet<>()).add(session);
			}
		}
	}

	/** The table in a sheet, if there is one: a row among the upper ones has the headings without which there is no vote. */
	static Optional<VoteTable> find(Assessment assessment, QuestionFinder questions, Sheet sheet, ResponseRows rows, People people) {
		return Headings.find(sheet, VoteTable::meaning,
				headings -> headings.has(QUESTION) && (headings.has(ANSWER) || headings.has(VALUE)))
				.map(headings -> new VoteTable(assessment, questions, sheet, rows, people, headings));
	}

	private static String meaning(String heading) {
		String words = heading.replace('_', ' ').replace('-', ' ').strip();
		return COLUMNS.contains(words) ? words : SYNONYMS.getOrDefault(words, heading);
	}

	void read() {
		sheet.asides().forEach(aside -> rows.tell(sheet, aside));
		headings.above().forEach(row -> rows.tell(sheet, row));
		rows.tellNotes(sheet, headings.row());
		boolean certain = headings.tellColumns(rows.problems(), COLUMNS::contains, Messages.votes_unusedColumnRemedy);
		if (!headings.has(PARTICIPANT) && !headings.has(PARTICIPANT_ID)) {
			rows.error(sheet, headings.row().number(), -1, Messages.votes_noParticipants, Messages.votes_noParticipantsRemedy);
		} else if (mayBeShifted()) {
			rows.error(sheet, headings.row().number(), -1, Messages.table_moreHeadings, Messages.table_moreHeadingsRemedy);
		} else if (certain & !isNearlyNamed(SESSION) & !isNearlyNamed(ROUND)) {
			if (!headings.has(PARTICIPANT_ID)) {
				people.tellOfNumbers(sheet, headings.row().number(), headings.column(PARTICIPANT));
			}
			headings.below().forEach(this::read);
		}
	}

	/** Whether a heading too many may have moved the others away from their columns, for no row of the text is as wide. */
	private boolean mayBeShifted() {
		return rows.problems().isText(sheet) && !COLUMNS.containsAll(headings.names()) && !headings.below().isEmpty()
				&& headings.below().stream().allMatch(row -> row.cells().size() < headings.row().cells().size());
	}

	/** Whether no column has that name but one nearly; its votes would land in another session or round. */
	private boolean isNearlyNamed(String column) {
		Optional<String> nearly = headings.names().stream().filter(name -> List.of(name.split("[\\p{Punct}\\s]+")).contains(column))
				.findFirst();
		if (headings.has(column) || nearly.isEmpty()) {
			return false;
		}
		rows.error(sheet, headings.row().number(), headings.column(nearly.get()),
				NLS.bind(Messages.votes_nearlyNamed, nearly.get(), column),
				Messages.votes_nearlyNamedRemedy);
		return true;
	}

	private void read(Row typed) {
		var row = new Row(typed.number(), typed.cells().stream().map(FormulaGuard::unguarded).toList());
		if (!rows.isRefused(sheet, typed) && isUnrelated(typed)) {
			rows.tell(sheet, typed);
		} else if (rows.isRefused(sheet, typed) || isShifted(typed)) {
			rows.tellRefused(sheet, row, columns);
		} else {
			tellUnused(typed);
			written(row).ifPresentOrElse(rows::read, () -> rows.tellRefused(sheet, row, columns));
		}
	}

	/** Whether a separator too many may have moved the fields of a row; states so. */
	private boolean isShifted(Row row) {
		int stray = headings.stray(row);
		if (stray >= 0) {
			rows.error(sheet, row.number(), stray, NLS.bind(Messages.table_wider, Typed.line(row.cell(stray).text())),
					Messages.table_widerRemedy);
		} else if (row.cells().size() > mostFields) {
			rows.error(sheet, row.number(), -1, Messages.table_shifted, Messages.table_widerRemedy);
		}
		return stray >= 0 || row.cells().size() > mostFields;
	}

	/** Whether a row speaks of no vote at all, such as a remark below the table. */
	private boolean isUnrelated(Row row) {
		return CellNumber.whole(headings.cell(row, PARTICIPANT)).isEmpty()
				&& List.of(PARTICIPANT_ID, QUESTION, ANSWER, VALUE).stream().allMatch(column -> headings.cell(row, column).isBlank());
	}

	private void tellUnused(Row row) {
		for (int column = 0; column < row.cells().size(); column++) {
			if (!row.cell(column).isBlank() && !COLUMNS.contains(headings.name(column))) {
				rows.warning(sheet, row.number(), column, NLS.bind(Messages.votes_unusedCell, Typed.line(row.cell(column).text())),
						Messages.votes_unusedCellRemedy);
			}
		}
	}

	/** Whose answer to what a row is; empty once it has been stated why that is not certain. */
	private Optional<Written> written(Row row) {
		boolean certain = true;
		for (String column : List.of(PARTICIPANT, PARTICIPANT_ID, QUESTION, SESSION, ROUND)) {
			certain &= !headings.has(column) || rows.isCertainKey(sheet, row, headings.column(column));
		}
		if (!certain) {
			return Optional.empty();
		}
		Optional<Participant> participant = people.of(sheet, row, headings.column(PARTICIPANT), headings.column(PARTICIPANT_ID));
		Optional<Question> question = question(row);
		Optional<String> session = session(row);
		Optional<Integer> round = round(row);
		if (participant.isEmpty() || question.isEmpty() || session.isEmpty() || round.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(
				new Written(sheet, row, columns, session.get(), question.get(), round.get(), participant.get().getNumber()));
	}

	private Optional<Question> question(Row row) {
		Cell id = headings.cell(row, QUESTION);
		List<String> alike = questions.alikeAsNumbers(id);
		if (alike.size() > 1) {
			rows.error(sheet, row.number(), headings.column(QUESTION),
					NLS.bind(Messages.response_ambiguous, Typed.line(id.text()), String.join(", ", alike)), Messages.response_dateRemedy);
			return Optional.empty();
		}
		Optional<Question> found = questions.byId(id.text()).or(() -> questions.byPlace(id.text()).filter(question -> {
			if (taken.add(question)) {
				rows.warning(sheet, row.number(), headings.column(QUESTION),
						NLS.bind(Messages.votes_byPlace, Typed.line(id.text()), question.getText()), Messages.votes_byPlaceRemedy);
			}
			return true;
		}));
		if (found.isEmpty()) {
			rows.error(sheet, row.number(), headings.column(QUESTION),
					id.isBlank() ? Messages.votes_noQuestion : NLS.bind(Messages.response_unknownQuestion, Typed.line(id.text())),
					Messages.response_unknownQuestionRemedy);
		}
		return found;
	}

	/** Id of the session, or an empty text where the row names none. */
	private Optional<String> session(Row row) {
		Cell name = headings.cell(row, SESSION);
		if (name.isBlank()) {
			return Optional.of("");
		}
		Set<Session> named = sessions.getOrDefault(Typed.key(name.text()), Set.of());
		Optional<Session> exact = named.stream().filter(session -> name.text().equals(session.getId())).findFirst();
		if (exact.isEmpty() && named.size() != 1) {
			rows.error(sheet, row.number(), headings.column(SESSION), NLS.bind(Messages.votes_unknownSession, Typed.line(name.text())),
					Messages.votes_unknownSessionRemedy);
			return Optional.empty();
		}
		return Optional.of(exact.orElseGet(() -> named.iterator().next()).getId());
	}

	private Optional<Integer> round(Row row) {
		Cell round = headings.cell(row, ROUND);
		if (round.isBlank()) {
			return Optional.of(1);
		}
		Optional<Integer> number = CellNumber.whole(round);
		if (number.isEmpty()) {
			rows.error(sheet, row.number(), headings.column(ROUND), NLS.bind(Messages.votes_badRound, CellNumber.shown(round)),
					Messages.votes_badRoundRemedy);
		}
		return number;
	}
}
