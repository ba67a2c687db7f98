package io.orgdeck.core.decksheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.orgdeck.core.words.Typed;
import io.orgdeck.model.deck.Identified;

/** Texts of a deck in the cells of a sheet: paragraphs stand on lines of their own, and nothing within them changes. */
final class DeckText {

	/** Stands for a line break within a paragraph. */
	private static final char LINE_SEPARATOR = '\u2028';
	private static final String BREAK = "\r\n|\n|\r";

	private DeckText() {
	}

	/** The paragraphs in one cell. */
	static String joined(List<String> paragraphs) {
		return paragraphs.stream().map(text -> text.replaceAll(BREAK, String.valueOf(LINE_SEPARATOR))).collect(Collectors.joining("\n"));
	}

	/** The lines of a cell, blank ones among them as empty paragraphs; blank lines at the end are none. */
	static List<String> paragraphs(String cell) {
		var lines = new ArrayList<String>();
		for (String line : cell.split(BREAK)) {
			lines.add(Typed.isBlank(line) ? "" : line.replace(LINE_SEPARATOR, '\n'));
		}
		while (!lines.isEmpty() && lines.getLast().isEmpty()) {
			lines.removeLast();
		}
		return lines;
	}

	/** Names in one cell: on one line where none of them holds a separator. */
	static String list(List<String> names) {
		return String.join(names.stream().anyMatch(name -> name.matches(".*[,;].*")) ? "\n" : ", ", names);
	}

	/** The names in a cell, each on a line of its own or with commas or semicolons between them. */
	static List<String> names(String cell) {
		String separator = cell.lines().skip(1).findFirst().isPresent() ? BREAK : "[,;]";
		return Arrays.stream(cell.split(separator)).map(DeckText::trimmed).filter(name -> !name.isEmpty()).toList();
	}

	/** The text without blanks and invisible characters around it; within it everything stays. */
	static String trimmed(String text) {
		int start = 0;
		int end = text.length();
		while (start < end && isNothing(text.charAt(start))) {
			start++;
		}
		while (end > start && isNothing(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isNothing(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b' || c == '\u00ad' || c == '\u0085';
	}

	/** What a sentence calls a part: its code or name, or its id where it has none. */
	static String called(String name, Identified part) {
		return Typed.isBlank(name) ? part.getId() : name;
	}

	/** The text, or nothing where there is none. */
	static String orEmpty(String text) {
		return text == null ? "" : text;
	}

	/** The text, or null where there is nothing to read: the model has no empty texts. */
	static String orNull(String text) {
		return Typed.isBlank(text) ? null : text;
	}
}
