package io.orgdeck.core.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as it is written in words of any language: 2.6, 2,6, 1,234, 76 %, ٢٫٦. Where a mark may part thousands or decimals, it
 * is read both ways.
 *
 * @param said     as it stands there
 * @param readings what it may say
 * @param percent  whether it is a share in per cent
 */
public record Numeral(String said, List<BigDecimal> readings, boolean percent) {

	/** Not the 3 of a code such as LC3, not a part of 1.2.3. */
	private static final Pattern WRITTEN = Pattern
			.compile("(?<![\\p{L}\\p{N}_.,/-])[+\u2212-]?\\p{Nd}+(?:[.,\u066b\u066c'\u2019\u00a0\u202f]\\p{Nd}+)*"
					+ "(?!\\p{Nd})(?:[\\s\u00a0\u202f]?[%\u066a])?");
	private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=\\p{Nd}[/-])\\p{Nd}+(?:[.,]\\p{Nd}+)?");
	private static final int THOUSAND = 3;
	private static final double EXACT = 1e-9;

	/** The numbers of a text in order. */
	public static List<Numeral> in(String text) {
		var found = new ArrayList<Numeral>();
		for (Pattern pattern : List.of(WRITTEN, AFTER_HYPHEN)) {
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				of(matcher.group(), found);
			}
		}
		return found;
	}

	private static void of(String said, List<Numeral> found) {
		var plain = new StringBuilder();
		said.codePoints().forEach(c -> {
			switch (c) {
				case '\u066b' -> plain.append('.');
				case '\u066c', '\'', '\u2019', '\u00a0', '\u202f' -> plain.append('_');
				case '\u2212', '-' -> plain.append('-');
				default -> {
					if (Character.isDigit(c)) {
						plain.append((char) ('0' + Character.digit(c, 10)));
					} else if (c == '.' || c == ',') {
						plain.append((char) c);
					}
				}
			}
		});
		boolean percent = said.indexOf('%') >= 0 || said.indexOf('\u066a') >= 0;
		List<BigDecimal> readings = readings(plain.toString().replace("_", ""));
		if (!readings.isEmpty()) {
			found.add(new Numeral(said.strip(), readings, percent));
		}
	}

	private static List<BigDecimal> readings(String digits) {
		long marks = digits.chars().filter(c -> c == '.' || c == ',').count();
		int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
		if (last < 0) {
			return List.of(new BigDecimal(digits));
		}
		String whole = digits.substring(0, last).replaceAll("[.,]", "");
		String after = digits.substring(last + 1);
		var decimal = new BigDecimal(whole + '.' + after);
		var thousands = new BigDecimal(whole + after);
		boolean alike = marks > 1 && digits.chars().filter(c -> c == digits.charAt(last)).count() == marks;
		return alike ? List.of(thousands) : after.length() == THOUSAND ? List.of(decimal, thousands) : List.of(decimal);
	}

	/** Whether the text is this number and nothing else. */
	public boolean isAllOf(String text) {
		return text.strip().equals(said);
	}

	/** Whether it looks like a score: a number with decimals that is no share. */
	public boolean isDecimal() {
		return !percent && readings.size() == 1 && readings.getFirst().scale() > 0;
	}

	/** Whether it says that value, as far as it has decimals. */
	public boolean says(double value) {
		return readings.stream().anyMatch(reading -> near(reading, percent ? value * 100 : value));
	}

	/**
	 * Whether it tells that value as it is usually written: 2.5 and 2.48 tell 2.476, 2 does not.
	 *
	 * @param decimals with which the value is written
	 */
	public boolean tells(double value, int decimals) {
		return !percent && says(value) && readings.stream().anyMatch(reading -> reading.scale() >= decimals);
	}

	private static boolean near(BigDecimal reading, double value) {
		double half = 0.5 * Math.pow(10, -reading.scale()) + EXACT;
		return Math.abs(reading.doubleValue() - value) <= half || Math.abs(reading.doubleValue() - Math.abs(value)) <= half;
	}

	/** Each reading in one spelling, to look it up among others. */
	public Set<String> spellings() {
		var all = new TreeSet<String>();
		readings.forEach(one -> all.add(spelling(one.abs(), percent)));
		return all;
	}

	private static String spelling(BigDecimal value, boolean percent) {
		return (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString()) + (percent ? "%" : "");
	}
}
