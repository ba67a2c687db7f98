package io.orgdeck.export.word.internal.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.ColumnWidths;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.report.ValueFormat;
import io.orgdeck.export.word.internal.house.PageShape;
import io.orgdeck.export.word.internal.house.TextSize;
import io.orgdeck.export.word.internal.text.Setting;
import io.orgdeck.export.word.internal.text.TextRole;
import io.orgdeck.export.word.internal.text.WordTable;
import io.orgdeck.export.word.internal.text.WordWriter;
import io.orgdeck.office.text.TextMeasure;

/** Writes a table with light rules, a heading row that repeats, and what a screen reader needs. */
final class TableWriter {

	private static final int PADDING = 200;
	/** What other versions of the typeface may differ in width. */
	private static final int SLACK = 60;
	/** What cells and rules add to a row. */
	private static final int ROW = 70;
	/** Rows below that share of a page are not cut. */
	private static final double WHOLE_ROW = 0.45;
	/** Nor are tables below that share; longer ones would leave too much of a page empty. */
	private static final double WHOLE_TABLE = 0.25;

	private final WordWriter words;
	private final ValueFormat wording;
	private final Traces traces;
	private final PageEstimate pages;
	private final IProgressMonitor monitor;
	private final TextSize size;
	private final int row;

	TableWriter(WordWriter words, TextSize size, ValueFormat wording, Traces traces, PageEstimate pages, IProgressMonitor monitor) {
		this.words = words;
		this.wording = wording;
		this.traces = traces;
		this.pages = pages;
		this.monitor = monitor;
		this.size = size;
		row = ROW + size.before() + size.after();
	}

	/** @param appendix whether it stands in an appendix, where codes in the text lead to its lines */
	void write(Table table, PageShape page, boolean appendix, boolean rightToLeft) {
		List<List<String>> texts = texts(table);
		int[] widths = whole(ColumnWidths.of(table, texts, page.textWidth(), PADDING + SLACK,
				(text, bold) -> TextMeasure.width(text, size.wide(), bold)));
		WordTable out = words.table(widths).style(TextRole.TABLE).told(table.caption(), table.note()).rightToLeft(rightToLeft);
		int heading = headingRow(out, table, widths);
		int[] heights = texts.stream().mapToInt(row -> height(row, widths)).toArray();
		boolean whole = Arrays.stream(heights).sum() < page.textHeight() * WHOLE_TABLE;
		for (int i = 0; i < heights.length; i++) {
			if (i % 100 == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			// Neither the first nor the last row stands on a page alone.
			boolean keep = i < heights.length - 1 && (whole || i == 0 || i == heights.length - 2);
			row(out, table, i, texts.get(i),
					new RowSetting(keep, heights[i] < page.textHeight() * WHOLE_ROW, Traces.leadTo(table, appendix)));
			count(heights[i], keep, page);
			pages.repeat(whole || i == 0 ? 0 : heading); // where the first row goes, the heading goes with it
		}
		pages.repeat(0);
	}

	/** Widths in whole twentieths of a point, whose sum is that of the given ones. */
	private static int[] whole(double[] widths) {
		var whole = new int[widths.length];
		double edge = 0;
		int before = 0;
		for (int i = 0; i < widths.length; i++) {
			edge += widths[i];
			whole[i] = (int) Math.round(edge) - before;
			before += whole[i];
		}
		return whole;
	}

	private void count(int height, boolean keep, PageShape page) {
		if (keep) {
			pages.keep(height, number -> {});
		} else if (height < page.textHeight() * WHOLE_ROW) {
			pages.solid(height);
		} else {
			pages.lines((height - row) / size.line(), size.line(), row);
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

	private int headingRow(WordTable out, Table table, int[] widths) {
		out.headingRow();
		for (Column column : table.columns()) {
			out.cell(() -> words.paragraph(right(column) ? TextRole.TABLE_HEADING_NUMBER : TextRole.TABLE_HEADING, column.label()));
		}
		int height = height(table.columns().stream().map(Column::label).toList(), widths);
		pages.keep(height, page -> {});
		return height;
	}

	/** Whether a row stays with the next, is not cut, and begins with a code that others lead to. */
	private record RowSetting(boolean keep, boolean whole, boolean register) {
	}

	private void row(WordTable out, Table table, int number, List<String> texts, RowSetting row) {
		out.row(row.whole());
		for (int i = 0; i < texts.size(); i++) {
			Setting setting = Setting.of(right(table.columns().get(i)) ? TextRole.TABLE_NUMBER : TextRole.TABLE_TEXT).keepNext(row.keep());
			String text = texts.get(i);
			boolean lead = row.register() && i == 0;
			if (table.rows().get(number).get(i) instanceof Cell.Suppressed) {
				out.cell(() -> words.paragraph(setting, () -> words.run(TextRole.WITHHELD, text)));
			} else {
				out.cell(() -> traces.cell(words, setting, text, lead));
			}
		}
	}

	private int height(List<String> texts, int[] widths) {
		int lines = 1;
		for (int i = 0; i < widths.length; i++) {
			lines = Math.max(lines, size.lines(texts.get(i), widths[i] - PADDING));
		}
		return lines * size.line() + row;
	}

	private static boolean right(Column column) {
		return column.type() == ColumnType.INTEGER || column.type() == ColumnType.NUMBER || column.type() == ColumnType.PERCENT;
	}
}
