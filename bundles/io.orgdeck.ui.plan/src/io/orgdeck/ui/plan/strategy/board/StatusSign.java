package io.orgdeck.ui.plan.strategy.board;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import io.orgdeck.model.assessment.ActionStatus;

/** The sign of a status: a ring that fills up. Each has a shape of its own, so that no colour is needed to tell them apart. */
final class StatusSign {

	/** Width and height in pixels. */
	static final int SIZE = 11;

	private StatusSign() {
	}

	static void draw(GC gc, ActionStatus status, int x, int y, Color ink, Color ground) {
		gc.setForeground(ink);
		gc.setBackground(ink);
		gc.setLineWidth(1);
		switch (status) {
			case PLANNED -> gc.drawOval(x, y, SIZE - 1, SIZE - 1);
			case IN_PROGRESS -> {
				gc.drawOval(x, y, SIZE - 1, SIZE - 1);
				gc.fillArc(x, y, SIZE, SIZE, 90, -180);
			}
			case DONE -> {
				gc.fillOval(x, y, SIZE, SIZE);
				gc.setForeground(ground);
				gc.setLineWidth(2);
				gc.setLineCap(SWT.CAP_ROUND);
				gc.drawPolyline(new int[] { x + 3, y + 6, x + 5, y + 8, x + 8, y + 4 });
				gc.setLineWidth(1);
			}
			case STOPPED -> {
				gc.drawOval(x, y, SIZE - 1, SIZE - 1);
				gc.drawLine(x + 2, y + SIZE - 3, x + SIZE - 3, y + 2);
			}
		}
	}

	/** An exclamation mark in a triangle: something is late or missing. */
	static void drawWarning(GC gc, int x, int y, Color ink, Color ground) {
		gc.setBackground(ink);
		gc.fillPolygon(new int[] { x + SIZE / 2, y, x + SIZE, y + SIZE - 1, x, y + SIZE - 1 });
		gc.setForeground(ground);
		gc.drawLine(x + SIZE / 2, y + 4, x + SIZE / 2, y + 6);
		gc.drawPoint(x + SIZE / 2, y + 8);
	}
}
