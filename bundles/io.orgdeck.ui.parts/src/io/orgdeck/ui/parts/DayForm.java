package io.orgdeck.ui.parts;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.words.DayStyle;
import io.orgdeck.core.words.Language;

/**
 * Days as people write them: 14 Mar 2026, 14 March, 14/3/2026, 14.3.26, 2026-03-14, today. Without a year the one
 * nearest to today is meant. They are shown as the user wants days on screen.
 */
public final class DayForm implements TextForm<LocalDate> {

	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})\\.?");
	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})(?:[/.\\- ](\\d{4}|\\d{2}))?\\.?");
	private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[. ]*(\\p{L}{3,})\\.?(?:[ ,]+(\\d{4}|\\d{2}))?");
	private static final int CENTURY = 2000;

	private final Locale locale;
	private final Clock clock;

	/** @param locale of the names of months that are read beside those of the screen's language */
	public DayForm(Locale locale, Clock clock) {
		this.locale = locale;
		this.clock = clock;
	}

	/** Days in the language of the user interface. */
	public static DayForm standard() {
		return new DayForm(Locale.getDefault(), Clock.systemDefaultZone());
	}

	@Override
	public String format(LocalDate day) {
		return Language.onScreen().shortDay(day);
	}

	@Override
	public Optional<LocalDate> parse(String text) {
		var entered = text.strip();
		if (entered.equalsIgnoreCase(Messages.today)) {
			return Optional.of(LocalDate.now(clock));
		}
		try {
			return match(YEAR_FIRST, entered).map(m -> LocalDate.of(number(m, 1), number(m, 2), number(m, 3)))
					.or(() -> match(NUMBERS, entered).map(this::day))
					.or(() -> match(WORDS, entered)
							.flatMap(m -> month(m.group(2)).map(month -> day(m.group(3), month.getValue(), number(m, 1)))));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	@Override
	public String explain(String text) {
		return NLS.bind(Messages.notADay, text, format(LocalDate.now(clock)));
	}

	private LocalDate day(Matcher numbers) {
		boolean monthFirst = DayStyle.onScreen().isMonthFirst();
		return day(numbers.group(3), number(numbers, monthFirst ? 1 : 2), number(numbers, monthFirst ? 2 : 1));
	}

	private LocalDate day(String year, int month, int day) {
		if (year != null) {
			int value = Integer.parseInt(year);
			return LocalDate.of(value < 100 ? CENTURY + value : value, month, day);
		}
		var today = LocalDate.now(clock);
		var thisYear = LocalDate.of(today.getYear(), month, day);
		if (thisYear.isAfter(today.plusMonths(6))) {
			return thisYear.minusYears(1);
		}
		return thisYear.isBefore(today.minusMonths(6)) ? thisYear.plusYears(1) : thisYear;
	}

	private Optional<Month> month(String name) {
		return month(name, locale).or(() -> month(name, Language.onScreen().locale()));
	}

	private static Optional<Month> month(String name, Locale locale) {
		var start = name.toLowerCase(locale);
		for (var month : Month.values()) {
			if (month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale).startsWith(start)
					|| month.getDisplayName(TextStyle.SHORT, locale).toLowerCase(locale).startsWith(start)) {
				return Optional.of(month);
			}
		}
		return Optional.empty();
	}

	private static Optional<Matcher> match(Pattern pattern, String text) {
		var matcher = pattern.matcher(text);
		return matcher.matches() ? Optional.of(matcher) : Optional.empty();
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}
}
