package io.orgdeck.export.excel.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.orgdeck.core.tables.Spreadsheet;
import io.orgdeck.core.tables.Spreadsheet.Kind;

/** T12: what Excel saves as "Strict Open XML" is read like the usual kind. */
class StrictWorkbookTest {

	/** Every namespace and every kind of relation gets the name that it has in the strict kind. */
	private static TestPackage strict(TestPackage parts) {
		parts.parts.replaceAll((name, text) -> text
				.replaceAll("http://schemas\\.openxmlformats\\.org/(\\w+)/2006/(?!content-types|relationships/metadata)",
						"http://purl.oclc.org/ooxml/$1/")
				.replace("http://purl.oclc.org/ooxml/package/", "http://schemas.openxmlformats.org/package/2006/")
				.replace("extended-properties", "extendedProperties"));
		return parts;
	}

	private static XSSFWorkbook workbook() {
		var workbook = new XSSFWorkbook();
		workbook.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany("Riverside");
		var sheet = workbook.createSheet("Cards");
		sheet.createRow(0).createCell(0).setCellValue("See http://purl.oclc.org/ooxml/spreadsheetml/main");
		sheet.getRow(0).createCell(1).setCellValue(7);
		var drawing = sheet.createDrawingPatriarch();
		var note = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 0, 3, 3));
		note.setAddress(0, 1);
		note.setString("noted");
		drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 2, 4, 5, 8)).setText("boxed");
		workbook.createSheet("More").createRow(0).createCell(0).setCellValue("more");
		return workbook;
	}

	@Test
	@DisplayName("T12: cells, notes and boxes of all sheets are the same as in the usual kind")
	void theStrictKindIsReadLikeTheUsualOne() throws IOException {
		TestPackage strict = strict(TestPackage.of(workbook()));
		assertTrue(strict.parts.get("_rels/.rels").contains("http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"));
		assertTrue(strict.parts.get("xl/drawings/drawing1.xml").contains("http://purl.oclc.org/ooxml/drawingml/main"));
		Spreadsheet read = strict.read();
		assertEquals(TestPackage.read(workbook()), read);
		assertEquals(List.of("Cards", "More"), read.sheets().stream().map(Spreadsheet.Sheet::name).toList());
		assertEquals("See http://purl.oclc.org/ooxml/spreadsheetml/main", read.sheets().getFirst().rows().getFirst().cell(0).text());
		assertEquals("noted", read.sheets().getFirst().rows().getFirst().cell(1).note());
		assertEquals("boxed", read.sheets().getFirst().asides().getFirst().text());
	}

	@Test
	@DisplayName("T12, D10: a date that is written as a text is the date that it says")
	void datesAreWrittenAsTexts() throws IOException {
		var workbook = new XSSFWorkbook();
		var row = workbook.createSheet("S").createRow(0);
		var style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
		for (int i = 0; i < 3; i++) {
			row.createCell(i).setCellValue(1);
			row.getCell(i).setCellStyle(style);
		}
		TestPackage parts = TestPackage.of(workbook);
		for (String value : List.of("2026-05-03T12:30:00.000", "2026-05-04", "soon")) {
			parts.edit("xl/worksheets/sheet1.xml", text -> text.replaceFirst("t=\"n\"( s=\"1\"><v>)1\\.0<", "t=\"d\"$1" + value + '<'));
		}
		var cells = strict(parts).read().sheets().getFirst().rows().getFirst().cells();
		assertEquals(List.of("2026-05-03 12:30", "2026-05-04 00:00", "soon"), cells.stream().map(Spreadsheet.Cell::text).toList());
		assertEquals(List.of(Kind.DATE, Kind.DATE, Kind.TEXT), cells.stream().map(Spreadsheet.Cell::kind).toList());
	}
}
