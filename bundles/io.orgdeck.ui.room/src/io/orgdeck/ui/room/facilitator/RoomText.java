package io.orgdeck.ui.room.facilitator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;

import io.orgdeck.ui.parts.Palette;

/** Paints words for the room, and says how high they will be. */
record RoomText(GC gc, Palette palette) {

	void line(String words, Font font, int x, int y, boolean quiet) {
		gc.setFont(font);
		gc.setForeground(quiet ? palette.quiet() : palette.text());
		gc.drawText(words, x, y, SWT.DRAW_TRANSPARENT);
	}

	/** @return the height it took */
	int paragraph(String words, Font font, int x, int y, int width, boolean quiet) {
		TextLayout layout = layout(words, font, width);
		try {
			gc.setForeground(quiet ? palette.quiet() : palette.text());
			layout.draw(gc, x, y);
			return height(words, layout);
		} finally {
			layout.dispose();
		}
	}

	/** The height that a paragraph will take. */
	int height(String words, Font font, int width) {
		TextLayout layout = layout(words, font, width);
		try {
			return height(words, layout);
		} finally {
			layout.dispose();
		}
	}

	private TextLayout layout(String words, Font font, int width) {
		var layout = new TextLayout(gc.getDevice());
		layout.setFont(font);
		layout.setText(words);
		layout.setWidth(Math.max(1, width));
		return layout;
	}

	private static int height(String words, TextLayout layout) {
		return words.isEmpty() ? 0 : layout.getBounds().height;
	}
}
