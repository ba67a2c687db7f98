package io.orgdeck.core.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.FormulaGuard;
import io.orgdeck.core.tables.Headings;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/** A list with headings: finds cells by column, and tells what is not used. */
final class ListTable {

	private final Sheet sheet;
	private final Headings headings;
	private final SheetProblems problems;

	ListTable(Sheet sheet, Headings headings, SheetProblems problems) {
		this.sheet = sheet;
		this.headings = headings;
		this.problems = problems;
	}

	/** The rows of the list; one that holds notes alone is none of it. */
	List<Row> rows() {
		return headings.below().stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
	}

	boolean has(ListColumn column) {
		return column.isIn(headings);
	}

	/** Index of a column, from 0; -1 where there is none. */
	int index(ListColumn column) {
		return column.in(headings).map(headings::column).orElse(-1);
	}

	Cell cell(Row row, ListColumn column) {
		return row.cell(index(column));
	}

	/** What is typed in a column, on one line; a formula, an error or crossed-out words are told and count as nothing. */
	String text(Row row, ListColumn column) {
		Cell cell = cell(row, column);
		if (cell.isBlank()) {
			return "";
		}
		if (cell.kind() == Kind.FORMULA || cell.kind() == Kind.ERROR) {
			problems.warning(sheet, row.number(), index(column), NLS.bind(Messages.list_formula, cell.text()), Messages.list_formulaRemedy);
			return "";
		}
		if (cell.struck()) {
			problems.warning(sheet, row.number(), index(column), NLS.bind(Messages.list_struck, cell.text()), Messages.list_struckRemedy);
			return "";
		}
		return Typed.line(FormulaGuard.unguarded(cell.text()));
	}

	/** Tells the columns that are none of these, and cells without a heading. */
	void tell(Set<ListColumn> used) {
		Set<String> names = used.stream().flatMap(column -> column.in(headings).stream()).map(Typed::key).collect(Collectors.toSet());
		headings.tell(problems, names::contains, NLS.bind(Messages.list_unusedRemedy,
				used.stream().map(ListColumn::heading).sorted().collect(Collectors.joining(", "))));
	}

	/** Tells notes on cells and words that stand in no cell; what stands above the headings is a title, and told as well. */
	void tellAround() {
		headings.above().forEach(row -> problems.warning(sheet, row.number(), -1, NLS.bind(Messages.list_above, PeopleReader.words(row)),
				Messages.list_aboveRemedy));
		for (Row row : sheet.rows()) {
			for (int column = 0; column < row.cells().size(); column++) {
				String note = row.cells().get(column).note();
				if (!note.isEmpty()) {
					problems.warning(sheet, row.number(), column, NLS.bind(Messages.list_note, note), Messages.list_noteRemedy);
				}
			}
		}
		for (Aside aside : sheet.asides()) {
			problems.warning(sheet, aside.row(), aside.column(), NLS.bind(Messages.list_aside, aside.text()), Messages.list_noteRemedy);
		}
	}
}
