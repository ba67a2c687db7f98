package io.orgdeck.ui.plan.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import io.orgdeck.model.assessment.Session;
import io.orgdeck.ui.parts.Layouts;
import io.orgdeck.ui.plan.programme.ProgrammeLayout.Card;

/** Dragging a session along the line of time to another day. */
final class ProgrammeDrag {

	/** How far the pointer must go before a click becomes a drag, in pixels. */
	private static final int SLACK = Layouts.UNIT;

	private final Canvas canvas;
	private final Supplier<ProgrammeLayout> layout;
	private final BiConsumer<Session, LocalDate> whenDropped;
	private Card card;
	private int grabbedAt;
	private LocalDate day;

	/** @param whenDropped told the session and its new day */
	ProgrammeDrag(Canvas canvas, Supplier<ProgrammeLayout> layout, BiConsumer<Session, LocalDate> whenDropped) {
		this.canvas = canvas;
		this.layout = layout;
		this.whenDropped = whenDropped;
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, event -> dropped());
	}

	/** The pointer went down on a card. */
	void begin(Card grabbed, Event event) {
		if (event.button == 1) {
			card = grabbed;
			grabbedAt = event.x;
			day = null;
		}
	}

	/** Leaves everything where it is. */
	void cancel() {
		card = null;
		day = null;
		canvas.redraw();
	}

	/** The day on which the session would be, while one is dragged. */
	Optional<LocalDate> target() {
		return Optional.ofNullable(day);
	}

	/** Where the dragged card stood. */
	Rectangle box() {
		return card.box();
	}

	private void moved(Event event) {
		if (card != null && (day != null || Math.abs(event.x - grabbedAt) > SLACK)) {
			day = layout.get().day(card.box().x + event.x - grabbedAt);
			canvas.redraw();
		}
	}

	private void dropped() {
		var moved = card;
		var to = day;
		cancel();
		if (to != null && !to.equals(moved.entry().session().getDate())) {
			whenDropped.accept(moved.entry().session(), to);
		}
	}
}
