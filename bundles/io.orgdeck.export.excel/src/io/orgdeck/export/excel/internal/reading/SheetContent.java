package io.orgdeck.export.excel.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;

/** Gathers all that stands in one sheet of a workbook: cells, notes on them, and words beside them. */
final class SheetContent {

	static final int MOST_COLUMNS = 1_000;
	private static final int STEP = 500;

	private final XSSFSheet sheet;
	private final CellReader reader;
	private final IProgressMonitor monitor;
	private final NavigableMap<Integer, List<Cell>> rows = new TreeMap<>();
	private final List<Aside> asides = new ArrayList<>();

	SheetContent(XSSFSheet sheet, CellReader reader, IProgressMonitor monitor) {
		this.sheet = sheet;
		this.reader = reader;
		this.monitor = monitor;
	}

	/** @throws OperationCanceledException when the monitor is cancelled */
	Sheet sheet() throws IOException, OpenXML4JException {
		readCells();
		for (Map.Entry<CellAddress, String> note : Notes.of(sheet).entrySet()) {
			putNote(note.getKey(), note.getValue());
		}
		MergedCells.mark(sheet, rows);
		asides.addAll(HeaderWords.of(sheet));
		asides.addAll(Asides.of(sheet));
		var all = new ArrayList<Row>(rows.size());
		rows.forEach((number, cells) -> all.add(new Row(number + 1, cells)));
		all.removeIf(Row::isBlank);
		return new Sheet(sheet.getSheetName(), all, asides);
	}

	/** Two rows or two cells in one place, of which POI keeps the last, are no accident that a person has caused. */
	private void readCells() throws Refusal {
		int count = 0;
		for (org.apache.poi.ss.usermodel.Row each : sheet) {
			if (count++ % STEP == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			var row = (XSSFRow) each;
			boolean outside = row.getRowNum() < 0 || row.getRowNum() > SpreadsheetVersion.EXCEL2007.getLastRowIndex();
			if (outside || row.getPhysicalNumberOfCells() != row.getCTRow().sizeOfCArray()) {
				throw new Refusal(Messages.reading_damaged);
			}
			List<Cell> cells = cells(row);
			if (!cells.isEmpty()) {
				rows.put(row.getRowNum(), cells);
			}
		}
		if (count != sheet.getCTWorksheet().getSheetData().sizeOfRowArray()) {
			throw new Refusal(Messages.reading_damaged);
		}
	}

	private List<Cell> cells(XSSFRow row) throws Refusal {
		var cells = new ArrayList<Cell>(row.getPhysicalNumberOfCells());
		for (org.apache.poi.ss.usermodel.Cell each : row) {
			Cell cell = reader.cell((XSSFCell) each);
			if (!cell.text().isEmpty()) {
				if (each.getColumnIndex() >= MOST_COLUMNS) {
					throw new Refusal(NLS.bind(Messages.reading_tooWide, sheet.getSheetName(), MOST_COLUMNS));
				}
				set(cells, each.getColumnIndex(), cell);
			}
		}
		return cells;
	}

	private void putNote(CellAddress at, String note) {
		if (at.getColumn() >= MOST_COLUMNS) {
			asides.add(new Aside(at.getRow() + 1, at.getColumn(), note));
			return;
		}
		List<Cell> cells = rows.computeIfAbsent(at.getRow(), row -> new ArrayList<>());
		Cell cell = at.getColumn() < cells.size() ? cells.get(at.getColumn()) : Cell.EMPTY;
		set(cells, at.getColumn(), cell.withNote(note));
	}

	static void set(List<Cell> cells, int column, Cell cell) {
		while (cells.size() <= column) {
			cells.add(Cell.EMPTY);
		}
		cells.set(column, cell);
	}
}
