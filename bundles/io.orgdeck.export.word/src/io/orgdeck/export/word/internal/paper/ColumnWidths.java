package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.markup.TextMeasure;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the width of a page among the columns of a table: by their weight and by what they hold, never so narrow that
 * a word or number is cut and never wider than their longest text while another column could use the room. All widths in
 * twentieths of a point.
 */
final class ColumnWidths {

	/** Rows that are measured; a table of thousands looks like its beginning. */
	private static final int SAMPLE = 100;
	/** A single word wider than this share of the page may be cut. */
	private static final double WIDEST_WORD = 0.3;
	/** Headings are bold, which takes about a tenth more. */
	private static final double BOLD = 1.1;

	/** What other versions of the typeface may differ in width. */
	private static final int SLACK = 60;

	private final int total;
	private final double[] least;
	private final double[] most;
	private final double[] wish;

	/** @param rows the texts of the rows, one per column */
	static int[] of(Table table, List<List<String>> rows, int total, double size, int padding) {
		return new ColumnWidths(table, rows.subList(0, Math.min(SAMPLE, rows.size())), total, size, padding).fit();
	}

	private ColumnWidths(Table table, List<List<String>> rows, int total, double size, int padding) {
		int count = table.columns().size();
		this.total = total;
		least = new double[count];
		most = new double[count];
		wish = new double[count];
		for (int i = 0; i < count; i++) {
			measure(table.columns().get(i), i, rows, size, padding);
		}
		double sum = Arrays.stream(wish).sum();
		Arrays.setAll(wish, i -> wish[i] * total / sum);
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
		wish[index] = Math.sqrt(Math.max(1, column.weight()) * Math.sqrt(squares / (rows.size() + 1)));
	}

	private int[] fit() {
		double[] width = new double[wish.length];
		Arrays.setAll(width, i -> Math.clamp(wish[i], least[i], most[i]));
		for (int round = 0; round < width.length; round++) {
			double spare = total - Arrays.stream(width).sum();
			if (spare > 0) {
				grow(width, spare);
			} else {
				shrink(width, -spare);
			}
		}
		double sum = Arrays.stream(width).sum();
		Arrays.setAll(width, i -> width[i] * total / sum);
		return whole(width);
	}

	private void grow(double[] width, double spare) {
		double wishes = 0;
		for (int i = 0; i < width.length; i++) {
			wishes += width[i] < most[i] ? wish[i] : 0;
		}
		for (int i = 0; i < width.length && wishes > 0; i++) {
			if (width[i] < most[i]) {
				width[i] = Math.min(most[i], width[i] + spare * wish[i] / wishes);
			}
		}
	}

	private void shrink(double[] width, double missing) {
		double room = 0;
		for (int i = 0; i < width.length; i++) {
			room += width[i] - least[i];
		}
		double share = room == 0 ? 0 : Math.min(1, missing / room);
		for (int i = 0; i < width.length; i++) {
			width[i] -= (width[i] - least[i]) * share;
		}
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
