package io.orgdeck.office.chart;

import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import io.orgdeck.core.report.Chart;

/** Tells somebody who cannot see a chart what it shows, where each format keeps such words. */
public final class AltText {

	private AltText() {
	}

	/** Of a chart on a sheet. */
	public static void set(XSSFChart target, Chart chart) {
		set(target.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr(), chart);
	}

	/** Of the chart that was last put upon a slide. */
	public static void set(XSLFSlide slide, Chart chart) {
		var shapes = slide.getXmlObject().getCSld().getSpTree();
		set(shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1).getNvGraphicFramePr().getCNvPr(), chart);
	}

	/**
	 * Of the chart that was last put into a run of text.
	 *
	 * @param number of the drawing, which no other drawing of the document may have
	 */
	public static void set(XWPFRun run, Chart chart, long number) {
		var drawing = run.getCTR().getDrawingArray(run.getCTR().sizeOfDrawingArray() - 1);
		CTNonVisualDrawingProps properties = drawing.getInlineArray(0).getDocPr();
		properties.setId(number);
		set(properties, chart);
	}

	private static void set(CTNonVisualDrawingProps properties, Chart chart) {
		properties.setName(ChartText.line(chart.id()));
		properties.setTitle(ChartText.line(chart.title()));
		properties.setDescr(ChartText.line(chart.description()));
	}
}
