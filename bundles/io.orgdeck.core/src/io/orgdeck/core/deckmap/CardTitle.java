package io.orgdeck.core.deckmap;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.words.Typed;

/** Makes titles of what stands in a table: the first words of a long text, with the rest to be read below. */
final class CardTitle {

	/** A name with its code behind it: GOVERN (GV). */
	static final Pattern CODE_BEHIND = Pattern
			.compile("(.+?)\\s*\\(([\\p{Lu}][\\p{Lu}\\d]{0,5}(?:[.\\-][\\p{Lu}\\d]{1,5}){0,4})\\)");
	/** A name and how much it counts: Plans – section weight: 20 %. */
	private static final Pattern WEIGHTED = Pattern.compile(
			"(.{3,}?)\\s+[—–|-]\\s+((?:\\p{L}+ )?(?:weight(?:ing)?|gewicht(?:ung)?|poids|pondération|peso)\\b\\D{0,10}\\d[\\d.,]*\\s?%?)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** Words that name nothing without what stands behind them: Security objective 4. */
	private static final Pattern NUMBER_ALONE = Pattern.compile("(?:[\\p{L}'’]+ ){1,4}(?:\\d{1,3}|[IVXL]{1,6})");
	private static final int LONGEST = 90;
	private static final int MOST_WORDS = 9;
	private static final int LENGTH = 70;

	private CardTitle() {
	}

	/** A title that goes on to explain itself: its first words, and the explanation. */
	static String[] explained(String title) {
		Matcher weighted = WEIGHTED.matcher(title);
		if (weighted.matches()) {
			return new String[] { weighted.group(1), weighted.group(2) };
		}
		int end = title.indexOf(':');
		boolean explains = end >= 3 && end <= LONGEST && !NUMBER_ALONE.matcher(title.substring(0, end).strip()).matches()
				&& (title.length() > LONGEST || CODE_BEHIND.matcher(title.substring(0, end).strip()).matches());
		return explains ? new String[] { title.substring(0, end).strip(), title.substring(end + 1).strip() } : new String[] { title, "" };
	}

	/** A title without the words that say how much it counts. */
	static String unweighted(String title) {
		Matcher weighted = WEIGHTED.matcher(title);
		return weighted.matches() ? weighted.group(1) : title;
	}

	/** The first words of a question as the title of its card. */
	static String of(String question) {
		String line = Typed.line(question);
		String[] words = line.split(" ");
		var title = new StringBuilder();
		for (int i = 0; i < words.length && i < MOST_WORDS && (i == 0 || title.length() + words[i].length() < LENGTH); i++) {
			title.append(i == 0 ? "" : " ").append(words[i]);
		}
		return title.length() < line.length() ? title + " …" : line;
	}
}
