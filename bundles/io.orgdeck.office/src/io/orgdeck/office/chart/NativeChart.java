package io.orgdeck.office.chart;

import java.util.List;
import java.util.Optional;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;

/**
 * Makes of a chart of the report one that Word, Excel or PowerPoint draws and that people can edit there. Every file of the
 * product gets its charts here, so that they look alike.
 */
public final class NativeChart {

	private static final List<STMarkerStyle.Enum> MARKERS = List.of(STMarkerStyle.CIRCLE, STMarkerStyle.NONE, STMarkerStyle.SQUARE,
			STMarkerStyle.TRIANGLE, STMarkerStyle.DIAMOND, STMarkerStyle.X);
	private static final List<PresetLineDash> DASHES = List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SOLID,
			PresetLineDash.SYSTEM_DOT, PresetLineDash.LARGE_DASH, PresetLineDash.DASH_DOT);
	private static final double THIN = 0.5;
	private static final double FIRST_LINE = 2.5;
	private static final double OTHER_LINE = 1.75;
	private static final int MARKER_SIZE = 7;
	/** Figures and the value axis are a little smaller than names. */
	private static final double SMALLER = 0.9;
	/** Up to here each whole step of the value axis has its line. */
	private static final double MOST_STEPS = 10;

	private final Chart chart;
	private final HouseColours palette;
	private final ChartText text;
	private final double points;

	/**
	 * @param typeface of all words; empty where the theme of the file decides
	 * @param language of words and figures, a BCP 47 tag
	 * @param points   size of names
	 */
	public NativeChart(Chart chart, HouseColours colours, Optional<String> typeface, String language, double points) {
		this.chart = chart;
		this.palette = colours;
		this.text = new ChartText(typeface, language);
		this.points = points;
	}

	/**
	 * Fills a chart of any Office format.
	 *
	 * @param target  empty
	 * @param figures where the figures stand
	 */
	public void fill(XDDFChart target, Figures figures) {
		boolean radar = chart.kind() == ChartKind.RADAR;
		if (figures instanceof Figures.Embedded) {
			ChartWorkbook.begin(target);
		}
		XDDFCategoryAxis names = target.createCategoryAxis(radar ? AxisPosition.BOTTOM : AxisPosition.LEFT);
		XDDFValueAxis values = target.createValueAxis(radar ? AxisPosition.LEFT : AxisPosition.BOTTOM);
		names.crossAxis(values);
		values.crossAxis(names);
		describe(names, radar);
		describe(values, radar);
		XDDFChartData data = radar ? radar(target, names, values) : bars(target, names, values);
		figures.addTo(target, data, chart);
		target.plot(data);
		for (int i = 0; i < data.getSeriesCount(); i++) {
			look(data.getSeries(i), i);
		}
		frame(target);
	}

	private void describe(XDDFCategoryAxis names, boolean radar) {
		plain(names);
		names.setOrientation(radar ? AxisOrientation.MIN_MAX : AxisOrientation.MAX_MIN);
		names.setTickLabelPosition(AxisTickLabelPosition.LOW);
		names.setNumberFormat("General");
		if (radar) {
			grid(names);
		}
		names.getOrAddShapeProperties().setLineProperties(ChartColour.line(palette.rule(), THIN));
	}

	private void describe(XDDFValueAxis values, boolean radar) {
		plain(values);
		if (chart.maximum() > chart.minimum()) {
			values.setMinimum(chart.minimum());
			values.setMaximum(chart.maximum());
		}
		values.setTickLabelPosition(AxisTickLabelPosition.NEXT_TO);
		values.setCrosses(radar ? AxisCrosses.AUTO_ZERO : AxisCrosses.MAX);
		values.setCrossBetween(AxisCrossBetween.BETWEEN);
		values.setNumberFormat(FigureFormat.ofAxis(chart));
		double span = chart.maximum() - chart.minimum();
		if (span > 0 && span <= MOST_STEPS) {
			values.setMajorUnit(span > 1 ? 1 : 0.25);
		}
		grid(values);
	}

	private static void plain(XDDFChartAxis axis) {
		axis.setMajorTickMark(AxisTickMark.NONE);
		axis.setMinorTickMark(AxisTickMark.NONE);
		axis.setVisible(true);
	}

	private void grid(XDDFChartAxis axis) {
		axis.getOrAddMajorGridProperties().setLineProperties(ChartColour.line(palette.rule(), THIN));
	}

	private static XDDFChartData radar(XDDFChart target, XDDFCategoryAxis names, XDDFValueAxis values) {
		var data = (XDDFRadarChartData) target.createData(ChartTypes.RADAR, names, values);
		data.setStyle(RadarStyle.MARKER);
		data.setVaryColors(false);
		return data;
	}

	private XDDFChartData bars(XDDFChart target, XDDFCategoryAxis names, XDDFValueAxis values) {
		boolean stacked = chart.kind() == ChartKind.STACKED_BAR;
		var data = (XDDFBarChartData) target.createData(ChartTypes.BAR, names, values);
		data.setBarDirection(BarDirection.BAR);
		data.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
		data.setVaryColors(false);
		data.setGapWidth(stacked ? 45 : 60);
		return data;
	}

	private void look(XDDFChartData.Series series, int index) {
		switch (series) {
			case XDDFRadarChartData.Series line -> line(line, index);
			case XDDFBarChartData.Series bar -> bar(bar, index);
			default -> throw new IllegalArgumentException(series.getClass().getName());
		}
	}

	private void line(XDDFRadarChartData.Series line, int index) {
		String colour = palette.line(index);
		line.setLineProperties(ChartColour.line(colour, index == 0 ? FIRST_LINE : OTHER_LINE, DASHES.get(index % DASHES.size())));
		CTMarker marker = line.getCTRadarSer().isSetMarker() ? line.getCTRadarSer().getMarker() : line.getCTRadarSer().addNewMarker();
		STMarkerStyle.Enum symbol = MARKERS.get(index % MARKERS.size());
		marker.addNewSymbol().setVal(symbol);
		if (symbol != STMarkerStyle.NONE) {
			marker.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(ChartColour.bytes(colour));
			LiteSchema.add(marker, "size", Integer.toString(MARKER_SIZE), "spPr");
		}
	}

	private void bar(XDDFBarChartData.Series bar, int index) {
		boolean stacked = chart.kind() == ChartKind.STACKED_BAR;
		int count = chart.series().size();
		String colour = palette.step(stacked ? index : count - 1 - index, count);
		bar.setFillProperties(ChartColour.fill(colour));
		bar.setLineProperties(ChartColour.line(HouseColours.WHITE, THIN));
		bar.setInvertIfNegative(false);
		var labels = new ValueLabels(chart, text);
		labels.addTo(bar.getCTBarSer(), stacked ? palette.textOn(colour) : palette.text(), points * SMALLER);
	}

	/** What belongs to the chart as a whole. */
	private void frame(XDDFChart target) {
		CTChartSpace space = target.getCTChartSpace();
		CTPlotArea area = target.getCTChart().getPlotArea();
		text.describe(area.getCatAxArray(0).addNewTxPr(), palette.text(), points);
		text.describe(area.getValAxArray(0).addNewTxPr(), palette.quiet(), points * SMALLER);
		if (chart.kind() == ChartKind.STACKED_BAR) {
			LiteSchema.add(area.getBarChartArray(0), "overlap", "100", "serLines", "axId");
		}
		if (chart.series().size() > 1) {
			target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
			target.getOrAddLegend().setOverlay(false);
			text.describe(target.getCTChart().getLegend().addNewTxPr(), palette.text(), points);
		}
		target.setAutoTitleDeleted(true);
		target.setPlotOnlyVisibleCells(true);
		target.displayBlanksAs(DisplayBlanks.GAP);
		(space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
		var shape = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
		shape.addNewNoFill();
		shape.addNewLn().addNewNoFill();
		text.describe(space.addNewTxPr(), palette.text(), points);
		LiteSchema.add(space, "lang", text.language(), "roundedCorners", "style", "chart");
	}
}
