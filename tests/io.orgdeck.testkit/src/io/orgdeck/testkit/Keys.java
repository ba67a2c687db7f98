package io.orgdeck.testkit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keyboard. What is pressed goes to whatever has the focus, and through the workbench's key bindings. */
public final class Keys {

	private Keys() {
	}

	/**
	 * Presses one key.
	 *
	 * @param modifiers of {@link SWT#MOD1}, {@link SWT#SHIFT} and so on, or 0
	 * @param key       a small letter, a digit or a key code such as {@link SWT#F5}
	 */
	public static void press(int modifiers, int key) {
		Ui.run(() -> {
			for (int modifier : new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND }) {
				if ((modifiers & modifier) != 0) {
					post(SWT.KeyDown, modifier, '\0');
				}
			}
			// Enter, Delete and their like are characters too, but keys on every keyboard.
			boolean isCharacter = (key & SWT.KEYCODE_BIT) == 0 && !Character.isISOControl(key);
			post(SWT.KeyDown, isCharacter ? 0 : key, isCharacter ? (char) key : '\0');
			post(SWT.KeyUp, isCharacter ? 0 : key, isCharacter ? (char) key : '\0');
			for (int modifier : new int[] { SWT.COMMAND, SWT.ALT, SWT.SHIFT, SWT.CTRL }) {
				if ((modifiers & modifier) != 0) {
					post(SWT.KeyUp, modifier, '\0');
				}
			}
		});
	}

	private static void post(int type, int code, char character) {
		var event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = character;
		if (!Ui.display().post(event)) {
			throw new AssertionError("The key could not be pressed: " + (code == 0 ? character : code));
		}
	}
}
