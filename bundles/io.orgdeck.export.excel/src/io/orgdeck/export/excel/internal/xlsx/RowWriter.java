package io.orgdeck.export.excel.internal.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.apache.poi.ss.util.CellReference;

/**
 * Writes the rows of one sheet one after another, without keeping them. Cells are given from left to right; texts are
 * never formulas, whatever they begin with.
 */
public final class RowWriter {

	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
	/** Before this day spreadsheets disagree about day numbers. */
	private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

	private final Writer out;
	private final SharedTexts texts;
	private final RowProgress progress;
	private final StringBuilder xml = new StringBuilder(4096);
	private String[] letters = new String[0];
	private int row;

	RowWriter(Writer out, SharedTexts texts, RowProgress progress) {
		this.out = out;
		this.texts = texts;
		this.progress = progress;
	}

	/** Ends the row before and begins the one with that index, from 0, which must be beyond it. */
	public void row(int index) throws IOException {
		begin(index);
		xml.append('>');
	}

	/** Like {@link #row(int)}, high enough for that many lines. */
	public void row(int index, int lines) throws IOException {
		begin(index);
		if (lines > 1) {
			xml.append(" ht=\"").append(TextFit.points(lines)).append('"');
		}
		xml.append('>');
	}

	/** How many lines a wrapped text takes in a column of that width in characters. */
	public int lines(String text, int width) {
		return TextFit.lines(text, width);
	}

	/** Text, cut to what a cell can hold. */
	public void text(int column, String text, int style) {
		String whole = text.length() > CellText.LIMIT ? CellText.pieces(text, CellText.LIMIT).getFirst() : text;
		int shared = texts.indexOf(whole);
		open(column, style);
		if (shared >= 0) {
			xml.append(" t=\"s\"><v>").append(shared).append("</v></c>");
		} else {
			xml.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
			CellText.escape(whole, xml);
			xml.append("</t></is></c>");
		}
	}

	/** A number in full precision; nothing where it is not finite. */
	public void number(int column, double value, int style) {
		open(column, style);
		if (Double.isFinite(value)) {
			xml.append("><v>");
			append(value);
			xml.append("</v></c>");
		} else {
			xml.append("/>");
		}
	}

	/** A day; as text in a style of its own where day numbers do not reach. */
	public void day(int column, LocalDate day, int style, int textStyle) {
		if (day.isBefore(FIRST_DAY) || day.getYear() > 9999) {
			text(column, day.toString(), textStyle);
		} else {
			number(column, ChronoUnit.DAYS.between(DAY_ZERO, day), style);
		}
	}

	/** A formula with the value it has now; NaN stands for an empty text. */
	public void formula(int column, Formula formula, int style) {
		open(column, style);
		xml.append(Double.isNaN(formula.value()) ? " t=\"str\"><f" : "><f");
		if (formula.array()) {
			xml.append(" t=\"array\" ref=\"").append(letters(column)).append(row).append('"');
		}
		xml.append('>');
		CellText.escape(formula.expression(), xml);
		xml.append("</f><v>");
		if (!Double.isNaN(formula.value())) {
			append(formula.value());
		}
		xml.append("</v></c>");
	}

	/** A cell that only carries its format. */
	public void blank(int column, int style) {
		open(column, style);
		xml.append("/>");
	}

	/** Like {@link #row(int)}, for a row that people do not see. */
	public void hiddenRow(int index) throws IOException {
		begin(index);
		xml.append(" hidden=\"1\">");
	}

	private void begin(int index) throws IOException {
		end();
		progress.rowBegins();
		row = index + 1;
		xml.append("<row r=\"").append(row).append('"');
	}

	/** Ends the last row. */
	void end() throws IOException {
		if (row > 0) {
			xml.append("</row>");
		}
		out.append(xml);
		xml.setLength(0);
	}

	private void open(int column, int style) {
		xml.append("<c r=\"").append(letters(column)).append(row).append("\" s=\"").append(style).append('"');
	}

	private String letters(int column) {
		if (column >= letters.length) {
			var more = new String[column + 16];
			for (int i = 0; i < more.length; i++) {
				more[i] = CellReference.convertNumToColString(i);
			}
			letters = more;
		}
		return letters[column];
	}

	private void append(double value) {
		if (value == Math.rint(value) && Math.abs(value) < 1e15) {
			xml.append((long) value);
		} else {
			xml.append(value);
		}
	}
}
