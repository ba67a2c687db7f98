package io.orgdeck.ui.parts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** What a list says while nothing is in it: painted where the first rows would stand. */
final class EmptyNote {

	private final Control control;
	private final String text;
	private boolean shown;

	EmptyNote(Control control, String text) {
		this.control = control;
		this.text = text;
		control.addListener(SWT.Paint, event -> {
			if (shown) {
				event.gc.setForeground(Palette.of(control).quiet());
				Drawing.wrapped(event.gc, text, 2 * Layouts.UNIT, 5 * Layouts.UNIT,
						control.getSize().x - 4 * Layouts.UNIT);
			}
		});
	}

	void show(boolean show) {
		if (shown != show) {
			shown = show;
			control.setToolTipText(show ? text : null);
			control.redraw();
		}
	}
}
