package io.orgdeck.export.word.internal.paper;

import io.orgdeck.core.report.Chart;
import io.orgdeck.export.word.internal.markup.WordMarkup;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/** Places a chart in the line of text, with the words for people who cannot see it. */
final class ChartFrame {

	/** English Metric Units in the twentieth of a point. */
	private static final long EMU = 635;
	private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

	private ChartFrame() {
	}

	/** Width and height in twentieths of a point. */
	static void write(WordMarkup words, String relation, Chart chart, int width, int height) {
		XmlWriter xml = words.xml();
		String number = Integer.toString(words.numbers().nextDrawing());
		xml.start("w:r").start("w:drawing").start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
		xml.empty("wp:extent", "cx", Long.toString(width * EMU), "cy", Long.toString(height * EMU));
		xml.empty("wp:docPr", "id", number, "name", "Chart " + number, "descr", chart.description(), "title", chart.title());
		xml.empty("wp:cNvGraphicFramePr");
		xml.start("a:graphic").start("a:graphicData", "uri", CHART).empty("c:chart", "r:id", relation).end().end();
		xml.end().end().end();
	}
}
