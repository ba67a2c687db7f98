package io.orgdeck.ui.plan.strategy.board;

import java.util.Arrays;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import io.orgdeck.core.words.Words;
import io.orgdeck.model.deck.TimeFrame;
import io.orgdeck.ui.parts.Fonts;
import io.orgdeck.ui.parts.Layouts;

/**
 * The type a board is set in.
 *
 * @param plain  most text
 * @param strong titles
 * @param line   the height of a line of either, in pixels
 * @param lanes  the width of the names of the lanes, in pixels
 */
record BoardType(Font plain, Font strong, int line, int lanes) {

	static BoardType of(Control control) {
		var gc = new GC(control);
		try {
			gc.setFont(Fonts.strong(control));
			int strongLine = gc.getFontMetrics().getHeight();
			int widest = Arrays.stream(TimeFrame.values()).mapToInt(frame -> gc.textExtent(Words.onScreen().of(frame)).x).max().orElse(0);
			gc.setFont(control.getFont());
			return new BoardType(control.getFont(), Fonts.strong(control), Math.max(strongLine, gc.getFontMetrics().getHeight()),
					widest + 4 * Layouts.UNIT);
		} finally {
			gc.dispose();
		}
	}
}
