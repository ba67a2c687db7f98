package io.orgdeck.ui.plan.strategy.timeline;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;

import io.orgdeck.ui.parts.DrawnList;

/** The timeline for people who cannot see it: a list of its rows, each with all there is to say. */
record TimelineAccessibility(TimelineCanvas canvas) implements DrawnList.Rows {

	@Override
	public String name() {
		return Messages.timeline;
	}

	@Override
	public String help() {
		return Messages.help;
	}

	@Override
	public int count() {
		return canvas.rows().size();
	}

	@Override
	public String words(int row) {
		return TimelinePainter.words(canvas.rows().get(row), canvas.today());
	}

	@Override
	public int chosen() {
		return canvas.focus();
	}

	@Override
	public Optional<Rectangle> box(int row) {
		return canvas.rowOnCanvas(row);
	}
}
