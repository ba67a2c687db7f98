package io.orgdeck.export.pdf.internal.paper;

import java.io.IOException;
import java.util.List;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.pdf.internal.check.Expectations;
import io.orgdeck.export.pdf.internal.summary.Glance;

/** Reads a written paper again and looks for all that it should hold. A board must not decide on a paper from which something fell out. */
final class SelfCheck {

	private final Expectations expected;
	private final ValueFormat wording;
	private final Places places;

	SelfCheck(ReportModel report, ValueFormat wording, Places places) {
		this.wording = wording;
		expected = new Expectations(report.language());
		this.places = places;
		expected.whole(report.cover().title(), report.cover().title());
		new Glance(report.summary()).expect(expected);
		report.sections().forEach(this::expect);
	}

	private void expect(ReportSection section) {
		String place = section.heading();
		expected.part(place, place);
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Heading heading -> expected.part(place, heading.text());
				case Block.Paragraph paragraph -> paragraphs(place, paragraph.text());
				case Block.Labelled labelled -> expected.whole(place, labelled.label() + ": " + labelled.text());
				case Block.Bullets bullets -> bullets.items().forEach(item -> expected.part(place, item));
				case Block.Numbered numbered -> numbered.items().forEach(item -> expected.part(place, item));
				case Block.TableBlock table -> table(place, table.table());
				case Block.ChartBlock chart -> expected.words(place, chart.chart().description());
				case Block.ChartRow row -> row.charts().forEach(chart -> expected.words(place, chart.description()));
				case Block.CrossReference reference -> expected.whole(place, places.sentence(reference));
				case Block.Code code -> expected.words(place, code.description());
				case Block.Guidance guidance -> {}
			}
		}
	}

	private void paragraphs(String place, String text) {
		ValueFormat.paragraphs(text).forEach(paragraph -> expected.whole(place, paragraph));
	}

	private void table(String place, Table table) {
		if (table.rows().isEmpty()) {
			paragraphs(place, table.whenEmpty());
			return;
		}
		table.columns().forEach(column -> expected.whole(place, column.label()));
		for (List<Cell> row : table.rows()) {
			for (int i = 0; i < row.size(); i++) {
				expected.whole(place, wording.cell(row.get(i), table.columns().get(i)));
			}
		}
		expected.whole(place, table.note());
	}

	/** @throws ExportException naming what is missing */
	void check(byte[] file, String sentence) throws IOException {
		expected.check(file, sentence);
	}
}
