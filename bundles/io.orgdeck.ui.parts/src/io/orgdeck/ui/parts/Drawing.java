package io.orgdeck.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Strokes that several own-drawn widgets share. */
public final class Drawing {

	private static final int FLAGS = SWT.DRAW_TRANSPARENT;

	private Drawing() {
	}

	/** Text that wraps at a width. @return the height it took, in pixels */
	public static int wrapped(GC gc, String text, int x, int y, int width) {
		var layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(gc.getFont());
			layout.setText(text);
			layout.setWidth(Math.max(width, Layouts.UNIT));
			layout.draw(gc, x, y);
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}

	/**
	 * Text that wraps at a width and ends with an ellipsis when there is more of it.
	 *
	 * @param most no more lines than this
	 */
	public static void wrapped(GC gc, String text, int x, int y, int width, int most) {
		var layout = new TextLayout(gc.getDevice());
		try {
			layout.setFont(gc.getFont());
			layout.setText(text);
			layout.setWidth(Math.max(width, Layouts.UNIT));
			if (layout.getLineCount() > most) {
				int last = layout.getLineOffsets()[most - 1];
				layout.setText(text.substring(0, last) + fitting(gc, text.substring(last), width));
			}
			layout.draw(gc, x, y);
		} finally {
			layout.dispose();
		}
	}

	/** Text on one line, cut with an ellipsis where it is too long. */
	public static void line(GC gc, String text, int x, int y, int width) {
		gc.drawText(fitting(gc, text, width), x, y, FLAGS);
	}

	/** Text in the middle of a box. */
	public static void centred(GC gc, String text, Rectangle box) {
		var shown = fitting(gc, text, box.width);
		var size = gc.textExtent(shown, FLAGS);
		gc.drawText(shown, box.x + (box.width - size.x) / 2, box.y + (box.height - size.y) / 2, FLAGS);
	}

	/** The longest beginning of a text that fits, with an ellipsis when something is missing. */
	public static String fitting(GC gc, String text, int width) {
		if (gc.textExtent(text, FLAGS).x <= width) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (gc.textExtent(text.substring(0, middle) + "…", FLAGS).x <= width) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		return text.substring(0, low).stripTrailing() + "…";
	}
}
