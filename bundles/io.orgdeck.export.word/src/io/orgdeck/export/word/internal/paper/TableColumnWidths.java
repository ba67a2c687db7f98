package io.orgdeck.export.word.internal.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.text.TextMeasure;

/**
 * Shares the width of a page among the columns of a table so that its rows have as few lines as they can: every column by
 * what it holds, never so narrow that a word or number is cut and never wider than its longest text while another column
 * could use the room. All widths in twentieths of a point.
 */
final class TableColumnWidths {

	/** Rows that are measured at most, all over the table. */
	private static final int SAMPLE = 1000;
	/** A single word wider than this share of the page may be cut. */
	private static final double WIDEST_WORD = 0.3;
	/** Headings are bold, which takes about a tenth more. */
	private static final double BOLD = 1.1;
	/** What other versions of the typeface may differ in width. */
	private static final int SLACK = 60;
	/** Halvings of the page's width until less than half a twentieth of a point is left. */
	private static final int HALVINGS = 20;

	private final int total;
	private final double[] least;
	private final double[] most;
	/** How wide the texts of a column are on one line; the long ones, which make a row high, count for more. */
	private final double[] typical;
	/** What a line of a column does not use: its padding, and half a long word that goes to the next line. */
	private final double[] lost;

	/** @param rows the texts of the rows, one per column */
	static int[] of(Table table, List<List<String>> rows, int total, double size, int padding) {
		int step = 1 + rows.size() / SAMPLE;
		List<List<String>> sample = IntStream.range(0, rows.size() / step).mapToObj(i -> rows.get(i * step)).toList();
		return new TableColumnWidths(table, sample, total, size, padding).fit();
	}

	private TableColumnWidths(Table table, List<List<String>> rows, int total, double size, int padding) {
		int count = table.columns().size();
		this.total = total;
		least = new double[count];
		most = new double[count];
		typical = new double[count];
		lost = new double[count];
		for (int i = 0; i < count; i++) {
			measure(table.columns().get(i), i, rows, size, padding);
		}
	}

	private void measure(Column column, int index, List<List<String>> rows, double size, int padding) {
		double heading = TextMeasure.width(column.label(), size) * BOLD;
		double word = TextMeasure.longestWord(column.label(), size) * BOLD;
		double widest = heading;
		double squares = heading * heading;
		boolean whole = column.type() != ColumnType.TEXT && column.type() != ColumnType.LONG_TEXT;
		for (List<String> row : rows) {
			double width = TextMeasure.width(row.get(index), size);
			word = Math.max(word, whole ? width : TextMeasure.longestWord(row.get(index), size));
			widest = Math.max(widest, row.get(index).lines().mapToDouble(line -> TextMeasure.width(line, size)).max().orElse(0));
			squares += width * width;
		}
		least[index] = Math.min(word + SLACK + padding, total * WIDEST_WORD);
		most[index] = whole ? least[index] : Math.max(least[index], widest + SLACK + padding);
		lost[index] = padding + word / 2;
		typical[index] = Math.max(1, Math.sqrt(squares / (rows.size() + 1)));
	}

	/** With the same share of its text on a line in every column, no column makes the rows higher than the others do. */
	private int[] fit() {
		double few = 0;
		double many = IntStream.range(0, most.length).mapToDouble(i -> most[i] / typical[i]).max().orElse(1);
		for (int i = 0; i < HALVINGS; i++) {
			double share = (few + many) / 2;
			if (Arrays.stream(widths(share)).sum() > total) {
				many = share;
			} else {
				few = share;
			}
		}
		double[] width = widths(few);
		double sum = Arrays.stream(width).sum();
		Arrays.setAll(width, i -> width[i] * total / sum);
		return whole(width);
	}

	private double[] widths(double share) {
		double[] width = new double[typical.length];
		Arrays.setAll(width, i -> Math.clamp(lost[i] + typical[i] * share, least[i], most[i]));
		return width;
	}

	private int[] whole(double[] width) {
		int[] whole = new int[width.length];
		double edge = 0;
		int before = 0;
		for (int i = 0; i < width.length; i++) {
			edge += width[i];
			int at = i == width.length - 1 ? total : (int) Math.round(edge);
			whole[i] = at - before;
			before = at;
		}
		return whole;
	}
}
