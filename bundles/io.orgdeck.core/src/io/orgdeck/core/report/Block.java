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

	/** Something the author still has to write: a sentence to the author, not to the board. */
	record Guidance(String text) implements Block {
	}
}
