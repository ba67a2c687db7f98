package io.orgdeck.export.excel.internal.readback;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.Passage;
import io.orgdeck.core.export.Readback;
import io.orgdeck.office.chart.ChartPassages;

/**
 * Reads a workbook row by row. Formulas are computed anew: what they come to has to be what stands in their cells, or the next
 * program that opens the file shows other figures.
 */
public final class WorkbookReadback implements Readback {

	private static final double ALIKE = 1e-9;
	/** Beyond that, computing everything anew would take minutes; what stands in the cells is compared with the report all the same. */
	private static final int MOST_ROWS = 20_000;

	@Override
	public List<Passage> read(Path file, IProgressMonitor monitor) throws IOException {
		try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ); var book = new XSSFWorkbook(pack)) {
			var passages = new ArrayList<Passage>();
			FormulaEvaluator formulas = rows(book) > MOST_ROWS ? null
					: XSSFFormulaEvaluator.create(book, IStabilityClassifier.TOTALLY_IMMUTABLE, null);
			for (int i = 0; i < book.getNumberOfSheets(); i++) {
				if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
					sheet(book.getSheetAt(i), formulas, passages, monitor);
				}
			}
			pack.revert();
			return passages;
		} catch (InvalidFormatException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
			throw new ExportException(NLS.bind(Messages.unreadable, file.getFileName()), e);
		}
	}

	private static int rows(XSSFWorkbook book) {
		int rows = 0;
		for (Sheet sheet : book) {
			rows += sheet.getPhysicalNumberOfRows();
		}
		return rows;
	}

	private static void sheet(XSSFSheet sheet, FormulaEvaluator formulas, List<Passage> passages, IProgressMonitor monitor) {
		List<String> headings = List.of();
		int last = -1;
		for (Row row : sheet) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			List<String> cells = new ArrayList<>();
			String wrong = null;
			for (int i = 0; i < row.getLastCellNum(); i++) {
				Cell cell = row.getCell(i);
				String shown = cell == null ? "" : shown(cell);
				cells.add(isLength(cells, shown, sheet.getWorkbook()) ? "" : shown);
				if (cell != null && formulas != null && cell.getCellType() == CellType.FORMULA && wrong == null) {
					wrong = differing(cell, shown, formulas);
				}
			}
			String place = NLS.bind(Messages.row, sheet.getSheetName(), row.getRowNum() + 1);
			if (wrong != null) {
				passages.add(Passage.of(place, wrong));
			}
			if (sheet.getProtect()) {
				continue; // lines that formulas need; the figures that they come to stand on other sheets
			}
			if (row.getRowNum() != last + 1) {
				headings = List.of(); // another table
			}
			boolean heading = headings.isEmpty() && cells.size() > 1 && cells.stream().noneMatch(String::isEmpty);
			passages.add(new Passage(place, headings, cells));
			headings = heading ? cells : headings;
			last = row.getRowNum();
		}
		if (sheet.getDrawingPatriarch() != null) {
			sheet.getDrawingPatriarch().getCharts()
					.forEach(chart -> passages.addAll(ChartPassages.of(chart.getCTChart(), sheet.getSheetName())));
		}
	}

	/** Behind the name of a sheet stands how long it is. */
	private static boolean isLength(List<String> before, String shown, XSSFWorkbook book) {
		XSSFSheet named = before.size() == 1 ? book.getSheet(before.getFirst()) : null;
		return named != null && shown.matches("\\d{1,7}") && Integer.parseInt(shown) <= named.getLastRowNum();
	}

	private static String shown(Cell cell) {
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
					: plain(cell.getNumericCellValue());
			case STRING -> cell.getStringCellValue();
			case ERROR -> Messages.error;
			default -> "";
		};
	}

	private static String plain(double value) {
		return value == Math.rint(value) && Math.abs(value) < Long.MAX_VALUE ? String.valueOf((long) value)
				: java.math.BigDecimal.valueOf(value).toPlainString();
	}

	/** A sentence when a formula comes to something else than what stands in its cell; null when it does not. */
	private static String differing(Cell cell, String shown, FormulaEvaluator formulas) {
		CellValue computed;
		try {
			computed = formulas.evaluate(cell);
		} catch (RuntimeException e) { // a function that the library does not know
			return null;
		}
		boolean same = switch (computed.getCellType()) {
			case NUMERIC -> cell.getCachedFormulaResultType() == CellType.NUMERIC
					&& Math.abs(computed.getNumberValue() - cell.getNumericCellValue()) <= ALIKE;
			case STRING -> shown.equals(computed.getStringValue());
			default -> true;
		};
		return same ? null
				: NLS.bind(Messages.computes, new Object[] { new CellReference(cell).formatAsString(), shown,
						computed.getCellType() == CellType.NUMERIC ? plain(computed.getNumberValue()) : computed.getStringValue() });
	}
}
