package io.orgdeck.core.decksheet;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.Values;

/** The columns of the sheet of cards. The columns <code>level 1</code>, <code>label 1</code> and so on,
 * one for each value of a level, stand beside them. */
enum DeckColumn {
	SECTION("section"), SECTION_TITLE("section title"), SECTION_COLOUR("section colour"), CARD("card"), TITLE("title"), TEXT("text"),
	QUESTION("question"), KIND("kind"), UNIT("unit"), LEAST("least"), MOST("most"), DIMENSION("dimension"), SCALE("scale"),
	LEVELS("levels"), WEIGHT("weight"), SCORED("scored"), TAGS("tags"), ONLY_IF("only if"), TARGET("target"),
	EXAMPLE("example"),
	REFERENCE("reference"),
	LINK("reference link"), PROMPT("prompt"), LINKS("leads on to"), CARD_DIMENSION("card dimension"), CARD_ID("card id"),
	QUESTION_ID("question id"), REFERENCE_ID("reference id"), CARD_LINEAGE("card lineage"), QUESTION_LINEAGE("question lineage");

	/** More levels than people are rated on. */
	static final int MOST_LEVELS = 11;
	/** More answers than people choose from. */
	static final int MOST_ANSWERS = 40;
	private static final long LARGEST = 1_000_000;
	private static final String LEVEL = "level ";
	private static final String LABEL = "label ";

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
			case UNIT, LEAST, MOST, SCALE, LEVELS, SCORED, TAGS, ONLY_IF, TARGET, LINK, PROMPT, LINKS, CARD_DIMENSION, REFERENCE_ID,
					CARD_LINEAGE,
					QUESTION_LINEAGE ->
				true;
			default -> false;
		};
	}

	/** What belongs to a question and not to its card. */
	static List<DeckColumn> ofQuestions() {
		return List.of(KIND, UNIT, LEAST, MOST, DIMENSION, SCALE, LEVELS, WEIGHT, SCORED, TAGS, ONLY_IF, TARGET, QUESTION_LINEAGE);
	}

	/** Whether a column says what can be answered at least or at most: a number or a date, both as any program stores them. */
	static boolean isLimit(String heading) {
		return heading.equals(LEAST.heading) || heading.equals(MOST.heading);
	}

	/** The column that says what the level of that value means. */
	static String levelHeading(double value) {
		return LEVEL + Values.text(value);
	}

	/** The column that says what the level of that value is called. */
	static String labelHeading(double value) {
		return LABEL + Values.text(value);
	}

	/** The column with that heading, as {@link Typed#key} sees it. */
	static Optional<DeckColumn> of(String heading) {
		return Arrays.stream(values()).filter(column -> column.heading.equals(heading)).findFirst();
	}

	/** The value of the level whose meaning stands below a heading; empty for another column. */
	static Optional<Double> level(String heading) {
		return value(heading, LEVEL);
	}

	/** The value of the level whose name stands below a heading; empty for another column. */
	static Optional<Double> label(String heading) {
		return value(heading, LABEL);
	}

	private static Optional<Double> value(String heading, String before) {
		return heading.startsWith(before) ? Typed.number(heading.substring(before.length())).flatMap(DeckColumn::value) : Optional.empty();
	}

	/** A number as the value of a level; empty when it is too large to be meant. */
	static Optional<Double> value(BigDecimal number) {
		return number.abs().compareTo(BigDecimal.valueOf(LARGEST)) <= 0 ? Optional.of(number.doubleValue() + 0.0) : Optional.empty();
	}
}
