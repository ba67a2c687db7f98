package io.orgdeck.ui.parts;

import org.eclipse.swt.widgets.Monitor;

/** Most laptops in councils have 1366 × 768 points: there every line counts, and the work comes before its surroundings. */
public final class SmallScreen {

	/** A screen that is lower is small; points, so that a large type on a large screen counts as a small screen. */
	private static final int LOW = 850;

	private SmallScreen() {
	}

	public static boolean is(Monitor monitor) {
		return monitor.getClientArea().height < LOW;
	}
}
