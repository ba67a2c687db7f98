package io.orgdeck.core.exchange;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns of a deck in a spreadsheet. The columns <code>level 1</code> … <code>level 10</code> stand beside them. */
enum DeckColumn {
	SECTION("section"), SECTION_TITLE("section title"), SECTION_COLOUR("section colour"), CARD("card"), TITLE("title"), TEXT("text"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	QUESTION("question"), KIND("kind"), DIMENSION("dimension"), WEIGHT("weight"), EXAMPLE("example"), REFERENCE("reference"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	static final int MOST_LEVELS = 10;
	private static final Pattern LEVEL = Pattern.compile("level\\s+(\\d{1,2})"); //$NON-NLS-1$

	private final String heading;

	DeckColumn(String heading) {
		this.heading = heading;
	}

	String heading() {
		return heading;
	}

	static String levelHeading(int level) {
		return "level " + level; //$NON-NLS-1$
	}

	/** The column with that heading, in lower case. */
	static Optional<DeckColumn> of(String heading) {
		return Arrays.stream(values()).filter(column -> column.heading.equals(heading)).findFirst();
	}

	/** The number of the level that a heading names, from 1; empty when it names none. */
	static Optional<Integer> level(String heading) {
		Matcher matcher = LEVEL.matcher(heading);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		int level = Integer.parseInt(matcher.group(1));
		return level >= 1 && level <= MOST_LEVELS ? Optional.of(level) : Optional.empty();
	}
}
