package io.orgdeck.ui.assess.results;

import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.core.pool.Spread;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.parts.Palette;

/**
 * Draws an own figure on the whole length of its scale, over the middle half of others with their median.
 *
 * @param ours    empty when there is none to be shown
 * @param lowest  where the scale begins
 * @param highest where it ends; above lowest
 */
record OthersPlot(OptionalDouble ours, Spread others, double lowest, double highest) {

	void paint(GC gc, Palette palette, Rectangle area) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.background());
		gc.fillRectangle(area);
		int middle = area.y + area.height / 2;
		int half = area.height / 3;
		gc.setForeground(palette.line());
		gc.drawLine(place(lowest, area), middle, place(highest, area), middle);
		int from = place(others.q1(), area);
		int to = Math.max(place(others.q3(), area), from + 2);
		gc.setBackground(palette.accentSurface());
		gc.fillRectangle(from, middle - half, to - from, 2 * half);
		gc.setForeground(palette.quiet());
		gc.drawRectangle(from, middle - half, to - from, 2 * half);
		gc.setLineWidth(2);
		int median = place(others.median(), area);
		gc.drawLine(median, middle - half, median, middle + half);
		if (ours.isPresent()) {
			gc.setBackground(palette.accent());
			int radius = Layouts.UNIT;
			gc.fillOval(place(ours.getAsDouble(), area) - radius, middle - radius, 2 * radius, 2 * radius);
		}
	}

	private int place(double value, Rectangle area) {
		int margin = Layouts.UNIT + 1;
		return area.x + margin + (int) Math.round((value - lowest) / (highest - lowest) * (area.width - 2 * margin));
	}
}
