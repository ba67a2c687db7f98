package io.orgdeck.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Work that is done once: as soon as a part of a window has been drawn and the display has nothing left to do, or before when
 * somebody needs what it makes. A display that never rests gets it a moment after the drawing. Used on the user interface thread.
 */
public final class Later {

	/** This long after the drawing it is done however busy the display is, in milliseconds. */
	private static final int LATEST = 1000;

	private final Composite drawn;
	private final Listener paints = this::painted;
	private final Listener rests = this::resting;
	private Runnable work;

	/** @param drawn what is to be drawn first; once it is disposed of, nothing is done */
	public Later(Composite drawn, Runnable work) {
		this.drawn = drawn;
		this.work = work;
		drawn.addListener(SWT.Paint, paints);
	}

	private void painted(Event event) {
		drawn.removeListener(SWT.Paint, paints);
		event.display.addListener(SWT.PreExternalEventDispatch, rests);
		event.display.timerExec(LATEST, this::now);
	}

	/** The display is about to sleep; widgets are not made in the middle of that. */
	private void resting(Event event) {
		event.display.removeListener(SWT.PreExternalEventDispatch, rests);
		event.display.asyncExec(this::now);
	}

	/** Does the work unless it is done. */
	public void now() {
		if (work == null || drawn.isDisposed()) {
			return;
		}
		drawn.removeListener(SWT.Paint, paints);
		drawn.getDisplay().removeListener(SWT.PreExternalEventDispatch, rests);
		var due = work;
		work = null;
		due.run();
	}
}
