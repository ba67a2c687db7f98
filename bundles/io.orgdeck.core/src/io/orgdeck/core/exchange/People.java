package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.assessment.Participant;

/**
 * Who has answered, by the number that people see and the id that programs write. The number may have meant somebody else when
 * a file was written; where both are there and disagree, nobody is taken.
 */
final class People {

	private final Map<Integer, Participant> byNumber = new HashMap<>();
	private final Map<String, Participant> byId = new HashMap<>();
	private final Map<String, List<Participant>> byName = new HashMap<>();
	private final SheetProblems problems;
	private boolean toldOfNumbers;

	People(Assessment assessment, SheetProblems problems) {
		this.problems = problems;
		for (Participant one : assessment.getParticipants()) {
			byNumber.putIfAbsent(one.getNumber(), one);
			byId.putIfAbsent(one.getId(), one);
			byName.computeIfAbsent(Typed.key(one.getName()), unseen -> new ArrayList<>()).add(one);
		}
	}

	Optional<Participant> byNumber(int number) {
		return Optional.ofNullable(byNumber.get(number));
	}

	Optional<Participant> byId(String id) {
		return Optional.ofNullable(byId.get(Typed.line(id)));
	}

	/** The only participant of that name. */
	Optional<Participant> byName(String name) {
		List<Participant> called = Typed.isBlank(name) ? List.of() : byName.getOrDefault(Typed.key(name), List.of());
		return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
	}

	/** What a participant is called in a sentence: the number, and the name where there is one. */
	static String called(Participant one) {
		return Typed.isBlank(one.getName()) ? String.valueOf(one.getNumber()) : one.getNumber() + " (" + one.getName() + ')';
	}

	/**
	 * The participant of a row; empty once it has been stated why nobody is found.
	 *
	 * @param number index of the column with the number, -1 for none
	 * @param id     index of the column with the id, -1 for none
	 */
	Optional<Participant> of(Sheet sheet, Row row, int number, int id) {
		Cell numberCell = row.cell(number);
		Cell idCell = row.cell(id);
		Optional<Participant> numbered = CellNumber.whole(numberCell).flatMap(this::byNumber);
		if (idCell.isBlank()) {
			return numbers(sheet, row, number < 0 ? id : number, numbered);
		}
		Optional<Participant> identified = byId(idCell.text());
		if (numberCell.isBlank() && identified.isPresent() || identified.isPresent() && identified.equals(numbered)) {
			return identified;
		}
		if (identified.isPresent()) {
			problems.error(sheet, row.number(), number,
					NLS.bind(Messages.votes_otherPerson, CellNumber.shown(numberCell), called(identified.get())),
					Messages.votes_otherPersonRemedy);
		} else if (numbered.isPresent()) {
			problems.error(sheet, row.number(), number,
					NLS.bind(Messages.votes_formerPerson, CellNumber.shown(numberCell), called(numbered.get())),
					Messages.votes_otherPersonRemedy);
		} else {
			problems.error(sheet, row.number(), id, NLS.bind(Messages.votes_unknownId, Typed.line(idCell.text())),
					Messages.response_addParticipant);
		}
		return Optional.empty();
	}

	private Optional<Participant> numbers(Sheet sheet, Row row, int column, Optional<Participant> numbered) {
		Cell cell = row.cell(column);
		if (numbered.isEmpty()) {
			problems.error(sheet, row.number(), column,
					cell.isBlank() ? Messages.votes_noParticipant : NLS.bind(Messages.response_unknownNumber, CellNumber.shown(cell)),
					Messages.response_addParticipant);
		} else {
			tellOfNumbers(sheet, row.number(), column);
		}
		return numbered;
	}

	/** Tells once in a file that numbers alone say who has answered. */
	void tellOfNumbers(Sheet sheet, int row, int column) {
		if (!toldOfNumbers) {
			toldOfNumbers = true;
			problems.warning(sheet, row, column, Messages.votes_numbersAlone, Messages.votes_numbersAloneRemedy);
		}
	}
}
