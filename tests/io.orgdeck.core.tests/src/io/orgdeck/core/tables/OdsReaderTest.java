package io.orgdeck.core.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;

@DisplayName("OpenDocument spreadsheets are read like others")
class OdsReaderTest {

	private static final String HEAD = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
			+ " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
			+ "<office:body><office:spreadsheet>";
	private static final String TAIL = "</office:spreadsheet></office:body></office:document-content>";

	private static byte[] zip(String name, String content) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("mimetype"));
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content.getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}

	private static Spreadsheet read(String tables) throws IOException {
		return new OdsReader().read(new ByteArrayInputStream(zip("content.xml", HEAD + tables + TAIL)), "f.ods", new NullProgressMonitor());
	}

	@Test
	void cellsRowsAndRepeatsStandWhereTheProgramShowsThem() throws IOException {
		Spreadsheet file = read("<table:table table:name=\"One\"><table:table-column/>"
				+ "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
				+ "<table:table-row><table:table-cell/><table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"2\"/>b</text:p>"
				+ "<text:p>second</text:p></table:table-cell><table:table-cell office:value-type=\"float\" office:value=\"2.5\""
				+ " table:number-columns-repeated=\"2\"><text:p>2,5</text:p></table:table-cell></table:table-row>"
				+ "<table:table-row table:number-rows-repeated=\"1048573\"><table:table-cell/></table:table-row></table:table>"
				+ "<table:table table:name=\"Two\"/>");
		assertEquals(List.of("One", "Two"), file.sheets().stream().map(Spreadsheet.Sheet::name).toList());
		List<Row> rows = file.sheets().getFirst().rows();
		assertEquals(1, rows.size());
		assertEquals(3, rows.getFirst().number());
		assertEquals(List.of("", "a  b\nsecond", "2,5", "2,5"), rows.getFirst().cells().stream().map(Cell::text).toList());
		assertEquals(2.5, rows.getFirst().cell(3).number());
	}

	@Test
	void notesFormulasAndMergedCellsAreKnown() throws IOException {
		Row row = read("<table:table table:name=\"One\"><table:table-row><table:table-cell table:number-columns-spanned=\"2\">"
				+ "<office:annotation><text:p>Ask Ann</text:p></office:annotation><text:p>Head</text:p></table:table-cell>"
				+ "<table:covered-table-cell/><table:table-cell table:formula=\"of:=SUM([.A1])\" office:value-type=\"float\" office:value=\"3\">"
				+ "<text:p>3</text:p></table:table-cell></table:table-row></table:table>").sheets().getFirst().rows().getFirst();
		assertEquals("Head", row.cell(0).text());
		assertEquals("Ask Ann", row.cell(0).note());
		assertTrue(row.cell(0).merged());
		assertEquals(Kind.FORMULA, row.cell(2).kind());
		assertEquals("=SUM([.A1])", row.cell(2).text());
	}

	@Test
	void whatIsNoSuchFileIsRefusedWithASentence() throws IOException {
		for (byte[] bad : List.of(new byte[0], "plain text".getBytes(StandardCharsets.UTF_8), zip("word/document.xml", "<x/>"),
				zip("content.xml", "not xml"), zip("content.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
				zip("content.xml", "<a>".repeat(10_000)))) {
			IOException refused = assertThrows(IOException.class,
					() -> new OdsReader().read(new ByteArrayInputStream(bad), "f.ods", new NullProgressMonitor()));
			assertTrue(refused.getMessage().contains("OpenDocument"), refused::getMessage);
		}
	}

	@Test
	void aFileThatWouldNotFitIsRefused() {
		IOException refused = assertThrows(IOException.class,
				() -> read("<table:table table:name=\"One\"><table:table-row table:number-rows-repeated=\"900000000\">"
						+ "<table:table-cell table:number-columns-repeated=\"9000\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"));
		assertTrue(refused.getMessage().contains("more than"), refused::getMessage);
	}
}
