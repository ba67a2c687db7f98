package io.orgdeck.export.excel.internal.workbook;

import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

import io.orgdeck.core.report.Cell;
import io.orgdeck.export.excel.internal.xlsx.CellText;
import io.orgdeck.export.excel.internal.xlsx.Colours;
import io.orgdeck.export.excel.internal.xlsx.TableBlock;

/**
 * A chart over some rows of a table's columns. It shows what stands in the cells, so it follows when somebody changes
 * them, and it carries the same values as its cache.
 */
final class NativeChart {

	private static final String GRID = "#c9d1db";
	private static final String[] LINES = { "#1f3a5f", "#c4560b", "#2e7d5b", "#6b4c9a" };

	private final String sheet;
	private final TableBlock block;
	private final int firstRow;
	private final int lastRow;
	private final XSSFChart chart;

	/**
	 * @param chart    empty
	 * @param sheet    name of the sheet on which the table stands
	 * @param firstRow first row of the table that is shown, from 0
	 * @param lastRow  last row that is shown
	 */
	NativeChart(XSSFChart chart, String sheet, TableBlock block, int firstRow, int lastRow) {
		this.chart = chart;
		this.sheet = sheet;
		this.block = block;
		this.firstRow = firstRow;
		this.lastRow = lastRow;
	}

	/**
	 * Title above the chart, and what somebody who cannot see it needs to know.
	 *
	 * @param language of the title; without it, the library would write the language of the computer
	 */
	void describe(String name, String title, String description, String language) {
		chart.setTitleText(CellText.line(title));
		for (CTTextParagraph paragraph : chart.getCTChart().getTitle().getTx().getRich().getPList()) {
			paragraph.getRList().forEach(run -> run.getRPr().setLang(language));
			if (paragraph.isSetEndParaRPr()) {
				paragraph.getEndParaRPr().setLang(language);
			}
		}
		chart.setTitleOverlay(false);
		var properties = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
		properties.setName(CellText.line(name));
		properties.setTitle(CellText.line(title));
		properties.setDescr(CellText.line(description));
	}

	/** One spoke per row, one line per column of figures. */
	void radar(int labels, List<Integer> figures, double minimum, double maximum) {
		XDDFCategoryAxis spokes = chart.createCategoryAxis(AxisPosition.BOTTOM);
		XDDFValueAxis rings = chart.createValueAxis(AxisPosition.LEFT);
		spokes.getOrAddMajorGridProperties().setLineProperties(line(GRID, 0.75));
		rings.getOrAddMajorGridProperties().setLineProperties(line(GRID, 0.75));
		rings.setMinimum(minimum);
		rings.setMaximum(maximum);
		rings.setMajorUnit(1);
		rings.setNumberFormat("0");
		rings.setCrosses(AxisCrosses.AUTO_ZERO);
		var data = (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, spokes, rings);
		data.setStyle(RadarStyle.STANDARD);
		for (int i = 0; i < figures.size(); i++) {
			series(data, labels, figures.get(i)).setLineProperties(line(LINES[i % LINES.length], 2.25));
		}
		finish(data);
	}

	/** One bar per row, made of the columns of figures as shares of the whole. */
	void stackedBars(int labels, List<Integer> figures, List<String> colours) {
		XDDFCategoryAxis rows = chart.createCategoryAxis(AxisPosition.LEFT);
		XDDFValueAxis shares = chart.createValueAxis(AxisPosition.BOTTOM);
		rows.setOrientation(AxisOrientation.MAX_MIN);
		rows.setTickLabelPosition(AxisTickLabelPosition.LOW);
		shares.setCrosses(AxisCrosses.MAX);
		shares.setNumberFormat("0%");
		shares.setMajorUnit(0.25);
		shares.getOrAddMajorGridProperties().setLineProperties(line(GRID, 0.75));
		var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, rows, shares);
		data.setBarDirection(BarDirection.BAR);
		data.setBarGrouping(BarGrouping.PERCENT_STACKED);
		data.setGapWidth(50);
		for (int i = 0; i < figures.size(); i++) {
			XDDFChartData.Series series = series(data, labels, figures.get(i));
			series.setFillProperties(fill(colours.get(i)));
			series.setLineProperties(line("#ffffff", 0.75));
		}
		finish(data);
		BarOverlap.full(chart);
	}

	private XDDFChartData.Series series(XDDFChartData data, int labels, int figures) {
		String[] names = cells(labels).stream().map(cell -> cell instanceof Cell.Text text ? text.text() : "")
				.toArray(String[]::new);
		Double[] values = cells(figures).stream().map(cell -> cell instanceof Cell.Number number ? number.value() : null)
				.toArray(Double[]::new);
		XDDFChartData.Series series = data.addSeries(XDDFDataSourcesFactory.fromArray(names, range(labels), labels),
				XDDFDataSourcesFactory.fromArray(values, range(figures), figures));
		series.setTitle(block.headings().get(figures),
				new CellReference(sheet, block.top(), figures, true, true));
		return series;
	}

	private void finish(XDDFChartData data) {
		chart.plot(data);
		if (data.getSeriesCount() > 1) {
			chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
		}
	}

	private List<Cell> cells(int column) {
		return IntStream.rangeClosed(firstRow, lastRow).mapToObj(row -> block.table().rows().get(row).get(column)).toList();
	}

	private String range(int column) {
		return new CellRangeAddress(block.firstRow() + firstRow, block.firstRow() + lastRow, column, column)
				.formatAsString(sheet, true);
	}

	private static XDDFSolidFillProperties fill(String colour) {
		return new XDDFSolidFillProperties(XDDFColor.from(Colours.rgb(colour)));
	}

	private static XDDFLineProperties line(String colour, double points) {
		var line = new XDDFLineProperties(fill(colour));
		line.setWidth(points);
		return line;
	}
}
