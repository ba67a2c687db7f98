package io.orgdeck.export.pdf.internal.chart;

import java.util.Locale;
import java.util.Map;

import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import io.orgdeck.core.report.Chart;
import io.orgdeck.export.pdf.internal.page.Markup;

/** Draws the charts that a page refers to by name, as lines and words in the page itself. */
public final class ChartDrawers implements FSObjectDrawerFactory {

	/** Attribute of an object element with the name of a chart. */
	public static final String NAME = "data";

	private final Map<String, Chart> charts;

	public ChartDrawers(Map<String, Chart> charts) {
		this.charts = charts;
	}

	/** Puts a chart on the page, with the words for people who cannot see it. Its width is in points. */
	public static void write(Markup page, Chart chart, double width) {
		String size = String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", width, ChartShape.of(chart).height(width));
		page.open("object", NAME, chart.id(), "alt", chart.description(), "style", size).close();
	}

	@Override
	public boolean isReplacedObject(Element element) {
		return charts.containsKey(element.getAttribute(NAME));
	}

	@Override
	public FSObjectDrawer createDrawer(Element element) {
		Chart chart = charts.get(element.getAttribute(NAME));
		return (at, x, y, width, height, device, context, dotsPerPixel) -> {
			double points = dotsPerPixel * 4 / 3.0;
			var pen = new Pen(device, context, x, y, dotsPerPixel);
			ChartShape.of(chart).draw(pen, width / points, height / points);
			return null;
		};
	}
}
