package io.orgdeck.export.word.internal.chart;

import static io.orgdeck.export.word.internal.chart.ChartPart.value;

import java.util.List;
import java.util.function.IntFunction;

import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Chart.ChartKind;
import io.orgdeck.core.report.Chart.Series;
import io.orgdeck.export.word.internal.markup.XmlWriter;

/** The series of a chart: how they look and which figures they show. */
final class SeriesMarkup {

	private static final List<String> MARKERS = List.of("circle", "none", "square", "triangle", "diamond", "x");
	private static final List<String> DASHES = List.of("solid", "dash", "solid", "sysDot", "lgDash", "dashDot");

	private static final String SHARE = "0%";
	/** A narrower share of a bar cannot hold its label. */
	private static final String NARROWEST = "0.08";

	private final Chart chart;
	private final ChartLook look;
	private final String format;

	SeriesMarkup(Chart chart, ChartLook look) {
		this.chart = chart;
		this.look = look;
		this.format = format(chart);
	}

	private static String format(Chart chart) {
		if (chart.maximum() <= 1) {
			return SHARE;
		}
		boolean whole = chart.series().stream().flatMap(row -> row.values().stream())
				.allMatch(value -> value.isNaN() || value == Math.rint(value));
		return whole && chart.kind() == ChartKind.STACKED_BAR ? "0" : "0.0";
	}

	void line(XmlWriter xml, int index) {
		String colour = look.line(index);
		String marker = MARKERS.get(index % MARKERS.size());
		head(xml, index);
		xml.start("c:spPr");
		stroke(xml, colour, index == 0 ? 31750 : 22225, DASHES.get(index % DASHES.size()));
		xml.end().start("c:marker");
		value(xml, "c:symbol", marker);
		if (!"none".equals(marker)) {
			value(xml, "c:size", "7");
			xml.start("c:spPr");
			fill(xml, colour);
			xml.end();
		}
		xml.end();
		figures(xml, index);
		xml.end();
	}

	void bar(XmlWriter xml, int index, boolean stacked) {
		int count = chart.series().size();
		head(xml, index);
		xml.start("c:spPr");
		fill(xml, look.step(stacked ? index : count - 1 - index, count));
		stroke(xml, "FFFFFF", 6350, "solid");
		xml.end();
		value(xml, "c:invertIfNegative", "0");
		labels(xml, index, stacked);
		figures(xml, index);
		xml.end();
	}

	private void head(XmlWriter xml, int index) {
		String number = Integer.toString(index);
		xml.start("c:ser");
		value(xml, "c:idx", number);
		value(xml, "c:order", number);
		xml.start("c:tx");
		texts(xml, ChartWorkbook.range(index + 1, 0, 0), List.of(chart.series().get(index).name()));
		xml.end();
	}

	/** Hides labels of nothing at all, and of shares too narrow to hold one, which would stand on the neighbouring bar. */
	private String stackedFormat() {
		return format.equals(SHARE) ? "[>=" + NARROWEST + "]" + SHARE + ";;" : format + ";;";
	}

	private void labels(XmlWriter xml, int index, boolean stacked) {
		xml.start("c:dLbls");
		xml.empty("c:numFmt", "formatCode", stacked ? stackedFormat() : format, "sourceLinked", "0");
		xml.start("c:spPr").empty("a:noFill").start("a:ln").empty("a:noFill").end().end();
		text(xml, stacked ? look.textOn(index, chart.series().size()) : ChartLook.TEXT, 900);
		value(xml, "c:dLblPos", stacked ? "ctr" : "outEnd");
		value(xml, "c:showLegendKey", "0");
		value(xml, "c:showVal", "1");
		value(xml, "c:showCatName", "0");
		value(xml, "c:showSerName", "0");
		value(xml, "c:showPercent", "0");
		value(xml, "c:showBubbleSize", "0");
		xml.end();
	}

	private void figures(XmlWriter xml, int index) {
		Series row = chart.series().get(index);
		int rows = chart.categories().size();
		xml.start("c:cat");
		texts(xml, ChartWorkbook.range(0, 1, rows), chart.categories());
		xml.end().start("c:val").start("c:numRef").element("c:f", ChartWorkbook.range(index + 1, 1, rows)).start("c:numCache");
		xml.element("c:formatCode", "General");
		points(xml, rows, i -> Double.isFinite(row.values().get(i)) ? row.values().get(i).toString() : null);
		xml.end().end().end();
	}

	private static void texts(XmlWriter xml, String range, List<String> texts) {
		xml.start("c:strRef").element("c:f", range).start("c:strCache");
		points(xml, texts.size(), texts::get);
		xml.end().end();
	}

	private static void points(XmlWriter xml, int count, IntFunction<String> values) {
		value(xml, "c:ptCount", Integer.toString(count));
		for (int i = 0; i < count; i++) {
			String value = values.apply(i);
			if (value != null) {
				xml.start("c:pt", "idx", Integer.toString(i)).element("c:v", value).end();
			}
		}
	}

	static void fill(XmlWriter xml, String colour) {
		xml.start("a:solidFill").empty("a:srgbClr", "val", colour).end();
	}

	/** A line; its width in the 12,700th part of a point. */
	static void stroke(XmlWriter xml, String colour, int width, String dash) {
		xml.start("a:ln", "w", Integer.toString(width));
		fill(xml, colour);
		xml.empty("a:prstDash", "val", dash);
		xml.end();
	}

	/** How words look; size in hundredths of a point. */
	void text(XmlWriter xml, String colour, int size) {
		xml.start("c:txPr").empty("a:bodyPr").empty("a:lstStyle").start("a:p").start("a:pPr");
		xml.start("a:defRPr", "sz", Integer.toString(size), "b", "0");
		fill(xml, colour);
		look.typeface().ifPresent(name -> xml.empty("a:latin", "typeface", name));
		xml.end().end().empty("a:endParaRPr", "lang", look.language()).end().end();
	}
}
