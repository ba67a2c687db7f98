package io.orgdeck.exchange.surveys.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/** Tells what is not taken, each text of a column once, with the first of the rows in which it stands and how many more there are. */
final class Untaken {

	private record Text(int column, String text) {
	}

	private final Sheet sheet;
	private final SheetProblems problems;
	/** The first row of each text, and how many rows have it. */
	private final Map<Text, int[]> texts = new LinkedHashMap<>();

	Untaken(Sheet sheet, SheetProblems problems) {
		this.sheet = sheet;
		this.problems = problems;
	}

	/** A cell whose words are not taken. */
	void add(Row row, int column) {
		Cell cell = row.cell(column);
		if (!cell.isBlank()) {
			texts.computeIfAbsent(new Text(column, Typed.line(cell.text())), unseen -> new int[] { row.number(), 0 })[1]++;
		}
	}

	/** Every cell of a row, with the notes on them. */
	void addAll(Row row) {
		for (int column = 0; column < row.cells().size(); column++) {
			add(row, column);
			note(row, column);
		}
	}

	/** A note that belongs to no answer. */
	void note(Row row, int column) {
		String note = row.cell(column).note();
		if (!Typed.isBlank(note)) {
			problems.warning(sheet, row.number(), column, NLS.bind(Messages.untaken_note, Typed.line(note)), Messages.untaken_remedy);
		}
	}

	/** Tells all of it. */
	void tell() {
		texts.forEach(
				(text, rows) -> problems.warning(sheet, rows[0], text.column, rows[1] == 1 ? NLS.bind(Messages.untaken_text, text.text)
						: NLS.bind(Messages.untaken_texts, text.text, rows[1] - 1), Messages.untaken_remedy));
	}
}
