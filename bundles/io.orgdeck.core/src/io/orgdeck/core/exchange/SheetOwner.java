package io.orgdeck.core.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.assessment.Participant;

/**
 * Who has filled in a response sheet, by what is hidden in it and by what people see. A sheet that was passed on shows another
 * number or name than the hidden one; then it is for people to say whose answers these are.
 */
final class SheetOwner {

	private final Sheet sheet;
	private final ResponseRows rows;
	private final People people;
	private final ResponseMark mark;
	private final OwnTexts own;
	/** Columns in which number and name stand, in the row of the number. */
	private final List<Integer> places;
	private final Optional<Row> row;
	/** Indices of the cells beside the hidden key that hold something. */
	private final List<Integer> shown = new ArrayList<>();
	/** Those whose words are neither the sheet's own nor say who has answered. */
	private final List<Integer> strange = new ArrayList<>();

	SheetOwner(Sheet sheet, ResponseRows rows, People people, ResponseMark mark, OwnTexts own, List<Integer> places) {
		this.sheet = sheet;
		this.rows = rows;
		this.people = people;
		this.mark = mark;
		this.own = own;
		this.places = places;
		this.row = sheet.rows().stream().filter(one -> key(one) >= 0).findFirst();
		row.ifPresent(this::look);
	}

	private static int key(Row row) {
		return IntStream.range(0, row.cells().size()).filter(column -> Typed.line(row.cell(column).text()).equals(ResponseLayout.NUMBER))
				.findFirst().orElse(-1);
	}

	private void look(Row place) {
		for (int column = 0; column < place.cells().size(); column++) {
			Cell cell = place.cell(column);
			if (column == key(place) || cell.isBlank() || ResponseText.PARTICIPANT.isSaid(cell.text(), own.languages())) {
				continue;
			}
			(column < key(place) ? strange : shown).add(column);
		}
	}

	/** The row in which people see the number. */
	Optional<Row> row() {
		return row;
	}

	/** Who filled the sheet in; empty once it has been stated why nobody is found. */
	Optional<Participant> find() {
		String id = mark.get(ResponseLayout.PARTICIPANT);
		if (id.isEmpty()) {
			return byNumber();
		}
		Optional<Participant> named = people.byId(id);
		if (named.isEmpty()) {
			rows.error(sheet, mark.number(), -1, Messages.response_unknownParticipant, Messages.response_addParticipant);
		}
		return named.filter(this::isShown);
	}

	/** Whether number and name, where they can be seen, are those of the participant for whom the sheet was made. */
	private boolean isShown(Participant owner) {
		boolean numberSeen = false;
		for (int column : shown) {
			Cell cell = row.get().cell(column);
			Optional<Integer> number = CellNumber.whole(cell);
			boolean right = number.map(one -> one == owner.getNumber()).orElseGet(() -> Typed.same(cell.text(), owner.getName()))
					|| number.isEmpty() && own.has(cell.text());
			boolean saysWho = number.isPresent() && !numberSeen || people.byName(cell.text()).isPresent()
					|| places.contains(column) && (number.isPresent() || !Typed.isBlank(owner.getName()) || column == places.getFirst());
			numberSeen |= number.isPresent();
			if (!right && saysWho) {
				rows.error(sheet, row.get().number(), column, NLS.bind(Messages.response_otherPerson, People.called(owner), shownWords()),
						Messages.response_otherPersonRemedy);
				return false;
			}
			if (!right) {
				strange.add(column);
			}
		}
		return true;
	}

	private String shownWords() {
		return shown.stream().map(column -> Typed.line(row.get().cell(column).text())).collect(Collectors.joining(" "));
	}

	private Optional<Participant> byNumber() {
		if (row.isEmpty()) {
			rows.error(sheet, mark.number(), -1, Messages.response_noNumberCell, Messages.response_freshSheet);
			return Optional.empty();
		}
		Optional<Integer> place = shown.stream().filter(column -> CellNumber.whole(row.get().cell(column)).isPresent()).findFirst();
		strange.addAll(
				shown.stream().filter(column -> !place.equals(Optional.of(column)) && !own.has(row.get().cell(column).text())).toList());
		if (place.isEmpty()) {
			rows.error(sheet, row.get().number(), -1, Messages.response_noNumber, Messages.response_noNumberRemedy);
			tellStrange();
			return Optional.empty();
		}
		if (!rows.isCertainKey(sheet, row.get(), place.get())) {
			return Optional.empty();
		}
		int number = CellNumber.whole(row.get().cell(place.get())).get();
		Optional<Participant> found = people.byNumber(number);
		if (found.isEmpty()) {
			rows.error(sheet, row.get().number(), place.get(), NLS.bind(Messages.response_unknownNumber, number),
					Messages.response_addParticipant);
		}
		return found.filter(this::isNamed);
	}

	/** Whether no cell beside the number names somebody else. */
	private boolean isNamed(Participant numbered) {
		strange.removeIf(column -> Typed.same(row.get().cell(column).text(), numbered.getName()));
		for (int column : strange) {
			Optional<Participant> other = people.byName(row.get().cell(column).text());
			if (other.isPresent()) {
				rows.error(sheet, row.get().number(), column,
						NLS.bind(Messages.response_nameOfAnother, People.called(numbered), People.called(other.get())),
						Messages.response_nameOfAnotherRemedy);
				return false;
			}
		}
		return true;
	}

	/** Tells words in that row that do not say who has answered. */
	void tellStrange() {
		row.ifPresent(place -> {
			strange.forEach(column -> rows.tellWords(sheet, place, column));
			rows.tellNotes(sheet, place);
		});
	}

	/** Tells all words in that row that are not the sheet's own, where nobody needs to know who has answered. */
	void tellAll() {
		Optional<Participant> owner = people.byId(mark.get(ResponseLayout.PARTICIPANT));
		shown.stream().filter(column -> !own.has(row.get().cell(column).text()))
				.filter(column -> owner.isEmpty() || !CellNumber.whole(row.get().cell(column)).equals(owner.map(Participant::getNumber))
						&& !Typed.same(row.get().cell(column).text(), owner.get().getName()))
				.filter(column -> owner.isPresent() || CellNumber.whole(row.get().cell(column)).isEmpty()).forEach(strange::add);
		tellStrange();
	}
}
