package io.orgdeck.export.word.internal.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

import org.apache.poi.openxml4j.opc.PackagePart;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;
import io.orgdeck.export.word.internal.markup.XmlWriter;
import io.orgdeck.export.word.internal.parts.OfficeParts;

/** A chart as DrawingML with its figures in a workbook, so that it can be edited in Word. */
public final class ChartPart {

	private static final String CATEGORY_AXIS = "1001";
	private static final String VALUE_AXIS = "1002";
	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Chart chart;
	private final ChartLook look;
	private final Instant made;
	private final String creator;
	private final SeriesMarkup series;

	/**
	 * @param made    when, for the properties of the workbook
	 * @param creator in whose name
	 */
	public ChartPart(Chart chart, ChartLook look, Instant made, String creator) {
		this.chart = chart;
		this.look = look;
		this.made = made;
		this.creator = creator;
		this.series = new SeriesMarkup(chart, look);
	}

	/** Adds chart and workbook to the package and says under which id the paper finds the chart. */
	public String addTo(OfficeParts parts, PackagePart document) throws IOException {
		PackagePart part = parts.part(parts.freeNumber("/word/charts/chart", ".xml"),
				"application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
		PackagePart workbook = parts.part(parts.freeNumber("/word/embeddings/workbook", ".xlsx"),
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		try (OutputStream out = workbook.getOutputStream()) {
			new ChartWorkbook(chart, made, creator).save(out);
		}
		String data = OfficeParts.relate(part, workbook, RELATIONS + "/package");
		OfficeParts.write(part, xml -> write(xml, data));
		return OfficeParts.relate(document, part, RELATIONS + "/chart");
	}

	/** Height that suits what is shown, in twentieths of a point. */
	public static int height(Chart chart) {
		int bars = chart.categories().size() * (chart.kind() == ChartKind.BAR ? Math.max(1, chart.series().size()) : 1);
		return switch (chart.kind()) {
			case RADAR -> 4200;
			case STACKED_BAR -> Math.min(12000, 900 + 290 * bars);
			case BAR -> Math.min(12000, 1300 + 360 * bars);
		};
	}

	/** Height of a chart that shares its line with another. */
	public static int smallHeight(Chart chart) {
		return chart.kind() == ChartKind.RADAR ? 3100 : 1100 + 290 * chart.categories().size();
	}

	private void write(XmlWriter xml, String data) {
		xml.start("c:chartSpace", "xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart", "xmlns:a",
				"http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:r", RELATIONS);
		value(xml, "c:date1904", "0");
		value(xml, "c:lang", look.language());
		value(xml, "c:roundedCorners", "0");
		xml.start("c:chart");
		value(xml, "c:autoTitleDeleted", "1");
		xml.start("c:plotArea").empty("c:layout");
		if (chart.kind() == ChartKind.RADAR) {
			radar(xml);
		} else {
			bars(xml);
		}
		categoryAxis(xml);
		valueAxis(xml);
		xml.end();
		if (chart.series().size() > 1) {
			legend(xml);
		}
		value(xml, "c:plotVisOnly", "1");
		value(xml, "c:dispBlanksAs", "gap");
		xml.end();
		xml.start("c:spPr").empty("a:noFill").start("a:ln").empty("a:noFill").end().end();
		series.text(xml, ChartLook.TEXT, 1000);
		xml.start("c:externalData", "r:id", data);
		value(xml, "c:autoUpdate", "0");
		xml.end().end();
	}

	private void radar(XmlWriter xml) {
		xml.start("c:radarChart");
		value(xml, "c:radarStyle", "marker");
		value(xml, "c:varyColors", "0");
		for (int i = 0; i < chart.series().size(); i++) {
			series.line(xml, i);
		}
		value(xml, "c:axId", CATEGORY_AXIS);
		value(xml, "c:axId", VALUE_AXIS);
		xml.end();
	}

	private void bars(XmlWriter xml) {
		boolean stacked = chart.kind() == ChartKind.STACKED_BAR;
		xml.start("c:barChart");
		value(xml, "c:barDir", "bar");
		value(xml, "c:grouping", stacked ? "stacked" : "clustered");
		value(xml, "c:varyColors", "0");
		for (int i = 0; i < chart.series().size(); i++) {
			series.bar(xml, i, stacked);
		}
		value(xml, "c:gapWidth", stacked ? "45" : "60");
		if (stacked) {
			value(xml, "c:overlap", "100");
		}
		value(xml, "c:axId", CATEGORY_AXIS);
		value(xml, "c:axId", VALUE_AXIS);
		xml.end();
	}

	private void categoryAxis(XmlWriter xml) {
		boolean radar = chart.kind() == ChartKind.RADAR;
		xml.start("c:catAx");
		value(xml, "c:axId", CATEGORY_AXIS);
		xml.start("c:scaling");
		value(xml, "c:orientation", radar ? "minMax" : "maxMin");
		xml.end();
		value(xml, "c:delete", "0");
		value(xml, "c:axPos", radar ? "b" : "l");
		if (radar) {
			gridlines(xml);
		}
		xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
		value(xml, "c:majorTickMark", "none");
		value(xml, "c:minorTickMark", "none");
		value(xml, "c:tickLblPos", "low");
		axisLine(xml);
		series.text(xml, ChartLook.TEXT, 1000);
		value(xml, "c:crossAx", VALUE_AXIS);
		value(xml, "c:crosses", "autoZero");
		value(xml, "c:auto", "1");
		value(xml, "c:lblAlgn", "ctr");
		value(xml, "c:lblOffset", "100");
		value(xml, "c:noMultiLvlLbl", "0");
		xml.end();
	}

	private void valueAxis(XmlWriter xml) {
		boolean radar = chart.kind() == ChartKind.RADAR;
		xml.start("c:valAx");
		value(xml, "c:axId", VALUE_AXIS);
		xml.start("c:scaling");
		value(xml, "c:orientation", "minMax");
		if (chart.maximum() > chart.minimum()) {
			value(xml, "c:max", Double.toString(chart.maximum()));
			value(xml, "c:min", Double.toString(chart.minimum()));
		}
		xml.end();
		value(xml, "c:delete", "0");
		value(xml, "c:axPos", radar ? "l" : "b");
		gridlines(xml);
		xml.empty("c:numFmt", "formatCode", chart.maximum() <= 1 ? "0%" : "0", "sourceLinked", "0");
		value(xml, "c:majorTickMark", "none");
		value(xml, "c:minorTickMark", "none");
		value(xml, "c:tickLblPos", "nextTo");
		xml.start("c:spPr").start("a:ln").empty("a:noFill").end().end();
		series.text(xml, ChartLook.QUIET, 900);
		value(xml, "c:crossAx", CATEGORY_AXIS);
		value(xml, "c:crosses", radar ? "autoZero" : "max");
		value(xml, "c:crossBetween", "between");
		double span = chart.maximum() - chart.minimum();
		if (span > 0 && span <= 10) {
			value(xml, "c:majorUnit", span > 1 ? "1" : "0.25");
		}
		xml.end();
	}

	private static void gridlines(XmlWriter xml) {
		xml.start("c:majorGridlines").start("c:spPr");
		SeriesMarkup.stroke(xml, ChartLook.RULE, 6350, "solid");
		xml.end().end();
	}

	private static void axisLine(XmlWriter xml) {
		xml.start("c:spPr");
		SeriesMarkup.stroke(xml, ChartLook.RULE, 9525, "solid");
		xml.end();
	}

	private void legend(XmlWriter xml) {
		xml.start("c:legend");
		value(xml, "c:legendPos", "b");
		value(xml, "c:overlay", "0");
		series.text(xml, ChartLook.TEXT, 1000);
		xml.end();
	}

	static void value(XmlWriter xml, String element, String value) {
		xml.empty(element, "val", value);
	}
}
