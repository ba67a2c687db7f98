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
 */
public record Cover(String body, String client, String title, LocalDate date, List<Block.Labelled> lines) {

	public Cover {
		lines = List.copyOf(lines);
	}
}
