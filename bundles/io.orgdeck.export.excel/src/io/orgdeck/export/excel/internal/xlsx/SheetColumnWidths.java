package io.orgdeck.export.excel.internal.xlsx;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;

/** How wide the columns of a sheet are, in characters: wide enough to read, narrow enough to print. */
final class SheetColumnWidths {

	/** Rows that are looked at; the rest is much the same. */
	private static final int SAMPLE = 2_000;
	/** What the button of a filter takes beside a heading. */
	static final int FILTER_ARROW = 3;
	private static final int NARROWEST = 8;
	private static final int WIDEST_WORD = 34;
	/** A code or heading that cannot be broken may be as wide as this. */
	private static final int WIDEST_UNBROKEN = 60;
	/** Bold letters beside digits, by which columns are measured. */
	private static final double BOLD = 1.15;
	private static final int NARROWEST_LONG = 28;
	private static final int WIDEST_LONG = 80;
	/** What is wider than this would be too small to read when it is printed on one page's width. */
	private static final int WIDEST_PAGE = 190;
	private static final int FIGURE = 10;
	private static final int DAY = 13;

	private SheetColumnWidths() {
	}

	/**
	 * Widths for tables that stand below one another.
	 *
	 * @param hidden headings of the columns that nobody sees
	 */
	static int[] of(List<TableBlock> blocks, Predicate<String> hidden) {
		int columns = blocks.stream().mapToInt(block -> block.headings().size()).max().orElse(0);
		var widths = new int[columns];
		var weights = new int[columns];
		for (TableBlock block : blocks) {
			for (int column = 0; column < block.headings().size(); column++) {
				widths[column] = Math.max(widths[column], width(block, column));
				Column shape = block.table().columns().get(column);
				if (shape.type() == ColumnType.LONG_TEXT) {
					weights[column] = Math.max(weights[column], shape.weight());
				}
			}
		}
		Set<Integer> unseen = blocks.stream().flatMap(block -> IntStream.range(0, block.headings().size())
				.filter(column -> hidden.test(block.headings().get(column))).boxed()).collect(Collectors.toSet());
		share(widths, weights, unseen);
		return widths;
	}

	/** The width that a column would like to have. */
	private static int width(TableBlock block, int column) {
		ColumnType type = block.table().columns().get(column).type();
		int heading = (int) Math.ceil(longestWord(block.headings().get(column)) * BOLD) + FILTER_ARROW;
		int content = IntStream.range(0, Math.min(SAMPLE, block.table().rows().size()))
				.map(row -> length(block.shown(row, column))).max().orElse(0) + 2;
		int wanted = Math.max(Math.max(heading, content), NARROWEST);
		if (type == ColumnType.LONG_TEXT) {
			return Math.min(wanted, WIDEST_LONG);
		}
		int unbroken = Math.max(heading, block.table().rows().stream().limit(SAMPLE)
				.mapToInt(row -> row.get(column) instanceof Cell.Text text ? longestWord(text.text()) : 0).max().orElse(0) + 2);
		return Math.min(wanted, Math.max(WIDEST_WORD, Math.min(WIDEST_UNBROKEN, unbroken)));
	}

	private static int longestWord(String text) {
		return Arrays.stream(text.split("\\s")).mapToInt(String::length).max().orElse(0);
	}

	private static int length(Cell cell) {
		return switch (cell) {
			case Cell.Text text -> text.text().lines().mapToInt(String::length).max().orElse(0);
			case Cell.Day day -> DAY - 2;
			case Cell.Number number -> Math.max(FIGURE - 4, String.valueOf(Math.round(number.value())).length());
			case Cell.Suppressed hidden -> FIGURE - 2;
			case Cell.Empty empty -> 0;
		};
	}

	/**
	 * Shares what the other columns leave among those of sentences, by weight: one that wants less than its share gets
	 * what it wants, and the others share the rest. A sheet that would be too wide for a page has the room of two.
	 *
	 * @param weights 0 for columns that are no sentences
	 * @param unseen  columns that take no room
	 */
	private static void share(int[] widths, int[] weights, Set<Integer> unseen) {
		Set<Integer> sentences = IntStream.range(0, widths.length).filter(i -> weights[i] > 0 && !unseen.contains(i)).boxed()
				.collect(Collectors.toCollection(TreeSet::new));
		int others = IntStream.range(0, widths.length).filter(i -> weights[i] == 0 && !unseen.contains(i)).map(i -> widths[i]).sum();
		int least = others + sentences.stream().mapToInt(i -> Math.min(NARROWEST_LONG, widths[i])).sum();
		int left = WIDEST_PAGE * Math.max(1, Math.ceilDiv(least, WIDEST_PAGE)) - others;
		boolean someContent = true;
		while (someContent) {
			double each = (double) left / sentences.stream().mapToInt(i -> weights[i]).sum();
			Set<Integer> content = sentences.stream().filter(i -> widths[i] <= each * weights[i]).collect(Collectors.toSet());
			left -= content.stream().mapToInt(i -> widths[i]).sum();
			someContent = sentences.removeAll(content);
		}
		double each = (double) left / sentences.stream().mapToInt(i -> weights[i]).sum();
		sentences.forEach(i -> widths[i] = Math.max(Math.min(NARROWEST_LONG, widths[i]), (int) (each * weights[i])));
	}
}
