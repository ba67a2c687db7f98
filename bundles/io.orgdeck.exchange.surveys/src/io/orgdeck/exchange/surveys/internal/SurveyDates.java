package io.orgdeck.exchange.surveys.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.words.Typed;

/**
 * When answers were given, as tools write it in any country. Whether the day or the month stands first is found out from the column as
 * a whole. Two exports of one survey may write a moment in different orders; its {@link #key} is the same in both.
 */
final class SurveyDates {

	/** Three numbers, then hour, minute, second and the half of the day; groups have no names, as looking these up takes longer than the rest. */
	private static final Pattern DATE = Pattern.compile(
			"(\\d{1,4})[-/.\u5e74](\\d{1,2})[-/.\u6708](\\d{1,4})\u65e5?(?:[T ,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d+)?\\s*([ap]\\.?\\s?m\\.?)?)?.*",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
	private static final int HOUR = 4;
	private static final int MINUTE = 5;
	private static final int SECOND = 6;
	private static final int HALF = 7;
	private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
	private static final int SECONDS = 86_400;
	private static final int MONTHS = 12;
	private static final int SHORTEST = 6;
	private static final int LONGEST = 60;
	private static final int CENTURY = 100;

	private boolean dayFirst;
	private boolean monthFirst;
	private boolean open;
	private String example = "";
	/** Many rows are of few days. */
	private final Set<Day> days = new HashSet<>();

	private record Moment(int[] date, boolean yearFirst, String time) {

		Day day() {
			return new Day(yearFirst, date[0], date[1], date[2]);
		}
	}

	/** The three numbers of a date in their order. */
	private record Day(boolean yearFirst, int first, int second, int third) {
	}

	private static Optional<Moment> moment(Cell cell) {
		if ((cell.kind() == Kind.DATE || cell.kind() == Kind.NUMBER) && cell.number() > 20_000 && cell.number() < 80_000) {
			long seconds = Math.round(cell.number() * SECONDS);
			LocalDate day = FIRST_DAY.plusDays(seconds / SECONDS);
			int rest = (int) (seconds % SECONDS);
			return Optional.of(new Moment(new int[] { day.getYear(), day.getMonthValue(), day.getDayOfMonth() }, true,
					rest / 3600 + ":" + rest / 60 % 60 + ':' + rest % 60));
		}
		String text = cell.text();
		if (text.length() > LONGEST || text.length() < SHORTEST || !Character.isDigit(text.codePointAt(0))) {
			return Optional.empty();
		}
		Optional<Moment> usual = PlainDate.of(text).map(date -> new Moment(date.parts(), date.yearFirst(), date.time()));
		if (usual.isPresent()) {
			return usual;
		}
		Matcher matcher = DATE.matcher(Typed.line(text));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int[] date = { Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)) };
		return Optional.of(new Moment(date, matcher.group(1).length() == 4, time(matcher)));
	}

	private static String time(Matcher matcher) {
		if (matcher.group(HOUR) == null) {
			return "";
		}
		int hour = Integer.parseInt(matcher.group(HOUR));
		String half = matcher.group(HALF);
		if (half != null) {
			hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
		}
		int second = matcher.group(SECOND) == null ? 0 : Integer.parseInt(matcher.group(SECOND));
		return hour + ":" + Integer.parseInt(matcher.group(MINUTE)) + ':' + second;
	}

	/** A moment as something that is equal in whatever order its parts are written; words that are no moment stand for themselves. */
	static String key(Cell cell) {
		return moment(cell).map(moment -> {
			int[] parts = Arrays.stream(moment.date).map(part -> part > CENTURY ? part % CENTURY : part).sorted().toArray();
			return Arrays.toString(parts) + moment.time;
		}).orElseGet(() -> Typed.key(cell.text()));
	}

	/** Whether a cell holds a moment in one of the usual ways. */
	static boolean isOne(Cell cell) {
		return moment(cell).isPresent();
	}

	/** Takes in one more cell of a column. */
	void add(Cell cell) {
		Optional<Moment> found = moment(cell);
		found.map(Moment::day).ifPresent(days::add);
		found.filter(moment -> !moment.yearFirst).ifPresent(moment -> {
			dayFirst |= moment.date[0] > MONTHS;
			monthFirst |= moment.date[1] > MONTHS;
			if (!open && moment.date[0] != moment.date[1] && moment.date[0] <= MONTHS && moment.date[1] <= MONTHS) {
				open = true;
				example = Typed.line(cell.text());
			}
		});
	}

	/** A date that may be two, where nothing in the column says which. */
	Optional<String> ambiguous() {
		return open && dayFirst == monthFirst ? Optional.of(example) : Optional.empty();
	}

	/** The day in a cell of the column, once that has been taken in; empty where it may be two days, or none. */
	Optional<LocalDate> day(Cell cell) {
		return cell.kind() == Kind.NUMBER ? Optional.empty() : moment(cell).map(Moment::day).flatMap(this::day);
	}

	/** The days of the column, once it has been taken in, as far as they are certain. */
	Stream<LocalDate> days() {
		return days.stream().map(this::day).flatMap(Optional::stream);
	}

	private Optional<LocalDate> day(Day day) {
		try {
			if (day.yearFirst) {
				return Optional.of(LocalDate.of(day.first, day.second, day.third));
			}
			int year = day.third < CENTURY ? 2000 + day.third : day.third;
			boolean dayLeads = dayFirst && !monthFirst || day.first == day.second;
			boolean monthLeads = monthFirst && !dayFirst;
			return dayLeads ? Optional.of(LocalDate.of(year, day.second, day.first))
					: monthLeads ? Optional.of(LocalDate.of(year, day.first, day.second)) : Optional.empty();
		} catch (DateTimeException e) { // 31/02/2026 is no day
			return Optional.empty();
		}
	}
}
