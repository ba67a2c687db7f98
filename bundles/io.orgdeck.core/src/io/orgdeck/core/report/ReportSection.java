package io.orgdeck.core.report;

import java.util.List;

/**
 * One section of the paper.
 *
 * @param id       stable name, by which an exporter finds its region again
 * @param heading  heading without number
 * @param appendix stands after the body, wide tables in landscape
 * @param blocks   content in reading order
 */
public record ReportSection(String id, String heading, boolean appendix, List<Block> blocks) {

	public ReportSection {
		blocks = List.copyOf(blocks);
	}
}
