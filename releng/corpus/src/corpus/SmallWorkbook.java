package corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a workbook with one sheet of texts and numbers, as short as they can be. */
final class SmallWorkbook {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private SmallWorkbook() {
	}

	static Map<String, byte[]> parts(List<List<String>> rows) {
		var parts = new LinkedHashMap<String, byte[]>();
		put(parts, "[Content_Types].xml",
				"<Types xmlns='" + PACKAGE + "content-types'><Default Extension='rels' ContentType='application/vnd"
						+ ".openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='" + TYPE
						+ "sheet.main+xml'/>"
						+ "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='" + TYPE + "worksheet+xml'/></Types>");
		put(parts, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
		put(parts, "xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
				+ "'><sheets><sheet name='Votes' sheetId='1' r:id='rId1'/></sheets></workbook>");
		put(parts, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
		var sheet = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
		for (int row = 1; row <= rows.size(); row++) {
			sheet.append("<row r='").append(row).append("'>");
			List<String> cells = rows.get(row - 1);
			for (int column = 0; column < cells.size(); column++) {
				sheet.append(cell("" + (char) ('A' + column) + row, cells.get(column)));
			}
			sheet.append("</row>");
		}
		put(parts, "xl/worksheets/sheet1.xml", sheet.append("</sheetData></worksheet>").toString());
		return parts;
	}

	private static void put(Map<String, byte[]> parts, String name, String content) {
		parts.put(name, (HEAD + content.replace('\'', '"')).getBytes(StandardCharsets.UTF_8));
	}

	private static String relation(String kind, String target) {
		return "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='rId1' Type='" + RELATIONS + "/" + kind + "' Target='"
				+ target
				+ "'/></Relationships>";
	}

	private static String cell(String place, String value) {
		if (value.isEmpty()) {
			return "";
		}
		if (value.matches("\\d+")) {
			return "<c r='" + place + "'><v>" + value + "</v></c>";
		}
		return "<c r='" + place + "' t='inlineStr'><is><t>" + value.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>";
	}
}
