package io.orgdeck.export.word.internal.paper;

import java.util.List;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.word.internal.house.HostDocument;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.house.TextSize;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextDirection;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordWriter;
import io.orgdeck.office.chart.SuitableChart;
import io.orgdeck.office.text.TextMeasure;

/** Writes the blocks of a section and keeps count of the pages that they fill. */
final class BlockWriter {

	/** What a caption leaves above its table. */
	private static final int CAPTION_ROOM = 80;
	private static final int LIST_INDENT = 567;
	private static final int HEADING_INDENT = 680;
	/** What stands after the word at the beginning of a caption. */
	private static final String NUMBER = " 00. ";

	private final WordWriter words;
	private final PaperFile file;
	private final HostDocument house;
	private final Outline outline;
	private final PageEstimate pages;
	private final TableWriter tables;
	private final Traces traces;
	private final CrossReferences references;
	private final Messages own;
	private final boolean rightToLeft;
	private final PaperLook look;
	private PageShape page;
	private int tableNumber;
	private int figureNumber;
	private int recommendationNumber;

	BlockWriter(WordWriter words, PaperFile file, Outline outline, PageEstimate pages, TableWriter tables, Traces traces,
			CrossReferences references, PaperLook look, String language) {
		this.words = words;
		this.file = file;
		house = file.house();
		this.outline = outline;
		this.pages = pages;
		this.tables = tables;
		this.traces = traces;
		this.references = references;
		this.look = look;
		own = Messages.in(language);
		rightToLeft = TextDirection.isRightToLeft(language);
	}

	/** What follows stands on pages of that shape. */
	void on(PageShape shape) {
		page = shape;
	}

	void write(Block block, ReportSection section) {
		switch (block) {
			case Block.Heading heading -> heading(heading, section.appendix());
			case Block.Paragraph paragraph -> paragraphs(paragraph.text());
			case Block.Labelled labelled -> labelled(labelled);
			case Block.Bullets bullets -> items(house.bullet(), bullets.items());
			case Block.Numbered list when section.id().equals(CrossReferences.RECOMMENDATIONS) -> recommendations(list.items());
			case Block.Numbered list -> items(house.newList(), list.items());
			case Block.TableBlock table -> table(table.table(), section.appendix());
			case Block.ChartBlock chart -> charts(List.of(chart.chart()));
			case Block.ChartRow row -> charts(row.charts());
			case Block.CrossReference reference -> crossReference(reference);
			case Block.Code code -> picture(CodePicture.png(code.text()), code.description(), CodePicture.SIDE);
			case Block.Illustration one -> picture(DrawnPicture.png(one.picture()), one.description(), DrawnPicture.SIDE);
			case Block.Guidance guidance -> throw new IllegalArgumentException("Guidance is anchored, not written.");
		}
	}

	/** The heading of a section, which knows its page once that is clear. */
	Outline.Entry sectionHeading(ReportSection section, boolean newPage) {
		Outline.Entry entry = outline.next();
		Setting setting = section.appendix() ? house.appendixHeading(TextRole.HEADING_1, 1) : bodyHeading(TextRole.HEADING_1, 1);
		words.paragraph(setting.onNewPage(newPage).rightToLeft(TextDirection.startsRightToLeft(entry.text())),
				() -> words.bookmark(CrossReferences.section(section.id()),
						() -> words.bookmark(entry.bookmark(), () -> words.run(entry.text()))));
		pages.keep(heading(entry.text(), TextRole.HEADING_1), entry::standsOn);
		return entry;
	}

	private Setting bodyHeading(TextRole style, int level) {
		return look.contents() ? house.heading(style, level) : house.plainHeading(style);
	}

	private void heading(Block.Heading heading, boolean appendix) {
		if (heading.level() <= 2) {
			Outline.Entry entry = outline.next();
			Setting setting = appendix ? house.appendixHeading(TextRole.HEADING_2, 2) : bodyHeading(TextRole.HEADING_2, 2);
			words.paragraph(setting.rightToLeft(TextDirection.startsRightToLeft(entry.text())),
					() -> words.bookmark(entry.bookmark(), () -> words.run(entry.text())));
			pages.keep(heading(entry.text(), TextRole.HEADING_2), entry::standsOn);
		} else {
			words.paragraph(TextRole.HEADING_3, heading.text());
			pages.keep(heading(heading.text(), TextRole.HEADING_3), number -> {});
		}
	}

	private int heading(String text, TextRole role) {
		TextSize size = house.size(role);
		return size.before() + size.lines(text, page.textWidth() - HEADING_INDENT) * size.line();
	}

	/** Counts a paragraph of text. */
	private void count(TextRole role, String text, int indent) {
		TextSize size = house.size(role);
		pages.lines(size.lines(text, page.textWidth() - indent), size.line(), size.around());
	}

	private void paragraphs(String text) {
		for (String paragraph : ValueFormat.paragraphs(text)) {
			traces.paragraph(words, Setting.of(TextRole.BODY).keepNext(paragraph.endsWith(":")), paragraph);
			count(TextRole.BODY, paragraph, 0);
		}
	}

	private void labelled(Block.Labelled labelled) {
		words.paragraph(TextRole.BODY, () -> {
			traces.label(words, labelled.label() + ": ");
			traces.text(words, labelled.text());
		});
		count(TextRole.BODY, labelled.label() + ": " + labelled.text(), 0);
	}

	private void items(Setting setting, List<String> items) {
		items.forEach(item -> item(item, () -> traces.paragraph(words, setting, item)));
	}

	/** Statements to which others can lead by their number. */
	private void recommendations(List<String> items) {
		Setting setting = house.newList();
		for (String item : items) {
			recommendationNumber++;
			item(item, () -> words.paragraph(setting.rightToLeft(TextDirection.startsRightToLeft(item)),
					() -> words.bookmark(CrossReferences.recommendation(recommendationNumber), () -> traces.text(words, item))));
		}
	}

	private void item(String text, Runnable paragraph) {
		paragraph.run();
		count(TextRole.NUMBERED, text, LIST_INDENT);
	}

	private void crossReference(Block.CrossReference reference) {
		String text = references.text(reference);
		words.paragraph(Setting.of(TextRole.BODY).rightToLeft(TextDirection.startsRightToLeft(text)),
				() -> references.write(words, reference));
		count(TextRole.BODY, text, 0);
	}

	private void table(Table table, boolean appendix) {
		if (table.rows().isEmpty()) {
			paragraphs(table.whenEmpty());
			return;
		}
		tableNumber++;
		pages.keep(CAPTION_ROOM + house.size(TextRole.TABLE_CAPTION).height(table.caption(), page.textWidth()), number -> {});
		words.paragraph(TextRole.TABLE_CAPTION, () -> {
			Runnable number = () -> numbered(own.table, "Table", tableNumber);
			if (references.leadTo(table.id())) {
				words.bookmark(CrossReferences.table(table.id()), number);
			} else {
				number.run();
			}
			words.run(". " + table.caption());
		});
		tables.write(table, page, appendix, rightToLeft);
		String note = table.note().strip();
		if (!note.isEmpty()) {
			words.paragraph(TextRole.TABLE_NOTE, note);
			TextSize size = house.size(TextRole.TABLE_NOTE);
			pages.lines(size.lines(note, page.textWidth()), size.line(), size.before() + size.after());
		}
	}

	/** One chart in full width, or several side by side: from left to right in every language, or LibreOffice turns their words about. */
	private void charts(List<Chart> given) {
		List<Chart> charts = given.stream().map(SuitableChart::of).toList();
		boolean row = charts.size() > 1;
		int width = page.textWidth() / charts.size();
		int height = charts.stream().mapToInt(chart -> row ? ChartSize.smallHeight(chart) : ChartSize.height(chart)).max().orElseThrow();
		words.paragraph(TextRole.FIGURE, () -> charts.forEach(chart -> file.chart(chart, words, width, height)));
		pages.keep(height + 200, number -> {});
		boolean inLine = charts.stream()
				.allMatch(chart -> TextMeasure.width(own.figure + NUMBER + chart.title(),
						house.size(TextRole.CAPTION).wide(), true) < width);
		(inLine ? List.of(charts) : charts.stream().map(List::of).toList()).forEach(this::captions);
	}

	/** The captions of charts in one line, each under its chart: from left to right in any language, as LibreOffice mirrors charts otherwise. */
	private void captions(List<Chart> charts) {
		words.paragraph(TextRole.CAPTION, () -> charts.forEach(chart -> {
			if (chart != charts.getFirst()) {
				words.tab();
			}
			figureNumber++;
			numbered(own.figure, "Figure", figureNumber);
			words.run(". " + chart.title());
		}));
		TextSize size = house.size(TextRole.CAPTION);
		pages.solid(size.line() + size.before());
	}

	private void picture(byte[] png, String description, int side) {
		words.paragraph(TextRole.FIGURE, () -> words.picture(png, description, side, side));
		pages.keep(side, number -> {});
	}

	private void numbered(String word, String sequence, int number) {
		words.run(word + " ");
		words.field("SEQ " + sequence + " \\* ARABIC", Integer.toString(number));
	}
}
