package corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A program that computes the formulas of a workbook. */
enum Calculator {

	LIBREOFFICE {
		@Override
		Map<String, Object> compute(Path file, Path folder) throws IOException {
			return formulas(Program.LIBREOFFICE.saved(file, folder), file);
		}
	},

	GNUMERIC {
		@Override
		Map<String, Object> compute(Path file, Path folder) throws IOException {
			Missing.skipWithout(name(), "gnumeric");
			Path target = folder.resolve("computed.xlsx");
			Product.Result result = Product.run(List.of("ssconvert", "--recalc", file.toString(), target.toString()));
			assertEquals(0, result.status(), result::toString);
			return formulas(target, file);
		}
	},

	HYPERFORMULA {
		@Override
		Map<String, Object> compute(Path file, Path folder) throws IOException {
			Missing.skipWithout(name(), "hyperformula");
			Path script = Path.of("npm", "compute-hyperformula.mjs").toAbsolutePath();
			Product.Result result = Product.run(List.of("node", script.toString(), file.toString()));
			assertEquals(0, result.status(), result::toString);
			var values = new LinkedHashMap<String, Object>();
			result.out().lines().filter(line -> !line.isBlank()).map(line -> line.split("\t", -1)).forEach(
					fields -> values.put(fields[0] + '!' + fields[1], fields[2].equals("n") ? Double.valueOf(fields[3]) : fields[3]));
			return values;
		}
	},

	POI {
		@Override
		Map<String, Object> compute(Path file, Path folder) throws IOException {
			try (XSSFWorkbook workbook = open(file)) {
				workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
				return formulaValues(workbook);
			}
		}
	};

	/** The values of all formulas by sheet and cell; those that stand in the file are not to be trusted. */
	abstract Map<String, Object> compute(Path file, Path folder) throws IOException;

	/** The values of all formulas as they stand in a file. */
	static Map<String, Object> stored(Path file) throws IOException {
		try (XSSFWorkbook workbook = open(file)) {
			return formulaValues(workbook);
		}
	}

	static XSSFWorkbook open(Path file) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
	}

	/** Takes the values of all formulas out of a workbook, so that whoever does not compute them has none. */
	static Path withoutValues(XSSFWorkbook workbook, Path target) throws IOException {
		var bytes = new ByteArrayOutputStream();
		workbook.write(bytes);
		Path whole = Files.write(target, bytes.toByteArray());
		Map<String, byte[]> parts = Packed.parts(whole);
		parts.replaceAll((name, content) -> name.startsWith("xl/worksheets/sheet")
				? new String(content, StandardCharsets.UTF_8).replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8)
				: content);
		return Packed.write(parts, target);
	}

	/** The values in one file of the cells that are formulas in another. */
	private static Map<String, Object> formulas(Path computed, Path original) throws IOException {
		var values = new LinkedHashMap<String, Object>();
		try (XSSFWorkbook theirs = open(computed); XSSFWorkbook ours = open(original)) {
			ours.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
				if (cell.getCellType() == CellType.FORMULA) {
					var other = theirs.getSheet(sheet.getSheetName()).getRow(row.getRowNum());
					values.put(place(cell), value(other == null ? null : other.getCell(cell.getColumnIndex())));
				}
			})));
		}
		return values;
	}

	private static Map<String, Object> formulaValues(XSSFWorkbook workbook) {
		var values = new LinkedHashMap<String, Object>();
		workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
			if (cell.getCellType() == CellType.FORMULA) {
				values.put(place(cell), value(cell));
			}
		})));
		return values;
	}

	private static String place(Cell cell) {
		return cell.getSheet().getSheetName() + '!' + cell.getAddress();
	}

	/** A number, a text, or an empty text for nothing. */
	private static Object value(Cell cell) {
		if (cell == null) {
			return "";
		}
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case NUMERIC -> cell.getNumericCellValue();
			case STRING -> cell.getStringCellValue();
			case BLANK -> "";
			default -> type.toString().toLowerCase(Locale.ROOT);
		};
	}
}
