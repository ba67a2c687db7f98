package io.orgdeck.export.slides.internal.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xslf.usermodel.XSLFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.Series;

/** The figures of a chart, one line for each: series, category, value. */
final class WrittenChart {

	private WrittenChart() {
	}

	/** As the report has them. */
	static List<String> figures(Chart chart) {
		var figures = new ArrayList<String>();
		for (Series series : chart.series()) {
			for (int i = 0; i < chart.categories().size(); i++) {
				if (Double.isFinite(series.values().get(i))) {
					figures.add(figure(series.name(), i, chart.categories().get(i), series.values().get(i)));
				}
			}
		}
		return figures;
	}

	/** As a written chart remembers them. */
	static List<String> figures(XSLFChart chart) {
		CTPlotArea area = chart.getCTChart().getPlotArea();
		var figures = new ArrayList<String>();
		area.getRadarChartList().forEach(all -> all.getSerList().forEach(one -> add(figures, one.getTx(), one.getCat(), one.getVal())));
		area.getBarChartList().forEach(all -> all.getSerList().forEach(one -> add(figures, one.getTx(), one.getCat(), one.getVal())));
		return figures;
	}

	private static void add(List<String> figures, CTSerTx name, CTAxDataSource names, CTNumDataSource values) {
		String series = name.getStrRef().getStrCache().getPtArray(0).getV();
		String[] categories = new String[(int) names.getStrRef().getStrCache().getPtCount().getVal()];
		names.getStrRef().getStrCache().getPtList().forEach(point -> categories[(int) point.getIdx()] = point.getV());
		values.getNumRef().getNumCache().getPtList().forEach(point -> figures
				.add(figure(series, (int) point.getIdx(), categories[(int) point.getIdx()], Double.parseDouble(point.getV()))));
	}

	private static String figure(String series, int at, String category, double value) {
		return Stream.of(series, category).map(text -> SlideText.clean(text).replaceAll("[\\s\\p{Cntrl}]+", " ").strip()).toList() + " "
				+ at + " "
				+ value;
	}
}
