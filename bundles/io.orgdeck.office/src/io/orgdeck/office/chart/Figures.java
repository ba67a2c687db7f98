package io.orgdeck.office.chart;

import java.util.List;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.Series;

/** Where the figures of a chart stand: in a workbook of its own, or in cells of the workbook that shows it. */
public sealed interface Figures {

	/** In a workbook inside the chart, which Word and PowerPoint open to edit it. */
	record Embedded() implements Figures {
	}

	/**
	 * In the cells of a sheet, so that the chart follows when somebody changes them.
	 *
	 * @param sheet      name of the sheet
	 * @param heading    row of the series' names, from 0
	 * @param firstRow   row of the first category, from 0
	 * @param categories column of the categories, from 0
	 * @param series     column of each series, from 0
	 */
	record OnSheet(String sheet, int heading, int firstRow, int categories, List<Integer> series) implements Figures {
		public OnSheet {
			series = List.copyOf(series);
		}
	}

	/** The column of the categories. */
	private int categoryColumn() {
		return switch (this) {
			case Embedded embedded -> 0;
			case OnSheet sheet -> sheet.categories();
		};
	}

	/** The column of a series. */
	private int column(int series) {
		return switch (this) {
			case Embedded embedded -> series + 1;
			case OnSheet sheet -> sheet.series().get(series);
		};
	}

	private String range(XDDFChart target, Chart chart, int column) {
		int last = chart.categories().size() - 1;
		return switch (this) {
			case Embedded embedded -> target.formatRange(new CellRangeAddress(1, 1 + last, column, column));
			case OnSheet sheet -> new CellRangeAddress(sheet.firstRow(), sheet.firstRow() + last, column, column)
					.formatAsString(sheet.sheet(), true);
		};
	}

	private CellReference heading(XDDFChart target, String name, int column) {
		return switch (this) {
			case Embedded embedded -> target.setSheetTitle(name, column);
			case OnSheet sheet -> new CellReference(sheet.sheet(), sheet.heading(), column, true, true);
		};
	}

	/** Adds every series of a chart to the data that is plotted. Where there is no value, there is a gap. */
	default void addTo(XDDFChart target, XDDFChartData data, Chart chart) {
		String[] names = chart.categories().stream().map(ChartText::line).toArray(String[]::new);
		for (int i = 0; i < chart.series().size(); i++) {
			Series series = chart.series().get(i);
			Double[] values = series.values().stream().map(value -> Double.isFinite(value) ? value : null).toArray(Double[]::new);
			var added = data.addSeries(XDDFDataSourcesFactory.fromArray(names, range(target, chart, categoryColumn()), categoryColumn()),
					XDDFDataSourcesFactory.fromArray(values, range(target, chart, column(i)), column(i)));
			String name = ChartText.line(series.name());
			added.setTitle(name, heading(target, name, column(i)));
		}
	}
}
