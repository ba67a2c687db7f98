package io.orgdeck.core.votecards;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.words.Language;

/** For which numbers cards are printed. */
public final class CardNumbers {

	/** Option of exporters: numbers and ranges with commas between them. */
	public static final String OPTION = "numbers";

	private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?");

	private CardNumbers() {
	}

	/**
	 * Reads what somebody typed. Numbers that nobody has yet are for late comers.
	 *
	 * @param typed  such as 1-20, 34; everybody when it is empty
	 * @param people numbers of all participants
	 * @throws ExportException with a sentence when it is no list of numbers
	 */
	public static List<Integer> read(String typed, List<Integer> people) throws ExportException {
		Messages words = Language.onScreen().texts(Messages.class);
		if (typed.isBlank()) {
			if (people.isEmpty()) {
				throw new ExportException(words.nobody, null);
			}
			return people.stream().filter(number -> number <= CardCode.HIGHEST).sorted().toList();
		}
		var numbers = new TreeSet<Integer>();
		for (String part : typed.strip().split("\\s*,\\s*")) {
			Matcher range = RANGE.matcher(part);
			int first = range.matches() ? Integer.parseInt(range.group(1)) : 0;
			int last = first > 0 && range.group(2) != null ? Integer.parseInt(range.group(2)) : first;
			if (first == 0 || last < first) {
				throw new ExportException(NLS.bind(words.noNumber, part, String.valueOf(CardCode.HIGHEST)), null);
			}
			for (int number = first; number <= last; number++) {
				numbers.add(number);
			}
		}
		return List.copyOf(numbers);
	}
}
