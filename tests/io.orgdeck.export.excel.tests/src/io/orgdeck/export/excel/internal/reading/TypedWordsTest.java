package io.orgdeck.export.excel.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.orgdeck.core.tables.Spreadsheet.Aside;
import io.orgdeck.core.tables.Spreadsheet.Cell;
import io.orgdeck.core.tables.Spreadsheet.Kind;
import io.orgdeck.core.tables.Spreadsheet.Row;
import io.orgdeck.core.tables.Spreadsheet.Sheet;

/** What a person can put into a workbook beside plain cells: it is read, and it is known what it was. */
class TypedWordsTest {

	private final XSSFWorkbook workbook = new XSSFWorkbook();
	private final XSSFSheet sheet = workbook.createSheet("S");

	private XSSFCell cell(int row, int column) {
		var found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
		return found.createCell(column);
	}

	private XSSFCellStyle format(String format) {
		var style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		return style;
	}

	private XSSFCellStyle struckOut() {
		var style = workbook.createCellStyle();
		style.setFont(struckFont());
		return style;
	}

	private XSSFFont struckFont() {
		var font = workbook.createFont();
		font.setStrikeout(true);
		return font;
	}

	private Sheet read() throws IOException {
		return TestPackage.read(workbook).sheets().getFirst();
	}

	private void note(int row, int column, String author, String text) {
		var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 2, row + 3));
		comment.setAddress(row, column);
		comment.setAuthor(author);
		comment.setString(text);
	}

	private static Cell cell(Sheet sheet, int row, int column) {
		return sheet.rows().stream().filter(each -> each.number() == row).findFirst().orElseThrow().cell(column);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3|General|3|NUMBER", "3|0.0|3.0|NUMBER", "0.5|0%|50%|NUMBER",
			"3|\"Question \"0|Question 3|NUMBER",
			"46145|yyyy-mm-dd|2026-05-03|DATE", "46145|[$-407]d. mmmm yyyy|3. May 2026|DATE", "46145.5|d/m/yy h:mm|3/5/26 12:00|DATE",
			"0.25|[h]:mm|6:00|DATE", "12|;;;|12|NUMBER" })
	@DisplayName("T5, D10: a number is known with its text, a date as a date")
	void numbersAndDates(double value, String format, String shown, Kind kind) throws IOException {
		cell(0, 0).setCellValue(value);
		sheet.getRow(0).getCell(0).setCellStyle(format(format));
		Cell read = cell(read(), 1, 0);
		assertEquals(shown, read.text());
		assertEquals(kind, read.kind());
		assertEquals(value, read.number());
	}

	@Test
	@DisplayName("D10: formulas, truth and errors are known")
	void otherKinds() throws IOException {
		cell(0, 0).setCellFormula("SUM(B1:C1)");
		cell(0, 1).setCellValue(true);
		cell(0, 2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0);
		cell(0, 3).setCellValue(LocalDate.of(2026, 5, 3));
		Row row = read().rows().getFirst();
		assertEquals(List.of("=SUM(B1:C1)", "TRUE", "#DIV/0!", "46145"), row.cells().stream().map(Cell::text).toList());
		assertEquals(List.of(Kind.FORMULA, Kind.BOOLEAN, Kind.ERROR, Kind.NUMBER), row.cells().stream().map(Cell::kind).toList());
		assertTrue(Double.isNaN(row.cell(0).number()));
	}

	@Test
	@DisplayName("D11, T6: lines, blanks at the ends and an apostrophe stay as they were typed")
	void textsStayAsTyped() throws IOException {
		cell(0, 0).setCellValue("  - a\n    - b  ");
		cell(0, 1).setCellValue("'=SUM(our efforts)");
		cell(0, 2).setCellValue("- more time");
		var style = workbook.createCellStyle();
		style.setQuotePrefixed(true);
		sheet.getRow(0).getCell(2).setCellStyle(style);
		assertEquals(List.of("  - a\n    - b  ", "'=SUM(our efforts)", "- more time"),
				read().rows().getFirst().cells().stream().map(Cell::text).toList());
	}

	@Test
	@DisplayName("T8: a note is read with its lines, without the name that Excel puts before it, also on an empty cell")
	void notes() throws IOException {
		cell(1, 1).setCellValue("4");
		note(1, 1, "Siobhan", "Siobhan:\nOnly in the east team\nask me");
		note(1, 2, "Siobhan", "Owen: says no");
		note(1, 3, "Owen", "Owen: says no");
		note(40, 3, "", "far below");
		Sheet read = read();
		assertEquals("Only in the east team\nask me", cell(read, 2, 1).note());
		assertEquals("4", cell(read, 2, 1).text());
		assertEquals("Owen: says no", cell(read, 2, 2).note());
		assertEquals("Owen: says no", cell(read, 2, 3).note());
		assertEquals("far below", cell(read, 41, 3).note());
		assertTrue(cell(read, 41, 3).isBlank());
	}

	@Test
	@DisplayName("T8: comments with answers are read once, not again from the copy that Excel keeps for older programs")
	void threadedComments() throws IOException {
		cell(0, 0).setCellValue("4");
		String copy = "[Threaded comment]\n\nYour version of Excel allows you to read this.\n\nComment:\n    ";
		note(0, 0, "tc={ABC}", copy + "In the east\nReply:\n    Not here");
		note(1, 0, "tc={DEF}", copy + "Left alone\nReply:\n    Yes");
		var parts = TestPackage.of(workbook);
		parts.relate("xl/worksheets/_rels/sheet1.xml.rels", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
				"../threadedComments/threadedComment1.xml");
		parts.add("xl/threadedComments/threadedComment1.xml", """
				<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
				<threadedComment ref="A1" dT="2026-05-03T10:00:00.00" personId="{1}" id="{ABC}"><text>In the east – “Ż”</text></threadedComment>
				<threadedComment ref="A1" dT="2026-05-03T11:00:00.00" personId="{2}" id="{X}" parentId="{ABC}"><text>Not here</text></threadedComment>
				<threadedComment ref="C9" dT="2026-05-03T11:00:00.00" personId="{2}" id="{Y}"><text>Alone</text></threadedComment>
				</ThreadedComments>""");
		Sheet read = parts.read().sheets().getFirst();
		assertEquals("In the east – “Ż”\nNot here", cell(read, 1, 0).note());
		assertEquals("Left alone\nYes", cell(read, 2, 0).note());
		assertEquals("Alone", cell(read, 9, 2).note());
	}

	@Test
	@DisplayName("T8: a cell whose words are all crossed out is known, whatever its kind")
	void struckOutCells() throws IOException {
		cell(0, 0).setCellValue("4 Established");
		cell(0, 1).setCellValue(4);
		var all = new XSSFRichTextString("4 Established");
		all.applyFont(0, 2, struckFont());
		all.applyFont(2, 13, struckFont());
		cell(0, 2).setCellValue(all);
		cell(0, 3).setCellValue("4");
		sheet.getRow(0).getCell(0).setCellStyle(struckOut());
		sheet.getRow(0).getCell(1).setCellStyle(struckOut());
		Row row = read().rows().getFirst();
		assertEquals(List.of(true, true, true, false), row.cells().stream().map(Cell::struck).toList());
		assertEquals(List.of("4 Established", "4", "4 Established", "4"), row.cells().stream().map(Cell::text).toList());
	}

	@Test
	@DisplayName("T8: words that are crossed out in part stay, and are told by cell")
	void partlyStruckOut() throws IOException {
		var part = new XSSFRichTextString("3 Developing 4 Established");
		part.applyFont(0, 12, struckFont());
		cell(6, 4).setCellValue(part);
		var read = TestPackage.read(workbook);
		assertFalse(cell(read.sheets().getFirst(), 7, 4).struck());
		assertEquals("3 Developing 4 Established", cell(read.sheets().getFirst(), 7, 4).text());
		assertEquals(
				List.of("file.xlsx, sheet S, row 7, column E: Part of the cell is crossed out: \"3 Developing\" The whole cell is read. "
						+ "Delete what is not meant."),
				read.remarks().stream().map(Object::toString).toList());
	}

	@Test
	@DisplayName("T8: words in boxes, groups and charts stand beside the cells, each at its place")
	void boxes() throws IOException {
		var drawing = sheet.createDrawingPatriarch();
		var box = drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 2, 4, 5, 8));
		box.setText("See my\ne-mail");
		var group = drawing.createGroup(new XSSFClientAnchor(0, 0, 0, 0, 1, 10, 5, 18));
		group.createTextbox(new org.apache.poi.xssf.usermodel.XSSFChildAnchor(0, 0, 10, 10)).setText("In a group");
		drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 20, 5, 30)).setTitleText("Our own chart");
		List<Aside> asides = read().asides();
		assertEquals(List.of(new Aside(5, 2, "See my\ne-mail"), new Aside(11, 1, "In a group"), new Aside(21, 0, "Our own chart")), asides);
	}

	@Test
	@DisplayName("T8: words in headers and footers belong to the sheet as a whole; fields and what programs write around them are no words")
	void headersAndFooters() throws IOException {
		sheet.getHeader().setLeft("Riverside && partners");
		sheet.getHeader().setCenter("&\"Times New Roman,Regular\"&12&A");
		sheet.getFooter().setCenter("&\"Times New Roman,Regular\"&12Page &P");
		sheet.getFooter().setRight("&KFF0000&BUrgent&B, &P of &N");
		assertEquals(List.of(new Aside(0, -1, "Riverside & partners"), new Aside(0, -1, "Urgent,   of")), read().asides());
	}

	@Test
	@DisplayName("T8: an address behind words is told, one that the words say is not")
	void links() throws IOException {
		link(cell(0, 0), "Guide", "https://example.org/guide");
		link(cell(1, 0), "example.org/guide", "https://example.org/guide/");
		assertEquals(List.of(new Aside(1, 0, "https://example.org/guide")), read().asides());
	}

	private void link(XSSFCell cell, String text, String address) {
		cell.setCellValue(text);
		var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
		link.setAddress(address);
		cell.setHyperlink(link);
	}

	@Test
	@DisplayName("ROBUSTNESS 39: what comes up with a cell before or after somebody types is read once, at its first cell")
	void prompts() throws IOException {
		cell(0, 0).setCellValue("answer");
		for (int row : new int[] { 3, 8 }) {
			var helper = sheet.getDataValidationHelper();
			var rule = helper.createValidation(helper.createExplicitListConstraint(new String[] { "yes", "no" }),
					new CellRangeAddressList(row, row + 2, 4, 4));
			rule.createPromptBox("Your answer", "In the east team alone");
			rule.createErrorBox("Your answer", "Ask Siobhan");
			sheet.addValidationData(rule);
		}
		assertEquals(List.of(new Aside(4, 4, "Your answer"), new Aside(4, 4, "In the east team alone"), new Aside(4, 4, "Ask Siobhan")),
				read().asides());
	}

	@Test
	@DisplayName("ROBUSTNESS 39: so is what newer rules keep elsewhere, and what belongs to whole columns or nothing")
	void promptsOfNewerRules() throws IOException {
		TestPackage parts = TestPackage.ofSheet("""
				<sheetData/><dataValidations count="2"><dataValidation prompt="Column" sqref="B:B"/>
				<dataValidation prompt="Nowhere" sqref="#REF!"/></dataValidations><extLst>
				<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">
				<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1">
				<x14:dataValidation type="list" prompt="Ask Ann"><x14:formula1><xm:f>T!$A$1:$A$2</xm:f></x14:formula1>
				<xm:sqref>$C$4:C9 E1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>""");
		assertEquals(List.of(new Aside(0, -1, "Column"), new Aside(0, -1, "Nowhere"), new Aside(4, 2, "Ask Ann")),
				parts.read().sheets().getFirst().asides());
	}

	@Test
	@DisplayName("ROBUSTNESS 39: what describes a picture or chart is read at its place")
	void descriptions() throws IOException {
		var drawing = sheet.createDrawingPatriarch();
		var chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 1, 20, 5, 30));
		var described = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
		described.setDescr("The rota is the problem");
		drawing.createSimpleShape(new XSSFClientAnchor(0, 0, 0, 0, 2, 4, 5, 8)).getCTShape().getNvSpPr().getCNvPr().setTitle("A photo");
		assertEquals(List.of(new Aside(21, 1, "The rota is the problem"), new Aside(5, 2, "A photo")), read().asides());
	}

	@ParameterizedTest
	@CsvSource({ "Owen, 'Votes of May, East team, Without the night shift, Draft'", "Orgdeck, 'Without the night shift, Draft'" })
	@DisplayName("ROBUSTNESS 39: what somebody types into the properties of a file belongs to its first sheet as a whole; what Orgdeck puts there does not")
	void properties(String creator, String words) throws IOException {
		cell(0, 0).setCellValue("answer");
		workbook.createSheet("T");
		var properties = workbook.getProperties().getCoreProperties();
		properties.setCreator(creator);
		properties.setTitle("Votes of May");
		properties.setSubjectProperty("East team");
		properties.setDescription("Without the night shift");
		properties.setKeywords(" ");
		properties.setCategory("Draft");
		List<Sheet> sheets = TestPackage.read(workbook).sheets();
		assertEquals(Stream.of(words.split(", ")).map(text -> new Aside(0, -1, text)).toList(), sheets.getFirst().asides());
		assertEquals(List.of(), sheets.getLast().asides());
	}

	@Test
	@DisplayName("T8: what is hidden is read like anything else")
	void hiddenThings() throws IOException {
		cell(0, 0).setCellValue("row");
		sheet.getRow(0).setZeroHeight(true);
		cell(1, 1).setCellValue("column");
		sheet.setColumnHidden(1, true);
		workbook.createSheet("T").createRow(0).createCell(0).setCellValue("sheet");
		workbook.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
		var read = TestPackage.read(workbook);
		assertEquals("row", cell(read.sheets().getFirst(), 1, 0).text());
		assertEquals("column", cell(read.sheets().getFirst(), 2, 1).text());
		assertEquals("sheet", cell(read.sheets().get(1), 1, 0).text());
	}

	@Test
	@DisplayName("T8: diagrams, buttons and shapes of newer programs have words too; what older programs would draw instead has none")
	void drawingsThatPoiDoesNotKnow() throws IOException {
		String related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
		TestPackage parts = TestPackage.ofSheet("<sheetData/>");
		parts.edit("[Content_Types].xml", text -> text.replace("<Override", "<Default Extension=\"vml\" "
				+ "ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/><Override"));
		parts.relate("xl/worksheets/_rels/sheet1.xml.rels", related + "drawing", "../drawings/drawing1.xml");
		parts.relate("xl/worksheets/_rels/sheet1.xml.rels", related + "vmlDrawing", "../drawings/vmlDrawing1.vml");
		String diagram = parts.relate("xl/drawings/_rels/drawing1.xml.rels", related + "diagramData", "../diagrams/data1.xml");
		parts.add("xl/drawings/drawing1.xml", """
				<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
				xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
				xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
				xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
				<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
				<mc:AlternateContent><mc:Choice Requires="x">
				<xdr:sp><xdr:txBody><a:p><a:r><a:t>New </a:t></a:r><a:r><a:t>shape</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Choice>
				<mc:Fallback><xdr:sp><xdr:txBody><a:p><a:r><a:t>Not available</a:t></a:r></a:p></xdr:txBody></xdr:sp></mc:Fallback>
				</mc:AlternateContent></xdr:twoCellAnchor>
				<xdr:oneCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>
				<xdr:graphicFrame><x r:dm="%s"/></xdr:graphicFrame></xdr:oneCellAnchor></xdr:wsDr>""".formatted(diagram));
		parts.add("xl/diagrams/data1.xml", """
				<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
				xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
				<dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>First</a:t></a:r></a:p></dgm:t></dgm:pt>
				<dgm:pt><dgm:t><a:p><a:r><a:t>Second</a:t></a:r></a:p></dgm:t></dgm:pt>
				</dgm:ptLst></dgm:dataModel>""");
		parts.add("xl/drawings/vmlDrawing1.vml", """
				<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
				<v:shape id="a" type="#t"><v:textbox><div style='text-align:left'><font>I have<br>read it</font></div></v:textbox>
				<x:ClientData ObjectType="Checkbox"><x:Anchor>3, 15, 6, 10, 5, 31, 9, 9</x:Anchor></x:ClientData></v:shape></xml>""");
		assertEquals(List.of(new Aside(3, 1, "New shape"), new Aside(10, 4, "First"), new Aside(10, 4, "Second"),
				new Aside(7, 3, "I have\nread it")),
				parts.read().sheets().getFirst().asides());
	}

	@Test
	@DisplayName("ROBUSTNESS 38: drawings that a program names and does not write, as openxlsx does, are none")
	void drawingsThatAreNotThere() throws IOException {
		TestPackage parts = TestPackage.ofSheet("<sheetData><row><c><v>1</v></c></row></sheetData>");
		for (String kind : List.of("drawing", "vmlDrawing")) {
			parts.relate("xl/worksheets/_rels/sheet1.xml.rels",
					"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind,
					"../drawings/" + kind + "1.xml");
		}
		assertEquals("1", cell(parts.read().sheets().getFirst(), 1, 0).text());
	}

	@Test
	void rowsAndCellsWithoutNumbersFollowEachOther() throws IOException {
		Sheet read = TestPackage.ofSheet("<sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>1</v></c></row>"
				+ "<row><c t=\"str\"><v>b</v></c></row></sheetData>").read().sheets().getFirst();
		assertEquals("a", cell(read, 1, 0).text());
		assertEquals("1", cell(read, 1, 1).text());
		assertEquals("b", cell(read, 2, 0).text());
	}
}
