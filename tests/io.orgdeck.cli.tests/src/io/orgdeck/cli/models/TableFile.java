package io.orgdeck.cli.models;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables as somebody has them before there is a deck: a workbook, or text with commas. */
final class TableFile {

	private TableFile() {
	}

	static Path write(Path file, Map<String, List<List<String>>> sheets) throws IOException {
		if (file.toString().endsWith(".csv")) {
			return csv(file, sheets.values().iterator().next());
		}
		try (var workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			sheets.forEach((name, rows) -> {
				var sheet = workbook.createSheet(name);
				for (int row = 0; row < rows.size(); row++) {
					var cells = sheet.createRow(row);
					for (int column = 0; column < rows.get(row).size(); column++) {
						cells.createCell(column).setCellValue(rows.get(row).get(column));
					}
				}
			});
			workbook.write(out);
		}
		return file;
	}

	static Path csv(Path file, List<List<String>> rows) throws IOException {
		return Files.writeString(file, rows.stream()
				.map(row -> row.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")))
				.collect(Collectors.joining("\n")) + '\n');
	}
}
