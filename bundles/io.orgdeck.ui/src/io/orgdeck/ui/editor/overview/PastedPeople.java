package io.orgdeck.ui.editor.overview;

import java.util.List;
import java.util.Locale;

import io.orgdeck.ui.edits.PeopleEdits.Newcomer;

/**
 * People from a spreadsheet or a list: a line for each, with the name first. A line of headings says which column is the
 * role and which the respondent group; without one they stand in this order. A single column beside the names can be
 * either.
 */
final class PastedPeople {

	/** What can stand beside a name. */
	enum Column {
		GROUP, ROLE
	}

	private static final String BETWEEN = "\t";

	private final List<String> headings;
	private final List<List<String>> rows;

	private PastedPeople(List<String> headings, List<List<String>> rows) {
		this.headings = headings;
		this.rows = rows;
	}

	/** Reads a text; empty lines say nothing. */
	static PastedPeople read(String text) {
		var rows = text.lines().filter(line -> !line.isBlank()).map(PastedPeople::cells).toList();
		boolean headed = !rows.isEmpty() && rows.getFirst().getFirst().equalsIgnoreCase(Messages.name);
		var headings = headed ? rows.getFirst().stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList() : List.<String>of();
		return new PastedPeople(headings, rows.stream().skip(headed ? 1 : 0).filter(row -> !row.getFirst().isEmpty()).toList());
	}

	private static List<String> cells(String line) {
		return List.of(line.split(BETWEEN, -1)).stream().map(String::strip).toList();
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Whether there is one column beside the names and nothing says what it is. */
	boolean isAmbiguous() {
		return headings.isEmpty() && rows.stream().anyMatch(row -> !cell(row, 1).isEmpty())
				&& rows.stream().allMatch(row -> cell(row, 2).isEmpty());
	}

	/** What stands beside the first name that has something beside it. */
	String example() {
		return rows.stream().map(row -> cell(row, 1)).filter(cell -> !cell.isEmpty()).findFirst().orElse("");
	}

	/** The people in their order. @param second what the second column is where the list is ambiguous */
	List<Newcomer> people(Column second) {
		int role = isAmbiguous() ? (second == Column.ROLE ? 1 : -1) : column(Messages.role, 1);
		int group = isAmbiguous() ? (second == Column.GROUP ? 1 : -1) : column(Messages.group, 2);
		return rows.stream().map(row -> new Newcomer(row.getFirst(), cell(row, role), cell(row, group))).toList();
	}

	/** Where a heading stands; by itself a column has its usual place. */
	private int column(String heading, int usual) {
		return headings.isEmpty() ? usual : headings.indexOf(heading.toLowerCase(Locale.ROOT));
	}

	private static String cell(List<String> row, int column) {
		return column >= 0 && column < row.size() ? row.get(column) : "";
	}
}
