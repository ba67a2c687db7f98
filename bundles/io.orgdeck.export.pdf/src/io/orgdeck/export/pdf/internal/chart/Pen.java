package io.orgdeck.export.pdf.internal.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.export.pdf.internal.page.Typefaces;

/** Draws upon a page, in points from the upper left corner of the chart. */
final class Pen {

	private static final int POINTS_TO_PIXELS_THIRDS = 4;

	/** Where a text stands in relation to its point. */
	enum Anchor {
		START, MIDDLE, END
	}

	private final PdfBoxOutputDevice device;
	private final RenderingContext rendering;
	private final double unit;
	private final AffineTransform place;
	private final HouseStyle house;
	private final Typefaces typefaces;

	Pen(OutputDevice device, RenderingContext rendering, double x, double y, int dotsPerPixel, HouseStyle house) {
		this.house = house;
		typefaces = Typefaces.of(house);
		this.device = (PdfBoxOutputDevice) device;
		this.rendering = rendering;
		unit = dotsPerPixel * POINTS_TO_PIXELS_THIRDS / 3.0;
		place = new AffineTransform(unit, 0, 0, unit, x, y);
	}

	HouseColours colours() {
		return house.colours();
	}

	private static FSRGBColor colour(String rrggbb) {
		return new FSRGBColor(Integer.parseInt(rrggbb, 16));
	}

	void fill(Shape shape, String colour) {
		device.setColor(colour(colour));
		device.fill(place.createTransformedShape(shape));
	}

	void fill(double x, double y, double width, double height, String colour) {
		fill(new Rectangle2D.Double(x, y, width, height), colour);
	}

	/** @param dash lengths of strokes and gaps in turn; none for a solid line */
	void stroke(Shape shape, String colour, double width, double... dash) {
		device.setColor(colour(colour));
		float[] lengths = new float[dash.length];
		for (int i = 0; i < dash.length; i++) {
			lengths[i] = (float) (dash[i] * unit);
		}
		device.setStroke(new BasicStroke((float) (width * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
				lengths.length == 0 ? null : lengths, 0));
		device.draw(place.createTransformedShape(shape));
	}

	void line(double x1, double y1, double x2, double y2, String colour, double width, double... dash) {
		stroke(new Line2D.Double(x1, y1, x2, y2), colour, width, dash);
	}

	/** Words with their base line at y. */
	void text(String words, double x, double y, double size, String colour, Anchor anchor) {
		String shown = inSight(Typefaces.get().shown(words));
		double width = width(shown, size);
		double from = switch (anchor) {
			case START -> x;
			case MIDDLE -> x - width / 2;
			case END -> x - width;
		};
		var font = new FontSpecification();
		font.families = typefaces.families().toArray(String[]::new);
		font.size = (float) (size * unit);
		font.fontStyle = IdentValue.NORMAL;
		font.fontWeight = IdentValue.NORMAL;
		font.variant = IdentValue.NORMAL;
		device.setFont(rendering.getFont(font));
		device.setColor(colour(colour));
		device.drawString(shown, (float) (place.getTranslateX() + from * unit), (float) (place.getTranslateY() + y * unit), null);
	}

	double width(String words, double size) {
		return typefaces.width(words, false, size);
	}

	/** As much of the words as fits into a width. */
	String fitting(String words, double size, double width) {
		String shown = Typefaces.get().shown(words);
		if (width(shown, size) <= width) {
			return words;
		}
		double room = width - width("…", size);
		int end = 0;
		while (room > 0) {
			int next = shown.offsetByCodePoints(end, 1);
			room -= width(shown.substring(end, next), size);
			end = room < 0 ? end : next;
		}
		return shown.substring(0, end).strip() + "…";
	}

	/** Words in the order in which the eye meets their letters, these joined as the script asks. */
	private static String inSight(String words) {
		char[] letters = words.toCharArray();
		if (!Bidi.requiresBidi(letters, 0, letters.length)) {
			return words;
		}
		var order = new ICUBidiReorderer();
		var bidi = new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		var levels = new byte[bidi.getRunCount()];
		var runs = new Object[bidi.getRunCount()];
		for (int run = 0; run < runs.length; run++) {
			String part = words.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
			levels[run] = (byte) bidi.getRunLevel(run);
			runs[run] = levels[run] % 2 == 1 ? order.reorderRTLTextToLTR(order.shapeText(part)) : part;
		}
		Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
		var seen = new StringBuilder();
		for (Object run : runs) {
			seen.append(run);
		}
		return seen.toString();
	}
}
