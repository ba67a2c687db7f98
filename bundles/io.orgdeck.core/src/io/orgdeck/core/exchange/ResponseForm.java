package io.orgdeck.core.exchange;

import io.orgdeck.core.exchange.Spreadsheet.Cell;
import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;
import io.orgdeck.model.deck.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** One response sheet as it came back. */
final class ResponseForm {

	private static final List<String> NEEDED = List.of(ResponseLayout.QUESTION, ResponseLayout.ANSWER, ResponseLayout.REASON,
			ResponseLayout.COMMENT);

	private final Assessment assessment;
	private final Sheet sheet;
	private final ResponseRows rows;
	private final QuestionFinder questions;
	private final People people;
	private final Optional<Row> mark;
	private final Map<String, String> head = new HashMap<>();
	private final Map<String, Integer> columns = new HashMap<>();

	ResponseForm(Assessment assessment, QuestionFinder questions, Sheet sheet, ResponseRows rows, People people) {
		this.assessment = assessment;
		this.questions = questions;
		this.sheet = sheet;
		this.rows = rows;
		this.people = people;
		this.mark = sheet.rows().stream().filter(row -> row.cells().stream().anyMatch(ResponseForm::isMark)).findFirst();
	}

	private static boolean isMark(Cell cell) {
		return cell.text().strip().startsWith(ResponseLayout.MARK);
	}

	/** Whether the sheet bears the mark of a response sheet. */
	boolean isOne() {
		return mark.isPresent();
	}

	void read() {
		mark.get().cells().forEach(this::readHead);
		Optional<Row> keys = sheet.rows().stream().filter(row -> indexOf(row, ResponseLayout.QUESTION) >= 0).findFirst();
		keys.ifPresent(this::readKeys);
		if (!columns.keySet().containsAll(NEEDED)) {
			rows.error(sheet, mark.get().number(), -1, Messages.response_noKeys, Messages.response_freshSheet);
			return;
		}
		if (!belongsHere()) {
			return;
		}
		int headerRow = keys.get().number();
		List<Row> filled = sheet.rows().stream().filter(row -> row.number() > headerRow && isFilled(row)).toList();
		if (!filled.isEmpty()) {
			participant().ifPresent(participant -> filled.forEach(row -> read(row, participant)));
		}
	}

	private void readHead(Cell cell) {
		int equals = cell.text().indexOf('=');
		if (equals > 0) {
			head.put(cell.text().substring(0, equals).strip(), cell.text().substring(equals + 1).strip());
		}
	}

	private void readKeys(Row row) {
		for (int column = 0; column < row.cells().size(); column++) {
			columns.putIfAbsent(row.cell(column).text().strip(), column);
		}
	}

	private boolean belongsHere() {
		String id = head.getOrDefault(ResponseLayout.ASSESSMENT, ""); //$NON-NLS-1$
		if (!id.isEmpty() && !id.equals(assessment.getId())) {
			rows.error(sheet, mark.get().number(), -1, Messages.response_otherAssessment, Messages.response_otherAssessmentRemedy);
			return false;
		}
		String version = head.getOrDefault(ResponseLayout.DECK_VERSION, ""); //$NON-NLS-1$
		if (!version.isEmpty() && !version.equals(assessment.getDeck().getVersion())) {
			rows.warning(sheet, mark.get().number(), -1,
					NLS.bind(Messages.response_otherDeck, version, assessment.getDeck().getVersion()), Messages.response_otherDeckRemedy);
		}
		return true;
	}

	/** Who filled the sheet in; empty once it has been stated why nobody is found. */
	private Optional<Participant> participant() {
		String id = head.getOrDefault(ResponseLayout.PARTICIPANT, ""); //$NON-NLS-1$
		if (!id.isEmpty()) {
			Optional<Participant> named = assessment.getParticipants().stream().filter(one -> id.equals(one.getId())).findFirst();
			if (named.isEmpty()) {
				rows.error(sheet, mark.get().number(), -1, Messages.response_unknownParticipant, Messages.response_addParticipant);
			}
			return named;
		}
		Optional<Row> place = sheet.rows().stream().filter(row -> indexOf(row, ResponseLayout.NUMBER) >= 0).findFirst();
		if (place.isEmpty()) {
			rows.error(sheet, mark.get().number(), -1, Messages.response_noNumberCell, Messages.response_freshSheet);
			return Optional.empty();
		}
		return byNumber(place.get());
	}

	private Optional<Participant> byNumber(Row row) {
		int key = indexOf(row, ResponseLayout.NUMBER);
		for (int column = key + 1; column < row.cells().size(); column++) {
			Optional<Integer> number = CellNumber.whole(row.cell(column));
			if (number.isPresent()) {
				Optional<Participant> found = people.byNumber(number.get());
				if (found.isEmpty()) {
					rows.error(sheet, row.number(), column, NLS.bind(Messages.response_unknownNumber, number.get()),
							Messages.response_addParticipant);
				}
				return found;
			}
		}
		rows.error(sheet, row.number(), -1, Messages.response_noNumber, Messages.response_noNumberRemedy);
		return Optional.empty();
	}

	private boolean isFilled(Row row) {
		return !cell(row, ResponseLayout.ANSWER).isBlank() || !cell(row, ResponseLayout.REASON).isBlank()
				|| !cell(row, ResponseLayout.COMMENT).isBlank();
	}

	private void read(Row row, Participant participant) {
		String session = head.getOrDefault(ResponseLayout.SESSION, ""); //$NON-NLS-1$
		int round = CellNumber.whole(head.getOrDefault(ResponseLayout.ROUND, "")).orElse(1);
		var cells = new ResponseRows.Columns(columns.get(ResponseLayout.ANSWER), -1, columns.get(ResponseLayout.REASON),
				columns.get(ResponseLayout.COMMENT));
		question(row).ifPresent(question -> rows.read(new ResponseRows.Written(sheet, row, cells, session, question, round,
				participant.getNumber())));
	}

	/** The question of a row, when that is certain. */
	private Optional<Question> question(Row row) {
		String id = cell(row, ResponseLayout.QUESTION).text();
		String text = cell(row, ResponseLayout.TEXT).text();
		Optional<Question> found = questions.byId(id);
		if (found.isPresent()) {
			if (!text.isBlank() && !QuestionFinder.sameWording(found.get(), text)) {
				rows.error(sheet, row.number(), columns.getOrDefault(ResponseLayout.TEXT, -1),
						NLS.bind(Messages.response_otherWording, found.get().getText()), Messages.response_otherWordingRemedy);
				return Optional.empty();
			}
			return found;
		}
		found = questions.byWording(cell(row, ResponseLayout.CARD).text(), text);
		if (found.isEmpty()) {
			rows.error(sheet, row.number(), columns.get(ResponseLayout.QUESTION),
					id.isBlank() ? Messages.response_extraRow : NLS.bind(Messages.response_unknownQuestion, id),
					Messages.response_unknownQuestionRemedy);
		}
		return found;
	}

	private Cell cell(Row row, String key) {
		Integer column = columns.get(key);
		return column == null ? Cell.EMPTY : row.cell(column);
	}

	private static int indexOf(Row row, String key) {
		for (int column = 0; column < row.cells().size(); column++) {
			if (row.cell(column).text().strip().equals(key)) {
				return column;
			}
		}
		return -1;
	}
}
