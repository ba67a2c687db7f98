package io.orgdeck.export.word.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;
import io.orgdeck.core.report.ReportSection;

/** Charts as POI reads them with its small set of schemas, inside OSGi (ROBUSTNESS 28). */
class ChartTest {

	private static Chart chart(ChartKind kind) {
		return switch (kind) {
			case RADAR -> SampleReport.radar();
			case STACKED_BAR -> SampleReport.stacked();
			case BAR -> SampleReport.bars();
		};
	}

	private static XWPFDocument paperWith(Chart chart) throws Exception {
		var section = new ReportSection("summary", "Summary", false, List.of(new Block.ChartBlock(chart)));
		return Export.read(Export.paper(SampleReport.of("en-GB", List.of(section))));
	}

	@ParameterizedTest
	@EnumSource
	void everyKindIsANativeChart(ChartKind kind) throws Exception {
		Chart wanted = chart(kind);
		try (XWPFDocument paper = paperWith(wanted)) {
			XWPFChart chart = paper.getCharts().getFirst();
			XDDFChartData data = chart.getChartSeries().getFirst();
			switch (kind) {
				case RADAR -> assertInstanceOf(XDDFRadarChartData.class, data);
				case STACKED_BAR -> assertEquals(BarGrouping.STACKED, ((XDDFBarChartData) data).getBarGrouping());
				case BAR -> assertEquals(BarGrouping.CLUSTERED, ((XDDFBarChartData) data).getBarGrouping());
			}
			assertEquals(wanted.series().size(), data.getSeriesCount());
			for (int i = 0; i < wanted.categories().size(); i++) {
				assertEquals(wanted.categories().get(i), data.getSeries(0).getCategoryData().getPointAt(i));
			}
			assertEquals(wanted.series().get(1).values().get(1), data.getSeries(1).getValuesData().getPointAt(1));
		}
	}

	@ParameterizedTest
	@EnumSource
	void theWorkbookBehindHoldsTheSameFigures(ChartKind kind) throws Exception {
		Chart wanted = chart(kind);
		try (XWPFDocument paper = paperWith(wanted)) {
			Sheet sheet = paper.getCharts().getFirst().getWorkbook().getSheetAt(0);
			for (int series = 0; series < wanted.series().size(); series++) {
				assertEquals(wanted.series().get(series).name(), sheet.getRow(0).getCell(series + 1).getStringCellValue());
				for (int i = 0; i < wanted.categories().size(); i++) {
					Row row = sheet.getRow(i + 1);
					assertEquals(wanted.categories().get(i), row.getCell(0).getStringCellValue());
					double value = wanted.series().get(series).values().get(i);
					assertEquals(value, row.getCell(series + 1) == null ? Double.NaN : row.getCell(series + 1).getNumericCellValue());
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void aReaderWhoCannotSeeItIsTold(ChartKind kind) throws Exception {
		Chart wanted = chart(kind);
		try (XWPFDocument paper = paperWith(wanted)) {
			var frame = paper.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
					.flatMap(run -> run.getCTR().getDrawingList().stream()).findFirst().orElseThrow().getInlineArray(0).getDocPr();
			assertEquals(wanted.description(), frame.getDescr());
			assertEquals(wanted.title(), frame.getTitle());
			assertTrue(paper.getParagraphs().stream().anyMatch(one -> one.getText().equals("Figure 1. " + wanted.title())));
		}
	}
}
