package io.orgdeck.export.excel.internal.xlsx;

import java.time.LocalDate;

import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

import io.orgdeck.core.report.Cell;

/**
 * Writes the rows of one sheet one after another, without keeping them. Texts are never formulas, whatever they begin
 * with.
 */
public final class RowWriter {

	/** Before this day spreadsheets disagree about day numbers. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	private final SXSSFSheet sheet;
	private final Styles styles;
	private final SharedTexts texts;
	private final Messages messages;
	private final RowProgress progress;
	private SXSSFRow row;

	RowWriter(SXSSFSheet sheet, Styles styles, SharedTexts texts, Messages messages, RowProgress progress) {
		this.messages = messages;
		this.texts = texts;
		this.sheet = sheet;
		this.styles = styles;
		this.progress = progress;
	}

	/** Begins the row with that index, from 0, which must be beyond the one before. */
	public void row(int index) {
		progress.rowBegins();
		row = sheet.createRow(index);
	}

	/** Like {@link #row(int)}, high enough for that many lines. */
	public void row(int index, int lines) {
		row(index, lines, 0);
	}

	/** The same, high enough for something of that height in points as well. */
	public void row(int index, int lines, double points) {
		row(index);
		if (lines > 1) {
			row.setHeightInPoints((float) Math.max(points, TextFit.points(lines)));
		}
	}

	/** Like {@link #row(int)}, for a row that people do not see. */
	public void hiddenRow(int index) {
		row(index);
		row.setZeroHeight(true);
	}

	/** How many lines a wrapped text takes in a column of that width in characters. */
	public int lines(String text, int width) {
		return TextFit.lines(text, width);
	}

	/** Text, cut to what a cell can hold. */
	public void text(int column, String text, int style) {
		String whole = text.length() > CellText.LIMIT ? CellText.pieces(text, CellText.LIMIT).getFirst() : text;
		cell(column, style).setCellValue(texts.of(whole));
	}

	/** Text that is told in full elsewhere where a cell cannot hold it. */
	void shortened(int column, String text, int style) {
		text(column, LongTexts.shorten(text, messages), style);
	}

	/** A number in full precision; nothing where it is not finite. */
	public void number(int column, double value, int style) {
		SXSSFCell cell = cell(column, style);
		if (Double.isFinite(value)) {
			cell.setCellValue(value);
		}
	}

	/** A day; as text in a style of its own where day numbers do not reach. */
	public void day(int column, LocalDate day, int style, int textStyle) {
		if (day.isBefore(FIRST_DAY) || day.getYear() > 9999) {
			text(column, day.toString(), textStyle);
		} else {
			cell(column, style).setCellValue(day);
		}
	}

	/** A formula with the value it has now. */
	public void formula(int column, Formula formula, int style) {
		SXSSFCell cell = cell(column, style);
		switch (formula.value()) {
			case Cell.Number figure -> cell.setCellValue(figure.value());
			case Cell.Text words -> cell.setCellValue(CellText.encode(words.text()));
			case Cell.Empty nothing -> cell.setCellValue("");
			case Cell.Day day -> throw new IllegalArgumentException("No formula gives a day.");
			case Cell.Suppressed hidden -> throw new IllegalArgumentException("What is withheld has no formula.");
		}
		cell.setCellFormula(formula.expression());
	}

	/** A cell that only carries its format. */
	public void blank(int column, int style) {
		cell(column, style);
	}

	private SXSSFCell cell(int column, int style) {
		SXSSFCell cell = row.createCell(column);
		cell.setCellStyle(styles.at(style));
		return cell;
	}
}
