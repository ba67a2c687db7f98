package io.orgdeck.ui.assess.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.orgdeck.core.people.PeopleList;
import io.orgdeck.core.people.PeopleReader;
import io.orgdeck.core.people.PeopleReader.Second;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;

/** People from the clipboard, as a spreadsheet or a list leaves them there: a line for each, tabs between the columns. */
final class PastedPeople {

	private final Spreadsheet pasted;

	private PastedPeople(Spreadsheet pasted) {
		this.pasted = pasted;
	}

	/** Reads a text; empty lines say nothing. */
	static PastedPeople read(String text) {
		var rows = new ArrayList<Row>();
		int number = 1;
		for (String line : text.lines().toList()) {
			var row = new Row(number++, Stream.of(line.split("\t", -1)).map(Cell::of).toList());
			if (!row.isBlank()) {
				rows.add(row);
			}
		}
		return new PastedPeople(new Spreadsheet(Messages.clipboard, List.of(new Sheet(Messages.clipboard, rows))));
	}

	/** The people in their order. @param second what the second column is where the list is unclear */
	PeopleList list(Optional<Second> second) {
		return PeopleReader.paste(pasted, second);
	}
}
