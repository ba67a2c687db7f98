package io.orgdeck.export.excel.internal.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.osgi.util.NLS;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBooleanProperty;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

import io.orgdeck.core.tables.ImportProblem;
import io.orgdeck.core.tables.ImportProblem.Severity;
import io.orgdeck.core.tables.Place;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;

/** Reads single cells of one workbook, and looks only once at each way in which they are formatted. */
final class CellReader {

	/** Whole numbers below it look the same in every unformatted cell. */
	private static final double PLAIN = 1e10;

	/** What matters of a cell's format. */
	private record Look(boolean plain, boolean date, boolean struck) {
	}

	private static final Look UNFORMATTED = new Look(true, false, false);

	private final DataFormatter formatter = new DataFormatter(Locale.UK);
	private final StylesTable styles;
	private final Look[] looks;
	private final int texts;
	private final String file;
	private final List<ImportProblem> remarks;

	/** @param remarks takes what somebody should know about single cells */
	CellReader(XSSFWorkbook workbook, String file, List<ImportProblem> remarks) {
		this.styles = workbook.getStylesSource();
		this.texts = workbook.getSharedStringSource().getSharedStringItems().size();
		this.looks = new Look[styles.getNumCellStyles()];
		this.file = file;
		this.remarks = remarks;
	}

	/** @throws Refusal where a formula cannot be made out */
	Cell cell(XSSFCell cell) throws Refusal {
		Look look = look(cell);
		return switch (cell.getCellType()) {
			case FORMULA -> new Cell('=' + formula(cell), Kind.FORMULA, Double.NaN, false, look.struck, "",
					cell.getCachedFormulaResultType() == CellType.STRING ? cell.getStringCellValue() : "");
			case STRING -> text(cell, look);
			case NUMERIC -> number(cell, look);
			case BOOLEAN -> new Cell(cell.getBooleanCellValue() ? "TRUE" : "FALSE", Kind.BOOLEAN, Double.NaN, false, look.struck, "");
			case ERROR -> new Cell(cell.getErrorCellString(), Kind.ERROR, Double.NaN, false, look.struck, "");
			case BLANK, _NONE -> Cell.EMPTY;
		};
	}

	private Look look(XSSFCell cell) {
		long index = cell.getCTCell().isSetS() ? cell.getCTCell().getS() : 0;
		if (index < 0 || index >= looks.length) {
			return UNFORMATTED;
		}
		int style = (int) index;
		if (looks[style] == null) {
			XSSFCellStyle found = styles.getStyleAt(style);
			String format = found.getDataFormatString();
			looks[style] = new Look(format == null || format.matches("(?i)General|[;\\s]*"),
					DateUtil.isADateFormat(found.getDataFormat(), format),
					found.getFont() != null && found.getFont().getStrikeout());
		}
		return looks[style];
	}

	private String formula(XSSFCell cell) throws Refusal {
		try {
			String formula = cell.getCellFormula();
			return formula == null ? "" : formula;
		} catch (RuntimeException unclear) {
			throw new Refusal(NLS.bind(Messages.reading_formula, cell.getSheet().getSheetName(), cell.getAddress().formatAsString()),
					unclear);
		}
	}

	private Cell number(XSSFCell cell, Look look) {
		double value = cell.getNumericCellValue();
		boolean whole = look.plain && value == Math.rint(value) && Math.abs(value) < PLAIN;
		String shown = whole ? Long.toString((long) value) : formatter.formatCellValue(cell);
		boolean hidden = shown.isBlank() && cell.getCellType() == CellType.NUMERIC;
		return new Cell(hidden ? NumberToTextConverter.toText(value) : shown, look.date ? Kind.DATE : Kind.NUMBER, value, false,
				look.struck, "");
	}

	private Cell text(XSSFCell cell, Look look) throws Refusal {
		refuseLostText(cell.getCTCell());
		XSSFRichTextString rich = cell.getRichStringCellValue();
		String text = rich.getString();
		if (text == null || text.isEmpty()) {
			return Cell.EMPTY;
		}
		boolean struck = look.struck;
		if (rich.getCTRst().sizeOfRArray() > 0) {
			var crossed = new StringBuilder();
			struck = struck(rich.getCTRst().getRArray(), look.struck, crossed);
			if (!struck && !crossed.isEmpty()) {
				remarks.add(
						new ImportProblem(Severity.WARNING, place(cell), NLS.bind(Messages.reading_partStruck, crossed.toString().strip()),
								Messages.reading_partStruckRemedy));
			}
		}
		return new Cell(text, Kind.TEXT, Double.NaN, false, struck, "");
	}

	/** POI takes a text for empty where the file does not hold it. */
	private void refuseLostText(CTCell cell) throws Refusal {
		if (cell.getT() == STCellType.S && cell.isSetV()) {
			String index = cell.getV().strip();
			if (!index.matches("[0-9]{1,9}") || Integer.parseInt(index) >= texts) {
				throw new Refusal(Messages.reading_damaged);
			}
		}
	}

	/**
	 * Whether all words are crossed out.
	 *
	 * @param crossed takes those that are
	 */
	private static boolean struck(CTRElt[] runs, boolean byCell, StringBuilder crossed) {
		boolean all = true;
		for (CTRElt run : runs) {
			boolean struck = run.isSetRPr() ? isStruck(run.getRPr().getStrikeArray()) : byCell;
			String words = Objects.requireNonNullElse(run.getT(), "");
			if (struck) {
				crossed.append(words);
			} else {
				all &= words.isBlank();
			}
		}
		return all && !crossed.toString().isBlank();
	}

	private static boolean isStruck(CTBooleanProperty[] strikes) {
		return strikes.length > 0 && strikes[strikes.length - 1].getVal();
	}

	private Place place(XSSFCell cell) {
		return new Place(file, cell.getSheet().getSheetName(), cell.getRowIndex() + 1, cell.getColumnIndex());
	}
}
