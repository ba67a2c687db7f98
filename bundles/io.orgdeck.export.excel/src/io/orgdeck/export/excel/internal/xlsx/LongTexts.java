package io.orgdeck.export.excel.internal.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;

import io.orgdeck.core.report.Cell;
import io.orgdeck.core.report.Column;
import io.orgdeck.core.report.Column.ColumnType;
import io.orgdeck.core.report.Table;
import io.orgdeck.core.words.Language;

/** Texts that no cell can hold: their cell shows the beginning, a sheet of their own the whole in parts. */
public final class LongTexts {

	public static final String ID = "longTexts";
	private static final int PART = 32_000;

	private final List<List<Cell>> rows = new ArrayList<>();
	private final Messages messages;

	public LongTexts(Language language) {
		messages = language.texts(Messages.class);
	}

	/** What stands in the cell: the text, or its beginning and where the rest is found. */
	static String shorten(String text, Messages messages) {
		return text.length() <= CellText.LIMIT ? text
				: CellText.pieces(text, PART).getFirst() + messages.longTexts_continued;
	}

	/** Takes down the long texts of a table whose first row below the header is {@code firstRow} of a sheet, from 0. */
	public void collect(String sheet, Table table, int firstRow) {
		for (int row = 0; row < table.rows().size(); row++) {
			List<Cell> cells = table.rows().get(row);
			for (int column = 0; column < cells.size(); column++) {
				if (cells.get(column) instanceof Cell.Text text && text.text().length() > CellText.LIMIT) {
					add(sheet, new CellReference(firstRow + row, column).formatAsString(), text.text());
				}
			}
		}
	}

	public boolean isEmpty() {
		return rows.isEmpty();
	}

	public Table table() {
		return new Table(ID, messages.longTexts_caption,
				List.of(new Column("sheet", messages.longTexts_sheet, ColumnType.TEXT, 1),
						new Column("cell", messages.longTexts_cell, ColumnType.TEXT, 1),
						new Column("part", messages.longTexts_part, ColumnType.INTEGER, 1),
						new Column("text", messages.longTexts_text, ColumnType.LONG_TEXT, 6)),
				rows, "", "");
	}

	private void add(String sheet, String cell, String text) {
		int part = 1;
		for (String piece : CellText.pieces(text, PART)) {
			rows.add(List.of(Cell.of(sheet), Cell.of(cell), Cell.of(part++), Cell.of(piece)));
		}
	}
}
