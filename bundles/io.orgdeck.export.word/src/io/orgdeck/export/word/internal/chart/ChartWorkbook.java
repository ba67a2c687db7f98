package io.orgdeck.export.word.internal.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.apache.poi.openxml4j.opc.PackagePart;

import io.orgdeck.core.report.Chart;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import io.orgdeck.export.word.internal.parts.OfficeParts;

/** The workbook behind a chart: categories in the first column, a column per series, nothing else. */
final class ChartWorkbook {

	static final String SHEET = "Data";
	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private final Chart chart;

	private final Instant made;
	private final String creator;

	ChartWorkbook(Chart chart, Instant made, String creator) {
		this.chart = chart;
		this.made = made;
		this.creator = creator;
	}

	/** Where the values of a series stand; the heading for row 0 alone. */
	static String range(int column, int firstRow, int lastRow) {
		String letters = column(column);
		String first = SHEET + "!$" + letters + "$" + (firstRow + 1);
		return firstRow == lastRow ? first : first + ":$" + letters + "$" + (lastRow + 1);
	}

	static String column(int index) {
		return index < 26 ? String.valueOf((char) ('A' + index)) : column(index / 26 - 1) + column(index % 26);
	}

	void save(OutputStream out) throws IOException {
		try (OfficeParts parts = OfficeParts.create(made, creator)) {
			PackagePart workbook = parts.main("/xl/workbook.xml", TYPE + "sheet.main+xml");
			PackagePart sheet = parts.part("/xl/worksheets/sheet1.xml", TYPE + "worksheet+xml");
			String id = OfficeParts.relate(workbook, sheet, RELATIONS + "/worksheet");
			OfficeParts.write(workbook, xml -> xml.start("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS).start("sheets")
					.empty("sheet", "name", SHEET, "sheetId", "1", "r:id", id));
			OfficeParts.write(sheet, this::sheet);
			parts.save(out);
		}
	}

	private void sheet(XmlWriter xml) {
		xml.start("worksheet", "xmlns", MAIN).start("sheetData");
		xml.start("row", "r", "1");
		for (int i = 0; i < chart.series().size(); i++) {
			text(xml, i + 1, 0, chart.series().get(i).name());
		}
		xml.end();
		for (int row = 0; row < chart.categories().size(); row++) {
			xml.start("row", "r", Integer.toString(row + 2));
			text(xml, 0, row + 1, chart.categories().get(row));
			for (int i = 0; i < chart.series().size(); i++) {
				number(xml, i + 1, row + 1, chart.series().get(i).values().get(row));
			}
			xml.end();
		}
		xml.end().end();
	}

	private static void text(XmlWriter xml, int column, int row, String text) {
		xml.start("c", "r", column(column) + (row + 1), "t", "inlineStr").start("is").element("t", text, "xml:space", "preserve")
				.end().end();
	}

	private static void number(XmlWriter xml, int column, int row, double value) {
		if (Double.isFinite(value)) {
			xml.start("c", "r", column(column) + (row + 1)).element("v", Double.toString(value)).end();
		}
	}
}
