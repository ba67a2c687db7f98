package io.orgdeck.export.pdf.internal.paper;

import java.util.Map;

import io.orgdeck.core.export.EditionOptions;

/**
 * How a paper is laid out for those who read it.
 *
 * @param contents whether it has a table of contents and numbered headings
 * @param large    whether it is set in large type with wide lines
 */
record PaperLayout(boolean contents, boolean large) {

	static PaperLayout of(Map<String, String> options) {
		return switch (options.getOrDefault(EditionOptions.AUDIENCE, "board")) {
			case "staff", "working-group" -> new PaperLayout(false, false);
			case "easy-read" -> new PaperLayout(false, true);
			default -> new PaperLayout(true, false);
		};
	}
}
