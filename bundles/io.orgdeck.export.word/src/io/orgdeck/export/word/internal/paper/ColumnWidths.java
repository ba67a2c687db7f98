package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.markup.TextMeasure;
import java.util.Arrays;
import java.util.List;

/**
 * Shares the width of a page among the columns of a table: by their weight, but so that no word has to be cut while
 * another column has room to spare. All widths in twentieths of a point.
 */
final class ColumnWidths {

	/** Rows whose words are measured; a table of thousands looks like its beginning. */
	private static final int SAMPLE = 200;
	/** A single word wider than this share of the page may be cut. */
	private static final double WIDEST_WORD = 0.3;

	private ColumnWidths() {
	}

	/** @param rows the texts of the rows, one per column */
	static int[] of(Table table, List<List<String>> rows, int total, double size, int padding) {
		int count = table.columns().size();
		double[] least = new double[count];
		double[] wish = new double[count];
		double weights = table.columns().stream().mapToInt(ColumnWidths::weight).sum();
		for (int i = 0; i < count; i++) {
			Column column = table.columns().get(i);
			// A heading is bold, which takes about a tenth more.
			least[i] = TextMeasure.longestWord(column.label(), size) * 1.1;
			for (List<String> row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
				least[i] = Math.max(least[i], TextMeasure.longestWord(row.get(i), size));
			}
			least[i] = Math.min(least[i] + padding, total * WIDEST_WORD);
			wish[i] = total * weight(column) / weights;
		}
		return fit(least, wish, total);
	}

	/** How wide the table wants to be: the least width of all columns together. */
	static int weight(Column column) {
		return Math.max(1, column.weight());
	}

	private static int[] fit(double[] least, double[] wish, int total) {
		double sum = Arrays.stream(least).sum();
		double[] width = new double[wish.length];
		if (sum >= total) {
			Arrays.setAll(width, i -> least[i] * total / sum);
		} else {
			double missing = 0;
			double spare = 0;
			for (int i = 0; i < width.length; i++) {
				missing += Math.max(0, least[i] - wish[i]);
				spare += Math.max(0, wish[i] - least[i]);
			}
			double share = spare == 0 ? 0 : missing / spare;
			Arrays.setAll(width, i -> wish[i] < least[i] ? least[i] : wish[i] - (wish[i] - least[i]) * share);
		}
		return whole(width, total);
	}

	private static int[] whole(double[] width, int total) {
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
