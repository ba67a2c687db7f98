package io.orgdeck.ui.parts;

import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A score on its scale as a bar, with a tick where the target is. */
public final class ScoreBar extends Canvas {

	private static final int WIDTH = 18 * Layouts.UNIT;
	private static final int HEIGHT = 2 * Layouts.UNIT;
	private static final int THICKNESS = Layouts.UNIT;

	private OptionalDouble score = OptionalDouble.empty();
	private OptionalDouble target = OptionalDouble.empty();
	private double lowest;
	private double highest;
	private String words = "";

	public ScoreBar(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		addListener(SWT.Paint, event -> paint(event.gc));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words;
			}
		});
	}

	/**
	 * Shows a score.
	 *
	 * @param lowest  value at the left end
	 * @param highest value at the right end
	 * @param words   the same in words
	 */
	public void show(OptionalDouble score, OptionalDouble target, double lowest, double highest, String words) {
		this.score = score;
		this.target = target;
		this.lowest = lowest;
		this.highest = highest;
		this.words = words;
		setToolTipText(words);
		redraw();
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(widthHint == SWT.DEFAULT ? WIDTH : widthHint, heightHint == SWT.DEFAULT ? HEIGHT : heightHint);
	}

	private void paint(GC gc) {
		var palette = Palette.of(this);
		var area = getClientArea();
		int top = (area.height - THICKNESS) / 2;
		gc.setAntialias(SWT.ON);
		gc.setBackground(palette.faint());
		gc.fillRoundRectangle(0, top, area.width, THICKNESS, THICKNESS, THICKNESS);
		if (highest <= lowest) {
			return;
		}
		score.ifPresent(value -> {
			gc.setBackground(palette.accent());
			gc.fillRoundRectangle(0, top, Math.max(place(value, area.width), THICKNESS), THICKNESS, THICKNESS, THICKNESS);
		});
		target.ifPresent(value -> {
			int x = Math.clamp(place(value, area.width), 1, area.width - 2);
			gc.setForeground(palette.text());
			gc.setLineWidth(2);
			gc.drawLine(x, 0, x, area.height);
		});
	}

	private int place(double value, int width) {
		return (int) Math.round((value - lowest) / (highest - lowest) * width);
	}
}
