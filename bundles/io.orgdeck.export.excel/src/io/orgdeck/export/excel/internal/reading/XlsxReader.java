package io.orgdeck.export.excel.internal.reading;

import io.orgdeck.core.exchange.SheetReader;
import io.orgdeck.core.exchange.Spreadsheet;
import io.orgdeck.core.exchange.Spreadsheet.Cell;
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
import org.eclipse.osgi.util.NLS;

/**
 * Reads workbooks of Excel and of programs that write its format. A number becomes the text that the cell shows, so a
 * code typed as 1.10 and formatted so stays 1.10; a formula becomes its text.
 */
public final class XlsxReader implements SheetReader {

	private static final int MOST_COLUMNS = 1_000;

	@Override
	public Spreadsheet read(InputStream in, String name) throws IOException {
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
		var formatter = new DataFormatter(Locale.UK);
		var rows = new ArrayList<Row>();
		for (org.apache.poi.ss.usermodel.Row row : sheet) {
			rows.add(new Row(row.getRowNum() + 1, cells((XSSFRow) row, formatter, sheet.getMergedRegions())));
		}
		rows.removeIf(Row::isBlank);
		return new Sheet(sheet.getSheetName(), rows);
	}

	private static List<Cell> cells(XSSFRow row, DataFormatter formatter, List<CellRangeAddress> merged)
			throws IOException {
		List<CellRangeAddress> here = merged.stream().filter(range -> range.containsRow(row.getRowNum())).toList();
		var cells = new ArrayList<Cell>();
		for (org.apache.poi.ss.usermodel.Cell each : row) {
			int column = each.getColumnIndex();
			Cell cell = cell((XSSFCell) each, formatter, here.stream().anyMatch(range -> range.containsColumn(column)));
			if (cell.isBlank() && !cell.merged()) {
				continue;
			}
			if (column >= MOST_COLUMNS) {
				throw new IOException(NLS.bind(Messages.reading_tooWide, row.getSheet().getSheetName(), MOST_COLUMNS));
			}
			while (cells.size() < column) {
				cells.add(Cell.EMPTY);
			}
			cells.add(cell);
		}
		return cells;
	}

	private static Cell cell(XSSFCell cell, DataFormatter formatter, boolean merged) {
		return switch (cell.getCellType()) {
			case FORMULA -> new Cell("=" + cell.getCellFormula(), true, merged);
			case STRING -> new Cell(cell.getStringCellValue(), false, merged);
			case NUMERIC -> new Cell(formatter.formatCellValue(cell), false, merged);
			case BOOLEAN -> new Cell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", false, merged);
			case ERROR -> new Cell(cell.getErrorCellString(), false, merged);
			case BLANK, _NONE -> new Cell("", false, merged);
		};
	}
}
