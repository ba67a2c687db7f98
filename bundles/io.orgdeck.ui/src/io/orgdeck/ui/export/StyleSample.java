package io.orgdeck.ui.export;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import io.orgdeck.core.export.StyledExporter.TextStyle;

/** A line of text in a style, on white as on paper, with typeface and size in words. */
final class StyleSample {

	/** Larger type would not fit its line; the words say the true size. */
	private static final double LARGEST = 18;
	private static final int MARGIN = 8;

	private final Canvas canvas;
	private TextStyle style;
	private Font font;

	StyleSample(Composite parent) {
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas.addPaintListener(this::paint);
		canvas.addDisposeListener(event -> disposeFont());
	}

	Canvas control() {
		return canvas;
	}

	void show(TextStyle shown) {
		style = shown;
		disposeFont();
		int look = (shown.bold() ? SWT.BOLD : 0) | (shown.italic() ? SWT.ITALIC : 0);
		String face = shown.font().isEmpty() ? canvas.getFont().getFontData()[0].getName() : shown.font();
		font = new Font(canvas.getDisplay(), new FontData(face, (int) Math.round(Math.min(LARGEST, shown.points())), look));
		canvas.setToolTipText(words());
		canvas.redraw();
	}

	private String words() {
		String face = style.font().isEmpty() ? Messages.stylesTheme : style.font();
		String size = style.points() == Math.rint(style.points()) ? Integer.toString((int) style.points())
				: String.format(Locale.getDefault(), "%.1f", style.points());
		return NLS.bind(Messages.stylesFace, face, size);
	}

	private void paint(PaintEvent event) {
		var area = canvas.getClientArea();
		var gc = event.gc;
		gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
		gc.fillRectangle(area);
		gc.setForeground(colour());
		gc.setFont(font);
		var size = gc.textExtent(Messages.stylesWords);
		gc.drawText(Messages.stylesWords, MARGIN, (area.height - size.y) / 2, true);
		gc.setFont(canvas.getFont());
		gc.setForeground(new Color(90, 90, 90));
		var about = gc.textExtent(words());
		gc.drawText(words(), Math.max(size.x + 3 * MARGIN, area.width - about.x - MARGIN), (area.height - about.y) / 2, true);
	}

	private Color colour() {
		return style.colour().isEmpty() ? canvas.getDisplay().getSystemColor(SWT.COLOR_BLACK)
				: new Color(new RGB(part(0), part(2), part(4)));
	}

	private int part(int from) {
		return Integer.parseInt(style.colour().substring(from, from + 2), 16);
	}

	private void disposeFont() {
		if (font != null) {
			font.dispose();
		}
	}
}
