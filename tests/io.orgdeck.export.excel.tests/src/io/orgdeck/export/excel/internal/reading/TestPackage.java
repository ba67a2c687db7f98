package io.orgdeck.export.excel.internal.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import io.orgdeck.core.tables.Spreadsheet;

/** A workbook's parts, for tests that write what POI cannot. */
final class TestPackage {

	private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

	final Map<String, String> parts = new LinkedHashMap<>();

	static TestPackage of(XSSFWorkbook workbook) throws IOException {
		return of(bytes(workbook));
	}

	static TestPackage of(byte[] file) throws IOException {
		var result = new TestPackage();
		try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				result.parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
			}
		}
		return result;
	}

	/** The smallest workbook of one sheet, from the XML between the tags of the sheet. */
	static TestPackage ofSheet(String xml) {
		var result = new TestPackage();
		result.parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
				+ "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
		result.relate("_rels/.rels", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
				"xl/workbook.xml");
		result.parts.put("xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
				+ "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets></sheets></workbook>");
		return result.sheet("S", xml);
	}

	/** One more sheet. */
	TestPackage sheet(String name, String xml) {
		int number = (int) parts.keySet().stream().filter(part -> part.startsWith("xl/worksheets/sheet")).count() + 1;
		String id = relate("xl/_rels/workbook.xml.rels", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet",
				"worksheets/sheet" + number + ".xml");
		edit("xl/workbook.xml", text -> text.replace("</sheets>",
				"<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"" + id + "\"/></sheets>"));
		edit("[Content_Types].xml", text -> text.replace("</Types>", "<Override PartName=\"/xl/worksheets/sheet" + number
				+ ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>"));
		parts.put("xl/worksheets/sheet" + number + ".xml",
				"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + xml + "</worksheet>");
		return this;
	}

	TestPackage edit(String part, UnaryOperator<String> edit) {
		String before = parts.get(part);
		parts.put(part, edit.apply(before));
		return this;
	}

	TestPackage add(String part, String text) {
		parts.put(part, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
		return this;
	}

	/** One more relation in a part of relations, which is made where there is none. */
	String relate(String relations, String type, String target) {
		String text = parts.getOrDefault(relations, "<Relationships xmlns=\"" + RELATIONSHIPS + "\"></Relationships>");
		String id = "rIdTest" + text.length();
		String one = "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>";
		parts.put(relations, text.replaceFirst("(<Relationships[^>]*)/>", "$1></Relationships>").replace("</Relationships>", one));
		return id;
	}

	byte[] bytes() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.ISO_8859_1));
			}
		}
		return out.toByteArray();
	}

	Spreadsheet read() throws IOException {
		return read(bytes());
	}

	static Spreadsheet read(byte[] file) throws IOException {
		return new XlsxReader().read(new ByteArrayInputStream(file), "file.xlsx");
	}

	static Spreadsheet read(XSSFWorkbook workbook) throws IOException {
		return read(bytes(workbook));
	}

	static byte[] bytes(XSSFWorkbook workbook) throws IOException {
		var out = new ByteArrayOutputStream();
		workbook.write(out);
		workbook.close();
		return out.toByteArray();
	}
}
