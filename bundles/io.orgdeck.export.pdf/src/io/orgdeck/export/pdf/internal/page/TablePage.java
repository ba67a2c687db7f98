package io.orgdeck.export.pdf.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;

/** Writes a table whose heading repeats on every page and whose columns are as wide as their words need. */
public final class TablePage {

	private static final double SIZE = 9;
	private static final double PADDING = 10.5;
	private static final double WIDEST_WORD = 0.3;
	/** Rows with a longer text may be cut at the end of a page. */
	private static final int LONG = 900;
	private static final int SAMPLE = 400;

	private final Markup page;
	private final ValueFormat wording;
	private final double width;
	private final boolean blank;

	/**
	 * @param width of the table, in points
	 * @param blank whether a cell without anything to say stays empty
	 */
	public TablePage(Markup page, ValueFormat wording, double width, boolean blank) {
		this.page = page;
		this.wording = wording;
		this.width = width;
		this.blank = blank;
	}

	/** @param text writes what stands in a cell, given its row and column */
	public void write(Table table, String id, CellText text) {
		page.open("table", "id", id);
		List<List<String>> rows = table.rows().stream().map(row -> texts(table, row)).toList();
		double[] widths = widths(table, rows);
		for (double one : widths) {
			page.open("col", "style", String.format(Locale.ROOT, "width: %.2fpt", one * width)).close();
		}
		page.open("thead").open("tr");
		for (Column column : table.columns()) {
			page.element("th", column.label(), "scope", "col", "class", isNumber(column) ? "number" : "words");
		}
		page.close().close().open("tbody");
		for (int row = 0; row < rows.size(); row++) {
			List<String> texts = rows.get(row);
			page.open("tr", "class", texts.stream().anyMatch(one -> one.length() > LONG) ? "long" : "short");
			for (int i = 0; i < texts.size(); i++) {
				boolean withheld = table.rows().get(row).get(i) instanceof Cell.Suppressed;
				String kind = isNumber(table.columns().get(i)) ? "number" : "words";
				page.open("td", "class", withheld ? kind + " withheld" : kind);
				text.write(page, texts.get(i), i == 0);
				page.close();
			}
			page.close();
		}
		page.close().close();
	}

	/** Writes what stands in a cell. */
	public interface CellText {
		void write(Markup page, String text, boolean first);
	}

	private List<String> texts(Table table, List<Cell> row) {
		var texts = new ArrayList<String>();
		for (int i = 0; i < row.size(); i++) {
			texts.add(blank && row.get(i) instanceof Cell.Empty ? "" : wording.cell(row.get(i), table.columns().get(i)));
		}
		return texts;
	}

	private static boolean isNumber(Column column) {
		return column.type() == ColumnType.INTEGER || column.type() == ColumnType.NUMBER || column.type() == ColumnType.PERCENT;
	}

	/** Shares of the width: no word is cut that is shorter than a third of the page, and the rest goes to those with most to say. */
	private double[] widths(Table table, List<List<String>> rows) {
		int count = table.columns().size();
		var least = new double[count];
		var typical = new double[count];
		int step = 1 + rows.size() / SAMPLE;
		for (int i = 0; i < count; i++) {
			boolean whole = table.columns().get(i).type() != ColumnType.TEXT && table.columns().get(i).type() != ColumnType.LONG_TEXT;
			double word = longestWord(table.columns().get(i).label(), true);
			double squares = Math.pow(measure(table.columns().get(i).label(), true), 2);
			int counted = 1;
			for (int row = 0; row < rows.size(); row += step) {
				String text = rows.get(row).get(i);
				double wide = measure(text, false);
				word = Math.max(word, whole ? wide : longestWord(text, false));
				squares += wide * wide;
				counted++;
			}
			least[i] = Math.min(word, width * WIDEST_WORD) + PADDING;
			typical[i] = Math.max(least[i], Math.sqrt(squares / counted) + PADDING);
		}
		return shares(least, typical);
	}

	private double[] shares(double[] least, double[] typical) {
		double few = 0;
		double many = 1;
		for (int i = 0; i < 30; i++) {
			double share = (few + many) / 2;
			double sum = 0;
			for (int column = 0; column < least.length; column++) {
				sum += Math.max(least[column], typical[column] * share);
			}
			if (sum > width) {
				many = share;
			} else {
				few = share;
			}
		}
		var shares = new double[least.length];
		double sum = 0;
		for (int column = 0; column < least.length; column++) {
			shares[column] = Math.max(least[column], typical[column] * few);
			sum += shares[column];
		}
		for (int column = 0; column < least.length; column++) {
			shares[column] /= sum;
		}
		return shares;
	}

	private static double measure(String text, boolean bold) {
		return Typefaces.get().width(Typefaces.get().shown(text), bold, SIZE);
	}

	private static double longestWord(String text, boolean bold) {
		double longest = 0;
		for (String word : text.split("[\\s-]+")) {
			longest = Math.max(longest, measure(word, bold));
		}
		return longest;
	}
}
