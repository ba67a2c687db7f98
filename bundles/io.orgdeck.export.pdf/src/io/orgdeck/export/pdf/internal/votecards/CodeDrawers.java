package io.orgdeck.export.pdf.internal.votecards;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.w3c.dom.Element;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;

import io.orgdeck.core.votecards.QrCode;

/** Draws codes as squares in the page itself, sharp at any size. */
final class CodeDrawers implements FSObjectDrawerFactory {

	/** Attribute of an object element that says which code. */
	static final String NAME = "data";

	private static final FSRGBColor BLACK = new FSRGBColor(0);

	private final List<QrCode> codes = new ArrayList<>();

	/** @return by what the page refers to it */
	String add(QrCode code) {
		codes.add(code);
		return String.valueOf(codes.size() - 1);
	}

	@Override
	public boolean isReplacedObject(Element element) {
		return !element.getAttribute(NAME).isEmpty();
	}

	@Override
	public FSObjectDrawer createDrawer(Element element) {
		QrCode code = codes.get(Integer.parseInt(element.getAttribute(NAME)));
		return (at, x, y, width, height, device, context, dotsPerPixel) -> {
			draw(code, x, y, Math.min(width, height) / code.size(), (PdfBoxOutputDevice) device);
			return null;
		};
	}

	/** Squares in a row are one bar, so that no light line shows between them. */
	private static void draw(QrCode code, double x, double y, double square, PdfBoxOutputDevice device) {
		device.setColor(BLACK);
		for (int row = 0; row < code.size(); row++) {
			boolean[] dark = code.dark()[row];
			for (int from = 0; from < dark.length; from++) {
				int to = from;
				while (to < dark.length && dark[to]) {
					to++;
				}
				if (to > from) {
					device.fill(new Rectangle2D.Double(x + from * square, y + row * square, (to - from) * square, square * 1.01));
					from = to;
				}
			}
		}
	}
}
