package io.orgdeck.core.tables;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How a text marks off its fields. Excel's line {@code sep=;} says so; otherwise it is the separator that the lines agree on
 * from the first one that has it, for titles above a table may hold any of them.
 *
 * @param start where the table begins, behind the line that names the separator
 */
record CsvDialect(char separator, int start) {

	private static final String SEPARATORS = ",;\t|";
	private static final Pattern NAMED = Pattern.compile("\"?sep=([^\"\r\n])\"?(?:\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);
	/** How many lines are looked at. */
	private static final int LINES = 100;
	private static final int LONGEST = 1_000_000;
	/** How near the best another separator comes to be looked at, too. */
	private static final double ALIKE = 0.9;

	static CsvDialect of(String text) {
		Matcher named = NAMED.matcher(text);
		if (named.lookingAt()) {
			return new CsvDialect(named.group(1).charAt(0), named.end());
		}
		var tallies = new Tally[SEPARATORS.length()];
		for (int i = 0; i < tallies.length; i++) {
			tallies[i] = new Tally();
		}
		count(text, tallies);
		double most = Stream.of(tallies).mapToDouble(Tally::agreement).max().orElse(0);
		int best = 0;
		for (int i = 1; i < tallies.length; i++) {
			boolean agreed = tallies[i].agreement() >= most * ALIKE;
			boolean other = tallies[best].agreement() < most * ALIKE || tallies[i].regularity() > tallies[best].regularity();
			best = agreed && other ? i : best;
		}
		return new CsvDialect(SEPARATORS.charAt(best), 0);
	}

	/** Goes over the first lines; what stands between quotation marks that open a field is passed over. */
	private static void count(String text, Tally[] tallies) {
		boolean quoted = false;
		boolean opens = true;
		boolean blank = true;
		int lines = 0;
		int end = Math.min(text.length(), LONGEST);
		for (int i = 0; i < end && lines < LINES; i++) {
			char c = text.charAt(i);
			int which = SEPARATORS.indexOf(c);
			if (c == '"' && (quoted || opens)) {
				quoted = !quoted;
			} else if (!quoted && (c == '\n' || c == '\r')) {
				lines += blank ? 0 : endLine(tallies);
				blank = true;
			} else if (!quoted && which >= 0) {
				tallies[which].inLine++;
			}
			opens = which >= 0 || c == '\n' || c == '\r' || c == '"' || opens && c == ' ';
			blank &= c == '\n' || c == '\r';
		}
		if (!blank) {
			endLine(tallies);
		}
	}

	private static int endLine(Tally[] tallies) {
		for (Tally tally : tallies) {
			tally.endLine();
		}
		return 1;
	}

	/** How one separator stands in the lines. */
	private static final class Tally {

		private int inLine;
		private int having;
		private int since;
		private final Map<Integer, Integer> linesByCount = new TreeMap<>();

		void endLine() {
			if (inLine > 0) {
				having++;
				linesByCount.merge(inLine, 1, Integer::sum);
			}
			since += having > 0 ? 1 : 0;
			inLine = 0;
		}

		/** Lines that have it, less those further down that do not. */
		private double agreement() {
			double share = since == 0 ? 0 : (double) having / since;
			return having * share;
		}

		/** How many fields it makes in the lines that are most alike. */
		private int regularity() {
			return linesByCount.entrySet().stream().mapToInt(each -> each.getKey() * each.getValue()).max().orElse(0);
		}
	}
}
