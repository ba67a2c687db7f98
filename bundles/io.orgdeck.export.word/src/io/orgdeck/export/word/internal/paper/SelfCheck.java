package io.orgdeck.export.word.internal.paper;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.word.internal.check.Expectations;

/**
 * Reads a written paper again and looks for every score, note, recommendation, action and line of evidence that it
 * should hold. A board must not decide on a paper from which something fell out.
 */
public final class SelfCheck {

	private final Expectations expected = new Expectations();
	private final ValueFormat wording;
	private final boolean described;

	/**
	 * @param wording  how values read on this paper
	 * @param sections which sections this export wrote
	 */
	public SelfCheck(ReportModel report, ValueFormat wording, Predicate<ReportSection> sections) {
		this(report, wording, sections, true);
	}

	private SelfCheck(ReportModel report, ValueFormat wording, Predicate<ReportSection> sections, boolean described) {
		this.wording = wording;
		this.described = described;
		var glance = new ReportSection(Piece.GLANCE, report.summary().labels().title(), false, List.of());
		if (!report.summary().isEmpty() && sections.test(glance)) {
			GlancePage.expect(report.summary(), expected);
		}
		report.sections().stream().filter(sections).forEach(this::expect);
	}

	/** A check of sections that stood there unchanged: authors delete the guidance and describe charts in their own words. */
	static SelfCheck ofUnchanged(ReportModel report, ValueFormat wording, Predicate<ReportSection> sections) {
		return new SelfCheck(report.withoutGuidance(), wording, sections, false);
	}

	private void expect(ReportSection section) {
		String place = section.heading();
		expected.whole(place, place);
		for (Block block : section.blocks()) {
			switch (block) {
				case Block.Heading heading -> expected.whole(place, heading.text());
				case Block.Paragraph paragraph -> paragraphs(place, paragraph.text());
				case Block.Labelled labelled -> expected.whole(place, labelled.label() + ": " + labelled.text());
				case Block.Bullets bullets -> bullets.items().forEach(item -> expected.whole(place, item));
				case Block.Numbered numbered -> numbered.items().forEach(item -> expected.whole(place, item));
				case Block.TableBlock table -> table(place, table.table());
				case Block.ChartBlock chart -> chart(place, chart.chart());
				case Block.ChartRow row -> row.charts().forEach(chart -> chart(place, chart));
				case Block.CrossReference reference ->
					Stream.of(reference.sentence().split("\\{\\d\\}")).forEach(part -> expected.anywhere(place, part));
				case Block.Code code -> expected.whole(place, code.description());
				case Block.Guidance guidance -> expected.comment(place, guidance.text());
			}
		}
	}

	/** What somebody else says of a chart for those who cannot see it is theirs. */
	private void chart(String place, Chart chart) {
		if (described) {
			expected.whole(place, chart.description());
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

	/**
	 * @param file the written file, without password
	 * @throws ExportException naming what is missing
	 */
	public void check(byte[] file) throws IOException {
		expected.check(file, Messages.Missing);
	}
}
