package io.orgdeck.export.excel.internal.workbook;

import javax.xml.namespace.QName;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;

/**
 * Lays the parts of stacked bars over one another. The small schema jar of POI lacks the type behind
 * {@code XDDFBarChartData.setOverlap}, so the element is put in its place by hand.
 */
final class BarOverlap {

	private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

	private BarOverlap() {
	}

	static void full(XSSFChart chart) {
		try (XmlCursor cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
			cursor.toChild(new QName(CHART, "axId"));
			cursor.beginElement("overlap", CHART);
			cursor.insertAttributeWithValue("val", "100");
		}
	}
}
