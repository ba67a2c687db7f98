package io.orgdeck.export.excel.internal.reading;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.SheetReaders;
import io.orgdeck.core.tables.Spreadsheet.Cell;

/** Small files that mean harm, and files that lost something on their way (ROBUSTNESS 42, 43). */
class HostileWorkbookTest {

	private static final String CELL = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";

	private static String assertRefused(byte[] file, String words) {
		IOException refusal = assertThrows(IOException.class, () -> TestPackage.read(file));
		String sentence = refusal.getMessage();
		assertTrue(sentence.contains(words), sentence);
		assertFalse(sentence.contains("null") || sentence.contains("Exception") || sentence.contains("poi"), sentence);
		return sentence;
	}

	private static void assertRefused(TestPackage file, String words) throws IOException {
		assertRefused(file.bytes(), words);
	}

	/** Rows that hold something, and ranges of merged cells that all cover everything. */
	private static TestPackage merged(int rows, int ranges) {
		String filled = IntStream.rangeClosed(1, rows).mapToObj(row -> "<row r=\"" + row + "\"><c r=\"ALL" + row + "\"><v>1</v></c></row>")
				.collect(Collectors.joining());
		return TestPackage.ofSheet("<sheetData>" + filled + "</sheetData><mergeCells>" + "<mergeCell ref=\"A2:ALL1048576\"/>".repeat(ranges)
				+ "</mergeCells>");
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 4_900, 50_000 })
	@DisplayName("S4: merged cells that lie over each other are refused at once")
	void mergedCellsOverEachOther(int ranges) throws IOException {
		byte[] file = merged(2_000, ranges).bytes();
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertRefused(file, "too many merged cells"));
	}

	@Test
	@DisplayName("S4: merged cells of a sheet that nobody has filled cost nothing")
	void mergedCellsOfAnEmptySheet() throws IOException {
		byte[] file = TestPackage.ofSheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + IntStream.range(2, 5_000)
				.mapToObj(row -> "<row r=\"" + row + "\"/>").collect(Collectors.joining()) + "</sheetData><mergeCells>"
				+ "<mergeCell ref=\"A2:XFD1048576\"/>".repeat(4_900) + "</mergeCells>").bytes();
		assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(1, TestPackage.read(file).sheets().getFirst().rows().size()));
	}

	@Test
	@DisplayName("S4: merged cells of people are seen, also those that are empty")
	void mergedCellsOfPeople() throws IOException {
		var workbook = new XSSFWorkbook();
		var sheet = workbook.createSheet("S");
		for (int row = 0; row < 6_000; row++) {
			sheet.createRow(row).createCell(0).setCellValue("a");
			sheet.getRow(row).createCell(2).setCellValue("c");
			sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, 1));
		}
		List<Cell> cells = TestPackage.read(workbook).sheets().getFirst().rows().getLast().cells();
		assertEquals(List.of(true, true, false), cells.stream().map(Cell::merged).toList());
	}

	@Test
	@DisplayName("S4: reading can be cancelled")
	void readingCanBeCancelled() throws IOException {
		var monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		byte[] file = TestPackage.ofSheet(CELL).bytes();
		assertThrows(OperationCanceledException.class, () -> new XlsxReader().read(new ByteArrayInputStream(file), "x.xlsx", monitor));
	}

	@Test
	@DisplayName("S13: a shared formula whose first cell is missing is named by its cell")
	void aSharedFormulaWithoutItsFirst() throws IOException {
		assertRefused(TestPackage.ofSheet("<sheetData><row r=\"1\"><c r=\"B1\"><f t=\"shared\" si=\"7\"/><v>1</v></c></row></sheetData>"),
				"The formula in cell B1 of the sheet S cannot be made out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<c r=\"true\" t=\"inlineStr\"><is><t>x</t></is></c>", "<c r=\"A1\" t=\"s\"><v>-1</v></c>",
			"<c r=\"A1\" t=\"s\"><v>7</v></c>", "<c r=\"A1\" t=\"s\"><v>x</v></c>", "<c r=\"A1\"><v>one</v></c>",
			"<c r=\"A1\" t=\"q\"><v>1</v></c>",
			"<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>" })
	@DisplayName("S13: cells that cannot be are refused in a sentence")
	void cellsThatCannotBe(String cells) throws IOException {
		assertRefused(TestPackage.ofSheet("<sheetData><row r=\"1\">" + cells + "</row></sheetData>"),
				"Save it anew from Excel or LibreOffice");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"B1\"><v>1</v></c></row></sheetData>",
			"<sheetData><row r=\"0\"><c><v>1</v></c></row></sheetData>", "<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>",
			"<sheetData><row r=\"1\"></sheetData>" })
	@DisplayName("S13: sheets that cannot be are refused in a sentence")
	void sheetsThatCannotBe(String xml) throws IOException {
		assertRefused(TestPackage.ofSheet(xml), "Save it anew from Excel or LibreOffice");
	}

	@Test
	@DisplayName("S13, ROBUSTNESS 43: a sheet that the workbook names and that is missing is named")
	void aSheetIsMissing() throws IOException {
		TestPackage three = TestPackage.ofSheet(CELL).sheet("Two", CELL).sheet("Three", CELL);
		assertEquals(List.of("S", "Two", "Three"), three.read().sheets().stream().map(sheet -> sheet.name()).toList());
		three.edit("xl/_rels/workbook.xml.rels", text -> text.replaceFirst("<Relationship [^>]*sheet2[^>]*>", ""));
		assertRefused(three, "The sheet Two is missing");
		TestPackage part = TestPackage.ofSheet(CELL).sheet("Two", CELL);
		part.parts.remove("xl/worksheets/sheet2.xml");
		assertRefused(part, "Save it anew from Excel or LibreOffice");
		TestPackage twice = TestPackage.ofSheet(CELL).sheet("Two", CELL);
		twice.edit("xl/workbook.xml", text -> text.replaceAll("r:id=\"[^\"]*\"", text.replaceAll("(?s).*?(r:id=\"[^\"]*\").*", "$1")));
		assertRefused(twice, "is missing from the file");
	}

	@Test
	@DisplayName("S13, ROBUSTNESS 43: a file that was cut off is refused, although its first sheets are whole")
	void aFileThatWasCutOff() throws IOException {
		byte[] whole = TestPackage.ofSheet(CELL).sheet("Two", CELL).bytes();
		int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
		for (int length : new int[] { whole.length - 1, whole.length - 22, directory, directory - 50 }) {
			assertRefused(java.util.Arrays.copyOf(whole, length), "Save it anew from Excel or LibreOffice");
		}
	}

	@Test
	@DisplayName("ROBUSTNESS 42: a damaged or locked part is noticed")
	void aDamagedPart() throws IOException {
		byte[] whole = TestPackage.ofSheet(CELL).bytes();
		String text = new String(whole, StandardCharsets.ISO_8859_1);
		byte[] checksum = whole.clone();
		int entry = text.indexOf("PK\u0001\u0002");
		checksum[entry + 16] ^= 1;
		assertRefused(checksum, "damaged");
		byte[] locked = whole.clone();
		locked[entry + 8] |= 1;
		locked[6] |= 1;
		assertRefused(locked, "without a password");
	}

	/** Seeded, so that a failure can be looked at again. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	@DisplayName("S13: whatever is changed in the parts, it is read or refused in a sentence")
	void anyDamageIsASentence(long seed) throws IOException {
		var random = new Random(seed);
		var workbook = new XSSFWorkbook();
		var row = workbook.createSheet("One").createRow(0);
		row.createCell(0).setCellValue("a");
		row.createCell(1).setCellFormula("A1&\"x\"");
		row.createCell(2).setCellValue(46145);
		workbook.createSheet("Two").createRow(3).createCell(1).setCellValue("b");
		byte[] file = TestPackage.bytes(workbook);
		for (int i = 0; i < 150; i++) {
			TestPackage parts = TestPackage.of(file);
			List<String> names = List.copyOf(parts.parts.keySet());
			parts.edit(names.get(random.nextInt(names.size())), text -> {
				int at = random.nextInt(text.length());
				return text.substring(0, at) + List.of("", "-1", "\"", "<", "7", "x", "true").get(random.nextInt(7))
						+ text.substring(Math.min(text.length(), at + random.nextInt(12)));
			});
			byte[] damaged = parts.bytes();
			assertDoesNotThrow(() -> {
				try {
					TestPackage.read(damaged);
				} catch (IOException refused) {
					assertTrue(refused.getMessage().matches("(?s)[A-Z].*\\."), refused.getMessage());
					assertFalse(refused.getMessage().matches("(?s).*(null|Exception|poi|xmlbeans).*"), refused.getMessage());
				}
			});
		}
	}

	@Test
	@DisplayName("S13: the sentence names the file")
	void theSentenceNamesTheFile(@TempDir Path folder) throws IOException {
		TestPackage odd = TestPackage.ofSheet("<sheetData><row r=\"0\"><c><v>1</v></c></row></sheetData>");
		Path file = Files.write(folder.resolve("odd.xlsx"), odd.bytes());
		StoreException refusal = assertThrows(StoreException.class, () -> SheetReaders.platform().read(file));
		assertEquals(StoreException.Kind.CANNOT_READ, refusal.kind());
		assertTrue(refusal.getMessage().contains("odd.xlsx"), refusal.getMessage());
	}
}
