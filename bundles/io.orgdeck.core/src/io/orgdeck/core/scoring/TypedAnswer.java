package io.orgdeck.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.CellNumber;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Answer;
import io.orgdeck.model.deck.AnswerForm;

/**
 * Answers that somebody types: a number, a calendar day, words. Numbers and days are read as people of that language write them, and stored
 * in one spelling: 2.5 and 2026-04-23. What is not certain, or beyond the limits of the question, is no answer.
 */
public final class TypedAnswer {

	/** Words beyond this are no answer to one question. */
	public static final int LONGEST_WORDS = 5_000;

	private static final int MOST_DIGITS = 15;
	private static final Pattern NUMERIC_DAY = Pattern
			.compile("(\\d{1,4})[/.\\-\u5e74 ]\\s?(\\d{1,2})[/.\\-\u6708 ]\\s?(\\d{1,4})[.\u65e5]?");
	private static final Pattern NAMED_DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[. ]\\s?(\\p{L}{3,})\\.?,? (\\d{4})");
	private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
	/** The time of day that some programs write behind a day. */
	private static final Pattern TIME = Pattern.compile("(?<=\\d)[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
	private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
	private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

	private final Scale scale;
	private final Language language;
	private final Messages messages;

	/**
	 * @param scale    of a question that is answered so
	 * @param language of those who answer
	 */
	public TypedAnswer(Scale scale, Language language) {
		this.scale = scale;
		this.language = language;
		messages = language.texts(Messages.class);
	}

	/** Answers of a form without unit or limits, as a deck states these. */
	public static TypedAnswer of(AnswerForm form, Language language) {
		return new TypedAnswer(new Scale(List.of(), Double.NaN, Double.NaN, false, form, AnswerRange.ANY), language);
	}

	/** Whether people type what they answer. */
	public static boolean isTyped(AnswerForm form) {
		return form == AnswerForm.NUMBER || form == AnswerForm.DAY || form == AnswerForm.WORDS;
	}

	/** What a text says; empty where it is no answer. */
	public Optional<Answer.Given> read(String typed) {
		return read(Cell.of(typed));
	}

	/** What a cell says; empty where it is no answer. */
	public Optional<Answer.Given> read(Cell cell) {
		if (cell.isBlank()) {
			return Optional.empty();
		}
		Optional<String> stored = switch (scale.takes()) {
			case NUMBER -> number(cell).map(CellNumber::spelt);
			case DAY -> day(cell).map(LocalDate::toString);
			case WORDS -> Optional.of(plain(cell.text())).filter(words -> words.length() <= LONGEST_WORDS);
			default -> Optional.empty();
		};
		return stored.map(Answer.Given::new).filter(answer -> isWithin(answer, scale));
	}

	/** Whether an answer as it is stored is one of that form. */
	static boolean isOne(Answer.Given given, AnswerForm form) {
		return switch (form) {
			case NUMBER -> stored(given.text()).isPresent();
			case DAY -> storedDay(given.text()).isPresent();
			case WORDS -> !Typed.isBlank(given.text());
			default -> false;
		};
	}

	/** Whether an answer lies within the limits that the question sets now. */
	public static boolean isWithin(Answer.Given given, Scale scale) {
		AnswerRange range = scale.range();
		return switch (scale.takes()) {
			case NUMBER -> stored(given.text()).filter(number -> number.precision() <= MOST_DIGITS)
					.filter(number -> stored(range.least()).filter(least -> number.compareTo(least) < 0).isEmpty())
					.filter(number -> stored(range.most()).filter(most -> number.compareTo(most) > 0).isEmpty()).isPresent();
			case DAY -> storedDay(given.text()).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST))
					.filter(day -> storedDay(range.least()).filter(day::isBefore).isEmpty())
					.filter(day -> storedDay(range.most()).filter(day::isAfter).isEmpty()).isPresent();
			case WORDS -> given.text().length() <= LONGEST_WORDS;
			default -> true;
		};
	}

	/** A number as it is stored; empty for any other text. */
	public static Optional<BigDecimal> stored(String text) {
		return text.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
	}

	/** A day as it is stored; empty for any other text. */
	public static Optional<LocalDate> storedDay(String text) {
		try {
			return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
		} catch (DateTimeException e) {
			return Optional.empty(); // 2026-02-31 is no day
		}
	}

	private Optional<BigDecimal> number(Cell cell) {
		return cell.kind() == Kind.NUMBER ? CellNumber.of(cell) : cell.kind() == Kind.TEXT ? number(cell.text()) : Optional.empty();
	}

	/** A number as people write it, with or without its unit; 1,234 is a thousand where the comma stands between thousands. */
	private Optional<BigDecimal> number(String typed) {
		String text = Typed.line(typed).replaceAll("(?<=\\d)[ \u00a0\u202f'\u2019](?=\\d{3})", "");
		String unit = Typed.key(scale.range().unit());
		if (!unit.isEmpty() && Typed.key(text).endsWith(unit) && text.length() > unit.length()) {
			text = text.substring(0, text.length() - unit.length()).strip();
		}
		var signs = DecimalFormatSymbols.getInstance(language.customs());
		String point = Pattern.quote(String.valueOf(signs.getDecimalSeparator()));
		String between = Pattern.quote(String.valueOf(signs.getGroupingSeparator()));
		if (text.matches("[+-]?[1-9]\\d{0,2}(" + between + "\\d{3})+(" + point + "\\d+)?")) {
			text = text.replaceAll(between, "");
		}
		return text.matches("[+-]?\\d+" + point + "\\d+") ? Optional.of(new BigDecimal(text.replaceAll(point, "."))) : CellNumber.of(text);
	}

	private Optional<LocalDate> day(Cell cell) {
		if (cell.kind() == Kind.DATE && Double.isFinite(cell.number())) {
			return Optional.of(FIRST_DAY.plusDays((long) Math.floor(cell.number())));
		}
		return cell.kind() == Kind.TEXT ? day(Typed.line(cell.text())) : Optional.empty();
	}

	private Optional<LocalDate> day(String text) {
		try {
			Matcher numbers = NUMERIC_DAY.matcher(TIME.matcher(text).replaceFirst(""));
			if (numbers.matches()) {
				return numeric(numbers);
			}
			Matcher named = NAMED_DAY.matcher(text);
			if (named.matches()) {
				return month(named.group(2)).map(month -> LocalDate.of(number(named, 3), month, number(named, 1)));
			}
			Matcher first = MONTH_FIRST.matcher(text);
			return first.matches() ? month(first.group(1)).map(month -> LocalDate.of(number(first, 3), month, number(first, 2)))
					: Optional.empty();
		} catch (DateTimeException e) {
			return Optional.empty(); // 31 February is no day
		}
	}

	/** Three numbers: the year first, or day and month in the order of the people's country. */
	private Optional<LocalDate> numeric(Matcher numbers) {
		if (numbers.group(1).length() == 4) {
			return Optional.of(LocalDate.of(number(numbers, 1), number(numbers, 2), number(numbers, 3)));
		}
		if (numbers.group(3).length() != 4 || numbers.group(1).length() > 2) {
			return Optional.empty();
		}
		boolean monthFirst = language.isMonthFirst();
		return Optional.of(LocalDate.of(number(numbers, 3), number(numbers, monthFirst ? 1 : 2), number(numbers, monthFirst ? 2 : 1)));
	}

	private Optional<Month> month(String name) {
		return month(name, language.locale()).or(() -> month(name, language.customs()));
	}

	private static Optional<Month> month(String name, Locale locale) {
		String start = name.toLowerCase(locale);
		return Arrays.stream(Month.values()).filter(month -> Arrays.stream(new TextStyle[] { TextStyle.FULL, TextStyle.SHORT })
				.anyMatch(style -> month.getDisplayName(style, locale).toLowerCase(locale).startsWith(start))).findFirst();
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static String plain(String words) {
		var plain = new StringBuilder();
		words.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
				.forEach(plain::appendCodePoint);
		return plain.toString().strip();
	}

	/** An answer as it is read: 2,5 where people write a comma, 23 Apr 2026. What is none stands for itself. */
	public String shown(String stored) {
		return switch (scale.takes()) {
			case NUMBER -> stored(stored).map(this::shown).orElse(stored);
			case DAY -> storedDay(stored).map(language::shortDay).orElse(stored);
			default -> stored;
		};
	}

	private String shown(BigDecimal number) {
		return CellNumber.spelt(number).replace('.', DecimalFormatSymbols.getInstance(language.customs()).getDecimalSeparator());
	}

	/** The same with the unit behind it. */
	public String withUnit(String stored) {
		return scale.range().unit().isEmpty() ? shown(stored) : NLS.bind(messages.typedInUnit, shown(stored), scale.range().unit());
	}

	/** The end of what people have answered: the answer itself, or the one that others are below or above. */
	public String withUnit(GivenFigures.End end, boolean lowest) {
		String shown = withUnit(end.value());
		boolean day = scale.takes() == AnswerForm.DAY;
		return end.exact() ? shown
				: NLS.bind(
						lowest ? day ? messages.typedOrEarlier : messages.typedOrLess : day ? messages.typedOrLater : messages.typedOrMore,
						shown);
	}

	/** What is asked for, to stand in a list or sentence: a number from 0 to 60 (days). */
	public String wanted() {
		AnswerRange range = scale.range();
		boolean from = !range.least().isEmpty();
		boolean to = !range.most().isEmpty();
		return switch (scale.takes()) {
			case NUMBER -> {
				String number = from && to ? NLS.bind(messages.typedNumberBetween, shown(range.least()), shown(range.most()))
						: from ? NLS.bind(messages.typedNumberFrom, shown(range.least()))
								: to ? NLS.bind(messages.typedNumberTo, shown(range.most())) : messages.typedNumber;
				yield range.unit().isEmpty() ? number : NLS.bind(messages.typedWithUnit, number, range.unit());
			}
			case DAY -> from && to ? NLS.bind(messages.typedDayBetween, range.least(), range.most())
					: from ? NLS.bind(messages.typedDayFrom, range.least())
							: to ? NLS.bind(messages.typedDayTo, range.most()) : messages.typedDay;
			case WORDS -> messages.typedWords;
			default -> "";
		};
	}

	/** What to write, in one sentence: beside the field, and where something else was written. */
	public String sentence() {
		return scale.takes() == AnswerForm.WORDS ? NLS.bind(messages.typedWriteWords, LONGEST_WORDS)
				: NLS.bind(messages.typedWrite, wanted());
	}

	/** An answer as it is written for any reader: 2.5, where 1.234 would be read as a thousand 1.2340, and 2026-04-23. */
	public String plain(Answer.Given given) {
		boolean likeThousands = scale.takes() == AnswerForm.NUMBER && given.text().matches("-?\\d+\\.\\d{3}");
		return likeThousands ? given.text() + '0' : given.text();
	}

	/** The half between two numbers, or the day between two days. */
	static String between(String one, String other, AnswerForm form) {
		if (form == AnswerForm.DAY) {
			LocalDate first = LocalDate.parse(one);
			return first.plusDays((LocalDate.parse(other).toEpochDay() - first.toEpochDay()) / 2).toString();
		}
		return CellNumber
				.spelt(new BigDecimal(one).add(new BigDecimal(other)).divide(BigDecimal.valueOf(2), MOST_DIGITS, RoundingMode.HALF_UP));
	}
}
