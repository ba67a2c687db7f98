package io.orgdeck.core.exchange;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.assessment.Session;
import io.orgdeck.model.deck.Question;

/** One response sheet as it came back. Words beside, above, below and over its own are told. */
final class ResponseForm {

	private static final List<String> INPUTS = List.of(ResponseLayout.ANSWER, ResponseLayout.REASON, ResponseLayout.COMMENT);
	/** What stands on the sheet before anybody has written into it. */
	private static final List<String> PRINTED = List.of(ResponseLayout.QUESTION, ResponseLayout.CARD, ResponseLayout.PICTURE,
			ResponseLayout.TEXT, ResponseLayout.LEVELS);
	private static final Set<String> KEYS = Set.of(ResponseLayout.QUESTION, ResponseLayout.CARD, ResponseLayout.PICTURE,
			ResponseLayout.TEXT,
			ResponseLayout.LEVELS,
			ResponseLayout.ANSWER, ResponseLayout.REASON, ResponseLayout.COMMENT, ResponseLayout.REMINDER);

	/** Among how many filled rows the headings of a sheet without its hidden rows are looked for. */
	private static final int UPPER_ROWS = 20;

	private final Assessment assessment;
	private final Sheet sheet;
	private final ResponseRows rows;
	private final QuestionFinder questions;
	private final People people;
	private final List<ResponseMark> marks;
	private final OwnTexts own;
	private final Map<String, Integer> columns = new HashMap<>();

	ResponseForm(Assessment assessment, QuestionFinder questions, Sheet sheet, ResponseRows rows, People people) {
		this.assessment = assessment;
		this.questions = questions;
		this.sheet = sheet;
		this.rows = rows;
		this.people = people;
		this.marks = ResponseMark.in(sheet);
		this.own = OwnTexts.ofSheets(assessment);
	}

	/** Whether the sheet bears the mark of a response sheet. */
	boolean isOne() {
		return !marks.isEmpty();
	}

	/** Where the headings that people see stand, in a sheet that has lost its mark; empty where there are none. */
	Optional<Row> visibleHeadings() {
		var headings = List.of(ResponseText.COLUMN_STATEMENT, ResponseText.COLUMN_ANSWER, ResponseText.COLUMN_COMMENT);
		return sheet.rows().stream().limit(UPPER_ROWS).filter(row -> headings.stream()
				.allMatch(heading -> row.cells().stream().anyMatch(cell -> heading.isSaid(cell.text(), own.languages())))).findFirst();
	}

	/** Fingerprints of what the sheet with the instructions said when this one was made. */
	List<String> fingerprintsOfInstructions() {
		return marks.stream().flatMap(mark -> mark.fingerprints(ResponseLayout.INSTRUCTIONS).stream()).toList();
	}

	/**
	 * Takes the answers, or states why not.
	 *
	 * @return whether the sheet belongs to the assessment
	 */
	boolean read() {
		ResponseMark mark = marks.getFirst();
		if (marks.size() > 1) {
			rows.error(sheet, marks.get(1).number(), -1, Messages.response_twoMarks, Messages.response_freshSheet);
			return true;
		}
		Optional<Row> keys = sheet.rows().stream().filter(row -> indexOf(row, ResponseLayout.QUESTION) >= 0).findFirst();
		keys.ifPresent(this::readKeys);
		if (!columns.containsKey(ResponseLayout.QUESTION) || !columns.keySet().containsAll(INPUTS)) {
			rows.error(sheet, mark.number(), -1, Messages.response_noKeys, Messages.response_freshSheet);
			return true;
		}
		boolean belongs = belongsHere(mark);
		if (belongs && hasRound(mark)) {
			own.addFingerprints(mark.fingerprints(ResponseLayout.TEXTS));
			read(mark, keys.get().number());
		}
		return belongs;
	}

	private void read(ResponseMark mark, int keyRow) {
		var owner = new SheetOwner(sheet, rows, people, mark, own,
				List.of(columns.get(ResponseLayout.ANSWER), columns.get(ResponseLayout.REASON)));
		List<Row> body = sheet.rows().stream().filter(row -> row.number() > keyRow).toList();
		Optional<Participant> participant = Optional.empty();
		if (body.stream().anyMatch(this::isAnswered)) {
			participant = owner.find();
			if (participant.isEmpty()) {
				return;
			}
			owner.tellStrange();
		} else {
			owner.tellAll();
		}
		mark.strange().forEach(column -> rows.tellWords(sheet, mark.row(), column));
		rows.tellNotes(sheet, mark.row());
		sheet.rows().stream().filter(row -> row.number() <= keyRow && !owner.row().equals(Optional.of(row)) && row != mark.row())
				.forEach(row -> tellFrame(row, keyRow, body));
		for (Row row : body) {
			read(row, mark, participant);
		}
		sheet.asides().stream().filter(aside -> !own.has(aside.text())).forEach(aside -> rows.tell(sheet, aside));
	}

	private void readKeys(Row row) {
		for (int column = 0; column < row.cells().size(); column++) {
			columns.putIfAbsent(Typed.line(row.cell(column).text()), column);
		}
	}

	private boolean belongsHere(ResponseMark mark) {
		String id = mark.get(ResponseLayout.ASSESSMENT);
		if (!id.isEmpty() && !id.equals(assessment.getId())) {
			rows.error(sheet, mark.number(), -1, Messages.response_otherAssessment, Messages.response_otherAssessmentRemedy);
			return false;
		}
		String version = mark.get(ResponseLayout.DECK_VERSION);
		if (!version.isEmpty() && !version.equals(assessment.getDeck().getVersion())) {
			rows.warning(sheet, mark.number(), -1,
					NLS.bind(Messages.response_otherDeck, version, assessment.getDeck().getVersion()), Messages.response_otherDeckRemedy);
		}
		String deck = mark.get(ResponseLayout.DECK);
		if (!deck.isEmpty() && !deck.equals(assessment.getDeck().getId())) {
			rows.warning(sheet, mark.number(), -1, NLS.bind(Messages.response_deckOfOther, deck), Messages.response_otherDeckRemedy);
		}
		String session = mark.get(ResponseLayout.SESSION);
		Optional<Session> asked = assessment.getSessions().stream().filter(one -> session.equals(one.getId())).findFirst();
		asked.ifPresent(one -> own.add(one.getTitle()));
		if (!session.isEmpty() && asked.isEmpty()) {
			rows.warning(sheet, mark.number(), -1, NLS.bind(Messages.response_unknownSession, session),
					Messages.response_unknownSessionRemedy);
		}
		return true;
	}

	private boolean hasRound(ResponseMark mark) {
		String round = mark.get(ResponseLayout.ROUND);
		boolean isOne = round.isEmpty() || CellNumber.whole(round).isPresent();
		if (!isOne) {
			rows.error(sheet, mark.number(), -1, NLS.bind(Messages.response_badRound, round), Messages.response_freshSheet);
		}
		return isOne;
	}

	/** Tells what people have written into the rows above the questions, or over their texts. */
	private void tellFrame(Row row, int keyRow, List<Row> body) {
		for (int column = 0; column < row.cells().size(); column++) {
			Cell cell = row.cell(column);
			String text = Typed.line(cell.text());
			boolean key = row.number() == keyRow && KEYS.contains(text) && columns.get(text) == column;
			if (!key && !own.has(cell) && !isCount(cell, body)) {
				rows.tellWords(sheet, row, column);
			}
			rows.tellNote(sheet, row, column);
		}
	}

	/** Whether a cell holds how many answers there are; some programs keep the number and not the formula. */
	private boolean isCount(Cell cell, List<Row> body) {
		long answers = body.stream().filter(row -> !cell(row, ResponseLayout.ANSWER).isBlank()).count();
		return CellNumber.of(cell).filter(number -> number.doubleValue() == answers).isPresent();
	}

	private boolean isFilled(Row row) {
		return INPUTS.stream().anyMatch(input -> !cell(row, input).isBlank());
	}

	/** Whether a row holds anything that belongs to an answer. */
	private boolean isAnswered(Row row) {
		return isFilled(row) || known(row).isPresent() && row.cells().stream().anyMatch(cell -> !Typed.isBlank(cell.note()));
	}

	private Optional<Question> known(Row row) {
		return questions.byId(cell(row, ResponseLayout.QUESTION).text())
				.or(() -> questions.byWording(cell(row, ResponseLayout.CARD).text(), cell(row, ResponseLayout.TEXT).text()));
	}

	private void read(Row row, ResponseMark mark, Optional<Participant> participant) {
		if (rows.isRefused(sheet, row)) {
			rows.tellRefused(sheet, row, inputs());
			return;
		}
		if (!isAnswered(row) || participant.isEmpty()) {
			tellRest(row, known(row), false);
			return;
		}
		if (isShifted(row)) {
			rows.tellRefused(sheet, row, inputs());
			return;
		}
		Optional<Question> question = question(row);
		if (question.isPresent()) {
			rows.read(new ResponseRows.Written(sheet, row, inputs(), mark.get(ResponseLayout.SESSION), question.get(),
					CellNumber.whole(mark.get(ResponseLayout.ROUND)).orElse(1), participant.get().getNumber()));
			tellRest(row, question, true);
		} else if (cell(row, ResponseLayout.QUESTION).isBlank()) {
			tellRest(row, question, false);
		} else {
			rows.tellRefused(sheet, row, inputs());
		}
	}

	private ResponseRows.Columns inputs() {
		return new ResponseRows.Columns(columns.get(ResponseLayout.ANSWER), -1, columns.get(ResponseLayout.REASON),
				columns.get(ResponseLayout.COMMENT));
	}

	/** Whether a separator too many may have moved the cells of a text file; states so. */
	private boolean isShifted(Row row) {
		int width = Collections.max(columns.values()) + 1;
		Optional<Integer> stray = IntStream.range(width, row.cells().size()).boxed().filter(column -> !row.cell(column).isBlank())
				.findFirst();
		if (!rows.problems().isText(sheet) || stray.isEmpty()) {
			return false;
		}
		rows.error(sheet, row.number(), stray.get(), NLS.bind(Messages.table_wider, Typed.line(row.cell(stray.get()).text())),
				Messages.table_widerRemedy);
		return true;
	}

	/** The question of an answered row, when that is certain. */
	private Optional<Question> question(Row row) {
		String id = Typed.line(cell(row, ResponseLayout.QUESTION).text());
		Cell text = cell(row, ResponseLayout.TEXT);
		Optional<Question> found = questions.byId(id);
		if (found.isEmpty()) {
			found = known(row);
			if (found.isEmpty()) {
				rows.error(sheet, row.number(), columns.get(ResponseLayout.QUESTION),
						id.isEmpty() ? Messages.response_extraRow : NLS.bind(Messages.response_unknownQuestion, id),
						Messages.response_unknownQuestionRemedy);
			}
			return found;
		}
		if (!text.isBlank() && !questions.sameWording(found.get(), text.text())) {
			rows.error(sheet, row.number(), columns.getOrDefault(ResponseLayout.TEXT, -1),
					NLS.bind(Messages.response_otherWording, found.get().getText()), Messages.response_otherWordingRemedy);
			return Optional.empty();
		}
		String card = cell(row, ResponseLayout.CARD).text();
		if (!isCardOf(found.get(), card) && (text.isBlank() || questions.isCard(card))) {
			rows.error(sheet, row.number(), columns.get(ResponseLayout.CARD),
					NLS.bind(Messages.response_otherCard, Typed.line(card), found.get().getCard().getCode()),
					Messages.response_otherWordingRemedy);
			return Optional.empty();
		}
		return found;
	}

	private static boolean isCardOf(Question question, String card) {
		return Typed.isBlank(card) || Typed.same(card, question.getCard().getCode());
	}

	/** Tells every word of a row that is neither taken nor the sheet's own. */
	private void tellRest(Row row, Optional<Question> question, boolean taken) {
		for (int column = 0; column < row.cells().size(); column++) {
			if (is(column, ResponseLayout.QUESTION) && question.isPresent()
					&& !Typed.same(row.cell(column).text(), question.get().getId())) {
				tellId(row, column, question.get());
			} else if (!isOwn(row, column, question) && !(taken && isInput(column))) {
				rows.tellWords(sheet, row, column);
			}
			if (!taken) {
				rows.tellNote(sheet, row, column);
			}
		}
	}

	private void tellId(Row row, int column, Question question) {
		if (!row.cell(column).isBlank()) {
			rows.warning(sheet, row.number(), column,
					NLS.bind(Messages.response_otherId, Typed.line(row.cell(column).text()), question.getId()),
					Messages.response_otherIdRemedy);
		}
	}

	private boolean isInput(int column) {
		return INPUTS.stream().anyMatch(input -> columns.get(input) == column);
	}

	private boolean isOwn(Row row, int column, Optional<Question> question) {
		Cell cell = row.cell(column);
		if (cell.isBlank()) {
			return true;
		}
		if (is(column, ResponseLayout.REMINDER)) {
			return own.has(cell);
		}
		if (PRINTED.stream().noneMatch(key -> is(column, key))) {
			return false;
		}
		return own.has(cell.text()) || question.filter(one -> Stream.of(one.getId(), one.getCard().getCode(), one.getText(),
				ResponseLayout.levels(one)).anyMatch(text -> Typed.same(text, cell.text()))).isPresent();
	}

	private boolean is(int column, String key) {
		return columns.getOrDefault(key, -1) == column;
	}

	private Cell cell(Row row, String key) {
		return row.cell(columns.getOrDefault(key, -1));
	}

	private static int indexOf(Row row, String key) {
		for (int column = 0; column < row.cells().size(); column++) {
			if (Typed.line(row.cell(column).text()).equals(key)) {
				return column;
			}
		}
		return -1;
	}
}
