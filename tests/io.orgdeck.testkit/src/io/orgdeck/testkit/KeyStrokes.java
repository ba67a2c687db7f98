package io.orgdeck.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Keys as a control gets them, whatever else is on the screen. */
public final class KeyStrokes {

	private KeyStrokes() {
	}

	/** Presses one key with the cursor in the control. It may open a dialog. */
	public static void press(WidgetPage widget, int modifiers, int key) {
		Ui.start(() -> {
			var event = new Event();
			event.keyCode = key;
			event.character = (key & SWT.KEYCODE_BIT) == 0 ? (char) key : 0;
			event.stateMask = modifiers;
			widget.as(Control.class).setFocus();
			widget.as(Control.class).notifyListeners(SWT.KeyDown, event);
		});
	}

	/** Presses Enter in a field, which takes what was typed. */
	public static void enter(WidgetPage widget) {
		Ui.run(() -> widget.as(Control.class).notifyListeners(SWT.DefaultSelection, new Event()));
	}

	/** Presses Escape, which leads away from a control. */
	public static void escape(WidgetPage widget) {
		Ui.run(() -> {
			var event = new Event();
			event.detail = SWT.TRAVERSE_ESCAPE;
			widget.as(Control.class).notifyListeners(SWT.Traverse, event);
		});
	}
}
