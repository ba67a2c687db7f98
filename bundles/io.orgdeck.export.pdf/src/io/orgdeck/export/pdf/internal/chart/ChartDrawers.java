package io.orgdeck.export.pdf.internal.chart;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.Map;

import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.report.Block;
import io.orgdeck.core.report.Chart;
import io.orgdeck.core.report.Picture;
import io.orgdeck.core.votecards.QrCode;
import io.orgdeck.export.pdf.internal.page.Markup;

/** Draws the charts that a page refers to by name, as lines and words in the page itself. */
public final class ChartDrawers implements FSObjectDrawerFactory {

	/** Attribute of an object element with the name of a chart. */
	public static final String NAME = "data";

	/** Attribute of an object element with what a code says. */
	private static final String CODE = "title";
	private static final String PICTURE = "data-picture";

	private final Map<String, Chart> charts;
	private final HouseStyle house;

	public ChartDrawers(Map<String, Chart> charts, HouseStyle house) {
		this.charts = charts;
		this.house = house;
	}

	/** Puts a chart on the page, with the words for people who cannot see it. Its width is in points. */
	public static void write(Markup page, Chart chart, double width) {
		String size = String.format(Locale.ROOT, "width: %.1fpt; height: %.1fpt", width, ChartShape.of(chart).height(width));
		page.open("object", NAME, chart.id(), "alt", chart.description(), "style", size).close();
	}

	/** Puts a code to scan on the page, with the words for people who cannot see it. */
	public static void write(Markup page, Block.Code code) {
		page.open("object", CODE, code.text(), "alt", code.description(), "style", "width: 110pt; height: 110pt").close();
	}

	/** Puts a picture on the page, with the words for people who cannot see it. */
	public static void write(Markup page, Block.Illustration picture) {
		page.open("object", PICTURE, picture.picture().name(), "alt", picture.description(), "style", "width: 45pt; height: 45pt").close();
	}

	@Override
	public boolean isReplacedObject(Element element) {
		return !element.getAttribute(PICTURE).isEmpty() || !element.getAttribute(CODE).isEmpty()
				|| charts.containsKey(element.getAttribute(NAME));
	}

	@Override
	public FSObjectDrawer createDrawer(Element element) {
		if (!element.getAttribute(PICTURE).isEmpty()) {
			return picture(Picture.valueOf(element.getAttribute(PICTURE)));
		}
		if (!element.getAttribute(CODE).isEmpty()) {
			return code(QrCode.of(element.getAttribute(CODE)));
		}
		Chart chart = charts.get(element.getAttribute(NAME));
		return (at, x, y, width, height, device, context, dotsPerPixel) -> {
			double points = dotsPerPixel * 4 / 3.0;
			var pen = new Pen(device, context, x, y, dotsPerPixel, house);
			ChartShape.of(chart).draw(pen, width / points, height / points);
			return null;
		};
	}

	private FSObjectDrawer picture(Picture picture) {
		return (at, x, y, width, height, device, context, dotsPerPixel) -> {
			double scale = width / (dotsPerPixel * 4 / 3.0) / Picture.SIDE;
			new Pen(device, context, x, y, dotsPerPixel, house)
					.fill(AffineTransform.getScaleInstance(scale, scale).createTransformedShape(picture.outline()),
							house.colours().accent());
			return null;
		};
	}

	/** Squares side by side are drawn as one, so that no light line is left between them. */
	private FSObjectDrawer code(QrCode code) {
		return (at, x, y, width, height, device, context, dotsPerPixel) -> {
			double side = width / (dotsPerPixel * 4 / 3.0) / code.size();
			var pen = new Pen(device, context, x, y, dotsPerPixel, house);
			for (int row = 0; row < code.size(); row++) {
				for (int from = 0; from < code.size(); from++) {
					int to = from;
					while (to < code.size() && code.dark()[row][to]) {
						to++;
					}
					if (to > from) {
						pen.fill(from * side, row * side, (to - from) * side, side, "000000");
						from = to;
					}
				}
			}
			return null;
		};
	}
}
