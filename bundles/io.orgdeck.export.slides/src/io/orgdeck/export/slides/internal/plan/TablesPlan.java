package io.orgdeck.export.slides.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.words.Words;
import io.orgdeck.export.slides.internal.plan.SlideBody.Grid;
import io.orgdeck.export.slides.internal.plan.SlideBody.Opening;

/** Tables that belong to no single report, as slides: a few rows and columns on each, the first column on all of them. */
public final class TablesPlan {

	private static final int MOST_ROWS = 10;
	private static final int MOST_COLUMNS = 8;
	private static final int LONGEST = 60;

	private final Words words;
	private final Brief brief;
	private final CellWords cells;

	private TablesPlan(Words words) {
		this.words = words;
		brief = new Brief(words.language());
		cells = new CellWords(words);
	}

	/** @param lines below the title of the first slide */
	public static List<PlannedSlide> of(String title, List<String> lines, List<Table> tables, Words words) {
		var plan = new TablesPlan(words);
		var slides = new ArrayList<PlannedSlide>();
		slides.add(new PlannedSlide(plan.brief.of(title, LONGEST), new Opening(lines), List.of()));
		tables.forEach(table -> slides.addAll(plan.slides(table)));
		return slides;
	}

	private List<PlannedSlide> slides(Table table) {
		var pieces = new ArrayList<SlideTable>();
		for (int from = 1; from < Math.max(2, table.columns().size()); from += MOST_COLUMNS - 1) {
			int to = Math.min(table.columns().size(), from + MOST_COLUMNS - 1);
			pieces.addAll(table(table, IntStream.concat(IntStream.of(0), IntStream.range(from, to)).boxed().toList()).pieces(MOST_ROWS));
		}
		var slides = new ArrayList<PlannedSlide>();
		for (int piece = 0; piece < pieces.size(); piece++) {
			slides.add(
					new PlannedSlide(new Source(null, words).title(table.caption(), piece, pieces.size()), new Grid("", pieces.get(piece)),
							List.of(table.note())));
		}
		return slides;
	}

	private SlideTable table(Table table, List<Integer> columns) {
		return new SlideTable(table.caption(), columns.stream().map(at -> brief.of(table.columns().get(at).label(), LONGEST)).toList(),
				columns.stream().map(at -> table.columns().get(at).weight()).toList(),
				table.rows().stream().map(row -> columns.stream().map(at -> cell(row.get(at), table.columns().get(at))).toList()).toList(),
				-1);
	}

	private String cell(Cell cell, Column column) {
		return brief.of(cells.of(cell, column), LONGEST);
	}
}
