package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.markup.Setting;
import io.orgdeck.export.word.internal.markup.TextMeasure;
import io.orgdeck.export.word.internal.markup.TextRole;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/** Writes a table with light rules, a heading row that repeats, and what a screen reader needs. */
final class TableWriter {

	private static final int PADDING = 200;
	/** Size and line of table text, and what a row adds to its lines. */
	private static final int SIZE = 200;
	private static final int LINE = 242;
	private static final int ROW = 110;
	/** Rows below that share of a page are not cut. */
	private static final double WHOLE_ROW = 0.45;
	/** Nor are tables below that share; longer ones would leave too much of a page empty. */
	private static final double WHOLE_TABLE = 0.25;

	private final WordMarkup words;
	private final XmlWriter xml;
	private final ValueFormat wording;
	private final Traces traces;
	private final PageEstimate pages;
	private final IProgressMonitor monitor;

	TableWriter(WordMarkup words, ValueFormat wording, Traces traces, PageEstimate pages, IProgressMonitor monitor) {
		this.words = words;
		this.xml = words.xml();
		this.wording = wording;
		this.traces = traces;
		this.pages = pages;
		this.monitor = monitor;
	}

	/** @param appendix whether it stands in an appendix, where codes in the text lead to its lines */
	void write(Table table, PageShape page, boolean appendix, boolean rightToLeft) {
		List<List<String>> texts = texts(table);
		int[] widths = TableColumnWidths.of(table, texts, page.textWidth(), SIZE, PADDING);
		xml.start("w:tbl");
		properties(table, page.textWidth(), rightToLeft);
		xml.start("w:tblGrid");
		for (int width : widths) {
			xml.empty("w:gridCol", "w:w", Integer.toString(width));
		}
		xml.end();
		int heading = headingRow(table, widths);
		int[] heights = texts.stream().mapToInt(row -> height(row, widths)).toArray();
		boolean whole = Arrays.stream(heights).sum() < page.textHeight() * WHOLE_TABLE;
		for (int i = 0; i < heights.length; i++) {
			if (i % 100 == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			// Neither the first nor the last row stands on a page alone.
			boolean keep = i < heights.length - 1 && (whole || i == 0 || i == heights.length - 2);
			row(table, i, texts.get(i), widths,
					new RowSetting(keep, heights[i] < page.textHeight() * WHOLE_ROW, Traces.leadTo(table, appendix)));
			count(heights[i], keep, page);
			pages.repeat(keep ? 0 : heading);
		}
		pages.repeat(0);
		xml.end();
	}

	private void count(int height, boolean keep, PageShape page) {
		if (keep) {
			pages.keep(height, number -> {});
		} else if (height < page.textHeight() * WHOLE_ROW) {
			pages.solid(height);
		} else {
			pages.lines((height - ROW) / LINE, LINE, ROW);
		}
	}

	private List<List<String>> texts(Table table) {
		List<List<String>> texts = new ArrayList<>(table.rows().size());
		for (List<Cell> row : table.rows()) {
			List<String> line = new ArrayList<>(row.size());
			for (int i = 0; i < row.size(); i++) {
				line.add(wording.cell(row.get(i), table.columns().get(i)));
			}
			texts.add(line);
		}
		return texts;
	}

	private void properties(Table table, int width, boolean rightToLeft) {
		xml.start("w:tblPr").empty("w:tblStyle", "w:val", words.id(TextRole.TABLE));
		if (rightToLeft) {
			xml.empty("w:bidiVisual");
		}
		xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
		xml.empty("w:tblLook", "w:val", "0620", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0", "w:lastColumn", "0",
				"w:noHBand", "1", "w:noVBand", "1");
		xml.empty("w:tblCaption", "w:val", table.caption());
		if (!table.note().isEmpty()) {
			xml.empty("w:tblDescription", "w:val", table.note());
		}
		xml.end();
	}

	private int headingRow(Table table, int[] widths) {
		List<String> labels = table.columns().stream().map(Column::label).toList();
		xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
		for (int i = 0; i < widths.length; i++) {
			boolean right = right(table.columns().get(i));
			cell(widths[i], Setting.of(right ? TextRole.TABLE_HEADING_NUMBER : TextRole.TABLE_HEADING), labels.get(i));
		}
		xml.end();
		int height = height(labels, widths);
		pages.keep(height, page -> {});
		return height;
	}

	/** Whether a row stays with the next, is not cut, and begins with a code that others lead to. */
	private record RowSetting(boolean keep, boolean whole, boolean register) {
	}

	private void row(Table table, int number, List<String> texts, int[] widths, RowSetting row) {
		xml.start("w:tr");
		if (row.whole()) {
			xml.start("w:trPr").empty("w:cantSplit").end();
		}
		for (int i = 0; i < widths.length; i++) {
			Setting setting = Setting.of(right(table.columns().get(i)) ? TextRole.TABLE_NUMBER : TextRole.TABLE_TEXT).keepNext(row.keep());
			if (table.rows().get(number).get(i) instanceof Cell.Suppressed) {
				withheld(widths[i], setting, texts.get(i));
			} else {
				openCell(widths[i]);
				traces.cell(words, setting, texts.get(i), row.register() && i == 0);
				xml.end();
			}
		}
		xml.end();
	}

	private int height(List<String> texts, int[] widths) {
		int lines = 1;
		for (int i = 0; i < widths.length; i++) {
			lines = Math.max(lines, TextMeasure.lines(texts.get(i), SIZE, widths[i] - PADDING));
		}
		return lines * LINE + ROW;
	}

	private void cell(int width, Setting setting, String text) {
		openCell(width);
		words.paragraph(setting, text);
		xml.end();
	}

	private void withheld(int width, Setting setting, String text) {
		openCell(width);
		words.paragraph(setting, () -> words.run(TextRole.WITHHELD, text));
		xml.end();
	}

	private void openCell(int width) {
		xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa").end();
	}

	private static boolean right(Column column) {
		return column.type() == ColumnType.INTEGER || column.type() == ColumnType.NUMBER || column.type() == ColumnType.PERCENT;
	}
}
