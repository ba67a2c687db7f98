package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.ReportSection;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.slides.internal.plan.SlideBody.Grid;

/** What people answered to questions that make no score: a slide for each question. */
final class GivenSlides {

	private static final int MOST_ROWS = 8;
	private static final int LONGEST_ANSWER = 70;

	private final Source source;

	GivenSlides(Source source) {
		this.source = source;
	}

	List<PlannedSlide> of(ReportSection section) {
		var slides = new ArrayList<PlannedSlide>();
		for (Block block : section.blocks()) {
			if (block instanceof Block.TableBlock(Table table)
					&& table.columns().stream().anyMatch(column -> column.id().equals("ticked"))) {
				byQuestion(table).forEach(one -> add(section, one, slides));
			} else if (block instanceof Block.TableBlock(Table table)
					&& table.columns().stream().anyMatch(column -> column.id().equals("answered"))) {
				addTyped(section, table, slides);
			}
		}
		return slides;
	}

	/** What may be told of numbers and dates, a row for each question. */
	private void addTyped(ReportSection section, Table table, List<PlannedSlide> slides) {
		List<SlideTable> pieces = source.table(table, LONGEST_ANSWER, "text", "answered", "lowest", "median", "highest").pieces(MOST_ROWS);
		for (int piece = 0; piece < pieces.size(); piece++) {
			SlideTable one = pieces.get(piece);
			slides.add(new PlannedSlide(source.title(table.caption(), piece, pieces.size()),
					new Grid("", new SlideTable(one.caption(), one.headings(), List.of(6, 3, 3, 3, 3), one.rows(), -1)),
					piece == 0 ? source.notes(section) : List.of()));
		}
	}

	/** The rows of each question as a table of their own. */
	private static List<Table> byQuestion(Table table) {
		var rows = new LinkedHashMap<Cell, List<List<Cell>>>();
		int question = table.indexOf("question");
		table.rows().forEach(row -> rows.computeIfAbsent(row.get(question), unseen -> new ArrayList<>()).add(row));
		return rows.values().stream()
				.map(own -> new Table(table.id(), table.caption(), table.columns(), own, table.note(), table.whenEmpty())).toList();
	}

	private void add(ReportSection section, Table table, List<PlannedSlide> slides) {
		String asked = table.cell(0, "text") instanceof Cell.Text(String text) ? text : section.heading();
		List<SlideTable> pieces = source.table(table, LONGEST_ANSWER, "answer", "ticked", "share", "of").pieces(MOST_ROWS);
		for (int piece = 0; piece < pieces.size(); piece++) {
			SlideTable one = pieces.get(piece);
			slides.add(new PlannedSlide(source.title(asked, piece, pieces.size()),
					new Grid("", new SlideTable(one.caption(), one.headings(), List.of(8, 2, 2, 2), one.rows(), -1)),
					piece == 0 ? source.notes(table) : List.of()));
		}
	}
}
