package io.orgdeck.export.excel.internal.reading;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Spreadsheet.Cell;

/**
 * Marks cells that were made into one, as far as the sheet is filled. Ranges that lie over each other, which no program makes,
 * are not followed: a small file could claim more of them than anybody can wait for.
 */
final class MergedCells {

	private static final int MOST_RANGES = 20_000;
	private static final long MOST_CELLS = 2_000_000;

	private MergedCells() {
	}

	/** @param rows the cells of the filled rows by the index of their row, from 0 */
	static void mark(XSSFSheet sheet, NavigableMap<Integer, List<Cell>> rows) throws Refusal {
		if (sheet.getNumMergedRegions() > MOST_RANGES) {
			throw refusal(sheet);
		}
		int width = rows.values().stream().mapToInt(List::size).max().orElse(0);
		long left = Math.min(MOST_CELLS, (long) rows.size() * width);
		for (CellRangeAddress range : sheet.getMergedRegions()) {
			int columns = Math.min(range.getLastColumn() + 1, width) - range.getFirstColumn();
			NavigableMap<Integer, List<Cell>> inside = columns <= 0 ? Collections.emptyNavigableMap()
					: rows.subMap(range.getFirstRow(), true, range.getLastRow(), true);
			for (List<Cell> cells : inside.values()) {
				left -= columns;
				if (left < 0) {
					throw refusal(sheet);
				}
				mark(cells, range.getFirstColumn(), columns);
			}
		}
	}

	private static void mark(List<Cell> cells, int first, int count) {
		for (int column = first; column < first + count; column++) {
			Cell cell = column < cells.size() ? cells.get(column) : Cell.EMPTY;
			SheetContent.set(cells, column, cell.asMerged());
		}
	}

	private static Refusal refusal(XSSFSheet sheet) {
		return new Refusal(NLS.bind(Messages.reading_tooManyMerged, sheet.getSheetName()));
	}
}
