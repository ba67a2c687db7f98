package io.orgdeck.ui.paper.house;

import java.io.ByteArrayInputStream;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.house.HouseColours;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.Logo;
import io.orgdeck.ui.parts.AccessibleName;
import io.orgdeck.ui.parts.WidgetIds;

/** A small sheet of paper in a house style: running lines, logo, headings, words and charts. */
public final class HousePreview {

	public static final int WIDTH = 300;
	public static final int HEIGHT = 300;

	private static final int EDGE = 14;
	private static final int LOGO_WIDTH = 110;
	private static final int LOGO_HEIGHT = 30;
	private static final int BAR = 13;
	private static final double[] BARS = { 0.85, 0.6, 0.4 };
	private static final int STEPS = 5;

	private final Canvas canvas;
	private HouseStyle house = HouseStyle.STANDARD;
	private Optional<Image> logo = Optional.empty();

	public HousePreview(Composite parent) {
		canvas = WidgetIds.name(AccessibleName.give(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER), Messages.preview),
				"house.preview");
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addDisposeListener(event -> logo.ifPresent(Image::dispose));
	}

	public Canvas control() {
		return canvas;
	}

	public void show(HouseStyle other) {
		if (!house.logo().equals(other.logo()) || logo.isEmpty()) {
			logo.ifPresent(Image::dispose);
			logo = other.logo().map(one -> new Image(canvas.getDisplay(), new ImageData(new ByteArrayInputStream(one.png()))));
		}
		house = other;
		canvas.redraw();
	}

	private void paint(GC gc) {
		HouseColours colours = house.colours();
		Rectangle sheet = canvas.getClientArea();
		gc.setAntialias(SWT.ON);
		gc.setBackground(colour(HouseColours.WHITE));
		gc.fillRectangle(sheet);
		int y = EDGE;
		if (logo.isPresent() && house.logo().isPresent()) {
			y = drawLogo(gc, house.logo().get(), sheet.width);
		}
		line(gc, house.header(), colours, y, sheet.width);
		y += 20;
		y = words(gc, Messages.previewTitle, house.headings(), 13, SWT.BOLD, colours.text(), y, sheet.width);
		gc.setForeground(colour(colours.accent()));
		gc.setLineWidth(2);
		gc.drawLine(EDGE, y + 2, sheet.width - EDGE, y + 2);
		y = words(gc, Messages.previewHeading, house.headings(), 11, SWT.BOLD, colours.accent(), y + 10, sheet.width);
		y = words(gc, Messages.previewSentence, house.body(), 9, SWT.NORMAL, colours.text(), y + 2, sheet.width) + 8;
		for (int i = 0; i < BARS.length; i++) {
			gc.setBackground(colour(colours.step(BARS.length - 1 - i, BARS.length)));
			gc.fillRectangle(EDGE, y, (int) ((sheet.width - 2 * EDGE) * BARS[i]), BAR);
			y += BAR + 4;
		}
		y += 4;
		for (int i = 0; i <= STEPS; i++) {
			int width = (sheet.width - 2 * EDGE) / (STEPS + 1);
			gc.setForeground(colour(colours.line(i)));
			gc.setLineWidth(3);
			gc.drawLine(EDGE + i * width, y + 4, EDGE + (i + 1) * width - 8, y + 4);
		}
		gc.setLineWidth(1);
		gc.setForeground(colour(colours.rule()));
		gc.drawLine(EDGE, sheet.height - EDGE - 18, sheet.width - EDGE, sheet.height - EDGE - 18);
		line(gc, house.footer(), colours, sheet.height - EDGE - 12, sheet.width);
	}

	private int drawLogo(GC gc, Logo picture, int width) {
		double[] size = picture.within(LOGO_WIDTH, LOGO_HEIGHT);
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(logo.get(), 0, 0, picture.width(), picture.height(), width - EDGE - (int) size[0], EDGE, (int) size[0], (int) size[1]);
		return EDGE + (int) size[1] + 4;
	}

	/** A running line, cut where the preview has no room for more of it. */
	private void line(GC gc, String text, HouseColours colours, int y, int width) {
		var font = new Font(canvas.getDisplay(), house.body(), 7, SWT.NORMAL);
		gc.setFont(font);
		gc.setForeground(colour(colours.quiet()));
		String shown = text;
		while (shown.length() > 1 && gc.textExtent(shown).x > width - 2 * EDGE) {
			shown = shown.substring(0, shown.length() - 2).strip() + '…';
		}
		gc.drawText(shown, width - EDGE - gc.textExtent(shown).x, y, true);
		font.dispose();
	}

	/** Words in as many lines as they need; says where they end. */
	private int words(GC gc, String text, String typeface, int points, int style, String colour, int top, int width) {
		var font = new Font(canvas.getDisplay(), typeface, points, style);
		gc.setFont(font);
		gc.setForeground(colour(colour));
		int y = top;
		String line = "";
		for (String word : (text + " \n").split(" ")) {
			String longer = line.isEmpty() ? word : line + ' ' + word;
			if ("\n".equals(word) || gc.textExtent(longer).x > width - 2 * EDGE) {
				gc.drawText(line, EDGE, y, true);
				y += gc.getFontMetrics().getHeight();
				line = word;
			} else {
				line = longer;
			}
		}
		font.dispose();
		return y;
	}

	private static Color colour(String rrggbb) {
		int all = Integer.parseInt(rrggbb, 16);
		return new Color(new RGB(all >> 16, all >> 8 & 0xff, all & 0xff));
	}
}
