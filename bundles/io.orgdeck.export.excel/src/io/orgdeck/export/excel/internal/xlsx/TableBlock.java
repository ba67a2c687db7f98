package io.orgdeck.export.excel.internal.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.xml.XmlText;

/**
 * One table of a report as a table object on a sheet: a header, a row for each of the table's, and its note below.
 * A table object needs a row: an empty table has a blank one, and its sentence below.
 */
public final class TableBlock {

	private static final int LONGEST_HEADING = 250;

	private final Table table;
	private final String name;
	private final int top;
	private final CellExtras extras;
	private final CellWriter cells;
	private final List<String> headings;
	private final int header;
	private final int figureHeader;
	private final int blank;

	/**
	 * @param name     of the table object, unique in the workbook
	 * @param top      row of the header, from 0
	 * @param withheld what stands where a figure is withheld
	 */
	public TableBlock(Table table, String name, int top, CellExtras extras, Styles styles, String withheld) {
		this.table = table;
		this.name = name;
		this.top = top;
		this.extras = extras;
		this.cells = new CellWriter(styles, withheld);
		this.headings = headings(table);
		this.header = styles.of(Look.HEADER);
		this.figureHeader = styles.of(Look.FIGURE_HEADER);
		this.blank = styles.of(Look.TEXT);
	}

	public Table table() {
		return table;
	}

	/** Name of the table object. */
	public String name() {
		return name;
	}

	/** Headings as written: unique, as a table object wants them. */
	public List<String> headings() {
		return headings;
	}

	/** Row of the header, from 0. */
	public int top() {
		return top;
	}

	/** First row below the header, from 0. */
	public int firstRow() {
		return top + 1;
	}

	/** Last row of the table object, from 0. */
	public int lastRow() {
		return top + Math.max(1, table.rows().size());
	}

	/** What is to be said below the table; empty when there is nothing. */
	public String note() {
		if (table.rows().isEmpty() && !table.whenEmpty().isEmpty()) {
			return table.note().isEmpty() ? table.whenEmpty() : table.whenEmpty() + ' ' + table.note();
		}
		return table.note();
	}

	/** The cells of a column below the header. */
	public CellRangeAddress range(int column) {
		return new CellRangeAddress(firstRow(), lastRow(), column, column);
	}

	/** What a cell shows when the file is opened; row and column count from 0 below the header. */
	Cell shown(int row, int column) {
		Formula formula = extras.formula(row, column);
		return formula == null ? table.rows().get(row).get(column) : formula.value();
	}

	/** Declares the table object on the sheet. */
	void declare(XSSFSheet sheet) {
		XSSFTable object = sheet.createTable(null);
		CTTable definition = object.getCTTable();
		definition.setName(name);
		definition.setDisplayName(name);
		String area = new CellRangeAddress(top, lastRow(), 0, headings.size() - 1).formatAsString();
		definition.setRef(area);
		definition.addNewAutoFilter().setRef(area);
		CTTableColumns columns = definition.addNewTableColumns();
		columns.setCount(headings.size());
		for (int i = 0; i < headings.size(); i++) {
			var column = columns.addNewTableColumn();
			column.setId(i + 1);
			column.setName(headings.get(i));
		}
		var style = definition.addNewTableStyleInfo();
		style.setName("TableStyleLight1");
		style.setShowRowStripes(true);
		style.setShowColumnStripes(false);
	}

	/**
	 * Writes header and rows.
	 *
	 * @param widths of the columns in characters
	 */
	void write(RowWriter rows, int[] widths) {
		rows.row(top, headingLines(widths));
		for (int column = 0; column < headings.size(); column++) {
			rows.text(column, headings.get(column), isFigure(table.columns().get(column).type()) ? figureHeader : header);
		}
		List<Column> columns = table.columns();
		for (int row = 0; row < table.rows().size(); row++) {
			List<Cell> line = table.rows().get(row);
			rows.row(firstRow() + row, lines(line, widths));
			for (int column = 0; column < columns.size(); column++) {
				Formula formula = extras.formula(row, column);
				int style = extras.style(row, column);
				if (formula != null) {
					cells.write(rows, column, formula, columns.get(column).type(), style);
				} else {
					cells.write(rows, column, line.get(column), columns.get(column).type(), style);
				}
			}
		}
		if (table.rows().isEmpty()) {
			rows.row(firstRow());
			for (int column = 0; column < columns.size(); column++) {
				rows.blank(column, blank);
			}
		}
	}

	private static boolean isFigure(ColumnType type) {
		return type == ColumnType.INTEGER || type == ColumnType.NUMBER || type == ColumnType.PERCENT;
	}

	private int headingLines(int[] widths) {
		int lines = 1;
		for (int column = 0; column < headings.size(); column++) {
			lines = Math.max(lines, TextFit.lines(headings.get(column), widths[column] - SheetColumnWidths.FILTER_ARROW));
		}
		return lines;
	}

	private int lines(List<Cell> line, int[] widths) {
		int lines = 1;
		for (int column = 0; column < line.size(); column++) {
			if (line.get(column) instanceof Cell.Text text && table.columns().get(column).type() == ColumnType.LONG_TEXT
					&& (text.text().length() > widths[column] || text.text().indexOf('\n') >= 0)) {
				lines = Math.max(lines, TextFit.lines(text.text(), widths[column]));
			}
		}
		return lines;
	}

	/** Labels made fit for a table object: one line, not empty, no two alike. */
	private static List<String> headings(Table table) {
		var taken = new HashSet<String>();
		var headings = new ArrayList<String>();
		for (Column column : table.columns()) {
			String label = XmlText.allowed(column.label()).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
			label = label.isEmpty() ? column.id() : CellText.pieces(label, LONGEST_HEADING).getFirst();
			String heading = label;
			for (int i = 2; !taken.add(heading.toLowerCase(Locale.ROOT)); i++) {
				heading = label + " (" + i + ')';
			}
			headings.add(heading);
		}
		return headings;
	}
}
