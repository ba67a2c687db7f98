package io.orgdeck.export.excel.internal.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChildAnchor;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

import io.orgdeck.core.tables.Spreadsheet;

/** The law of readers: no word that a person typed anywhere in a workbook is lost before somebody decides about it. */
class PlantedWordsTest {

	private static final int WORDS = 1_000;
	private static final Pattern WORD = Pattern.compile("planted[0-9]+x");

	private final Set<String> planted = new TreeSet<>();
	private Random random;
	private XSSFWorkbook workbook;
	private XSSFSheet sheet;

	/** Ten workbooks of a thousand words each. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	@DisplayName("T8, ROBUSTNESS 39: each of 10,000 words that are planted anywhere in workbooks is read")
	void everyPlantedWordIsRead(long seed) throws IOException {
		random = new Random(seed);
		workbook = new XSSFWorkbook();
		for (int i = 0; i < 3; i++) {
			sheet = workbook.createSheet(word());
			if (i > 0 && random.nextBoolean()) {
				workbook.setSheetVisibility(i, random.nextBoolean() ? SheetVisibility.HIDDEN : SheetVisibility.VERY_HIDDEN);
			}
			frame();
			while (planted.size() < WORDS * (i + 1) / 3) {
				plant();
			}
		}
		workbook.getProperties().getCoreProperties().setTitle(word());
		workbook.getProperties().getCoreProperties().setDescription(word());
		TestPackage parts = TestPackage.of(workbook);
		addThreads(parts);
		assertTrue(planted.size() >= WORDS);
		Set<String> missing = new TreeSet<>(planted);
		missing.removeAll(words(parts.read()));
		assertEquals(Set.of(), missing);
	}

	private static Set<String> words(Spreadsheet read) {
		var found = new TreeSet<String>();
		for (Spreadsheet.Sheet sheet : read.sheets()) {
			var text = new StringBuilder(sheet.name()).append(' ');
			sheet.asides().forEach(aside -> text.append(aside.text()).append(' '));
			sheet.rows().forEach(row -> row.cells().forEach(cell -> text.append(cell.text()).append(' ').append(cell.note()).append(' ')));
			WORD.matcher(text).results().forEach(match -> found.add(match.group()));
		}
		return found;
	}

	private String word() {
		String word = "planted" + (100_000 + planted.size()) + "x";
		planted.add(word);
		return word;
	}

	private XSSFCell anywhere() {
		int far = random.nextInt(20) == 0 ? 3_000 : 120;
		int at = random.nextInt(far);
		XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
		row.setZeroHeight(random.nextInt(8) == 0);
		for (int column = random.nextInt(12); column < SheetContent.MOST_COLUMNS; column++) {
			if (row.getCell(column) == null) {
				return row.createCell(column);
			}
		}
		throw new IllegalStateException("The row is full");
	}

	private XSSFClientAnchor place() {
		int row = random.nextInt(200);
		int column = random.nextInt(20);
		return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 3, row + 4);
	}

	/** What a sheet has once: headers, footers, merged cells, a chart. */
	private void frame() {
		sheet.getHeader().setLeft(word());
		sheet.getHeader().setCenter("&\"Arial,Bold\"&14" + word() + " && " + word());
		sheet.getFooter().setRight("Page &P of &N, " + word());
		sheet.getEvenFooter().setLeft(word());
		sheet.getFirstHeader().setCenter(word() + " &D");
		sheet.setColumnHidden(random.nextInt(12), true);
		for (int row = 1; row < 100; row += 7) {
			sheet.addMergedRegion(new CellRangeAddress(row, row + random.nextInt(4), 2, 4));
		}
		sheet.createDrawingPatriarch().createChart(place()).setTitleText(word());
	}

	private void plant() {
		switch (random.nextInt(16)) {
			case 0 -> anywhere().setCellValue(word());
			case 1 -> anywhere().setCellValue("  " + word() + "\n\t" + word() + "\u00a0");
			case 2 -> inline(anywhere());
			case 3 -> anywhere().setCellFormula('"' + word() + "\"&A1");
			case 4 -> anywhere().setCellValue(runs());
			case 5 -> quoted(anywhere());
			case 6 -> note(anywhere(), "");
			case 7 -> note(anywhere(), word());
			case 8 -> note(null, "");
			case 9 -> sheet.createDrawingPatriarch().createSimpleShape(place()).setText(word() + '\n' + word());
			case 10 -> sheet.createDrawingPatriarch().createTextbox(place()).setText(new XSSFRichTextString(word()));
			case 11 ->
				sheet.createDrawingPatriarch().createGroup(place()).createSimpleShape(new XSSFChildAnchor(0, 0, 9, 9)).setText(word());
			case 12 -> link(anywhere());
			case 13 -> prompt(anywhere());
			case 14 -> sheet.createDrawingPatriarch().createSimpleShape(place()).getCTShape().getNvSpPr().getCNvPr().setDescr(word());
			default -> format(anywhere());
		}
	}

	private void inline(XSSFCell cell) {
		cell.getCTCell().setT(STCellType.INLINE_STR);
		cell.getCTCell().addNewIs().setT(word());
	}

	private XSSFRichTextString runs() {
		var struck = workbook.createFont();
		struck.setStrikeout(true);
		var text = new XSSFRichTextString(word());
		text.append(' ' + word(), struck);
		text.append(' ' + word());
		return text;
	}

	private void quoted(XSSFCell cell) {
		var style = workbook.createCellStyle();
		style.setQuotePrefixed(true);
		cell.setCellStyle(style);
		cell.setCellValue("=" + word());
	}

	/** A note on a cell, which may be empty, or on one where nothing stands. */
	private void note(XSSFCell cell, String text) {
		int row = cell == null ? 5_000 + planted.size() : cell.getRowIndex();
		int column = cell == null ? random.nextInt(2_000) : cell.getColumnIndex();
		var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 2, row + 2));
		comment.setAddress(row, column);
		comment.setAuthor("Owen");
		comment.setString((random.nextBoolean() ? "Owen:\n" : "") + word());
		if (cell != null) {
			cell.setCellValue(text);
		}
	}

	private void link(XSSFCell cell) {
		cell.setCellValue(word());
		var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
		link.setAddress("https://example.org/" + word());
		cell.setHyperlink(link);
		link.setTooltip(word());
	}

	private void prompt(XSSFCell cell) {
		var helper = sheet.getDataValidationHelper();
		var at = new CellRangeAddressList(cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex());
		var rule = helper.createValidation(helper.createExplicitListConstraint(new String[] { "1", "2" }), at);
		rule.createPromptBox(word(), word());
		rule.createErrorBox(word(), word());
		sheet.addValidationData(rule);
	}

	/** A text that the cell's format would not show, or show in other words. */
	private void format(XSSFCell cell) {
		var style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(random.nextBoolean() ? ";;;" : "0.00;;;\"Text \"@"));
		cell.setCellStyle(style);
		cell.setCellValue(word());
	}

	/** Comments that people answer, which POI cannot write. */
	private void addThreads(TestPackage parts) {
		var xml = new StringBuilder("<ThreadedComments xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\">");
		for (int i = 0; i < 20; i++) {
			String at = "\" ref=\"" + (char) ('A' + random.nextInt(20)) + (1 + random.nextInt(300)) + "\" personId=\"{P}\"";
			xml.append("<threadedComment id=\"{" + i + '}' + at + "><text>" + word() + "</text></threadedComment>");
			xml.append("<threadedComment id=\"{a" + i + '}' + at + " parentId=\"{" + i + "}\"><text>@Owen " + word()
					+ "</text></threadedComment>");
		}
		parts.add("xl/threadedComments/threadedComment1.xml", xml + "</ThreadedComments>");
		parts.relate("xl/worksheets/_rels/sheet1.xml.rels", "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
				"../threadedComments/threadedComment1.xml");
	}
}
