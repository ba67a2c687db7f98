package io.orgdeck.export.pdf.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.ColumnWidths;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;

/** Writes a table whose heading repeats on every page and whose columns are as wide as their words need. */
public final class TablePage {

	private static final double SIZE = 9;
	private static final double PADDING = 10.5;
	/** Rows with a longer text may be cut at the end of a page. */
	private static final int LONG = 900;

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
		for (double one : ColumnWidths.of(table, rows, width, PADDING,
				(words, bold) -> Typefaces.get().width(Typefaces.get().shown(words), bold, SIZE))) {
			page.open("col", "style", String.format(Locale.ROOT, "width: %.2fpt", one)).close();
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
}
