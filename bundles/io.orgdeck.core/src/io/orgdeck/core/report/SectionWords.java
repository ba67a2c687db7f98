package io.orgdeck.core.report;

import java.util.List;

/**
 * Goes through all that a section of a paper says, text by text in the order of reading, for those who look whether a written file
 * holds it. How a text is found again differs from format to format.
 */
public abstract class SectionWords {

	private final ValueFormat wording;

	/** @param wording how values read on the paper */
	protected SectionWords(ValueFormat wording) {
		this.wording = wording;
	}

	/** A paragraph or cell. */
	protected abstract void whole(String place, String text);

	/** A heading or an item of a list, before which a number may stand. */
	protected abstract void numbered(String place, String text);

	/** What is said of a chart to those who cannot see it. */
	protected abstract void chart(String place, String text);

	/** What is said of a picture, or of a code that phones read. */
	protected abstract void picture(String place, String text);

	protected abstract void reference(String place, Block.CrossReference reference);

	/** What the author is told, on papers that tell it. */
	protected abstract void guidance(String place, String text);

	/** Goes through a section; its heading is the place. */
	public final void section(ReportSection section) {
		String place = section.heading();
		numbered(place, place);
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Heading heading -> numbered(place, heading.text());
				case Block.Paragraph paragraph -> paragraphs(place, paragraph.text());
				case Block.Labelled labelled -> whole(place, labelled.label() + ": " + labelled.text());
				case Block.Bullets bullets -> bullets.items().forEach(item -> numbered(place, item));
				case Block.Numbered numbered -> numbered.items().forEach(item -> numbered(place, item));
				case Block.TableBlock table -> table(place, table.table());
				case Block.ChartBlock chart -> chart(place, chart.chart().description());
				case Block.ChartRow row -> row.charts().forEach(chart -> chart(place, chart.description()));
				case Block.CrossReference reference -> reference(place, reference);
				case Block.Code code -> picture(place, code.description());
				case Block.Illustration picture -> picture(place, picture.description());
				case Block.Guidance guidance -> guidance(place, guidance.text());
			}
		}
	}

	private void paragraphs(String place, String text) {
		ValueFormat.paragraphs(text).forEach(paragraph -> whole(place, paragraph));
	}

	private void table(String place, Table table) {
		if (table.rows().isEmpty()) {
			paragraphs(place, table.whenEmpty());
			return;
		}
		table.columns().forEach(column -> whole(place, column.label()));
		for (List<Cell> row : table.rows()) {
			for (int i = 0; i < row.size(); i++) {
				whole(place, wording.cell(row.get(i), table.columns().get(i)));
			}
		}
		whole(place, table.note());
	}
}
