package io.orgdeck.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Headings;
import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/**
 * Reads lists of people, of respondent groups and of sessions from any spreadsheet. Each sheet is recognised by its headings,
 * in any order and below any title; {@link ListColumn} knows what they may be called. What is not used is told.
 */
public final class PeopleReader {

	/** What a single column beside the names can be when nothing says what it is. */
	public enum Second {
		GROUP, ROLE
	}

	private final Spreadsheet file;
	private final SheetProblems problems;
	private final List<PeopleList.Person> people = new ArrayList<>();
	private final List<PeopleList.Group> groups = new ArrayList<>();
	private final List<PeopleList.Date> sessions = new ArrayList<>();

	private PeopleReader(Spreadsheet file) {
		this.file = file;
		this.problems = new SheetProblems(file.name());
	}

	/** The lists in a file, whose sheets name their columns. */
	public static PeopleList read(Spreadsheet file) {
		var reader = new PeopleReader(file);
		boolean any = false;
		for (Sheet sheet : file.sheets()) {
			any |= reader.read(sheet);
		}
		if (!any) {
			reader.problems.error(file.sheets().isEmpty() ? new Sheet(file.name(), List.of()) : file.sheets().getFirst(), 0, -1,
					Messages.list_none, Messages.list_noneRemedy);
		}
		return reader.result(Optional.empty());
	}

	/**
	 * A list that somebody has pasted: a line for each person, the name first. Without headings role, group and e-mail address
	 * follow in this order.
	 *
	 * @param second what the only column beside the names holds, where nothing says so; without it such a list is unclear
	 */
	public static PeopleList paste(Spreadsheet pasted, Optional<Second> second) {
		var reader = new PeopleReader(pasted);
		Optional<String> unclear = Optional.empty();
		for (Sheet sheet : pasted.sheets()) {
			if (!reader.read(sheet)) {
				unclear = reader.readPlain(sheet, second);
			}
		}
		return reader.result(unclear);
	}

	private PeopleList result(Optional<String> unclear) {
		var all = new ArrayList<>(file.remarks());
		all.addAll(problems.all());
		return new PeopleList(people, groups, sessions, all, unclear);
	}

	/** Reads a sheet with headings; false for a sheet that has none of ours. */
	private boolean read(Sheet sheet) {
		Optional<Headings> found = Headings.find(sheet, PeopleReader::areOurs);
		if (found.isEmpty()) {
			for (Row row : sheet.rows()) {
				if (file.sheets().size() > 1) {
					problems.warning(sheet, row.number(), -1, NLS.bind(Messages.list_otherSheet, words(row)),
							Messages.list_otherSheetRemedy);
				}
			}
			return false;
		}
		var table = new ListTable(sheet, found.get(), problems);
		if (table.has(ListColumn.TITLE) && table.has(ListColumn.DATE)) {
			new SessionRows(sheet, table, problems, sessions).read();
		} else if (table.has(ListColumn.NAME) || table.has(ListColumn.LAST_NAME)) {
			table.rows().forEach(row -> person(sheet, table, row));
			table.tell(ListColumn.PERSON);
		} else {
			table.rows().forEach(row -> group(sheet, table, row));
			table.tell(ListColumn.RESPONDENT_GROUP);
		}
		table.tellAround();
		return true;
	}

	private static boolean areOurs(Headings headings) {
		boolean person = ListColumn.NAME.isIn(headings) || ListColumn.LAST_NAME.isIn(headings);
		boolean session = ListColumn.TITLE.isIn(headings) && ListColumn.DATE.isIn(headings);
		boolean group = ListColumn.GROUP.isIn(headings) && ListColumn.DESCRIPTION.isIn(headings);
		return person || session || group;
	}

	private void person(Sheet sheet, ListTable table, Row row) {
		String name = Typed.line(table.text(row, ListColumn.FIRST_NAME) + ' ' + table.text(row, ListColumn.NAME) + ' '
				+ table.text(row, ListColumn.LAST_NAME));
		if (name.isEmpty()) {
			problems.error(sheet, row.number(), table.index(ListColumn.NAME), NLS.bind(Messages.list_noName, words(row)),
					Messages.list_noNameRemedy);
			return;
		}
		String email = table.text(row, ListColumn.EMAIL);
		if (!email.isEmpty() && !isAddress(email)) {
			problems.error(sheet, row.number(), table.index(ListColumn.EMAIL), NLS.bind(Messages.list_badAddress, email),
					Messages.list_badAddressRemedy);
			return;
		}
		var who = new Newcomer(name, table.text(row, ListColumn.ROLE), table.text(row, ListColumn.GROUP), email);
		people.add(new PeopleList.Person(who, table.text(row, ListColumn.ID), problems.place(sheet, row.number(), -1)));
	}

	private void group(Sheet sheet, ListTable table, Row row) {
		String name = table.text(row, ListColumn.GROUP);
		if (name.isEmpty()) {
			problems.error(sheet, row.number(), table.index(ListColumn.GROUP), NLS.bind(Messages.list_noGroup, words(row)),
					Messages.list_noNameRemedy);
		} else {
			groups.add(new PeopleList.Group(name, table.text(row, ListColumn.DESCRIPTION), problems.place(sheet, row.number(), -1)));
		}
	}

	/** Whether it may be an e-mail address: something, an at sign, something, and no blank. */
	static boolean isAddress(String text) {
		int at = text.indexOf('@');
		return at > 0 && at == text.lastIndexOf('@') && at < text.length() - 1 && text.chars().noneMatch(Character::isWhitespace);
	}

	private Optional<String> readPlain(Sheet sheet, Optional<Second> second) {
		boolean one = sheet.rows().stream().anyMatch(row -> !row.cell(1).isBlank())
				&& sheet.rows().stream().allMatch(row -> row.cell(2).isBlank() && row.cell(3).isBlank());
		for (Row row : sheet.rows()) {
			String name = Typed.line(row.cell(0).text());
			if (name.isEmpty()) {
				problems.warning(sheet, row.number(), 0, NLS.bind(Messages.list_noName, words(row)), Messages.list_noNameRemedy);
				continue;
			}
			String beside = Typed.line(row.cell(1).text());
			boolean isGroup = one && second.orElse(Second.ROLE) == Second.GROUP;
			var who = isGroup ? new Newcomer(name, "", beside, "")
					: new Newcomer(name, beside, Typed.line(row.cell(2).text()), Typed.line(row.cell(3).text()));
			people.add(new PeopleList.Person(who, "", problems.place(sheet, row.number(), -1)));
			for (int column = 4; column < row.cells().size(); column++) {
				if (!row.cell(column).isBlank()) {
					problems.warning(sheet, row.number(), column, NLS.bind(Messages.list_beyond, row.cell(column).text()),
							Messages.list_beyondRemedy);
				}
			}
		}
		return one && second.isEmpty()
				? sheet.rows().stream().map(row -> Typed.line(row.cell(1).text())).filter(text -> !text.isEmpty()).findFirst()
				: Optional.empty();
	}

	/** Everything in a row, for a message. */
	static String words(Row row) {
		return String.join(" ", row.cells().stream().filter(cell -> !cell.isBlank()).map(Cell::text).map(Typed::line).toList());
	}
}
