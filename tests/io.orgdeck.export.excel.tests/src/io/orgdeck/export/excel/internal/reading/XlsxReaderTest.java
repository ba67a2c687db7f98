package io.orgdeck.export.excel.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Row;

/** Files that people and other programs make, and files that mean harm (ROBUSTNESS 12). */
class XlsxReaderTest {

	private static Spreadsheet read(byte[] file) throws IOException {
		return new XlsxReader().read(new ByteArrayInputStream(file), "file.xlsx");
	}

	private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
		var out = new ByteArrayOutputStream();
		workbook.write(out);
		workbook.close();
		return out.toByteArray();
	}

	private static void assertRefused(byte[] file, String words) {
		IOException refusal = assertThrows(IOException.class, () -> read(file));
		assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
	}

	@Test
	void cellsAreTextAsTheyAreShown() throws IOException {
		var workbook = new XSSFWorkbook();
		XSSFRow row = workbook.createSheet("Cards").createRow(4);
		row.createCell(0).setCellValue("No");
		row.createCell(1).setCellValue(1.1);
		row.getCell(1).setCellStyle(workbook.createCellStyle());
		row.getCell(1).getCellStyle().setDataFormat(workbook.createDataFormat().getFormat("0.00"));
		row.createCell(2).setCellFormula("1+1");
		row.createCell(3).setCellValue(true);
		row.createCell(5).setCellValue(7);
		row.createCell(6).setCellValue("1.10");
		Row read = read(bytes(workbook)).sheet("cards").orElseThrow().rows().getFirst();
		assertEquals(5, read.number());
		assertEquals(List.of("No", "1.10", "=1+1", "TRUE", "", "7", "1.10"), read.cells().stream().map(Spreadsheet.Cell::text).toList());
		assertTrue(read.cell(2).formula());
		assertEquals("", read.cell(40).text());
	}

	@Test
	void bothReadersAreFoundByTheEndingOfTheFile(@TempDir Path folder) throws IOException {
		assertTrue(SheetReaders.platform().extensions().keySet().containsAll(List.of("csv", "xlsx")));
		var workbook = new XSSFWorkbook();
		workbook.createSheet("One").createRow(0).createCell(0).setCellValue("a");
		Path file = Files.write(folder.resolve("A.XLSX"), bytes(workbook));
		assertEquals("a", SheetReaders.platform().read(file).sheets().getFirst().rows().getFirst().cell(0).text());
		StoreException unknown = assertThrows(StoreException.class, () -> SheetReaders.platform().read(folder.resolve("b.numbers")));
		assertTrue(unknown.getMessage().contains("csv, ods, xlsx"), unknown.getMessage());
		assertThrows(StoreException.class, () -> SheetReaders.platform().read(folder.resolve("none.xlsx")));
	}

	@Test
	void whatIsNoWorkbookIsRefusedInASentence() throws IOException {
		assertRefused(new byte[0], "no Excel workbook");
		assertRefused("participant,question".getBytes(StandardCharsets.UTF_8), "no Excel workbook");
		assertRefused(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1 }, "protected by a password");
		assertRefused(zip("readme.txt", "nothing".getBytes(StandardCharsets.UTF_8)), "no Excel workbook");
	}

	@Test
	void aTruncatedWorkbookIsRefused() throws IOException {
		var workbook = new XSSFWorkbook();
		workbook.createSheet("One").createRow(0).createCell(0).setCellValue("a");
		byte[] whole = bytes(workbook);
		for (int length = 100; length < whole.length - 100; length += 500) {
			byte[] part = Arrays.copyOf(whole, length);
			assertThrows(IOException.class, () -> read(part), () -> part.length + " bytes of " + whole.length);
		}
	}

	@Test
	void aZipBombIsRefused() throws IOException {
		assertRefused(zip("xl/worksheets/sheet1.xml", new byte[70_000_000]), "far more room");
	}

	@Test
	void macrosAreRefused() throws IOException {
		assertRefused(zip("xl/vbaProject.bin", new byte[10]), "macros");
	}

	@Test
	void externalEntitiesAreNotFollowed() throws IOException {
		var workbook = new XSSFWorkbook();
		workbook.createSheet("One").createRow(0).createCell(0).setCellValue("a");
		byte[] evil = replaced(bytes(workbook), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
		assertThrows(IOException.class, () -> read(evil));
	}

	private static byte[] replaced(byte[] file, String sought, String other) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var in = new ZipInputStream(new ByteArrayInputStream(file)); var zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				zip.putNextEntry(new ZipEntry(entry.getName()));
				String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				zip.write((entry.getName().contains("sheet1") ? part.replace(sought, other) : part).getBytes(StandardCharsets.UTF_8));
			}
		}
		return out.toByteArray();
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return out.toByteArray();
	}
}
