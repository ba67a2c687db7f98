package io.orgdeck.core.report;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands at the head of a board paper.
 *
 * @param body   board or committee, may be empty
 * @param client the organisation
 * @param title  title of the paper
 * @param date   day of the meeting, or null
 * @param lines  the further lines of the cover block, label and text, in order
 * @param marking what every page says of who may not read it, or an empty text
 */
public record Cover(String body, String client, String title, LocalDate date, List<Block.Labelled> lines, String marking) {

	public Cover {
		lines = List.copyOf(lines);
	}

	/** The head of a paper that everybody may read. */
	public Cover(String body, String client, String title, LocalDate date, List<Block.Labelled> lines) {
		this(body, client, title, date, lines, "");
	}
}
