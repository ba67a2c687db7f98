package io.orgdeck.core.deckmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.orgdeck.core.deckmap.DeckMapping.ColumnMapping;
import io.orgdeck.core.deckmap.DeckMapping.SheetMapping;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;
import io.orgdeck.core.words.Typed;

/** How deep each row of an outline stands, from 0; a row followed by a deeper one is a heading. */
final class RowDepths {

	private static final int SHALLOW = 2;
	private static final int UNNUMBERED = Integer.MAX_VALUE;
	private static final Pattern NUMBERED = Pattern.compile("\\p{L}{0,3}\\d{1,3}((?:\\.\\d{1,3}){0,6})\\.?(?:\\s.*)?");

	private final List<Integer> depths;

	private RowDepths(List<Integer> depths) {
		this.depths = depths;
	}

	/** @param rows those below the headings that hold something */
	static RowDepths of(List<Row> rows, SheetMapping mapping) {
		return new RowDepths(switch (mapping.outline()) {
			case NONE -> rows.stream().map(row -> 0).toList();
			case HEADING_ROWS -> headingRows(rows, mapping);
			case INDENTATION -> ranked(rows.stream().map(row -> blanksBefore(row, mapping)).toList());
			case NUMBERING -> ranked(rows.stream().map(row -> dots(row, mapping)).toList());
			case DEPTHS -> ranked(said(rows, mapping));
		});
	}

	/** Whether the outline finds two headings at least, and more questions than headings where no column says it. */
	static boolean isUseful(Sheet sheet, SheetMapping mapping) {
		List<Row> rows = new RowsBelow(sheet, mapping).asking();
		RowDepths depths = of(rows, mapping);
		long headings = IntStream.range(0, rows.size()).filter(depths::isHeading).count();
		long levels = depths.depths.stream().distinct().count();
		boolean numbered = mapping.outline() != Outline.NUMBERING || levels > 2
				|| rows.stream().noneMatch(row -> dots(row, mapping) == UNNUMBERED);
		boolean fewer = headings * 2 <= rows.size() || mapping.outline() == Outline.DEPTHS && mapping.has(Meaning.DEPTH);
		return numbered && headings >= 2 && fewer && !depths.isHeading(rows.size() - 1);
	}

	int depth(int row) {
		return depths.get(row);
	}

	boolean isHeading(int row) {
		return row + 1 < depths.size() && depths.get(row + 1) > depths.get(row);
	}

	/** A row with one filled cell; of two in a row the second is a card of the first. */
	private static List<Integer> headingRows(List<Row> rows, SheetMapping mapping) {
		var found = new ArrayList<Integer>();
		boolean before = false;
		for (Row row : rows) {
			boolean alone = RowsBelow.isAlone(row) && !row.cells().stream().anyMatch(cell -> cell.text().strip().endsWith("?"));
			found.add(alone ? before ? 1 : 0 : SHALLOW);
			before = alone;
		}
		return found;
	}

	/** What a column says; a row that says nothing stands as deep as the one above it. */
	private static List<Integer> said(List<Row> rows, SheetMapping mapping) {
		var found = new ArrayList<Integer>();
		for (Row row : rows) {
			int above = found.isEmpty() ? 0 : found.getLast();
			found.add(mapping.first(Meaning.DEPTH).flatMap(column -> Typed.number(CellWords.line(row.cell(column.index()))))
					.map(Number::intValue).orElse(above));
		}
		return found;
	}

	private static Integer blanksBefore(Row row, SheetMapping mapping) {
		String text = mapping.first(Meaning.QUESTION).map(column -> CellWords.of(row.cell(column.index()))).orElse("");
		int blanks = 0;
		while (blanks < text.length() && (Character.isWhitespace(text.charAt(blanks)) || Character.isSpaceChar(text.charAt(blanks)))) {
			blanks++;
		}
		return blanks;
	}

	private static Integer dots(Row row, SheetMapping mapping) {
		Optional<ColumnMapping> column = mapping.first(Meaning.CODE).or(() -> mapping.first(Meaning.QUESTION));
		String code = column.map(one -> CellWords.line(row.cell(one.index()))).orElse("");
		Matcher number = NUMBERED.matcher(code);
		return number.matches() ? (int) number.group(1).chars().filter(c -> c == '.').count() : UNNUMBERED;
	}

	/** Depths one after another, whatever their distance. */
	private static List<Integer> ranked(List<Integer> depths) {
		var ranks = new TreeSet<>(depths);
		return depths.stream().map(depth -> ranks.headSet(depth).size()).toList();
	}
}
