package io.orgdeck.export.pdf.internal.handout;

import java.util.List;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.pdf.internal.chart.ChartDrawers;
import io.orgdeck.export.pdf.internal.page.HouseMarks;
import io.orgdeck.export.pdf.internal.page.Markup;
import io.orgdeck.export.pdf.internal.page.TablePage;

/** Hand-outs: each begins on a page of its own. */
final class HandoutPages {

	private static final double WIDTH = 499;
	/** Most characters of a value beside which its label may take most of the line. */
	private static final int SHORT = 12;

	private final List<ReportSection> sheets;
	private final String client;
	private final ValueFormat wording;
	private final HouseMarks marks;
	private int tables;

	HandoutPages(List<ReportSection> sheets, String client, ValueFormat wording, HouseStyle house) {
		marks = new HouseMarks(house);
		this.sheets = sheets;
		this.client = client;
		this.wording = wording;
	}

	/** The id of the heading of a hand-out, counted from 0. */
	static String heading(int sheet) {
		return "sheet-" + sheet;
	}

	void write(Markup page) {
		marks.running(page);
		for (int i = 0; i < sheets.size(); i++) {
			page.open("div", "class", (i == 0 ? "sheet opening" : "sheet") + (isFiguresOnly(sheets.get(i)) ? " figures" : ""));
			page.element("p", client, "class", "kicker").element("h1", sheets.get(i).heading(), "id", heading(i));
			sheets.get(i).blocks().forEach(block -> write(page, block));
			page.close();
		}
	}

	/** Whether what is labelled is short everywhere. */
	private static boolean isFiguresOnly(ReportSection sheet) {
		return sheet.blocks().stream().noneMatch(block -> block instanceof Block.Labelled fact && fact.text().length() > SHORT);
	}

	private void write(Markup page, Block block) {
		switch (block) {
			case Block.Labelled fact -> page.open("p", "class", "fact").element("strong", fact.label())
					.element("span", fact.text(), "class", "value").close();
			case Block.Heading heading -> page.element("h2", heading.text());
			case Block.Bullets bullets -> {
				page.open("ul");
				bullets.items().forEach(item -> page.element("li", item));
				page.close();
			}
			case Block.TableBlock one -> table(page, one.table());
			case Block.ChartBlock chart -> {
				page.open("div", "class", "figure");
				ChartDrawers.write(page, chart.chart(), WIDTH);
				page.element("p", chart.chart().title(), "class", "caption").close();
			}
			case Block.Paragraph paragraph -> page.element("p", paragraph.text());
			default -> throw new IllegalArgumentException("A hand-out holds no " + block.getClass().getSimpleName() + ".");
		}
	}

	private void table(Markup page, Table table) {
		if (table.rows().isEmpty()) {
			page.element("p", table.whenEmpty());
			return;
		}
		new TablePage(page, wording, WIDTH, true).write(table, "table-" + tables++, (cell, text, first) -> cell.text(text));
		if (!table.note().isBlank()) {
			page.element("p", table.note(), "class", "note");
		}
	}
}
