package io.orgdeck.core.decksheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.orgdeck.core.words.Typed;

/** The columns of the sheet of cards. The columns <code>level 1</code> … <code>level 10</code> stand beside them. */
enum DeckColumn {
	SECTION("section"), SECTION_TITLE("section title"), SECTION_COLOUR("section colour"), CARD("card"), TITLE("title"), TEXT("text"),
	QUESTION("question"), KIND("kind"), DIMENSION("dimension"), SCALE("scale"), WEIGHT("weight"), EXAMPLE("example"),
	REFERENCE("reference"),
	LINK("reference link"), PROMPT("prompt"), LINKS("leads on to"), CARD_DIMENSION("card dimension"), CARD_ID("card id"),
	QUESTION_ID("question id"), REFERENCE_ID("reference id"), CARD_LINEAGE("card lineage"), QUESTION_LINEAGE("question lineage");

	static final int MOST_LEVELS = 10;
	private static final Pattern LEVEL = Pattern.compile("level (\\d{1,2})");

	private final String heading;

	DeckColumn(String heading) {
		this.heading = heading;
	}

	String heading() {
		return heading;
	}

	/** The columns that only a deck with something in them has on its sheet. */
	boolean isOptional() {
		return switch (this) {
			case SCALE, LINK, PROMPT, LINKS, CARD_DIMENSION, REFERENCE_ID, CARD_LINEAGE, QUESTION_LINEAGE -> true;
			default -> false;
		};
	}

	/** What belongs to a question and not to its card. */
	static List<DeckColumn> ofQuestions() {
		return List.of(KIND, DIMENSION, SCALE, WEIGHT, QUESTION_LINEAGE);
	}

	static String levelHeading(int level) {
		return "level " + level;
	}

	/** The column with that heading, as {@link Typed#key} sees it. */
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
