package io.orgdeck.ui.plan.strategy.board;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.model.assessment.Action;
import io.orgdeck.ui.parts.Palette;

/** Arrows from an action to those that wait for it, drawn over the board for what is selected. */
final class DependencyLines {

	private static final int HEAD = 7;
	/** Words under a line can still be read. */
	private static final int FAINT = 150;

	private final GC gc;
	private final BoardLayout layout;

	DependencyLines(GC gc, Palette palette, BoardLayout layout) {
		this.gc = gc;
		this.layout = layout;
		gc.setForeground(palette.accent());
		gc.setBackground(palette.accent());
	}

	/** Draws what the selected actions wait for, and what waits for them. */
	void paint(Set<Action> selected) {
		gc.setLineWidth(2);
		gc.setAlpha(FAINT);
		for (var waiting : layout.board().actions()) {
			for (var first : waiting.getDependsOn()) {
				if ((selected.contains(waiting) || selected.contains(first)) && layout.card(first) != null && first != waiting) {
					paintArrow(layout.card(first), layout.card(waiting));
				}
			}
		}
		gc.setAlpha(255);
		gc.setLineWidth(1);
	}

	/** From the side of the first card that is nearer to the middle of the second. */
	private void paintArrow(Rectangle from, Rectangle to) {
		boolean sameColumn = from.x == to.x;
		boolean rightwards = from.x < to.x || sameColumn;
		int startX = rightwards ? from.x + from.width : from.x;
		int endX = rightwards && !sameColumn ? to.x : to.x + to.width;
		int startY = from.y + from.height / 2;
		int endY = to.y + to.height / 2;
		int bend = sameColumn ? 3 * HEAD : Math.max(2 * HEAD, Math.abs(endX - startX) / 2);
		int leave = rightwards ? bend : -bend;
		int arrive = sameColumn || !rightwards ? bend : -bend;
		var path = new Path(gc.getDevice());
		try {
			path.moveTo(startX, startY);
			path.cubicTo(startX + leave, startY, endX + arrive, endY, endX, endY);
			gc.setAntialias(SWT.ON);
			gc.drawPath(path);
		} finally {
			path.dispose();
		}
		int back = arrive > 0 ? HEAD : -HEAD;
		gc.fillPolygon(new int[] { endX, endY, endX + back, endY - HEAD / 2 - 1, endX + back, endY + HEAD / 2 + 1 });
	}
}
