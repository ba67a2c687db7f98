package io.orgdeck.export.word.internal.paper;

import java.util.Map;

import io.orgdeck.core.export.EditionOptions;

/**
 * How a paper is laid out for those who read it.
 *
 * @param contents whether it has a table of contents and numbered headings
 * @param large    whether it is set in large type with wide lines
 */
record PaperLook(boolean contents, boolean large) {

	/** Size of body text in twentieths of a point, and of a line. */
	private static final int SIZE = 240;
	private static final int LINE = 276;
	private static final int LARGE_SIZE = 320;
	private static final int LARGE_LINE = 552;

	static PaperLook of(Map<String, String> options) {
		return switch (options.getOrDefault(EditionOptions.AUDIENCE, "board")) {
			case "staff", "working-group" -> new PaperLook(false, false);
			case "easy-read" -> new PaperLook(false, true);
			default -> new PaperLook(true, false);
		};
	}

	int size() {
		return large ? LARGE_SIZE : SIZE;
	}

	int line() {
		return large ? LARGE_LINE : LINE;
	}
}
