package io.orgdeck.core.report;

import java.util.List;

/** A piece of a {@link ReportSection}, in reading order. */
public sealed interface Block {

	/** A heading below the section's own; level 2 stands directly under it. */
	record Heading(int level, String text) implements Block {
	}

	/** A paragraph of running text. */
	record Paragraph(String text) implements Block {
	}

	/** A label with words behind it, such as a cover line. */
	record Labelled(String label, String text) implements Block {
	}

	/** Statements without an order. */
	record Bullets(List<String> items) implements Block {
		public Bullets {
			items = List.copyOf(items);
		}
	}

	/** Statements that the reader refers to by number. */
	record Numbered(List<String> items) implements Block {
		public Numbered {
			items = List.copyOf(items);
		}
	}

	/** A table with its caption. */
	record TableBlock(Table table) implements Block {
	}

	/** A chart with its caption. */
	record ChartBlock(Chart chart) implements Block {
	}

	/** Small charts side by side. */
	record ChartRow(List<Chart> charts) implements Block {
		public ChartRow {
			charts = List.copyOf(charts);
		}
	}

	/**
	 * A sentence that leads to other places of the paper.
	 *
	 * @param sentence with {0}, {1} … where the names of the places stand, which the exporter gives
	 * @param places   ids of sections or tables of the same report
	 */
	record CrossReference(String sentence, List<String> places) implements Block {
		public CrossReference {
			places = List.copyOf(places);
		}
	}

	/**
	 * A text as a code to scan.
	 *
	 * @param text        what the code says
	 * @param description what somebody who cannot see it needs to know
	 */
	record Code(String text, String description) implements Block {
	}

	/**
	 * A picture beside which an idea is easier to grasp.
	 *
	 * @param picture     what is shown
	 * @param description for those who cannot see it
	 */
	record Illustration(Picture picture, String description) implements Block {
	}

	/** Something the author still has to write: a sentence to the author, not to the board. */
	record Guidance(String text) implements Block {
	}
}
