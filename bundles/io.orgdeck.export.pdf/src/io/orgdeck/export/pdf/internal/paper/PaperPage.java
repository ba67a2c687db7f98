package io.orgdeck.export.pdf.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Cover;
import io.orgdeck.core.report.ReportModel;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.pdf.internal.chart.ChartDrawers;
import io.orgdeck.export.pdf.internal.page.HouseMarks;
import io.orgdeck.export.pdf.internal.page.Markup;
import io.orgdeck.export.pdf.internal.page.PdfFile;
import io.orgdeck.export.pdf.internal.page.TablePage;
import io.orgdeck.export.pdf.internal.summary.Glance;

/** The pages of a paper from the cover to the last appendix, in the order and with the numbers of the paper in Word. */
final class PaperPage {

	/** A table heavier than that gets a page on its side, if it stands in an appendix. */
	private static final int WIDE = 16;
	private static final String GLANCE = "glance";
	private static final double WIDTH = 482;
	private static final double WIDE_WIDTH = 728;
	private static final double HALF = 235;
	/** A table with fewer rows and fewer letters stays on one page. */
	private static final int FEW_ROWS = 7;
	private static final int FEW_LETTERS = 900;

	private final ReportModel report;
	private final PaperLayout look;
	private final HouseMarks marks;
	private final Messages messages;
	private final ValueFormat wording;
	private final Places places;
	private final Outline outline;
	private final List<Outline.Entry> headings;
	private final Map<String, Chart> charts = new TreeMap<>();
	private Markup page;
	private int nextHeading;
	private int tables;
	private int figures;
	private int recommendations;
	private boolean landscape;

	PaperPage(ReportModel report, PaperLayout look, Messages messages, ValueFormat wording, HouseStyle house) {
		marks = new HouseMarks(house);
		this.report = report;
		this.look = look;
		this.messages = messages;
		this.wording = wording;
		places = new Places(report, messages);
		outline = new Outline(messages.appendix);
		headings = headings();
		report.sections().stream().flatMap(section -> section.blocks().stream()).forEach(block -> {
			if (block instanceof Block.ChartBlock one) {
				charts.put(one.chart().id(), one.chart());
			} else if (block instanceof Block.ChartRow row) {
				row.charts().forEach(chart -> charts.put(chart.id(), chart));
			}
		});
	}

	/** All headings before the first is written, because the contents stand before them. */
	private List<Outline.Entry> headings() {
		for (ReportSection section : report.sections()) {
			if (section.appendix()) {
				outline.appendix(section.heading());
			} else {
				outline.section(section.heading());
			}
			section.blocks().stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
					.filter(heading -> heading.level() <= 2).forEach(heading -> outline.second(heading.text()));
		}
		return outline.entries();
	}

	Map<String, Chart> charts() {
		return charts;
	}

	/** Tells the file which headings there are. */
	void bookmarks(PdfFile file) {
		if (!report.summary().isEmpty()) {
			file.bookmark(1, report.summary().labels().title(), GLANCE);
		}
		headings.forEach(entry -> file.bookmark(entry.level(), look.contents() ? entry.line() : entry.text(), entry.id()));
	}

	void write(Markup markup) {
		page = markup;
		if (look.large()) {
			page.open("div", "class", "large");
		}
		running();
		cover(report.cover());
		if (look.contents()) {
			contents();
		}
		if (!report.summary().isEmpty()) {
			var glance = new Glance(report.summary());
			page.open("div", "class", "glance " + glance.setting()).element("h1", report.summary().labels().title(), "id", GLANCE);
			glance.write(page, "h2");
			page.close();
		}
		sections();
	}

	/** What stands at head and foot of every page. */
	private void running() {
		String marking = report.cover().marking();
		page.open("div", "class", "first");
		marks.header(page);
		page.element("span", marking, "class", "marking").close();
		page.open("div", "class", "head");
		marks.header(page);
		if (!report.client().isBlank()) {
			page.element("span", report.client(), "class", "client").text("  ·  ");
		}
		page.text(report.cover().title());
		if (report.cover().date() != null) {
			page.text("  ·  " + wording.date(report.cover().date()));
		}
		if (!marking.isBlank()) {
			page.text("  ·  ").element("span", marking, "class", "marking");
		}
		page.close();
		page.open("div", "class", "foot");
		marks.footer(page);
		String[] parts = messages.page.split("\\{[01]\\}", -1);
		page.text(parts[0]).open("span", "class", "now").close().text(parts[1]).open("span", "class", "all").close().text(parts[2]);
		page.close();
	}

	private void cover(Cover cover) {
		marks.logo(page);
		if (!cover.body().isBlank()) {
			page.element("p", cover.body(), "class", "kicker");
		}
		page.element("p", cover.title(), "class", "title");
		if (!cover.client().isBlank()) {
			page.element("p", cover.client(), "class", "subtitle");
		}
		var lines = new ArrayList<Block.Labelled>();
		if (cover.date() != null) {
			lines.add(new Block.Labelled(messages.dateOfMeeting, wording.date(cover.date())));
		}
		lines.addAll(cover.lines());
		for (Block.Labelled line : lines) {
			page.open("p", "class", "line").element("strong", line.label()).element("span", line.text(), "class", "value").close();
		}
	}

	/** Both levels of headings if they fit on the first page, else the first alone. */
	private void contents() {
		boolean both = headings.size() <= 26;
		page.element("p", messages.contents, "class", "contents");
		for (Outline.Entry entry : headings) {
			if (entry.level() == 1 || both) {
				page.open("p", "class", "toc" + entry.level() + (entry.word() ? " word" : ""));
				page.open("a", "class", "at", "href", "#" + entry.id(), "title", NLS.bind(messages.goTo, entry.line()));
				if (entry.word()) {
					page.text(entry.line());
				} else {
					page.element("span", entry.number(), "class", "no").text(" " + entry.text());
				}
				page.close().close();
			}
		}
	}

	private void sections() {
		boolean inBody = true;
		for (ReportSection section : report.sections()) {
			boolean turned = section.appendix() && (isWide(section) || landscape && hasOnlyTables(section));
			boolean begins = section == report.sections().getFirst() || section.appendix() && inBody;
			boolean newPage = begins && look.contents() || turned != landscape;
			landscape = turned;
			inBody = !section.appendix();
			page.open("div", "class", turned ? "wide" : "upright", "id", Places.section(section.id()));
			heading("h1", newPage ? "new" : "go");
			section.blocks().forEach(block -> write(block, section));
			page.close();
		}
	}

	private void heading(String element, String kind) {
		Outline.Entry entry = headings.get(nextHeading++);
		page.open(element, "class", kind, "id", entry.id());
		if (look.contents()) {
			page.element("span", entry.word() ? entry.number() + "." : entry.number(), "class", "no").text(" ");
		}
		page.text(entry.text()).close();
	}

	private void write(Block block, ReportSection section) {
		switch (block) {
			case Block.Heading heading when heading.level() <= 2 -> heading("h2", "go");
			case Block.Heading heading -> page.element("h3", heading.text());
			case Block.Paragraph paragraph -> paragraphs(paragraph.text());
			case Block.Labelled labelled -> labelled(labelled);
			case Block.Bullets bullets -> items("ul", bullets.items());
			case Block.Numbered list when section.id().equals(Places.RECOMMENDATIONS) -> recommendations(list.items());
			case Block.Numbered list -> items("ol", list.items());
			case Block.TableBlock table -> table(table.table(), section.appendix());
			case Block.ChartBlock chart -> figure(chart.chart(), width());
			case Block.ChartRow row -> row(row.charts());
			case Block.CrossReference reference -> {
				page.open("p", "class", "text");
				places.write(page, reference);
				page.close();
			}
			case Block.Code code -> {
				page.open("div", "class", "figure");
				ChartDrawers.write(page, code);
				page.close();
			}
			case Block.Illustration picture -> {
				page.open("div", "class", "figure beside");
				ChartDrawers.write(page, picture);
				page.close();
			}
			case Block.Guidance guidance -> throw new IllegalArgumentException("Guidance is for an author, not for a reader.");
		}
	}

	private double width() {
		return landscape ? WIDE_WIDTH : WIDTH;
	}

	private void paragraphs(String text) {
		for (String paragraph : ValueFormat.paragraphs(text)) {
			page.open("p", "class", paragraph.endsWith(":") ? "text lead" : "text");
			places.write(page, paragraph);
			page.close();
		}
	}

	private void labelled(Block.Labelled labelled) {
		page.open("p", "class", "text");
		Optional<String> id = places.anchor(labelled.label());
		page.element("strong", labelled.label() + ": ", id.map(one -> new String[] { "id", one }).orElseGet(() -> new String[0]));
		places.write(page, labelled.text());
		page.close();
	}

	private void items(String list, List<String> items) {
		page.open(list);
		for (String item : items) {
			page.open("li");
			places.write(page, item);
			page.close();
		}
		page.close();
	}

	/** Statements to which others lead by their number. */
	private void recommendations(List<String> items) {
		page.open("ol");
		for (String item : items) {
			recommendations++;
			page.open("li", "id", Places.recommendation(recommendations));
			places.write(page, item);
			page.close();
		}
		page.close();
	}

	private void table(Table table, boolean appendix) {
		if (table.rows().isEmpty()) {
			paragraphs(table.whenEmpty());
			return;
		}
		tables++;
		page.open("div", "class", isShort(table) ? "table whole" : "table");
		page.element("p", messages.table + " " + tables + ". " + table.caption(), "class", "caption");
		boolean register = Places.isRegister(table, appendix);
		new TablePage(page, wording, width(), false).write(table, Places.table(table.id()), (cell, text, first) -> {
			Optional<String> id = register && first ? places.anchor(text) : Optional.empty();
			if (id.isPresent()) {
				cell.element("span", text, "id", id.get());
			} else {
				places.write(cell, text);
			}
		});
		if (!table.note().isBlank()) {
			page.element("p", table.note().strip(), "class", "note");
		}
		page.close();
	}

	private boolean isShort(Table table) {
		return table.rows().size() < FEW_ROWS && table.rows().stream().flatMap(List::stream)
				.mapToInt(cell -> cell instanceof Cell.Text text ? text.text().length() : 1).sum() < FEW_LETTERS;
	}

	private void row(List<Chart> row) {
		page.open("div", "class", "row");
		row.forEach(chart -> figure(chart, HALF));
		page.close();
	}

	private void figure(Chart chart, double width) {
		figures++;
		page.open("div", "class", "figure");
		ChartDrawers.write(page, chart, width);
		page.element("p", messages.figure + " " + figures + ". " + chart.title(), "class", "caption");
		page.close();
	}

	private static boolean isWide(ReportSection section) {
		return section.blocks().stream().anyMatch(block -> block instanceof Block.TableBlock one && isWide(one.table()));
	}

	/** Tables go on where wide ones left off: turning back for them would leave the rest of a page empty. */
	private static boolean hasOnlyTables(ReportSection section) {
		return section.blocks().stream().allMatch(Block.TableBlock.class::isInstance);
	}

	private static boolean isWide(Table table) {
		return !table.rows().isEmpty() && table.columns().stream().mapToInt(Column::weight).sum() > WIDE;
	}
}
