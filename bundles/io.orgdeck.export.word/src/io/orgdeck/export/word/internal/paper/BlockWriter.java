package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.chart.ChartPart;
import io.orgdeck.export.word.internal.house.HouseStyle;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.markup.Setting;
import io.orgdeck.export.word.internal.markup.Style;
import io.orgdeck.export.word.internal.markup.TextDirection;
import io.orgdeck.export.word.internal.markup.TextMeasure;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import java.util.List;

/** Writes the blocks of a section and keeps count of the pages that they fill. */
final class BlockWriter {

	/** The space that a paragraph adds. */
	private static final int AROUND = 120;
	private static final int LIST_AROUND = 80;
	private static final int LIST_INDENT = 567;
	private static final int CAPTION = 560;

	private final WordMarkup words;
	private final PaperFile file;
	private final HouseStyle house;
	private final Outline outline;
	private final PageEstimate pages;
	private final TableWriter tables;
	private final Traces traces;
	private final boolean rightToLeft;
	private final PaperLook look;
	private PageShape page;
	private int tableNumber;
	private int figureNumber;

	BlockWriter(WordMarkup words, PaperFile file, Outline outline, PageEstimate pages, TableWriter tables, Traces traces,
			PaperLook look, boolean rightToLeft) {
		this.words = words;
		this.file = file;
		house = file.house();
		this.outline = outline;
		this.pages = pages;
		this.tables = tables;
		this.traces = traces;
		this.look = look;
		this.rightToLeft = rightToLeft;
	}

	/** What follows stands on pages of that shape. */
	void on(PageShape shape) {
		page = shape;
	}

	void write(Block block, boolean appendix) {
		switch (block) {
			case Block.Heading heading -> heading(heading, appendix);
			case Block.Paragraph paragraph -> paragraphs(paragraph.text());
			case Block.Labelled labelled -> labelled(labelled);
			case Block.Bullets bullets -> items(house.bullet(), bullets.items());
			case Block.Numbered numbered -> items(house.newList(), numbered.items());
			case Block.TableBlock table -> table(table.table(), appendix);
			case Block.ChartBlock chart -> chart(chart.chart());
			case Block.Guidance guidance -> throw new IllegalArgumentException("Guidance is anchored, not written.");
		}
	}

	/** The heading of a section, which knows its page once that is clear. */
	Outline.Entry sectionHeading(String text, boolean newPage) {
		return heading(outline.section(text), bodyHeading(Style.HEADING_1, 1).onNewPage(newPage));
	}

	Outline.Entry appendixHeading(String text) {
		return heading(outline.appendix(text), house.appendixHeading(Style.HEADING_1, 1).onNewPage(true));
	}

	private Setting bodyHeading(Style style, int level) {
		return look.contents() ? house.heading(style, level) : house.plainHeading(style);
	}

	private Outline.Entry heading(Outline.Entry entry, Setting setting) {
		words.paragraph(setting.rightToLeft(TextDirection.startsRightToLeft(entry.text())), () -> words.bookmark(entry.bookmark(), () -> words.run(entry.text())));
		int lines = TextMeasure.lines(entry.text(), 300, page.textWidth() - 680);
		pages.keep(500 + lines * 400, entry::standsOn);
		return entry;
	}

	private void heading(Block.Heading heading, boolean appendix) {
		if (heading.level() <= 2) {
			heading(outline.second(heading.text()), appendix ? house.appendixHeading(Style.HEADING_2, 2) : bodyHeading(Style.HEADING_2, 2));
		} else {
			words.paragraph(Style.HEADING_3, heading.text());
			pages.keep(600, number -> {
			});
		}
	}

	private void paragraphs(String text) {
		for (String paragraph : Wording.paragraphs(text)) {
			traces.paragraph(words, Setting.of(Style.BODY).keepNext(paragraph.endsWith(":")), paragraph);
			pages.lines(lines(paragraph, 0), look.line(), AROUND);
		}
	}

	private void labelled(Block.Labelled labelled) {
		words.paragraph(Style.BODY, () -> {
			traces.label(words, labelled.label() + ": ");
			traces.text(words, labelled.text());
		});
		pages.lines(lines(labelled.label() + ": " + labelled.text(), 0), look.line(), AROUND);
	}

	private void items(Setting setting, List<String> items) {
		for (String item : items) {
			traces.paragraph(words, setting, item);
			pages.lines(lines(item, LIST_INDENT), look.line(), LIST_AROUND);
		}
	}

	private int lines(String text, int indent) {
		return TextMeasure.lines(text, look.size(), page.textWidth() - indent);
	}

	private void table(Table table, boolean appendix) {
		if (table.rows().isEmpty()) {
			paragraphs(table.whenEmpty());
			return;
		}
		tableNumber++;
		pages.keep(CAPTION, number -> {
		});
		caption(Style.TABLE_CAPTION, Messages.Table, "Table", tableNumber, table.caption());
		tables.write(table, page, appendix, rightToLeft);
		String note = table.note().strip();
		if (!note.isEmpty()) {
			words.paragraph(Style.TABLE_NOTE, note);
			pages.lines(TextMeasure.lines(note, 200, page.textWidth()), 271, 240);
		}
	}

	private void chart(Chart chart) {
		figureNumber++;
		int height = ChartPart.height(chart);
		String relation = file.chart(chart);
		words.paragraph(Style.FIGURE, () -> ChartFrame.write(words, relation, chart, page.textWidth(), height));
		pages.keep(height + 240, number -> {
		});
		caption(Style.CAPTION, Messages.Figure, "Figure", figureNumber, chart.title());
		pages.solid(CAPTION);
	}

	private void caption(Style style, String word, String sequence, int number, String text) {
		words.paragraph(style, () -> {
			words.run(word + " ");
			words.field("SEQ " + sequence + " \\* ARABIC", Integer.toString(number));
			words.run(". " + text);
		});
	}
}
