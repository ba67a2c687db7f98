package io.orgdeck.export.word.internal.group;

import java.math.BigInteger;
import java.util.List;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.text.Numbers;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordTable;
import io.orgdeck.export.word.internal.text.WordWriter;

/** Writes the pages of the groups, close enough together for one page each. Facts stand in a table without lines, label and words. */
final class SheetWriter {

	private static final int MARGIN = 964;
	private static final int LABEL = 2000;
	private static final BigInteger HEADER_DISTANCE = BigInteger.valueOf(480);

	private final WordWriter words;
	private final HostDocument house;
	private final ValueFormat wording;
	private final PageShape page;

	SheetWriter(HostDocument house, ValueFormat wording) {
		words = house.writer(new Numbers(0, 0));
		this.house = house;
		this.wording = wording;
		page = new PageShape(house.page().width(), house.page().height(), MARGIN, MARGIN, MARGIN, MARGIN);
	}

	void write(ReportSection sheet, String client, boolean newPage) {
		words.paragraph(Setting.of(TextRole.KICKER).onNewPage(newPage), client);
		words.paragraph(TextRole.HEADING_1, sheet.heading());
		List<Block.Labelled> facts = sheet.blocks().stream().filter(Block.Labelled.class::isInstance).map(Block.Labelled.class::cast)
				.toList();
		if (!facts.isEmpty()) {
			facts(facts);
		}
		for (Block block : sheet.blocks()) {
			switch (block) {
				case Block.Labelled labelled -> {}
				case Block.Heading heading -> words.paragraph(Setting.of(TextRole.HEADING_3).keepNext(true), heading.text());
				case Block.Bullets bullets -> bullets.items().forEach(item -> words.paragraph(house.bullet(), item));
				case Block.TableBlock table -> table(table.table());
				case Block.Paragraph paragraph -> words.paragraph(TextRole.TABLE_TEXT, paragraph.text());
				default -> throw new IllegalArgumentException("A page of a group holds no " + block.getClass().getSimpleName() + ".");
			}
		}
	}

	private void facts(List<Block.Labelled> facts) {
		WordTable table = words.table(LABEL, page.textWidth() - LABEL);
		for (Block.Labelled fact : facts) {
			table.row(false);
			table.cell(() -> words.paragraph(TextRole.TABLE_HEADING, fact.label()));
			table.cell(() -> words.paragraph(TextRole.TABLE_TEXT, fact.text()));
		}
	}

	private void table(Table table) {
		if (table.rows().isEmpty()) {
			words.paragraph(TextRole.TABLE_TEXT, table.whenEmpty());
			return;
		}
		int weights = table.columns().stream().mapToInt(Column::weight).sum();
		int[] widths = table.columns().stream().mapToInt(column -> page.textWidth() * column.weight() / weights).toArray();
		WordTable out = words.table(widths).style(TextRole.TABLE).told(table.caption(), "").headingRow();
		table.columns().forEach(column -> out.cell(() -> words.paragraph(TextRole.TABLE_HEADING, column.label())));
		for (List<Cell> row : table.rows()) {
			out.row(true);
			for (int i = 0; i < widths.length; i++) {
				Cell content = row.get(i);
				String text = content instanceof Cell.Empty ? "" : wording.cell(content, table.columns().get(i));
				out.cell(() -> words.paragraph(TextRole.TABLE_TEXT, text));
			}
		}
		if (!table.note().isBlank()) {
			words.paragraph(TextRole.TABLE_NOTE, table.note());
		}
	}

	void end() {
		words.paragraph(TextRole.SECTION_END, "");
		CTSectPr section = house.document().getDocument().getBody().addNewSectPr();
		page.to(section);
		CTPageMar margins = section.getPgMar();
		margins.setHeader(HEADER_DISTANCE);
		margins.setFooter(HEADER_DISTANCE);
		margins.setGutter(BigInteger.ZERO);
	}
}
