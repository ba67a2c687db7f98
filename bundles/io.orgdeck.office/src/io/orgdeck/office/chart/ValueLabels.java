package io.orgdeck.office.chart;

import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;

/** The figures that stand in or beside the bars. */
record ValueLabels(Chart chart, ChartText text) {

	void addTo(CTBarSer bar, String colour, double points) {
		CTDLbls labels = bar.addNewDLbls();
		CTNumFmt format = labels.addNewNumFmt();
		format.setFormatCode(FigureFormat.ofLabels(chart));
		format.setSourceLinked(false);
		CTShapeProperties shape = labels.addNewSpPr();
		shape.addNewNoFill();
		shape.addNewLn().addNewNoFill();
		text.describe(labels.addNewTxPr(), colour, points);
		labels.addNewDLblPos().setVal(chart.kind() == ChartKind.STACKED_BAR ? STDLblPos.CTR : STDLblPos.OUT_END);
		labels.addNewShowLegendKey().setVal(false);
		labels.addNewShowVal().setVal(true);
		labels.addNewShowCatName().setVal(false);
		labels.addNewShowSerName().setVal(false);
		labels.addNewShowPercent().setVal(false);
		labels.addNewShowBubbleSize().setVal(false);
	}
}
