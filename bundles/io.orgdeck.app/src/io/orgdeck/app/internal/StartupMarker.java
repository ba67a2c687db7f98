package io.orgdeck.app.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Says on standard output when the first window can be used, for whoever measures or tests the start and has set the
 * system property {@value #WANTED}.
 */
final class StartupMarker implements Listener {

	private static final String WANTED = "orgdeck.startup.marker";

	private boolean painted;
	private boolean said;

	/** Waits for something to be painted, if anybody wants to know. */
	void listenOn(Display display) {
		said = !Boolean.getBoolean(WANTED);
		if (!said) {
			display.addFilter(SWT.Paint, this);
		}
	}

	@Override
	public void handleEvent(Event paint) {
		painted = true;
		paint.display.removeFilter(SWT.Paint, this);
	}

	/** To be called whenever there is nothing left to draw and nothing left to open. */
	void idle() {
		if (painted && !said) {
			said = true;
			System.out.println("orgdeck is usable");
		}
	}
}
