package io.orgdeck.core.words;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type, made comparable. Programs, telephones and web pages put blanks of many widths and characters that nobody
 * can see between words; whoever compares typed words asks this class, so that what looks equal is equal everywhere.
 */
public final class Typed {

	/** Characters without width: soft hyphen, zero-width space, byte order mark, marks of direction and the like. */
	private static final String FORMAT = "\\p{Cf}\\p{Cc}\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u3164\\uffa0";
	private static final Pattern INVISIBLE = Pattern.compile("[" + FORMAT + "&&[^\\s\\u0085]]");
	/** Joiners shape letters and emoji, so a text that is kept keeps them. */
	private static final Pattern DROPPED = Pattern.compile("[" + FORMAT + "&&[^\\s\\u0085\\u200c\\u200d]]");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\p{Z}]+");
	private static final Pattern NUMBER = Pattern.compile("([+-]?)(\\d+)(?:[.,](\\d+))?\\s?(%?)");

	private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d*,\\d{3}\\s?%?");

	private Typed() {
	}

	/** Whether there is nothing to see in it; null counts as nothing. */
	public static boolean isBlank(String text) {
		return text == null || !beginsPlainly(text) && line(text).isEmpty();
	}

	/** Whether the first character is one that everybody can see, which spares most texts a closer look. */
	private static boolean beginsPlainly(String text) {
		return !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) <= '~';
	}

	/** The text on one line: each run of blanks is one space, none stands at the ends, and what nobody can see is gone. */
	public static String line(String text) {
		if (text == null) {
			return "";
		}
		return isPlain(text) ? text : BLANKS.matcher(DROPPED.matcher(text).replaceAll("")).replaceAll(" ").strip();
	}

	/** A quick look that spares most texts the patterns: printed ASCII with single spaces inside. */
	private static boolean isPlain(String text) {
		char before = ' ';
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
				return false;
			}
			before = c;
		}
		return text.isEmpty() || before != ' ';
	}

	/**
	 * What is left when everything is taken away that people do not mean when they type: case, blanks beyond single spaces,
	 * invisible characters, the shape of apostrophes and quotation marks. Two texts mean the same where their keys are equal.
	 */
	public static String key(String text) {
		if (text != null && isPlain(text)) {
			return text.toLowerCase(Locale.ROOT);
		}
		String line = INVISIBLE.matcher(line(text)).replaceAll("").replace('\u2019', '\'').replace('\u2018', '\'').replace('\u02bc', '\'')
				.replace('\u201c', '"').replace('\u201d', '"');
		return line.toLowerCase(Locale.ROOT).replace("i\u0307", "i");
	}

	/** Whether both mean the same, as {@link #key} sees it. */
	public static boolean same(String one, String other) {
		return key(one).equals(key(other));
	}

	/**
	 * The number that a text is, in the spelling of any country: a point or a comma before the decimals, digits of any script,
	 * per cent as hundredths. Empty for anything else, also for a comma before three digits, which separates thousands in one
	 * country and decimals in another.
	 */
	public static Optional<BigDecimal> number(String text) {
		Matcher matcher = NUMBER.matcher(latinDigits(line(text)));
		if (!matcher.matches() || THOUSANDS.matcher(matcher.group()).matches()) {
			return Optional.empty();
		}
		String decimals = matcher.group(3) == null ? "" : '.' + matcher.group(3);
		var number = new BigDecimal(matcher.group(1) + matcher.group(2) + decimals);
		return Optional.of(matcher.group(4).isEmpty() ? number : number.movePointLeft(2));
	}

	private static String latinDigits(String text) {
		var digits = new StringBuilder();
		text.codePoints()
				.map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10)
						: c == '\u066b' ? '.' : c == '\u066a' ? '%' : c == '\u2212' ? '-' : c)
				.forEach(digits::appendCodePoint);
		return digits.toString();
	}
}
