package io.orgdeck.export.word.internal.text;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table on a fixed grid, written row by row and cell by cell. POI's own tables come without the grid that Word asks for. */
public final class WordTable {

	/** The first row looks otherwise, and no bands are drawn. */
	private static final byte[] LOOK = { 0x06, 0x20 };

	private final WordWriter words;
	private final CTTbl table;
	private final CTTblPr properties;
	private final int[] widths;
	private CTRow row;
	private int column;

	WordTable(WordWriter words, CTTbl table, int[] widths) {
		this.words = words;
		this.table = table;
		this.widths = widths;
		properties = table.addNewTblPr();
		int sum = 0;
		CTTblGrid grid = table.addNewTblGrid();
		for (int width : widths) {
			grid.addNewGridCol().setW(BigInteger.valueOf(width));
			sum += width;
		}
		measure(properties.addNewTblW(), sum);
		properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
	}

	/** In the style of a role, whose first row is a heading. */
	public WordTable style(TextRole role) {
		properties.addNewTblStyle().setVal(words.id(role));
		CTTblLook look = properties.addNewTblLook();
		look.setVal(LOOK);
		look.setFirstRow(true);
		look.setLastRow(false);
		look.setFirstColumn(false);
		look.setLastColumn(false);
		look.setNoHBand(true);
		look.setNoVBand(true);
		return this;
	}

	/** What it shows, for those who cannot see it; the description may be empty. */
	public WordTable told(String caption, String description) {
		properties.addNewTblCaption().setVal(DocumentText.clean(caption));
		if (!description.isEmpty()) {
			properties.addNewTblDescription().setVal(DocumentText.clean(description));
		}
		return this;
	}

	public WordTable rightToLeft(boolean runs) {
		if (runs) {
			properties.addNewBidiVisual();
		}
		return this;
	}

	/** Begins a row, which may be cut by the end of a page unless it is whole. */
	public WordTable row(boolean whole) {
		row = table.addNewTr();
		column = 0;
		if (whole) {
			row.addNewTrPr().addNewCantSplit();
		}
		return this;
	}

	/** Begins the row that is repeated on every page. */
	public WordTable headingRow() {
		row(true);
		row.getTrPr().addNewTblHeader();
		return this;
	}

	/** Begins a row of exactly that height. */
	public WordTable row(int height) {
		row(true);
		CTTrPr exact = row.getTrPr();
		var measure = exact.addNewTrHeight();
		measure.setVal(BigInteger.valueOf(height));
		measure.setHRule(STHeightRule.EXACT);
		return this;
	}

	/** The next cell of the row, with paragraphs in it, and what can be said of it. */
	public CTTc cell(Runnable content) {
		CTTc cell = row.addNewTc();
		measure(cell.addNewTcPr().addNewTcW(), widths[column++]);
		words.in(cell, content);
		return cell;
	}

	static void measure(CTTblWidth measure, int width) {
		measure.setW(BigInteger.valueOf(width));
		measure.setType(STTblWidth.DXA);
	}
}
