package io.orgdeck.core.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.SheetProblems;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/** Reads a list of sessions to be held. A day that could be read two ways is refused rather than guessed. */
final class SessionRows {

	/** The day that spreadsheets count from; two days before 1 January 1900, for they think that there was a 29 February 1900. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
	private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
	private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");
	private static final int SECONDS_A_DAY = 86_400;
	private static final int MONTHS = 12;

	private final Sheet sheet;
	private final ListTable table;
	private final SheetProblems problems;
	private final List<PeopleList.Date> sessions;

	SessionRows(Sheet sheet, ListTable table, SheetProblems problems, List<PeopleList.Date> sessions) {
		this.sheet = sheet;
		this.table = table;
		this.problems = problems;
		this.sessions = sessions;
	}

	void read() {
		table.rows().forEach(this::read);
		table.tell(ListColumn.SESSION);
	}

	private void read(Row row) {
		String title = table.text(row, ListColumn.TITLE);
		if (title.isEmpty()) {
			problems.error(sheet, row.number(), table.index(ListColumn.TITLE), NLS.bind(Messages.list_noTitle, PeopleReader.words(row)),
					Messages.list_noNameRemedy);
			return;
		}
		Cell day = table.cell(row, ListColumn.DATE);
		Cell clock = table.cell(row, ListColumn.STARTS);
		Optional<LocalDate> date = date(day);
		Optional<LocalTime> starts = time(clock);
		if (date.isEmpty() && !day.isBlank()) {
			problems.error(sheet, row.number(), table.index(ListColumn.DATE), NLS.bind(Messages.list_badDay, day.text()),
					Messages.list_badDayRemedy);
		} else if (starts.isEmpty() && !clock.isBlank()) {
			problems.error(sheet, row.number(), table.index(ListColumn.STARTS), NLS.bind(Messages.list_badTime, clock.text()),
					Messages.list_badTimeRemedy);
		} else {
			sessions.add(
					new PeopleList.Date(title, date, starts, table.text(row, ListColumn.PLACE), table.text(row, ListColumn.FACILITATOR),
							Stream.of(table.text(row, ListColumn.CARDS).split("[,;\\s]+")).filter(code -> !code.isEmpty()).toList(),
							problems.place(sheet, row.number(), -1)));
		}
	}

	private static Optional<LocalDate> date(Cell cell) {
		if (cell.kind() == Kind.DATE && !Double.isNaN(cell.number())) {
			return Optional.of(FIRST_DAY.plusDays((long) Math.floor(cell.number())));
		}
		String text = Typed.line(cell.text());
		Matcher iso = ISO.matcher(text);
		Matcher other = DAY_AND_MONTH.matcher(text);
		try {
			if (iso.matches()) {
				return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
			}
			if (other.matches()) {
				return unambiguous(number(other, 1), number(other, 2), number(other, 3));
			}
		} catch (DateTimeException e) {
			return Optional.empty();
		}
		return Optional.empty();
	}

	/** Some countries write the month first; the day is certain where only one of the two can be a month, or both are the same. */
	private static Optional<LocalDate> unambiguous(int first, int second, int year) {
		if (first == second || first > MONTHS) {
			return Optional.of(LocalDate.of(year, second, first));
		}
		return second > MONTHS ? Optional.of(LocalDate.of(year, first, second)) : Optional.empty();
	}

	private static Optional<LocalTime> time(Cell cell) {
		if (!Double.isNaN(cell.number()) && (cell.kind() == Kind.DATE || cell.kind() == Kind.NUMBER && cell.number() < 1)) {
			double part = cell.number() - Math.floor(cell.number());
			return Optional.of(LocalTime.ofSecondOfDay(Math.min(SECONDS_A_DAY - 1, Math.round(part * SECONDS_A_DAY / 60) * 60)));
		}
		Matcher clock = CLOCK.matcher(Typed.line(cell.text()));
		try {
			return clock.matches() ? Optional.of(LocalTime.of(number(clock, 1), number(clock, 2))) : Optional.empty();
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}
}
