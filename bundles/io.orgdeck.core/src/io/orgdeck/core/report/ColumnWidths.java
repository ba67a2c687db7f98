package io.orgdeck.core.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.orgdeck.core.report.Column.ColumnType;

/**
 * Shares the width of a page among the columns of a table so that its rows have as few lines as they can: every column by
 * what it holds, never so narrow that a word or number is cut and never wider than its longest text while another column
 * could use the room. All widths are in the unit of whoever measures.
 */
public final class ColumnWidths {

	/** How wide a line of text is in the typeface and size of the table. */
	@FunctionalInterface
	public interface Measure {
		double width(String text, boolean bold);
	}

	/** Rows that are measured at most, all over the table. */
	private static final int SAMPLE = 1000;
	/** A single word wider than this share of the page may be cut. */
	private static final double WIDEST_WORD = 0.3;
	/** Halvings of the page's width until what is left cannot be seen. */
	private static final int HALVINGS = 20;

	private final double total;
	private final double padding;
	private final Measure measure;
	private final double[] least;
	private final double[] most;
	/** How wide the texts of a column are on one line; the long ones, which make a row high, count for more. */
	private final double[] typical;
	/** What a line of a column does not use: its padding, and half a long word that goes to the next line. */
	private final double[] lost;

	/**
	 * The widths of a table's columns, which together are {@code total}.
	 *
	 * @param rows    the texts of the rows, one for each column
	 * @param padding what a cell keeps free beside its text, left and right together
	 */
	public static double[] of(Table table, List<List<String>> rows, double total, double padding, Measure measure) {
		int step = 1 + rows.size() / SAMPLE;
		List<List<String>> sample = IntStream.range(0, rows.size() / step).mapToObj(i -> rows.get(i * step)).toList();
		return new ColumnWidths(table, sample, total, padding, measure).fit();
	}

	private ColumnWidths(Table table, List<List<String>> rows, double total, double padding, Measure measure) {
		int count = table.columns().size();
		this.total = total;
		this.padding = padding;
		this.measure = measure;
		least = new double[count];
		most = new double[count];
		typical = new double[count];
		lost = new double[count];
		for (int i = 0; i < count; i++) {
			look(table.columns().get(i), i, rows);
		}
	}

	private void look(Column column, int index, List<List<String>> rows) {
		double heading = measure.width(column.label(), true);
		double word = longestWord(column.label(), true);
		double widest = heading;
		double squares = heading * heading;
		boolean whole = column.type() != ColumnType.TEXT && column.type() != ColumnType.LONG_TEXT;
		for (List<String> row : rows) {
			double width = measure.width(row.get(index), false);
			word = Math.max(word, whole ? width : longestWord(row.get(index), false));
			widest = Math.max(widest, row.get(index).lines().mapToDouble(line -> measure.width(line, false)).max().orElse(0));
			squares += width * width;
		}
		least[index] = Math.min(word + padding, total * WIDEST_WORD);
		most[index] = whole ? least[index] : Math.max(least[index], widest + padding);
		lost[index] = (padding + least[index]) / 2;
		typical[index] = Math.max(1, Math.sqrt(squares / (rows.size() + 1)));
	}

	/** A line may break at spaces and after hyphens. */
	private double longestWord(String text, boolean bold) {
		double longest = 0;
		int start = 0;
		for (int i = 0; i <= text.length(); i++) {
			if (i == text.length() || text.charAt(i) == '-' || Character.isWhitespace(text.charAt(i))) {
				longest = i == start ? longest : Math.max(longest, measure.width(text.substring(start, i), bold));
				start = i + 1;
			}
		}
		return longest;
	}

	/** With the same share of its text on a line in every column, no column makes the rows higher than the others do. */
	private double[] fit() {
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
		return width;
	}

	private double[] widths(double share) {
		double[] width = new double[typical.length];
		Arrays.setAll(width, i -> Math.clamp(lost[i] + typical[i] * share, least[i], most[i]));
		return width;
	}
}
