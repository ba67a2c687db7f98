package io.orgdeck.export.word.internal.group;

import java.util.List;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.house.HouseStyle;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.markup.Setting;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import io.orgdeck.export.word.internal.paper.ValueFormat;

/** Writes the pages of the groups, close enough together for one page each. Facts stand in a table without lines, label and words. */
final class SheetWriter {

	private static final int MARGIN = 964;
	private static final int LABEL = 2000;
	private static final String HEADER_DISTANCE = "480";

	private final WordMarkup words;
	private final XmlWriter xml;
	private final HouseStyle house;
	private final ValueFormat wording;
	private final PageShape page;

	SheetWriter(WordMarkup words, HouseStyle house, ValueFormat wording) {
		this.words = words;
		this.xml = words.xml();
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
		int rest = page.textWidth() - LABEL;
		open(null, List.of(LABEL, rest));
		for (Block.Labelled fact : facts) {
			xml.start("w:tr");
			cell(LABEL, () -> words.paragraph(TextRole.TABLE_HEADING, fact.label()));
			cell(rest, () -> words.paragraph(TextRole.TABLE_TEXT, fact.text()));
			xml.end();
		}
		xml.end();
	}

	private void table(Table table) {
		if (table.rows().isEmpty()) {
			words.paragraph(TextRole.TABLE_TEXT, table.whenEmpty());
			return;
		}
		int weights = table.columns().stream().mapToInt(Column::weight).sum();
		List<Integer> widths = table.columns().stream().map(column -> page.textWidth() * column.weight() / weights).toList();
		open(table.caption(), widths);
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
		for (int i = 0; i < widths.size(); i++) {
			String label = table.columns().get(i).label();
			cell(widths.get(i), () -> words.paragraph(TextRole.TABLE_HEADING, label));
		}
		xml.end();
		for (List<Cell> row : table.rows()) {
			xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
			for (int i = 0; i < widths.size(); i++) {
				Cell content = row.get(i);
				String text = content instanceof Cell.Empty ? "" : wording.cell(content, table.columns().get(i));
				cell(widths.get(i), () -> words.paragraph(TextRole.TABLE_TEXT, text));
			}
			xml.end();
		}
		xml.end();
		if (!table.note().isBlank()) {
			words.paragraph(TextRole.TABLE_NOTE, table.note());
		}
	}

	/** @param caption for screen readers; null for a table that only puts words side by side */
	private void open(String caption, List<Integer> widths) {
		xml.start("w:tbl").start("w:tblPr");
		if (caption != null) {
			xml.empty("w:tblStyle", "w:val", words.id(TextRole.TABLE));
		}
		xml.empty("w:tblW", "w:w", Integer.toString(page.textWidth()), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
		if (caption != null) {
			xml.empty("w:tblLook", "w:val", "0620", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0",
					"w:noHBand", "1",
					"w:noVBand", "1");
			xml.empty("w:tblCaption", "w:val", caption);
		}
		xml.end().start("w:tblGrid");
		widths.forEach(width -> xml.empty("w:gridCol", "w:w", width.toString()));
		xml.end();
	}

	private void cell(int width, Runnable content) {
		xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").end();
		content.run();
		xml.end();
	}

	void end() {
		words.paragraph(TextRole.SECTION_END, "");
		xml.start("w:sectPr").empty("w:pgSz", "w:w", Integer.toString(page.width()), "w:h", Integer.toString(page.height()));
		String margin = Integer.toString(MARGIN);
		xml.empty("w:pgMar", "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin, "w:header", HEADER_DISTANCE,
				"w:footer",
				HEADER_DISTANCE, "w:gutter", "0").end();
	}
}
