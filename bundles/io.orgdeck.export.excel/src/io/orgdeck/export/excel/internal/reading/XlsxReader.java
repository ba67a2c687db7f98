package io.orgdeck.export.excel.internal.reading;

import io.orgdeck.core.exchange.SheetReader;
import io.orgdeck.core.exchange.Spreadsheet;
import io.orgdeck.core.exchange.Spreadsheet.Cell;
import io.orgdeck.core.exchange.Spreadsheet.Kind;
import io.orgdeck.core.exchange.Spreadsheet.Row;
import io.orgdeck.core.exchange.Spreadsheet.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Reads workbooks of Excel and of programs that write its format. A number becomes the text that the cell shows, so a
 * code typed as 1.10 and formatted so stays 1.10; a formula becomes its text.
 */
public final class XlsxReader implements SheetReader {

	private static final int MOST_COLUMNS = 1_000;
	private static final int MOST_MERGED = 5_000;

	@Override
	public Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException {
		byte[] file = ZipCheck.bytes(in);
		try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var sheets = new ArrayList<Sheet>();
			for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
				sheets.add(sheet(workbook.getSheetAt(i)));
			}
			return new Spreadsheet(name, sheets);
		} catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
			throw new IOException(Messages.reading_notAWorkbook, e);
		}
	}

	private static Sheet sheet(XSSFSheet sheet) throws IOException {
		if (sheet.getNumMergedRegions() > MOST_MERGED) {
			throw new IOException(NLS.bind(Messages.reading_tooManyMerged, sheet.getSheetName(), MOST_MERGED));
		}
		List<CellRangeAddress> merged = sheet.getMergedRegions();
		var formatter = new DataFormatter(Locale.UK);
		var rows = new ArrayList<Row>();
		for (org.apache.poi.ss.usermodel.Row row : sheet) {
			rows.add(new Row(row.getRowNum() + 1, cells((XSSFRow) row, formatter, merged)));
		}
		rows.removeIf(Row::isBlank);
		return new Sheet(sheet.getSheetName(), rows);
	}

	private static List<Cell> cells(XSSFRow row, DataFormatter formatter, List<CellRangeAddress> merged) throws IOException {
		var cells = new ArrayList<Cell>();
		for (org.apache.poi.ss.usermodel.Cell each : row) {
			Cell cell = cell((XSSFCell) each, formatter);
			if (!cell.text().isBlank()) {
				if (each.getColumnIndex() >= MOST_COLUMNS) {
					throw new IOException(NLS.bind(Messages.reading_tooWide, row.getSheet().getSheetName(), MOST_COLUMNS));
				}
				set(cells, each.getColumnIndex(), cell);
			}
		}
		for (CellRangeAddress range : merged) {
			for (int column = range.getFirstColumn(); range.containsRow(row.getRowNum()) && column <= range.getLastColumn()
					&& column < MOST_COLUMNS; column++) {
				Cell cell = column < cells.size() ? cells.get(column) : Cell.EMPTY;
				set(cells, column, cell.asMerged());
			}
		}
		return cells;
	}

	private static void set(List<Cell> cells, int column, Cell cell) {
		while (cells.size() <= column) {
			cells.add(Cell.EMPTY);
		}
		cells.set(column, cell);
	}

	private static Cell cell(XSSFCell cell, DataFormatter formatter) {
		return switch (cell.getCellType()) {
			case FORMULA -> new Cell("=" + cell.getCellFormula(), Kind.FORMULA, Double.NaN, false, false, "");
			case STRING -> Cell.of(cell.getStringCellValue());
			case NUMERIC -> Cell.of(formatter.formatCellValue(cell));
			case BOOLEAN -> Cell.of(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
			case ERROR -> Cell.of(cell.getErrorCellString());
			case BLANK, _NONE -> Cell.EMPTY;
		};
	}
}
